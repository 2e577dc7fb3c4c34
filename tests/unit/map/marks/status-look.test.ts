import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../../src/core/types.ts';
import { colourOf, statusLooks, type StatusLook } from '../../../../src/map/marks/status-look.ts';
import { palettes, type Theme } from '../../../../src/theme/palette.ts';
import { blend, contrast } from '../../../support/contrast.ts';

const pairs = STATUSES.flatMap((one, index) => STATUSES.slice(index + 1).map((other) => [one, other] as const));

const areaOf = ({ texture, dash, ring }: StatusLook) => ({ texture, dash, ring });
const dotOf = ({ core, dotDash, ring }: StatusLook) => ({ core, dotDash, ring });

describe('without any colour, two statuses stay apart', () => {
  test.each(pairs)('as areas, by texture, dashes or ring: %s and %s', (one, other) =>
    expect(areaOf(statusLooks[one])).not.toEqual(areaOf(statusLooks[other])),
  );

  test.each(pairs)('as dots, by core, dashes or ring: %s and %s', (one, other) =>
    expect(dotOf(statusLooks[one])).not.toEqual(dotOf(statusLooks[other])),
  );
});

describe('the lines of the vocabulary', () => {
  test('said by a named official: whole; second-hand: dashed; expected: dotted', () => {
    expect(statusLooks.stated.dash).toBeUndefined();
    expect(statusLooks['second-hand'].dash).toMatch(/^[4-9]/);
    for (const status of ['possible', 'expected'] as const) expect(statusLooks[status].dash).toMatch(/^0 /);
  });

  test('disputed: a texture split in two; confirmed: solid, with a ring that no other has', () => {
    expect(statusLooks.disputed.texture).toBe('split');
    expect(statusLooks.confirmed.texture).toBe('plain');
    expect(STATUSES.filter((status) => statusLooks[status].ring)).toEqual(['confirmed']);
  });
});

describe.each(Object.keys(palettes) as Theme[])('in the %s theme, by luminance alone', (theme) => {
  const { land, home } = palettes[theme];
  const inks = (status: (typeof STATUSES)[number]) =>
    [true, false].map((isNews) => colourOf({ status, isNews }, palettes[theme]));
  const tinted = (status: (typeof STATUSES)[number], ground: string, ink: string) =>
    blend(ink, ground, statusLooks[status].tint);

  test.each(STATUSES.filter((status) => statusLooks[status].texture !== 'plain'))(
    'the texture of %s stands out from its own tint',
    (status) => {
      for (const ground of [land, home])
        for (const ink of inks(status)) expect(contrast(ink, tinted(status, ground, ink))).toBeGreaterThanOrEqual(3);
    },
  );

  test('a solid fill can be told from the land around it, and leaves the map below to be seen', () => {
    for (const ground of [land, home])
      for (const ink of inks('stated')) {
        const ratio = contrast(tinted('stated', ground, ink), ground);
        expect(ratio).toBeGreaterThan(1.2);
        expect(ratio).toBeLessThan(2);
      }
  });

  test('the surer of two solid fills is the fuller', () =>
    inks('stated').forEach((ink) =>
      expect(contrast(tinted('confirmed', home, ink), home)).toBeGreaterThan(
        contrast(tinted('stated', home, ink), home),
      ),
    ));

  test('news is of a colour of its own, background of none', () => {
    const { accent, mark, quiet } = palettes[theme];
    expect(inks('stated')).toEqual([accent, mark]);
    expect(inks('context')).toEqual([quiet, quiet]);
  });
});
