import type { Quantity } from '../../core/types.ts';
import { sizeOf } from '../../core/quantity.ts';

/** The disc of the story's measure has this radius, in px. */
const RADIUS = 24;

/** Radius in px of the disc of a count: its area grows as the count does. */
export const discRadius = (count: number, measure: number): number => RADIUS * Math.sqrt(count / measure);

export type DiscStyle = 'filled' | 'open' | 'ring';

export interface Disc {
  readonly r: number;
  /** `filled`: a figure or the low end; `open`: a low end, open outwards; `ring`: a high end. */
  readonly style: DiscStyle;
}

/** From the disc to the dashed ring that says "at least", in px. */
export const OUTWARDS = 4;

/** The radius in px of all that is drawn of a disc. */
export const outerRadius = ({ r, style }: Disc): number => (style === 'open' ? r + OUTWARDS : r);

/** The disc of a count by the story's measure, or null where there is no number to draw. */
export function discOf(quantity: Quantity, measure: number): Disc | null {
  const size = sizeOf(quantity);
  if (size === undefined) return null;
  return { r: discRadius(size, measure), style: styleOf(quantity) };
}

function styleOf({ point, low }: Quantity): DiscStyle {
  if (point !== undefined) return 'filled';
  return low !== undefined ? 'open' : 'ring';
}
