import type { Dataset } from '../../src/core/dataset.ts';
import type { MoveInFile, QuantityInFile } from '../../src/core/resolve.ts';
import type { Claim, Place, When } from '../../src/core/types.ts';
import { MODALITIES, PRECISIONS, QUALIFIERS } from '../../src/core/types.ts';
import { claim, dated, storyOf } from './scene-story.ts';

/** How large a made-up story is. */
export interface Size {
  readonly claims: number;
  /** The axis has this many days, from day 0; a few statements lie before and after it. */
  readonly days: number;
  readonly speakers: number;
  readonly places: number;
  readonly moves: number;
}

/** So small that speakers repeat, supersede and contradict themselves and many statements share a day. */
export const DENSE: Size = { claims: 60, days: 40, speakers: 4, places: 5, moves: 3 };

/** A story of nonsense in which everything that statements can be occurs, in no order. @param random from 0 to below 1 */
export function randomStory(random: () => number, size: Size): Dataset {
  const below = (limit: number) => Math.floor(random() * limit);
  const often = (chance: number) => random() < chance;
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] => Array.from({ length: below(most + 1) }, () => oneOf(list));
  const names = (what: string, count: number) => Array.from({ length: count }, (_, i) => `${what}-${i}`);
  const span = (from: number): When => dated(from, from + (often(0.5) ? 0 : below(size.days / 4)));

  const { topics, scopes, camps } = storyOf([]);
  const ids = Array.from({ length: size.claims }, (_, i) => `${100 + (i % 900)}-${i}`);
  const places = names('place', size.places).map((id, i): Place => ({
    id,
    name: id,
    precision: PRECISIONS[i % PRECISIONS.length]!,
    hidden: i % 7 === 6,
  }));
  const speakers = names('speaker', size.speakers).map((id) => ({ id, name: id, short: id, camp: camps[0]! }));

  const quantity = (): QuantityInFile => ({
    ...(often(0.4) && { low: below(9000) }),
    ...(often(0.6) && { point: below(9000) }),
    ...(often(0.2) && { high: below(9000) }),
    qualifier: oneOf(QUALIFIERS),
    unit: oneOf(['soldiers', 'soldiers', 'soldiers', 'km2'] as const),
    ...(often(0.9) && { scope: oneOf(scopes).id }),
  });

  const statement = (id: string): Claim => {
    const said = span(below(size.days * 1.2) - size.days * 0.1);
    return claim(id, {
      said,
      known: said.from + below(said.to - said.from + 1),
      speaker: oneOf(speakers),
      topic: oneOf(topics),
      modality: oneOf(MODALITIES),
      places: some(places, 2),
      ...(often(0.5) && { happened: span(below(size.days * 1.2) - size.days * 0.1) }),
      ...(often(0.6) && { quantity: quantity() }),
      disputes: often(0.2) ? some(ids, 3) : [],
    });
  };
  const move = (id: string): MoveInFile => ({
    ...{ id, label: id, from: oneOf(places).id, to: oneOf(places).id },
    ...{ fromClaims: some(ids, 4), toClaims: some(ids, 6) },
  });

  return storyOf(ids.map(statement), {
    places,
    moves: names('move', size.moves).map(move),
    axis: { start: 0, end: size.days - 1, quietDays: 4 },
    links: {},
    chapters: [0.2, 0.5, 0.8].map((part, i) => ({
      ...{ id: i === 0 ? 'start' : `chapter-${i}`, title: '', place: '', blocks: [], see: [] },
      ...{ day: Math.floor(part * size.days), lens: i === 1 ? ('happened' as const) : ('reported' as const) },
    })),
    speakers: speakers.map((speaker) => ({ ...speaker, camp: speaker.camp.id })),
  });
}
