import { geoContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/core/days.ts';
import { estimatesOf } from '../../src/core/estimates.ts';
import { visibleFrom } from '../../src/core/knowledge.ts';
import { sceneOf, type Mark, type Scene } from '../../src/core/scene.ts';
import { axisOf } from '../../src/core/timeline/axis.ts';
import { momentsOf } from '../../src/core/timeline/moments.ts';
import { LENSES, type Claim, type Day, type Lens } from '../../src/core/types.ts';
import { decodeFlat } from '../../src/geo/topology.ts';
import { world } from '../support/basemap.ts';
import type { Lang } from '../support/langs.ts';
import { realStory } from '../support/real-story.ts';
import { idsOf } from '../support/scene-story.ts';

/** What the map and the chart of the real story show on the days that matter, and what they must not show. */

const KINDS = ['places', 'counts', 'squares', 'moves', 'callouts'] as const;
const marksOf = (scene: Scene): Mark[] => KINDS.flatMap((kind): readonly Mark[] => scene[kind]);
const claimsOf = ({ claims, earlier }: Mark): Claim[] => [...claims, ...earlier];
const at = (iso: string): Day => dayOf(iso)!;

const story = realStory('de');

/** What is on the screen at the end of a day, in a form that is easy to ask. */
function shownOn(iso: string, lens: Lens = 'reported') {
  const scene = sceneOf(story, at(iso), lens);
  const marks = marksOf(scene);
  const groups = estimatesOf(story, at(iso), lens);
  const told = [...marks.flatMap(claimsOf), ...groups.flatMap(({ rows }) => rows.map(({ claim }) => claim))];
  return {
    scene,
    marks,
    ids: idsOf(marks),
    mark: (id: string) => {
      const { status, precision, isNew, claims, earlier } = marks.find((mark) => mark.id === id)!;
      return { status, precision, isNew, claims: idsOf(claims), earlier: idsOf(earlier), lead: claims[0]!.id };
    },
    place: (id: string) => scene.places.find((place) => place.id === id),
    /** "kursk-oblast: 004-35", for each disc. */
    discs: scene.counts.map(({ place, claims }) => `${place.id}: ${idsOf(claims).join()}`),
    estimates: Object.fromEntries(groups.map(({ scope, rows }) => [scope.id, rows.map(({ claim }) => claim.id)])),
    told: [...new Set(idsOf(told))],
    /** Every number of soldiers on the screen, on a mark or in the chart. */
    numbers: new Set(
      told
        .filter(({ quantity }) => quantity?.unit.id === 'soldiers')
        .flatMap(({ quantity }) => [quantity?.low, quantity?.point, quantity?.high])
        .filter((number) => number !== undefined),
    ),
  };
}
const quantityOf = (id: string) => story.claims.find((claim) => claim.id === id)!.quantity;

describe('2024-10-01: nothing but background', () => {
  const shown = shownOn('2024-10-01');

  test('the bond of the two states since June stands on a callout', () =>
    expect(shown.mark('context')).toMatchObject({ status: 'context', claims: ['003-17'] }));
  test('the fighting in Kursk since August is background', () =>
    expect(shown.mark('kursk-oblast')).toMatchObject({ status: 'context', claims: ['001-13', '003-16'] }));
  test('no soldiers: no other mark, no number, no row', () => {
    expect(shown.ids).toEqual(['kursk-oblast', 'context']);
    expect(shown.numbers).toEqual(new Set());
    expect(shown.estimates).toEqual({});
  });
});

describe('2024-10-18: Seoul’s intelligence speaks of a plan', () => {
  const shown = shownOn('2024-10-18');

  test('about 12,000, planned', () => {
    expect(shown.estimates).toEqual({ planned: ['001-24'] });
    expect(quantityOf('001-24')).toMatchObject({ point: 12_000, qualifier: 'about', scope: { id: 'planned' } });
    expect(shown.mark('numbers')).toMatchObject({ status: 'expected', claims: ['001-24'], isNew: true });
  });
  test('no arrival in Vladivostok, no disc', () => expect(shown.ids).toEqual(['kursk-oblast', 'numbers', 'context']));
});

describe('2024-10-22: reactions, and hearsay', () => {
  const shown = shownOn('2024-10-22');

  test('Washington at the UN, NATO and Seoul react', () =>
    expect(shown.mark('reaction').claims).toEqual(expect.arrayContaining(['003-03', '003-12', '003-09'])));
  test('Vladivostok is second-hand', () =>
    expect(shown.mark('vladivostok')).toMatchObject({ status: 'second-hand', claims: ['003-14'], earlier: [] }));
  test('Kursk is possible only; the background stays behind it', () =>
    expect(shown.mark('kursk-oblast')).toEqual({
      status: 'possible',
      precision: 'area',
      isNew: true,
      claims: ['003-15'],
      earlier: ['001-13', '003-16'],
      lead: '003-15',
    }));
  test('3,000 is nowhere; the plan of 12,000 is the only number', () => {
    expect(shown.numbers).toEqual(new Set([12_000]));
    expect(shown.discs).toEqual([]);
  });
});

describe('2024-10-23: the White House says at least 3,000', () => {
  const shown = shownOn('2024-10-23');

  test('at least 3,000 in the chart, without an upper end', () => {
    expect(shown.estimates).toEqual({ planned: ['001-24'], sent: ['002-02'] });
    expect(quantityOf('002-02')).toMatchObject({
      low: 3000,
      qualifier: 'at-least',
      unit: { id: 'soldiers' },
      scope: { id: 'sent' },
    });
  });
  test('at least 3,000 as the only disc, in Vladivostok', () => {
    expect(shown.discs).toEqual(['vladivostok: 002-04']);
    expect(quantityOf('002-04')).toMatchObject({ low: 3000, qualifier: 'at-least' });
    expect(quantityOf('002-04')).not.toHaveProperty('point');
  });
  test('by ship to Vladivostok: stated now, an arrival without an origin', () => {
    expect(shown.mark('vladivostok')).toMatchObject({ status: 'stated', precision: 'exact', lead: '002-04' });
    expect(shown.place('vladivostok')).toMatchObject({ arrival: true });
    expect(shown.scene.moves).toEqual([]);
  });
  test('training sites in the east: a vague place, without a number', () =>
    expect(shown.mark('ru-east-training')).toMatchObject({
      status: 'stated',
      precision: 'vague',
      claims: ['002-05'],
    }));
  test('whether they will fight is not known', () =>
    expect(shown.mark('fighting')).toMatchObject({ status: 'possible', claims: ['002-06'] }));
  test('Kursk is possible only', () =>
    expect(shown.mark('kursk-oblast')).toMatchObject({ status: 'possible', claims: ['003-15'] }));
  test('8,000 is nowhere', () => expect(shown.numbers).toEqual(new Set([3000, 12_000])));
});

describe('2024-10-28: the Pentagon says about 10,000', () => {
  const shown = shownOn('2024-10-28');

  test('about 10,000 sent, beside the White House’s at least 3,000', () => {
    expect(shown.estimates.sent).toEqual(['002-02', '001-15']);
    expect(shown.mark('numbers')).toMatchObject({ status: 'stated', lead: '001-15' });
    expect(quantityOf('001-15')).toMatchObject({ point: 10_000, qualifier: 'about', scope: { id: 'sent' } });
  });
  test('a part of them in Kursk: stated, without a number and so without a disc', () => {
    expect(shown.mark('kursk-oblast')).toMatchObject({ status: 'stated', lead: '001-16' });
    expect(quantityOf('001-16')).toMatchObject({
      qualifier: 'part',
      unit: { id: 'soldiers' },
      scope: { id: 'in-kursk' },
    });
    expect(shown.discs).toEqual(['vladivostok: 002-04']);
  });
  test('NATO confirms that they were sent', () => expect(shown.mark('reaction').claims).toContain('001-17'));
  test('the movement from the east to Kursk appears, and not the day before', () => {
    expect(shown.mark('east-to-kursk')).toMatchObject({ status: 'stated', claims: ['001-16'], isNew: true });
    expect(shownOn('2024-10-27').ids).not.toContain('east-to-kursk');
  });
  test('8,000 is nowhere', () => expect(shown.numbers).not.toContain(8000));
});

describe('2024-10-31: about 8,000 near the border', () => {
  const shown = shownOn('2024-10-31');

  test('about 8,000 near the border, as a disc on the band', () => {
    expect(shown.mark('ua-ru-border')).toMatchObject({ status: 'stated', precision: 'border', lead: '000-02' });
    expect(shown.discs).toEqual(['vladivostok: 002-04', 'ua-ru-border: 000-02']);
    expect(quantityOf('000-02')).toMatchObject({ point: 8000, qualifier: 'about', scope: { id: 'near-border' } });
  });
  test('three totals of three speakers, side by side', () => {
    expect(shown.estimates['in-russia']).toEqual(['000-11', '000-12', '000-13']);
    expect(['000-11', '000-12', '000-13'].map((id) => quantityOf(id)?.point)).toEqual([10_000, 11_000, 12_000]);
  });
  test('Zelensky: in Kursk already, not yet fighting', () => {
    expect(shown.mark('kursk-oblast')).toMatchObject({ status: 'stated', lead: '000-14' });
    expect(shown.mark('fighting')).toMatchObject({ status: 'stated', lead: '000-15' });
  });
  test('nothing at Belgorod', () => expect(shown.ids.filter((id) => id.startsWith('belgorod'))).toEqual([]));
});

describe('2024-11-07: Zelensky says that some have fought', () => {
  const fighting = shownOn('2024-11-07').mark('fighting');

  test('some have fought, with casualties', () =>
    expect(fighting).toMatchObject({ status: 'stated', lead: '004-34', isNew: true }));
  test('his "not yet fighting" is an earlier statement, still there', () =>
    expect(fighting.earlier).toEqual(['000-15']));
});

describe('2024-11-23: Belgorod, 10,000 in Kursk, and a contradiction', () => {
  const shown = shownOn('2024-11-23');

  test('Belgorod: an arrival, a part, one source, no disc', () => {
    expect(shown.place('belgorod-border')).toMatchObject({ arrival: true, status: 'stated', precision: 'border' });
    expect(shown.mark('belgorod-border')).toMatchObject({ claims: ['004-08'], earlier: [] });
    expect(quantityOf('004-08')).toMatchObject({
      qualifier: 'part',
      unit: { id: 'soldiers' },
      scope: { id: 'not-stated' },
    });
    expect(shown.discs.filter((disc) => disc.startsWith('belgorod'))).toEqual([]);
  });
  test('about 10,000 in Kursk, as a disc', () => {
    expect(shown.mark('kursk-oblast').lead).toBe('004-35');
    expect(shown.discs).toContain('kursk-oblast: 004-35');
    expect(quantityOf('004-35')).toMatchObject({ point: 10_000, qualifier: 'about', scope: { id: 'in-kursk' } });
  });
  test('whether they fight is disputed: Austin and Zelensky stand side by side', () => {
    expect(shown.mark('fighting').status).toBe('disputed');
    expect(shown.mark('fighting').claims.slice(0, 3)).toEqual(['004-33', '004-34', '004-32']);
  });
  test('up to 100,000 is conceivable, in the chart only', () => {
    expect(shown.estimates.conceivable).toEqual(['004-23']);
    expect(quantityOf('004-23')).toMatchObject({
      high: 100_000,
      qualifier: 'up-to',
      unit: { id: 'soldiers' },
      scope: { id: 'conceivable' },
    });
  });
  test('no Russian confirmation', () => {
    expect(shown.marks.filter(({ status }) => status === 'confirmed')).toEqual([]);
    expect(shown.told.filter((id) => ['001-02', '001-03'].includes(id))).toEqual([]);
  });
});

describe('2024-11-25: more than 12,000', () => {
  const shown = shownOn('2024-11-25');

  test('more than 12,000 in Russia, without an upper end', () => {
    expect(shown.estimates['in-russia']).toContain('004-03');
    expect(shown.mark('numbers').lead).toBe('004-03');
    expect(quantityOf('004-03')).toMatchObject({
      low: 12_000,
      qualifier: 'more-than',
      unit: { id: 'soldiers' },
      scope: { id: 'in-russia' },
    });
  });
  test('about 800 km² in Kursk, beside the greatest extent', () => {
    expect(shown.mark('kursk-oblast.territory')).toMatchObject({ status: 'stated', claims: ['004-40', '004-41'] });
    expect(quantityOf('004-40')).toMatchObject({ point: 800, unit: { id: 'km2' } });
  });
});

describe('2025-02-01: silence', () => {
  const looksOf = (iso: string) => shownOn(iso).marks.map((mark) => ({ ...mark, isNew: false, isNews: false }));

  test('the map shows what it showed in November', () => expect(looksOf('2025-02-01')).toEqual(looksOf('2024-11-25')));
  test('nothing is new', () => expect(shownOn('2025-02-01').marks.filter(({ isNew }) => isNew)).toEqual([]));
  test('the axis has its one break over this day', () => {
    const { start, end, quietDays } = story.axis;
    const moments = momentsOf(story.claims.map((claim) => visibleFrom(claim, 'reported')!));
    const { breaks } = axisOf(start, end, moments, quietDays);
    expect(breaks.map(({ from, to }) => [isoOf(from), isoOf(to)])).toEqual([['2024-11-26', '2025-04-25']]);
  });
});

describe('2025-04-26: Russia confirms', () => {
  const shown = shownOn('2025-04-26');

  test('the use of North Korean soldiers is confirmed, on the callout and in Kursk', () => {
    expect(shown.mark('fighting')).toMatchObject({ status: 'confirmed', isNew: true });
    expect(shown.mark('fighting').claims.slice(0, 2)).toEqual(['001-02', '001-03']);
    expect(shown.mark('kursk-oblast')).toMatchObject({ status: 'confirmed', lead: '001-03' });
  });
  test('Kursk is retaken "according to reports": second-hand, without an area', () => {
    expect(shown.mark('kursk-oblast.territory')).toMatchObject({ status: 'second-hand', lead: '001-12' });
    expect(quantityOf('001-12')).toBeUndefined();
  });
  test('the number of 10,000 in Kursk stays Austin’s estimate: nobody confirmed it', () =>
    expect(shown.mark('kursk-oblast.count.004-35')).toMatchObject({ status: 'stated', isNew: false }));
});

describe.each(LENSES)('on every day of the axis, under "%s"', (lens) => {
  const { start, end } = story.axis;
  const days = Array.from({ length: end - start + 1 }, (_, i) => start + i);
  const scenes = days.map((day) => sceneOf(story, day, lens));
  const marks = scenes.flatMap((scene) => marksOf(scene).map((mark) => ({ day: scene.day, mark })));

  test('the days are those of seven months', () =>
    expect([isoOf(start), isoOf(end), days.length]).toEqual(['2024-10-01', '2025-04-30', 212]));

  test('soldiers are marked only at the five places that the articles give, and at none that is hidden', () => {
    const named = ['vladivostok', 'ru-east-training', 'ua-ru-border', 'kursk-oblast', 'belgorod-border'];
    const places = scenes.flatMap((scene) => [...scene.places, ...scene.counts, ...scene.squares]);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ place }) => !named.includes(place.id) || place.hidden)).toEqual([]);
  });

  test('every mark of soldiers stands in Russia', () => {
    const { home } = decodeFlat(world);
    const places = new Set(scenes.flatMap((scene) => [...scene.places, ...scene.counts].map(({ place }) => place)));
    expect([...places].filter(({ lon, lat }) => !geoContains(home, [lon!, lat!]))).toEqual([]);
  });

  test('a total is never a disc on a place', () => {
    const counts = scenes.flatMap((scene) => scene.counts.flatMap(({ claims }) => claims));
    expect(counts.length).toBeGreaterThan(0);
    expect(new Set(counts.map(({ topic }) => topic.map))).toEqual(new Set(['place', 'arrival']));
    expect(new Set(counts.map(({ quantity }) => quantity?.scope?.id))).toEqual(
      new Set(['sent', 'near-border', 'in-kursk']),
    );
  });

  test('every mark rests on statements, each of them once', () => {
    expect(marks.filter(({ mark }) => mark.claims.length === 0)).toEqual([]);
    const twice = marks.filter(({ mark }) => new Set(claimsOf(mark)).size < claimsOf(mark).length);
    expect(twice).toEqual([]);
  });

  test('every statement on a mark counts by then', () => {
    const early = marks.flatMap(({ day, mark }) =>
      claimsOf(mark)
        .filter((claim) => (visibleFrom(claim, lens) ?? Infinity) > day)
        .map((claim) => `${isoOf(day)} ${mark.id} ${claim.id}`),
    );
    expect(early).toEqual([]);
  });

  test('a day forward never takes a statement away from a place', () => {
    const held = scenes.map(
      ({ places }) => new Set(places.flatMap((mark) => claimsOf(mark).map(({ id }) => `${mark.id} ${id}`))),
    );
    const lost = held.slice(1).flatMap((now, i) => [...held[i]!].filter((each) => !now.has(each)));
    expect(lost).toEqual([]);
    expect(held.at(-1)!.size).toBeGreaterThan(held[0]!.size);
  });

  test('a mark is isNew only on a day on which one of its own statements begins to count', () => {
    const wrong = marks.filter(
      ({ day, mark }) => mark.isNew && !claimsOf(mark).some((claim) => visibleFrom(claim, lens) === day),
    );
    expect(wrong.map(({ day, mark }) => `${isoOf(day)} ${mark.id}`)).toEqual([]);
  });
});

test('both languages have the same marks and rows on every day', () => {
  const looksOf = (lang: Lang) => {
    const told = realStory(lang);
    const days = Array.from({ length: told.axis.end - told.axis.start + 1 }, (_, i) => told.axis.start + i);
    return LENSES.flatMap((lens) =>
      days.map((day) => [
        marksOf(sceneOf(told, day, lens)).map((mark) => [
          ...[mark.id, mark.status, mark.precision, mark.isNew],
          idsOf(claimsOf(mark)),
        ]),
        estimatesOf(told, day, lens).map(({ scope, rows }) => [scope.id, rows.map(({ claim }) => claim.id)]),
      ]),
    );
  };
  expect(looksOf('de')).toEqual(looksOf('en'));
});
