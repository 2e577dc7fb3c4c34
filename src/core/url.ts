import { dayOf, isoOf } from './days.ts';
import { foreignParams } from './foreign-params.ts';
import { LENSES, type Day } from './types.ts';
import { chapterOfDay, clampDay, viewOfChapter, type Tour, type ViewState } from './view.ts';

/** The parameters we own, in the order we write them. All others belong to the host. */
const PARAMS = ['day', 'lens', 'claim'] as const;
type Param = (typeof PARAMS)[number];

/** A part of a link that could not be followed; `value` is what stood there, cut to 40 characters. */
export interface Fault {
  readonly param: Param;
  readonly kind: 'malformed' | 'out-of-range' | 'unknown';
  readonly value: string;
}

interface Reading<T> {
  readonly value?: T;
  readonly fault?: Fault;
}

const LONGEST_QUOTE = 40;

/**
 * The view that a link asks for: `?day=YYYY-MM-DD&lens=reported|happened&claim=<id>#<chapter>`, all optional.
 * A day or a lens explores; without them the chapter tells its story. A fragment that is no chapter is some other anchor
 * of the page. Never throws: what cannot be followed becomes a fault, at most one per parameter.
 */
export function parseUrl(tour: Tour, search: string, hash: string): { view: ViewState; faults: Fault[] } {
  const params = new URLSearchParams(search);
  const day = readDay(tour, params.get('day'));
  const lens = readOneOf('lens', LENSES, params.get('lens'));
  const claim = readOneOf('claim', [...tour.claimIds], params.get('claim'));
  const start = viewOfChapter(tour, chapterOfHash(tour, hash) ?? chapterWithoutHash(tour, day.value));
  return {
    view: {
      chapter: start.chapter,
      day: day.value ?? start.day,
      lens: lens.value ?? start.lens,
      mode: day.value === undefined && lens.value === undefined ? 'story' : 'explore',
      claim: claim.value ?? null,
    },
    faults: [day, lens, claim].flatMap(({ fault }) => fault ?? []),
  };
}

/**
 * The link to a view, as a reference relative to the page at `search`. It says only what its chapter does not,
 * and keeps the host's parameters byte for byte. It is empty for the opening view of a page without parameters.
 */
export function urlOf(tour: Tour, view: ViewState, search: string): string {
  const start = viewOfChapter(tour, view.chapter);
  const lens = view.lens === start.lens ? null : view.lens;
  const own: Record<Param, string | null> = {
    day: view.day === start.day && (view.mode === 'story' || lens) ? null : isoOf(view.day),
    lens,
    claim: view.claim,
  };
  const written = PARAMS.flatMap((param) => (own[param] === null ? [] : `${param}=${encodeURIComponent(own[param])}`));
  const query = [...foreignParams(search, PARAMS), ...written].join('&');
  // A relative reference without "?" would keep the query of the page it is resolved against.
  const mark = query || search ? '?' : '';
  return mark + query + fragmentOf(tour, view, own.day !== null);
}

/** None for the opening, unless the link's day alone would lead to another chapter. */
function fragmentOf(tour: Tour, { chapter, day }: ViewState, saysDay: boolean): string {
  const implied = chapterWithoutHash(tour, saysDay ? day : undefined);
  return chapter === tour.opening && implied === chapter ? '' : `#${encodeURIComponent(chapter)}`;
}

function chapterWithoutHash(tour: Tour, day: Day | undefined): string {
  return day === undefined ? tour.opening : chapterOfDay(tour, day);
}

/** Compares encoded names rather than decode the fragment, which throws on malformed escapes. */
function chapterOfHash(tour: Tour, hash: string): string | undefined {
  const name = hash.replace(/^#/, '');
  return tour.chapters.find(({ id }) => id === name || encodeURIComponent(id) === name)?.id;
}

function readDay(tour: Tour, text: string | null): Reading<Day> {
  if (text === null) return {};
  const day = dayOf(text);
  if (day === null) return { fault: faultOf('day', 'malformed', text) };
  const value = clampDay(tour, day);
  return value === day ? { value } : { value, fault: faultOf('day', 'out-of-range', text) };
}

function readOneOf<T extends string>(param: Param, known: readonly T[], text: string | null): Reading<T> {
  if (text === null) return {};
  const value = known.find((candidate) => candidate === text);
  return value === undefined ? { fault: faultOf(param, 'unknown', text) } : { value };
}

function faultOf(param: Param, kind: Fault['kind'], text: string): Fault {
  return { param, kind, value: text.slice(0, LONGEST_QUOTE) };
}
