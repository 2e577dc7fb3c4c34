import { dayOf, isoOf } from './days.ts';
import { decode, foreignParams, partsOf, wordIn } from './params.ts';
import { LENSES, type Day } from './types.ts';
import { chapterOfDay, clampDay, viewOfChapter, type Tour, type ViewState } from './view.ts';

/** The parameters we own, the sign behind them once more escaped or not. All others belong to the host. */
type Param = 'day' | 'lens' | 'claim' | 'chapter';
export const OWN = /^(?:day|lens|claim|chapter)(?:=|%3D)/i;

/** A part of a link that could not be followed. */
export interface Fault {
  readonly param: Param;
  readonly kind: 'malformed' | 'out-of-range' | 'unknown';
}

interface Reading<T> {
  readonly value?: T | undefined;
  readonly fault?: Fault;
}

/** What a link asks for. */
interface Asked {
  readonly view: ViewState;
  /** The chapter that it names, where it names one. */
  readonly chapter: string | undefined;
  readonly faults: Fault[];
}

/**
 * The view that a link asks for: `?day=YYYY-MM-DD&lens=reported|happened&claim=<id>#<chapter>` or `&chapter=<id>`, all
 * optional, and whatever mailers, networks and texts have made of it. A day or a lens explores; without them the chapter
 * tells its story. Never throws: what cannot be followed becomes a fault, at most one per parameter. A fragment that is no
 * chapter is one, too, though it may be some other anchor of the page.
 */
export function parseUrl(tour: Tour, search: string, hash: string): Asked {
  const given = givenIn(search + hash);
  const day = readDay(tour, given(DAY)[0]);
  const lens = readOneOf('lens', LENSES, given(/^lens=/i));
  const claim = readOneOf('claim', [...tour.claimIds], given(/^claim=/i));
  const ids = tour.chapters.map(({ id }) => id);
  // "#?x=y" and "#!" name nothing. An escaped fragment stands in the last parameter, which may be somebody else's.
  const escaped = given(/^[^#]+#/).filter((id) => ids.includes(id));
  const chapter = readOneOf('chapter', ids, [...given(CHAPTER).filter(Boolean), ...escaped]);
  const start = viewOfChapter(tour, chapter.value ?? chapterWithoutHash(tour, day.value));
  return {
    view: {
      chapter: start.chapter,
      day: day.value ?? start.day,
      lens: lens.value ?? start.lens,
      mode: day.value === undefined && lens.value === undefined ? 'story' : 'explore',
      claim: claim.value ?? null,
    },
    chapter: chapter.value,
    faults: [day, lens, claim, chapter].flatMap(({ fault }) => fault ?? []),
  };
}

/** The values of those of our parameters that begin like this. */
export function givenIn(address: string): (start: RegExp) => string[] {
  // All that follows our parameter may have been escaped with it, once more than the rest.
  const parts = partsOf(address).flatMap((part) => (OWN.test(part) ? partsOf(decode(part)) : [part]));
  return (start) => parts.flatMap((part) => (start.test(part) ? [wordIn(part.replace(start, ''))] : []));
}

export const DAY = /^day=/i;
/** A word of the fragment, too; "#top" and the marks of share counters name nothing. */
export const CHAPTER = /^(?:chapter=|#(?!\.|top$|.*=))/i;

/**
 * The link to a view, as a reference relative to the page at `search`. It says only what its chapter does not,
 * and keeps the host's parameters byte for byte. It is empty for the opening view of a page without parameters.
 */
export function urlOf(tour: Tour, view: ViewState, search: string): string {
  const start = viewOfChapter(tour, view.chapter);
  const lens = view.lens === start.lens ? null : view.lens;
  const own = {
    day: view.day === start.day && (view.mode === 'story' || lens) ? null : isoOf(view.day),
    lens,
    claim: view.claim,
  };
  const written = Object.entries(own).flatMap(([param, value]) => (value === null ? [] : `${param}=${value}`));
  const query = [...foreignParams(search, OWN), ...written].join('&');
  // A relative reference without "?" would keep the query of the page it is resolved against.
  const mark = query || search ? '?' : '';
  return mark + query + fragmentOf(tour, view, own.day !== null);
}

/** None for the opening, unless the link's day alone would lead to another chapter. */
function fragmentOf(tour: Tour, { chapter, day }: ViewState, saysDay: boolean): string {
  const implied = chapterWithoutHash(tour, saysDay ? day : undefined);
  return chapter === tour.opening && implied === chapter ? '' : `#${chapter}`;
}

function chapterWithoutHash(tour: Tour, day: Day | undefined): string {
  return day === undefined ? tour.opening : chapterOfDay(tour, day);
}

function readDay(tour: Tour, text: string | undefined): Reading<Day> {
  if (text === undefined) return {};
  const day = dayOf(text);
  if (day === null) return { fault: { param: 'day', kind: 'malformed' } };
  const value = clampDay(tour, day);
  return value === day ? { value } : { value, fault: { param: 'day', kind: 'out-of-range' } };
}

/** The first of the values that is known, without regard to case. */
function readOneOf<T extends string>(param: Param, known: readonly T[], values: readonly string[]): Reading<T> {
  const value = values.flatMap((text) => known.filter((one) => one.toLowerCase() === text.toLowerCase()))[0];
  return value === undefined && values.length > 0 ? { fault: { param, kind: 'unknown' } } : { value };
}
