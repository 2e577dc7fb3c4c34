import { pageOn } from '../story/page-on.ts';
import { heightOfChart } from './frame-size.ts';
import { one } from './wake.ts';

/** Where the frame is lower than the chart, a button shows the rest, page by page and from the top again. */
export function wakeRows(): void {
  const button = one('[data-more-rows]');
  const chart = one('.estimates');
  const look = () => (button.hidden = heightOfChart() <= innerHeight);
  button.addEventListener('click', () => {
    if (!pageOn(chart, 1)) chart.scrollTop = 0;
  });
  new ResizeObserver(look).observe(chart.firstElementChild!);
  addEventListener('resize', look);
}
