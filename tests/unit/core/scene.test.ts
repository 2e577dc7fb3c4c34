import { describe, expect, test } from 'vitest';
import { sceneOf, type Mark, type Scene } from '../../../src/core/scene.ts';
import { hasNumber, sizeOf } from '../../../src/core/quantity.ts';
import type { Claim, Day, Lens } from '../../../src/core/types.ts';
import { claim, dated, guests, idsOf, storyOf } from '../../support/scene-story.ts';

const DAY = 10;
const sceneWith = (
  claims: readonly Claim[],
  day: Day = DAY,
  lens: Lens = 'reported',
  changes: Parameters<typeof storyOf>[1] = {},
) => sceneOf(storyOf(claims, changes), day, lens);

const KINDS = ['places', 'counts', 'squares', 'moves', 'callouts'] as const;
const marksOf = (scene: Scene): Mark[] => KINDS.flatMap((kind): readonly Mark[] => scene[kind]);
/** "places harbour", for each mark drawn. */
const drawn = (scene: Scene): string[] => KINDS.flatMap((kind) => scene[kind].map(({ id }) => `${kind} ${id}`));

test('nobody has said anything: nothing is drawn', () => expect(drawn(sceneWith([claim('a')], DAY - 1))).toEqual([]));

describe('where a statement shows, by the role of its topic', () => {
  const number = guests({ point: 7 });
  const area = guests({ point: 80, unit: 'km2' });

  test.each<[string, Parameters<typeof claim>[1], string[]]>([
    ['a stay: at its place', {}, ['places harbour']],
    ['a stay at several places: at each', { places: ['harbour', 'county'] }, ['places harbour', 'places county']],
    ['a stay without a place: nowhere', { places: [] }, []],
    ['a number at a place: place and disc', { quantity: number }, ['places harbour', 'counts harbour.count.a']],
    ['an arrival: at its place', { topic: 'landing' }, ['places harbour']],
    ['a question: on a callout', { topic: 'dancing', places: [] }, ['callouts dancing']],
    ['a question about a place: there, too', { topic: 'dancing' }, ['places harbour', 'callouts dancing']],
    ['a total: on a callout, never as a disc', { topic: 'numbers', quantity: number }, ['callouts numbers']],
    ['a total of something else: nowhere', { topic: 'numbers', quantity: area }, []],
    ['a reaction: on a callout, never at its place', { topic: 'voices' }, ['callouts voices']],
    ['an area: a square at its place', { topic: 'land', quantity: area }, ['squares harbour.territory']],
    ['background with a place: there', { topic: 'past' }, ['places harbour']],
    ['background without a place: on a callout', { topic: 'past', places: [] }, ['callouts past']],
    ['a topic that is not for the map: nowhere', { topic: 'law', quantity: number }, []],
  ])('%s', (_, changes, marks) => expect(drawn(sceneWith([claim('a', changes)]))).toEqual(marks));

  test.each(['cellar', 'abroad'])('nothing is ever drawn at a hidden or unlocated place: %s', (id) => {
    const quantity = guests({ point: 7 });
    const claims = ['stay', 'landing', 'land', 'past'].map((topic) => claim(topic, { topic, quantity, places: [id] }));
    expect(drawn(sceneWith(claims))).toEqual([]);
  });
});

test('places come in the order of the story, callouts in that of its topics', () => {
  const claims = [
    claim('a', { topic: 'past', places: [] }),
    claim('b', { topic: 'voices' }),
    claim('c', { topic: 'numbers', quantity: guests({ point: 7 }) }),
    claim('d', { places: ['county'] }),
    claim('e', { places: ['hills'] }),
    claim('f'),
  ];
  expect(drawn(sceneWith(claims))).toEqual([
    'places harbour',
    'places hills',
    'places county',
    'callouts numbers',
    'callouts voices',
    'callouts past',
  ]);
});

