import { groups } from 'd3';
import type { Chronology } from '../../core/chronology.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { shortDate } from '../../core/short-date.ts';
import { axisLabels } from '../../core/timeline/axis-labels.ts';
import { positionOf } from '../../core/timeline/axis.ts';
import type { Day } from '../../core/types.ts';
import { textWidth, type Weight } from '../../theme/text-width.ts';
import { campsOf, counted, type Entry, entriesOf } from './entries.ts';

/**
 * The chart on its side of a wide page: x is of 100, y and lengths beside it in em. Words are placed for the narrowest
 * page that has it (`--columns`); on a wider one they only move apart.
 */
export interface Rows {
  readonly rows: readonly Row[];
  readonly marks: readonly Mark[];
  readonly notes: readonly PlacedNote[];
  readonly bracket:
    (Place & { readonly x0: number; readonly x1: number; readonly text: string; readonly width: number }) | null;
  readonly silences: readonly (Place & { readonly text: string })[];
  /** For the axis to name, what matters most first. */
  readonly days: readonly Day[];
  /** Of the axis's line. */
  readonly height: number;
}

interface Row {
  readonly camp: number;
  readonly label: string;
  readonly top: number;
}

/** Where words stand: `dx` from `x`, `y` the middle of the line. */
export interface Place {
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Mark {
  readonly entry: Entry;
  /** Of the sign; `dx` as for words. */
  readonly x: number;
  readonly dx: number;
  /** The days that it may be of, where its day is not known. */
  readonly span: readonly [number, number] | null;
  readonly words: Words;
}

/** `width` in em, a little more than they need. */
interface Words extends Place {
  readonly width: number;
  /** "Mayor: ", where a person speaks; the row names the rest. */
  readonly who: string;
  /** ", 31 Oct", where the axis does not say it. */
  readonly when: string;
}

export interface PlacedNote extends Place {
  readonly text: string;
  /** Where its line begins: at the upmost of its statements. */
  readonly from: number;
  /** Lines that lead to it from statements of earlier days. */
  readonly ties: readonly { readonly x: number; readonly y: number }[];
}

/** Of the axis on the narrowest such page, and the text there, px. */
export const NOMINAL = 828;
export const TEXT_PX = 13.5;
/** Between two lines of words, from a sign to its words, and around words, em. */
export const LINE = 2;
const BESIDE = 0.8;
const AIR = 0.7;
/** From a tick that begins a span to the sign on it. */
const INSET = 1;

const emWidth = (text: string, weight: Weight = 400) => textWidth(text, 1, weight);
const toEm = (percent: number) => ((percent / 100) * NOMINAL) / TEXT_PX;
const END = NOMINAL / TEXT_PX;

export function rowsOf(snapshot: Snapshot, chronology: Chronology): Rows {
  const entries = entriesOf(snapshot, chronology);
  const days = daysOf(entries);
  const marks: Mark[] = [];
  const notes: PlacedNote[] = [];
  const rows: Row[] = [];
  let top = (chronology.span ? LINE : 0) + (chronology.silence ? LINE : 0);
  for (const camp of campsOf(entries)) {
    const { label } = snapshot.dataset.camps[camp]!;
    const lines = new Lines(top, emWidth(label, 600));
    rows.push({ camp, label, top });
    for (const entry of entries.filter((each) => each.camp === camp)) {
      const mark = markOf(snapshot, entry, days);
      marks.push({ ...mark, words: { ...mark.words, y: lines.put(reachOf(mark)) } });
      notes.push(...notesAfter(entry, marks, chronology, lines));
    }
    top = lines.bottom;
  }
  return {
    rows,
    marks: entries.map(({ claim }) => marks.find(({ entry }) => entry.claim === claim)!),
    notes,
    ...headOf(snapshot, chronology, marks),
    days,
    height: top,
  };
}

/** The notes that stand below a statement: the last of theirs, in the lowest of their rows. @param marks so far */
function notesAfter({ claim }: Entry, marks: readonly Mark[], { notes }: Chronology, lines: Lines): PlacedNote[] {
  return notes.flatMap(({ claims, text }) => {
    const own = marks.filter(({ entry }) => claims.includes(entry.claim.id));
    return claims.includes(claim.id) && own.length === claims.length ? [noteOf(own, text, lines)] : [];
  });
}

/** The known days, those first on which most was said: the axis may not have room for all. */
function daysOf(entries: readonly Entry[]): Day[] {
  const known = entries.filter(({ isDayKnown }) => isDayKnown).map(({ day }) => day);
  return groups(known, (day) => day)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([day]) => day);
}

export const round = (value: number) => Number(value.toFixed(1));

