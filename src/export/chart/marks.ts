import { interpolateRgb } from 'd3';
import type { Estimate } from '../../core/estimates.ts';
import type { Claim } from '../../core/types.ts';
import { shapePath } from '../../charts/shape-path.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { EARLIER } from '../../theme/palette.ts';
import type { Brush } from '../share/pen.ts';
import { at, element } from '../share/svg.ts';
import type { TypeStyle } from '../share/typeset.ts';

/** Of a camp's shape beside its name, as against one on a scale. */
const SMALL = 0.78;

/** The place of a statement's camp in the story's list. */
export const campOf = ({ dataset: { camps, speakers } }: Snapshot, claim: Pick<Claim, 'speaker'>): number =>
  camps.findIndex(({ id }) => id === speakers[claim.speaker]!.camp);

/** A camp's shape around 0, 0, beside its name. */
export const campShape = ({ dataset }: Snapshot, camp: number, { palette }: Brush): string =>
  element('path', {
    d: shapePath(dataset.camps[camp]!.shape),
    fill: palette.camps[camp],
    transform: `scale(${SMALL})`,
  });

/** A statement's number around 0, 0: paler where the same speaker has given a later one. */
export function mark(explorer: Snapshot, estimate: Estimate, isHollow: boolean, { palette }: Brush): string {
  const camp = campOf(explorer, estimate.claim);
  const colour = palette.camps[camp]!;
  const pale = interpolateRgb(palette.card, colour)(EARLIER);
  return element('path', {
    d: shapePath(explorer.dataset.camps[camp]!.shape),
    fill: !estimate.current ? pale : isHollow ? palette.card : colour,
    stroke: colour,
    'stroke-width': 1.5,
  });
}

/** A line of text beginning, ending or in the middle of x. @param y of its baseline */
export function textAt(
  [x, y]: readonly [number, number],
  text: string,
  style: TypeStyle,
  { colour, anchor = 'start', hasHalo = false }: Look,
  { palette, pen }: Brush,
): string {
  const wide = pen.width(text, style);
  const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
  const halo = hasHalo ? pen.halo(text, style, palette.card, 3) : '';
  return at(left, y, halo, pen.draw(text, style, palette[colour]));
}

export interface Look {
  readonly colour: 'ink' | 'quiet' | 'accent';
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly hasHalo?: boolean;
}