describe('a place', () => {
  test('gathers all that is said of it; the surest leads', () => {
    const claims = [claim('rumour', { speaker: 'cook', status: 'second-hand' }), claim('report', { said: 5 })];
    const [harbour] = sceneWith(claims).places;
    expect(harbour).toMatchObject({ id: 'harbour', status: 'stated', precision: 'exact' });
    expect(idsOf(harbour!.claims)).toEqual(['report', 'rumour']);
  });

  test.each([
    ['an arrival', [claim('a', { topic: 'landing' })], true],
    ['a stay', [claim('a')], false],
    ['a stay and an arrival', [claim('a'), claim('b', { topic: 'landing' })], true],
  ])('has an arrowhead where an arrival is among its statements: %s', (_, claims, arrival) =>
    expect(sceneWith(claims).places).toMatchObject([{ arrival }]),
  );

  test('is background until somebody says more; then the background stays reachable', () => {
    const claims = [claim('past', { topic: 'past', said: 1 }), claim('now', { speaker: 'cook' })];
    expect(sceneWith(claims, 9).places).toMatchObject([{ status: 'context', claims: [{ id: 'past' }] }]);
    expect(sceneWith(claims).places).toMatchObject([
      { status: 'stated', claims: [{ id: 'now' }], earlier: [{ id: 'past' }] },
    ]);
  });

  test('an earlier word of the same speaker stays reachable', () =>
    expect(sceneWith([claim('old', { said: 5 }), claim('new')]).places).toMatchObject([
      { claims: [{ id: 'new' }], earlier: [{ id: 'old' }] },
    ]));
});

describe('a disc', () => {
  test('is drawn for each current statement that gives a number at the place', () => {
    const claims = [
      claim('old', { said: 5, quantity: guests({ point: 3 }) }),
      claim('new', { quantity: guests({ point: 7 }) }),
      claim('other', { speaker: 'cook', quantity: guests({ low: 9 }) }),
      claim('words', { speaker: 'pilot', quantity: guests({ qualifier: 'some' }) }),
    ];
    expect(idsOf(sceneWith(claims).counts)).toEqual(['harbour.count.new', 'harbour.count.other']);
  });

  test('rests on its own statement alone', () => {
    const claims = [claim('a', { quantity: guests({ point: 7 }) }), claim('b', { speaker: 'cook' })];
    expect(sceneWith(claims).counts).toMatchObject([{ claims: [{ id: 'a' }], earlier: [] }]);
  });

  test('is only as sure as its own statement, though the place is surer', () => {
    const claims = [
      claim('number', { status: 'second-hand', quantity: guests({ point: 7 }) }),
      claim('confirmation', { speaker: 'cook', status: 'confirmed' }),
    ];
    const { places, counts } = sceneWith(claims);
    expect(places).toMatchObject([{ status: 'confirmed' }]);
    expect(counts).toMatchObject([{ id: 'harbour.count.number', status: 'second-hand' }]);
  });

  test('is new only on the day of its own statement', () => {
    const claims = [claim('number', { said: 5, quantity: guests({ point: 7 }) }), claim('b', { speaker: 'cook' })];
    const { places, counts } = sceneWith(claims);
    expect(places).toMatchObject([{ isNew: true }]);
    expect(counts).toMatchObject([{ id: 'harbour.count.number', isNew: false }]);
  });
});

test('of areas the newest leads, and an earlier one of another speaker stays current beside it', () => {
  const area = (size: number) => ({ topic: 'land', quantity: guests({ point: size, unit: 'km2' }) });
  const claims = [claim('mayor', { said: 5, ...area(80) }), claim('cook', { speaker: 'cook', ...area(90) })];
  expect(sceneWith(claims).squares).toMatchObject([
    { id: 'harbour.territory', precision: 'none', arrival: false, claims: [{ id: 'cook' }, { id: 'mayor' }] },
  ]);
});

