import { STATUSES, type Status } from '../../core/types.ts';
import { statusLooks } from '../../map/marks/status-look.ts';
import type { Palette } from '../../theme/palette.ts';
import { element } from './svg.ts';

/** Side of a texture's square, px. */
const TILE = 8;
const HALF = TILE / 2;

/** Fills that tell a status, for areas in map heights. @param px length of a px, in map heights */
export const textures = (px: number, palette: Palette): string =>
  element('defs', {}, ...STATUSES.map((status) => textureOf(status, px, palette)));

export const textureFill = (status: Status): string => `url(#tx-${status})`;

export const colourOf = (status: Status, palette: Palette): string =>
  status === 'context' ? palette.quiet : palette.accent;

function textureOf(status: Status, px: number, palette: Palette): string {
  const { texture, tint } = statusLooks[status];
  const turn = texture === 'strokes' || texture === 'split' ? ' rotate(45)' : '';
  const colour = colourOf(status, palette);
  const line = { fill: 'none', stroke: colour };
  const drawn: Record<typeof texture, string> = {
    plain: '',
    strokes: element('path', { d: `M${HALF},0.6V5.8`, ...line, 'stroke-width': 1.6 }),
    lines: element('path', { d: `M0,${HALF}H${TILE}`, ...line, 'stroke-width': 0.8 }),
    dots: element('circle', { cx: HALF, cy: HALF, r: 1.3, fill: colour }),
    rings: element('circle', { cx: HALF, cy: HALF, r: 2.2, ...line, 'stroke-width': 1 }),
    split: element('rect', { width: HALF, height: TILE, fill: colour, 'fill-opacity': 0.5 }),
  };
  return element(
    'pattern',
    {
      id: `tx-${status}`,
      width: TILE,
      height: TILE,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${px.toPrecision(5)})${turn}`,
    },
    element('rect', { width: TILE, height: TILE, fill: colour, 'fill-opacity': tint }),
    drawn[texture],
  );
}