/** A statement's sign and words, but for the line that they stand in. */
function markOf({ axis, words }: Snapshot, entry: Entry, days: readonly Day[]): Mark {
  const at = (day: number) => round(100 * positionOf(axis, day));
  const [x0, x1] = [at(entry.from), at(entry.day)];
  const named = axisLabels(axis, days, NOMINAL, words).map(({ text }) => text);
  const isOnAxis = entry.isDayKnown && named.includes(words.shortDay(entry.day, axis.start));
  const who = entry.speaker.office ? `${entry.speaker.short}: ` : '';
  const when = isOnAxis ? '' : `, ${shortDate(entry.claim.said, axis.start)}`;
  const width = round(emWidth(who + entry.before) + emWidth(entry.figure, 600) + emWidth(entry.after + when));
  const told = { width, who, when };
  const span = entry.isDayKnown || x0 === x1 ? null : ([x0, x1] as const);
  const onLine = INSET + BESIDE;
  // On a long span the sign and the words stand on its line; beside a short one they stand after it.
  if (span && toEm(x1 - x0) > onLine + width + AIR)
    return { entry, x: x0, dx: INSET, span, words: { x: x0, dx: onLine, y: 0, anchor: 'start', ...told } };
  const isLate = toEm(x1) + BESIDE + width > END;
  const place: Place = isLate
    ? { x: x0, dx: -BESIDE, y: 0, anchor: 'end' }
    : { x: x1, dx: BESIDE, y: 0, anchor: 'start' };
  return { entry, x: round((x0 + x1) / 2), dx: 0, span, words: { ...place, ...told } };
}

type Reach = readonly [from: number, to: number];

/** From where to where words reach, em. */
function reach({ x, dx, anchor }: Place, width: number): Reach {
  const at = toEm(x) + dx;
  if (anchor === 'middle') return [at - width / 2, at + width / 2];
  return anchor === 'start' ? [at, at + width] : [at - width, at];
}

function reachOf({ x, dx, span, words }: Mark): Reach {
  const [from, to] = reach(words, words.width);
  const sign = toEm(x) + dx;
  return [
    Math.min(from, sign - 0.5, span ? toEm(span[0]) : Infinity),
    Math.max(to, sign + 0.5, span ? toEm(span[1]) : -Infinity),
  ];
}

/** At the latest of its statements. @param lines of the row of the last of them */
function noteOf(own: readonly Mark[], text: string, lines: Lines): PlacedNote {
  const x = Math.max(...own.map((mark) => mark.span?.[1] ?? mark.x));
  const isLate = toEm(x) + BESIDE + emWidth(text) > END;
  const place: Place = isLate
    ? { x, dx: -BESIDE / 2, y: 0, anchor: 'end' }
    : { x, dx: BESIDE / 2, y: 0, anchor: 'start' };
  const below = own.at(-1)!.words.y;
  const ties = own.flatMap((mark) => {
    const from = mark.span?.[1] ?? mark.x;
    return from < x ? [{ x: from, y: mark.words.y }] : [];
  });
  const y = lines.put(reach(place, emWidth(text)), below);
  return { ...place, y, text, from: Math.min(...own.map(({ words }) => words.y)), ties };
}

/** Above all rows: the span as a bracket, and what is said of the silences. */
function headOf(
  snapshot: Snapshot,
  chronology: Chronology,
  marks: readonly Mark[],
): Pick<Rows, 'bracket' | 'silences'> {
  const { span, silence } = chronology;
  const middleOf = (x0: number, x1: number, y: number): Place => ({
    x: round((x0 + x1) / 2),
    dx: 0,
    y: round(y),
    anchor: 'middle',
  });
  const xOf = (id: string) => marks.find(({ entry }) => entry.claim.id === id)!.x;
  const text = counted(snapshot, chronology, span?.text ?? '');
  const [x0, x1] = span ? [xOf(span.from), xOf(span.to)] : [0, 0];
  return {
    bracket: span ? { x0, x1, ...middleOf(x0, x1, LINE / 2), text, width: round(emWidth(text)) } : null,
    silences: silence
      ? snapshot.axis.breaks.map((gap) => ({
          ...middleOf(100 * gap.x0, 100 * gap.x1, (span ? 1.5 : 0.5) * LINE),
          text: silence,
        }))
      : [],
  };
}

/** The lines of a row, each with what stands in it. */
class Lines {
  readonly #top: number;
  readonly #taken: Reach[][];

  /** @param top of the first line @param name room that the row's name takes at its start, em */
  constructor(top: number, name: number) {
    this.#top = top;
    this.#taken = [[[0, name]]];
  }

  get bottom(): number {
    return this.#top + this.#taken.length * LINE;
  }

  /** The middle of the first line below `above` in which nothing is touched. */
  put([from, to]: Reach, above = -Infinity): number {
    const middle = (line: number) => round(this.#top + (line + 0.5) * LINE);
    const isFree = (line: number) =>
      middle(line) > above && (this.#taken[line] ?? []).every(([start, end]) => to + AIR <= start || end + AIR <= from);
    let line = 0;
    while (!isFree(line)) line++;
    while (this.#taken.length <= line) this.#taken.push([]);
    this.#taken[line]!.push([from, to]);
    return middle(line);
  }
}