describe('a movement', () => {
  const moves = [
    { id: 'walk', from: 'harbour', to: 'hills', fromClaims: ['here'], toClaims: ['there', 'later'], label: 'the walk' },
  ];
  const here = claim('here');
  const there = claim('there', { speaker: 'cook', places: ['hills'] });

  test.each([
    ['neither end', [], 0],
    ['only its start', [here], 0],
    ['only its end', [there], 0],
    ['both ends', [here, there], 1],
  ])('is shown once both ends are reported; reported: %s', (_, claims, count) =>
    expect(sceneWith(claims, DAY, 'reported', { moves }).moves).toHaveLength(count),
  );

  test('is shown from the day on which the second end is known', () => {
    const claims = [claim('here', { said: 20 }), there];
    const count = (day: Day) => sceneWith(claims, day, 'reported', { moves }).moves.length;
    expect([count(19), count(20)]).toEqual([0, 1]);
  });

  test('is the same object on days between which nothing about either end changes', () => {
    const story = storyOf([claim('here', { said: 20 }), there], { moves });
    const on = (day: Day) => sceneOf(story, day, 'reported').moves;
    expect([on(19), on(20).length]).toEqual([[], 1]);
    const [quiet] = on(22);
    expect(quiet).toBeDefined();
    expect(on(25)[0]).toBe(quiet);
    // Whatever other days are asked for in between.
    expect([on(19), on(20)[0] === quiet]).toEqual([[], false]);
    expect(on(25)[0]).toBe(quiet);
  });

  test('joins the two places, and rests on what is said of its end, the newest first', () => {
    const later = claim('later', { said: 20, status: 'second-hand', speaker: 'pilot', places: ['hills'] });
    expect(sceneWith([here, there, later], 20, 'reported', { moves }).moves).toMatchObject([
      {
        id: 'walk',
        label: 'the walk',
        from: { id: 'harbour' },
        to: { id: 'hills' },
        status: 'second-hand',
        precision: 'none',
        claims: [{ id: 'later' }, { id: 'there' }],
      },
    ]);
  });
});

describe('a callout', () => {
  test('is named by its topic and says what it is for', () =>
    expect(sceneWith([claim('a', { topic: 'dancing' })]).callouts).toMatchObject([
      { id: 'dancing', role: 'question', title: 'Do they dance?', precision: 'none' },
    ]));

  test.each([
    ['a question', 'dancing', ['sure', 'newer']],
    ['a total', 'numbers', ['newer', 'sure']],
    ['reactions', 'voices', ['newer', 'sure']],
  ])('the surest leads on a question, the newest elsewhere: %s', (_, topic, order) => {
    const quantity = guests({ point: 7 });
    const sure = claim('sure', { topic, quantity, said: 9, status: 'stated' });
    const newer = claim('newer', { topic, quantity, said: 10, status: 'possible', speaker: 'cook' });
    expect(sceneWith([sure, newer]).callouts.map(({ claims }) => idsOf(claims))).toEqual([order]);
  });

  test.each([
    [9, false],
    [10, true],
    [12, true],
    [13, false],
  ])('a reaction of day 10 stays for two days; by day %i shown: %o', (day, isShown) =>
    expect(drawn(sceneWith([claim('a', { topic: 'voices' })], day))).toEqual(isShown ? ['callouts voices'] : []),
  );

  test('a total stays', () =>
    expect(drawn(sceneWith([claim('a', { topic: 'numbers', quantity: guests({ point: 7 }) })], 150))).toEqual([
      'callouts numbers',
    ]));
});

describe('a mark is isNew', () => {
  const all = [
    claim('a', { quantity: guests({ point: 7 }) }),
    claim('b', { topic: 'numbers', quantity: guests({ point: 7 }) }),
    claim('c', { topic: 'voices' }),
    claim('d', { topic: 'land' }),
  ];

  test.each([
    [10, true],
    [11, false],
  ])('on the day on which something in it begins to count, and on no other: day %i, %o', (day, isNew) => {
    const marks = marksOf(sceneWith(all, day));
    expect(marks.map((mark) => [mark.id, mark.isNew])).toEqual(
      ['harbour', 'harbour.count.a', 'harbour.territory', 'numbers', 'voices'].map((id) => [id, isNew]),
    );
  });

  test('again when something is added to it', () =>
    expect(sceneWith([claim('a', { said: 5 }), claim('b', { speaker: 'cook' })]).places).toMatchObject([
      { isNew: true },
    ]));

  test.each([
    ['three days', dated(8, 10), true],
    ['four days', dated(7, 10), false],
    ['a day known only as the last possible one', { ...dated(10), edtf: '../1970-01-11' }, false],
    ['an approximate day', { ...dated(10), edtf: '1970-01-11~' }, false],
  ])('if the date of the statement spans at most three days: %s, %o', (_, said, isNew) =>
    expect(sceneWith([claim('a', { said })]).places).toMatchObject([{ isNew }]),
  );
});

