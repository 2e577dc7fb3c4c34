import type { Mark, MoveMark, PlaceMark, Scene } from '../core/scene.ts';
import type { Claim } from '../core/types.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** "Pentagon, 28 Oct", with the status before it where it is not a plain statement. */
function byLine(explorer: Explorer, mark: Mark): string {
  const [lead] = mark.claims;
  const { words, dataset } = explorer;
  const who = `${dataset.speakers[lead!.speaker]!.name}, ${words.shortDay(lead!.said.to)}`;
  return mark.status === 'stated' || mark.status === 'context' ? who : `${words.status[mark.status]} · ${who}`;
}

const figureOf = (explorer: Explorer, { quantity }: Claim) =>
  quantity ? explorer.words.figure(quantity) : explorer.words.noNumber;

/** The statement whose figure a mark's label shows: its lead's, unless only another current one has a number. */
export const numbered = (mark: Mark): Claim =>
  mark.claims.find(({ quantity, said }) => quantity && said.to === mark.claims[0]!.said.to) ?? mark.claims[0]!;

/** One line of a label; `claim` where the line is a figure that a statement carries. */
export interface Line {
  readonly text: string;
  readonly claim?: Claim;
}

/** The lines of a place's label: name, what is not known about it, number, speaker and day. */
export function linesOfPlace(explorer: Explorer, mark: PlaceMark): Line[] {
  const claim = numbered(mark);
  const note = mark.place.note ? [{ text: mark.place.note }] : [];
  if (mark.status === 'context') return [{ text: mark.place.name }, { text: claim.short ?? '', claim }];
  return [
    { text: mark.place.name },
    ...note,
    { text: figureOf(explorer, claim), claim },
    { text: byLine(explorer, mark) },
  ];
}

/** The lines of an area given in km². */
export function linesOfSquare(explorer: Explorer, mark: PlaceMark): Line[] {
  const claim = mark.claims[0]!;
  const scope = explorer.dataset.scopes.find(({ id }) => id === claim.quantity?.scope)?.label ?? '';
  const figure = claim.quantity ? `${explorer.words.figure(claim.quantity)} ${scope}` : (claim.short ?? '');
  return [{ text: figure, claim }, { text: byLine(explorer, mark) }];
}

/** What a screen reader says of a mark: place, number, speaker, day, status, number of statements. */
export function nameOf(explorer: Explorer, mark: Mark, lines: readonly Line[]): string {
  const { words } = explorer;
  const status = mark.status === 'stated' ? [words.status.stated] : [];
  const count = words.statements(mark.claims.length + mark.earlier.length);
  return [...lines.map(({ text }) => text), ...status, count].join('; ');
}

export const linesOfMove = (explorer: Explorer, move: MoveMark): Line[] => [
  { text: move.label },
  { text: explorer.words.routeUnknown },
];

/** Every mark of a scene that stands on the map itself, in the order in which it is painted and reached by Tab. */
export function marksOf(scene: Scene) {
  const rank = { vague: 0, border: 1, area: 2, exact: 3, none: 4 } as const;
  return {
    areas: scene.places.toSorted((a, b) => rank[a.precision] - rank[b.precision]),
    squares: scene.squares.filter(({ claims }) => claims[0]!.quantity !== undefined),
    moves: scene.moves,
    counts: scene.counts,
  };
}
