import { describe, expect, test } from 'vitest';
import type { MoveMark } from '../../../../src/core/scene.ts';
import type { Claim } from '../../../../src/core/types.ts';
import { linesOfMove, linesOfPlace, linesOfSquare, marksOf, nameOf } from '../../../../src/map/marks/mark-text.ts';
import { explorerAt } from '../../../support/explorer.ts';
import { claim, guests, idsOf } from '../../../support/scene-story.ts';

/** The lines on the first place that these statements mark, and the ids of the statements they carry. */
function labelOf(...claims: Claim[]) {
  const explorer = explorerAt(20, [claims]);
  const mark = explorer.scene.places[0]!;
  const lines = linesOfPlace(explorer, mark);
  return { lines: lines.map(({ text }) => text), carried: lines.map((line) => line.claim?.id), explorer, mark };
}
const number = guests({ point: 8000, qualifier: 'about' });

describe('the label of a place', () => {
  test('says where, how many, who and when', () => {
    const { lines, carried } = labelOf(claim('a', { quantity: number }));
    expect(lines).toEqual(['Harbour', 'about 8,000 soldiers', 'Mayor, 11 Jan']);
    expect(carried).toEqual([undefined, 'a', undefined]);
  });

  test('says that no number was given, where others of its topic give one', () => {
    const counted = claim('other', { places: ['cellar'], quantity: number });
    expect(labelOf(claim('a'), counted).lines).toEqual(['Harbour', 'no number given', 'Mayor, 11 Jan']);
    expect(
      labelOf(claim('a'), claim('other', { places: ['cellar'], quantity: number, topic: 'landing' })).lines,
    ).toEqual(['Harbour', 'Mayor, 11 Jan']);
  });

  test('says in a chapter what is counted, where the number is so small that it could be anything', () => {
    const told = (point: number) => {
      const { explorer, mark } = labelOf(claim('a', { quantity: guests({ point }) }));
      return linesOfPlace(explorer, { ...mark, focus: 'focus' })[1]!.text;
    };
    expect([told(1), told(999), told(1000)]).toEqual(['1 soldiers', '999 soldiers', '1,000']);
  });

  test('says what is not known of the place', () =>
    expect(labelOf(claim('a', { places: ['hills'] })).lines).toContain('location not named'));

  test('words like "some" are those of the leading statement', () =>
    expect(labelOf(claim('a', { quantity: guests({ qualifier: 'some' }) })).lines).toContain('“some”, no number'));

  test('a number of another than the leading speaker carries his name and day', () => {
    const quiet = claim('quiet', { speaker: 'cook', said: 15 });
    const { lines, carried } = labelOf(quiet, claim('a', { quantity: number }));
    expect(lines).toEqual(['Harbour', 'about 8,000 soldiers · Mayor, 11 Jan', 'Cook, 16 Jan']);
    expect(carried[1]).toBe('a');
  });

  test.each([
    ['second-hand', 'second-hand · Mayor, 11 Jan'],
    ['possible', 'possible · Mayor, 11 Jan'],
    ['expected', 'expected · Mayor, 11 Jan'],
    ['confirmed', 'confirmed · Mayor, 11 Jan'],
    ['disputed', 'disputed · Mayor, 11 Jan'],
    ['stated', 'Mayor, 11 Jan'],
  ] as const)('the status is told in words where it is not a plain statement: %s', (status, line) =>
    expect(labelOf(claim('a', { status })).lines.at(-1)).toBe(line),
  );

  test('of a contradiction both speakers are named', () => {
    const yes = claim('yes', { said: 15, disputes: ['no'] });
    const no = claim('no', { speaker: 'cook', said: 12 });
    expect(labelOf(no, yes).lines.at(-1)).toBe('disputed · Mayor, 16 Jan / Cook, 13 Jan');
  });

  test('a number that is disputed says so beside it, and not of the statement that leads', () => {
    const quiet = claim('quiet', { speaker: 'cook', said: 15, status: 'confirmed' });
    const one = claim('one', { quantity: number, disputes: ['other'] });
    const other = claim('other', { speaker: 'pilot', said: 9, disputes: ['one'] });
    const { lines } = labelOf(quiet, one, other);
    expect(lines).toEqual(['Harbour', 'about 8,000 soldiers · disputed · Mayor, 11 Jan', 'confirmed · Cook, 16 Jan']);
  });

  test('background says what it is, and nothing of numbers', () => {
    const { lines, carried } = labelOf(claim('a', { topic: 'past' }));
    expect(lines).toEqual(['Harbour', 'short of a']);
    expect(carried).toEqual([undefined, 'a']);
  });
});

describe('the label of an area in km²', () => {
  const squareOf = (changes: Parameters<typeof claim>[1]) => {
    const explorer = explorerAt(20, [[claim('a', { topic: 'land', ...changes })]]);
    return linesOfSquare(explorer, explorer.scene.squares[0]!);
  };

  test('says how large, what is counted, who and when', () =>
    expect(squareOf({ quantity: { point: 800, qualifier: 'about', unit: 'km2', scope: 'there' } })).toMatchObject([
      { text: 'about 800\u00a0km² there', claim: { id: 'a' } },
      { text: 'Mayor, 11 Jan' },
    ]));

  test('says in words what has no figure', () =>
    expect(squareOf({ status: 'second-hand' }).map(({ text }) => text)).toEqual([
      'short of a',
      'second-hand · Mayor, 11 Jan',
    ]));
});

const move = (id: string) => ({
  id,
  label: `label of ${id}`,
  from: 'harbour',
  to: 'hills',
  fromClaims: [],
  toClaims: [],
});
const sail = { label: 'label of sail' } as MoveMark;

test('a movement says that its route is not reported, and nothing that could be taken for one', () =>
  expect(linesOfMove(explorerAt(20, [[], { moves: [move('sail')] }]), sail)).toEqual([{ text: 'route unknown' }]));

test('of several movements each also says which it is', () =>
  expect(linesOfMove(explorerAt(20, [[], { moves: [move('sail'), move('ride')] }]), sail)).toEqual([
    { text: 'label of sail' },
    { text: 'route unknown' },
  ]));

describe('to a screen reader a mark is', () => {
  const spoken = (...claims: Claim[]) => {
    const { explorer, mark } = labelOf(...claims);
    return nameOf(explorer, mark, linesOfPlace(explorer, mark));
  };

  test('its lines, its status, and the number of its statements, earlier ones among them', () =>
    expect(spoken(claim('old', { said: 5 }), claim('a', { quantity: number }), claim('b'))).toBe(
      'Harbour; about 8,000 soldiers; Mayor, 11 Jan; said by a named source; 3 statements',
    ));

  test('its status once, where the lines say it already', () =>
    expect(spoken(claim('a', { status: 'possible' }))).toBe('Harbour; possible · Mayor, 11 Jan; 1 statement'));
});

test('marks are painted from the vaguest place to the most exact, so that none hides a smaller one', () => {
  const places = ['harbour', 'county', 'coast', 'hills'];
  const { scene } = explorerAt(20, [[claim('a', { places, quantity: number })]]);
  expect(idsOf(marksOf(scene).areas)).toEqual(['hills', 'coast', 'county', 'harbour']);
  expect(idsOf(marksOf(scene).counts)).toHaveLength(4);
});