describe('under "happened"', () => {
  const landing = claim('a', { topic: 'landing', said: 90, happened: dated(10, 15) });
  const at = (day: Day) => sceneWith([landing], day, 'happened').places;

  test('a mark begins with the span of its event, as possible, and is sure from the end of the span', () => {
    expect(at(9)).toEqual([]);
    expect(at(10)).toMatchObject([{ status: 'possible' }]);
    expect(at(15)).toMatchObject([{ status: 'stated', isNew: false }]);
  });

  test('what is about no event has no mark', () => expect(drawn(sceneWith([claim('a')], 150, 'happened'))).toEqual([]));
});

test('a scene depends on the day and the lens alone, and changes nothing', () => {
  const story = storyOf([claim('b', { said: 12 }), claim('a', { speaker: 'cook', status: 'confirmed' })]);
  const before = structuredClone(story);
  const first = sceneOf(story, 12, 'reported');
  sceneOf(story, 200, 'happened');
  sceneOf(story, 0, 'reported');
  expect(sceneOf(story, 12, 'reported')).toEqual(first);
  expect(first).toMatchObject({ day: 12, lens: 'reported' });
  expect(story).toEqual(before);
});

test.each([
  ['the figure', { low: 1, point: 2, high: 3 }, 2],
  ['the low end where there is no figure', { low: 1, high: 3 }, 1],
  ['the high end where there is nothing else', { high: 3 }, 3],
  ['nought, a number like others', { point: 0 }, 0],
  ['nothing where no number is printed', { qualifier: 'some' }, undefined],
] as const)('a disc is drawn by %s', (_, bounds, size) => {
  const quantity = guests(bounds);
  expect(sizeOf(quantity)).toBe(size);
  expect(hasNumber(claim('a', { quantity }))).toBe(size !== undefined);
});

describe('from one day to another', () => {
  const [harbour, county] = [
    claim('a', { quantity: guests({ point: 7 }) }),
    claim('b', { said: 5, places: ['county'] }),
  ];
  const question = claim('c', { said: 5, topic: 'dancing', places: [] });
  const story = storyOf([harbour, county, question, claim('d', { said: 20, speaker: 'pilot' })]);
  const at = (day: Day) => new Map(marksOf(sceneOf(story, day, 'reported')).map((mark) => [mark.id, mark]));
  /** What is made anew. */
  const anew = (from: Day, to: Day) => {
    const before = at(from);
    return [...at(to)].flatMap(([id, mark]) => (before.get(id) === mark ? [] : [id]));
  };

  test('marks about which nothing changes are the same', () => {
    expect(anew(6, 9)).toEqual([]);
    expect(anew(9, 10)).toEqual(['harbour', 'harbour.count.a']);
    expect(anew(12, 19)).toEqual([]);
    expect(anew(19, 20)).toEqual(['harbour', 'harbour.count.a']);
  });

  test('what was new is so no longer', () => expect(anew(10, 11)).toEqual(['harbour', 'harbour.count.a']));

  test('by any way the scene is that of its day', () => {
    const days = [5, 6, 10, 11, 20, 21];
    const alone = (day: Day) => sceneOf({ ...story }, day, 'reported');
    for (const day of [...days, ...days.toReversed()]) expect(sceneOf(story, day, 'reported')).toEqual(alone(day));
  });
});
