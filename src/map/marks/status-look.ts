import type { Mark } from '../../core/scene.ts';
import type { Status } from '../../core/types.ts';
import type { Palette } from '../../theme/palette.ts';

export type Texture = 'plain' | 'strokes' | 'dots' | 'rings' | 'split' | 'lines';

/** How a status is drawn, in shape and line alone: colour only repeats it. Lengths in px. */
export interface StatusLook {
  readonly texture: Texture;
  /** Opacity of the even tint under the texture. */
  readonly tint: number;
  /** Dashes of an area's outline; none: a whole line. */
  readonly dash?: string;
  /** Dashes around a dot, which is too small for those of an area. */
  readonly dotDash?: string;
  /** Width of the line around a dot; none: 2. */
  readonly dot?: number;
  /** Dots and arrowheads: filled, hollow, or half of each. */
  readonly core: 'full' | 'hollow' | 'half';
  /** A second line around the first. */
  readonly ring: boolean;
}

/** No two alike, neither as a fill nor as an outline of an area together with it, nor as a dot. */
export const statusLooks: Readonly<Record<Status, StatusLook>> = {
  stated: { texture: 'plain', tint: 0.22, core: 'full', ring: false },
  confirmed: { texture: 'plain', tint: 0.26, core: 'full', ring: true },
  disputed: { texture: 'split', tint: 0.08, dash: '9 3 2 3', core: 'half', ring: false },
  'second-hand': { texture: 'strokes', tint: 0.08, dash: '6 4', dotDash: '4.2 2.1', core: 'hollow', ring: false },
  possible: { texture: 'dots', tint: 0.06, dash: '0 4', dotDash: '0 3.14', dot: 2.4, core: 'hollow', ring: false },
  expected: { texture: 'rings', tint: 0.06, dash: '0 7', dotDash: '0 6.28', dot: 2.4, core: 'hollow', ring: false },
  context: { texture: 'lines', tint: 0.08, dot: 1.5, core: 'hollow', ring: false },
};

/** What colour alone may tell of a mark: whether it is background, and whether it is new on the map's day. */
export type Tone = Pick<Mark, 'status' | 'isNews'>;

export const colourOf = ({ status, isNews }: Tone, colours: Pick<Palette, 'accent' | 'mark' | 'quiet'>): string =>
  status === 'context' ? colours.quiet : isNews ? colours.accent : colours.mark;

/** Id of the fill of a mark's area. */
export const textureOf = ({ status, isNews }: Tone): string => `tx-${status}${isNews ? '-new' : ''}`;

/** A chapter pushes back what it keeps in view only to say where one is, and in a silence what was last said before it. */
export const opacityOf = ({ focus, isPast }: Pick<Mark, 'focus' | 'isPast'>): number | undefined =>
  isPast || focus === 'kept' ? 0.35 : undefined;
