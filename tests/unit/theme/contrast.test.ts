import { describe, expect, test } from 'vitest';
import { palettes, type Palette, type Theme } from '../../../src/theme/palette.ts';
import { SHAPES } from '../../../src/core/types.ts';
import { statusLooks } from '../../../src/map/marks/status-look.ts';
import { blend, contrast } from '../../support/contrast.ts';

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for lines that one has to see (1.4.11). */
const TEXT = 4.5;
const LINE = 3;

type Colour = Exclude<keyof Palette, 'camps'>;
const grounds = ['paper', 'card', 'land', 'home', 'sea'] as const satisfies readonly Colour[];
const mapGrounds = ['land', 'home', 'sea'] as const satisfies readonly Colour[];

const pairs = (fronts: readonly Colour[], backs: readonly Colour[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
])('the measure: %s on %s is %d to 1', (front, back, ratio) => expect(contrast(front, back)).toBeCloseTo(ratio, 2));

describe.each(Object.keys(palettes) as Theme[])('in the %s theme', (theme) => {
  const palette = palettes[theme];

  test.each([...pairs(['ink', 'quiet', 'accent'], grounds), ['onAccent', 'accent'] as const])(
    'text can be read: %s on %s',
    (front, back) => expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(TEXT),
  );

  test.each(palette.camps.map((colour, index) => [index, colour] as const))(
    'the colour of a camp can be read on a card: camp %i, %s',
    (_, colour) => expect(contrast(colour, palette.card)).toBeGreaterThanOrEqual(TEXT),
  );

  test.each(pairs(['border', 'accent'], ['card']))('the slider’s rule can be seen: %s on %s', (front, back) =>
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(LINE),
  );

  test.each(pairs(['border'], mapGrounds))('lines can be seen: %s on %s', (front, back) =>
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(LINE),
  );

  test('in daylight the country of the story stands out from other land, and land from the sea', () => {
    expect(contrast(palette.home, palette.land)).toBeGreaterThanOrEqual(1.25);
    expect(contrast(palette.sea, palette.land)).toBeGreaterThanOrEqual(1.15);
  });

  test.each(palette.camps.flatMap((colour) => mapGrounds.map((ground) => [colour, ground] as const)))(
    'a disc can be seen: the camp’s %s on %s',
    (colour, ground) => expect(contrast(colour, palette[ground])).toBeGreaterThanOrEqual(LINE),
  );

  test.each(mapGrounds)('a label can be read on the fullest fill, on %s', (ground) => {
    const tints = Object.values(statusLooks).map(({ tint }) => tint);
    const fill = blend(palette.accent, palette[ground], Math.max(...tints));
    expect(contrast(palette.ink, fill)).toBeGreaterThanOrEqual(TEXT);
  });

  test('there is one colour for each camp, and no two are the same', () => {
    expect(new Set(palette.camps).size).toBe(palette.camps.length);
    expect(palette.camps).toHaveLength(SHAPES.length);
  });
});
