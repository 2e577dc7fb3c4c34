import { heightFor } from '../embed/frame-height.ts';
import type { Form } from '../embed/messages.ts';
import { one } from './nodes.ts';

/** The parts of the chart's form, from top to bottom; the chart itself may hold more than it shows. */
const CHART = ['.frame-title', '.estimates', '.explainer > .bar', '.credit'];

const heightOfChart = () => CHART.map(one).reduce((sum, node) => sum + node.scrollHeight, 0);

/** Px that show all that the frame holds, in its form. */
export function heightOfFrame(): number {
  const root = document.documentElement;
  const form = root.dataset['form'] as Form;
  if (form === 'chart') return heightOfChart();
  return heightFor(form, innerWidth, parseFloat(getComputedStyle(root).fontSize));
}
