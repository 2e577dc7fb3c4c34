import { groups } from 'd3';
import type { Chronology } from '../../core/chronology.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { shortDate } from '../../core/short-date.ts';
import { axisLabels } from '../../core/timeline/axis-labels.ts';
import { positionOf } from '../../core/timeline/axis.ts';
import type { Camp, Day } from '../../core/types.ts';
import { textWidth, type Weight } from '../../theme/text-width.ts';
import { campsOf, counted, type Entry, entriesOf, textOf } from './entries.ts';

/** How wide the chart's axis is, and its text, px; from line to line, em. */
export interface Room {
  readonly width: number;
  readonly textPx: number;
  readonly line: number;
}

/** The narrowest page that has the chart on its side (`--columns`); on a wider one its words only move apart. */
export const NARROWEST: Room = { width: 828, textPx: 13.5, line: 2 };

/** The chart on its side: x is of 100, y and lengths beside it in em. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly marks: readonly DrawnStatement[];
  readonly notes: readonly PlacedNote[];
  readonly bracket:
    (Anchored & { readonly x0: number; readonly x1: number; readonly text: string; readonly width: number }) | null;
  readonly silences: readonly (Anchored & { readonly text: string })[];
  /** For the axis to name, what matters most first. */
  readonly days: readonly Day[];
  /** Of the axis's line. */
  readonly height: number;
}

interface Row {
  readonly camp: Camp;
  readonly top: number;
  /** Of its name. */
  readonly y: number;
}

/** Where words stand: `dx` from `x`, `y` the middle of the line. */
export interface Anchored {
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface DrawnStatement {
  readonly entry: Entry;
  /** Of the sign; `dx` as for words. */
  readonly x: number;
  readonly dx: number;
  /** The days that it may be of, where its day is not known. */
  readonly span: readonly [number, number] | null;
  readonly words: Words;
}

/** `width` in em, a little more than they need. */
interface Words extends Anchored {
  readonly width: number;
  /** "Mayor: ", where a person speaks; the row names the rest. */
  readonly who: string;
  /** ", 31 Oct", where the axis does not say it. */
  readonly when: string;
}

interface PlacedNote extends Anchored {
  readonly text: string;
  /** Where its line begins: at the upmost of its statements. */
  readonly from: number;
  /** Lines that lead to it from statements of earlier days. */
  readonly ties: readonly { readonly x: number; readonly y: number }[];
}

/** Below all, for the dates of the axis, em. */
export const FOOT = 2.2;
/** From a sign to its words, and around words, em. */
const BESIDE = 0.8;
const AIR = 0.7;
/** From a tick that begins a span to the sign on it. */
const INSET = 1;

const emWidth = (text: string, weight: Weight = 400) => textWidth(text, 1, weight);
/** A part of the axis, of 100, as it is told. */
const emOf = (percent: number, { width, textPx }: Room) => ((percent / 100) * width) / textPx;

export function rowsOf(snapshot: Snapshot, chronology: Chronology, room = NARROWEST): Rows {
  const entries = entriesOf(snapshot, chronology);
  const days = daysOf(entries);
  const onAxis = axisLabels(snapshot.axis, days, room.width, snapshot.words).map(({ text }) => text);
  const marks: DrawnStatement[] = [];
  const notes: PlacedNote[] = [];
  const rows: Row[] = [];
  let top = room.line * [chronology.span, chronology.silence].filter(Boolean).length;
  for (const camp of campsOf(entries)) {
    const lines = new Lines(top, room.line, emWidth(camp.label, 600));
    rows.push({ camp, top, y: top + room.line / 2 });
    for (const entry of entries.filter((each) => each.camp === camp)) {
      const mark = markOf(snapshot, entry, onAxis, room);
      marks.push({ ...mark, words: { ...mark.words, y: lines.put(reachOf(mark, room)) } });
      notes.push(...notesAfter(entry, marks, chronology, lines, room));
    }
    top = lines.bottom;
  }
  return {
    rows,
    marks: entries.map(({ claim }) => marks.find(({ entry }) => entry.claim === claim)!),
    notes,
    ...headOf(snapshot, chronology, marks, room),
    days,
    height: top,
  };
}

/** The notes that stand below a statement: the last of theirs, in the lowest of their rows. @param marks so far */
function notesAfter(
  { claim }: Entry,
  marks: readonly DrawnStatement[],
  { notes }: Chronology,
  lines: Lines,
  room: Room,
): PlacedNote[] {
  return notes.flatMap(({ claims, text }) => {
    const own = marks.filter(({ entry }) => claims.includes(entry.claim.id));
    return claims.includes(claim.id) && own.length === claims.length ? [noteOf(own, text, lines, room)] : [];
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
function markOf(snapshot: Snapshot, entry: Entry, onAxis: readonly string[], room: Room): DrawnStatement {
  const at = (day: number) => round(100 * positionOf(snapshot.axis, day));
  const [x0, x1] = [at(entry.from), at(entry.day)];
  const told = besides(snapshot, entry, onAxis);
  const span = entry.isDayKnown || x0 === x1 ? null : ([x0, x1] as const);
  const onLine = INSET + BESIDE;
  // On a long span the sign and the words stand on its line; beside a short one they stand after it.
  if (span && emOf(x1 - x0, room) > onLine + told.width + AIR)
    return { entry, x: x0, dx: INSET, span, words: { x: x0, dx: onLine, y: 0, anchor: 'start', ...told } };
  const isLate = emOf(x1, room) + BESIDE + told.width > emOf(100, room);
  const place: Anchored = isLate
    ? { x: x0, dx: -BESIDE, y: 0, anchor: 'end' }
    : { x: x1, dx: BESIDE, y: 0, anchor: 'start' };
  return { entry, x: round((x0 + x1) / 2), dx: 0, span, words: { ...place, ...told } };
}

/** Who says it and when, as far as row and axis leave that open; and how wide all of its words are. @param onAxis its labels */
function besides({ axis, words }: Snapshot, entry: Entry, onAxis: readonly string[]) {
  if (textOf(entry) === '') return { width: 0, who: '', when: '' };
  const isOnAxis = entry.isDayKnown && onAxis.includes(words.shortDay(entry.day, axis.start));
  const who = entry.speaker.office ? `${entry.speaker.short}: ` : '';
  const when = isOnAxis ? '' : `, ${shortDate(entry.claim.said, axis.start)}`;
  const width = round(emWidth(who + entry.before) + emWidth(entry.figure, 600) + emWidth(entry.after + when));
  return { width, who, when };
}

type Reach = readonly [from: number, to: number];

/** From where to where words reach, em. */
function reach({ x, dx, anchor }: Anchored, width: number, room: Room): Reach {
  const at = emOf(x, room) + dx;
  if (anchor === 'middle') return [at - width / 2, at + width / 2];
  return anchor === 'start' ? [at, at + width] : [at - width, at];
}

function reachOf({ x, dx, span, words }: DrawnStatement, room: Room): Reach {
  const [from, to] = reach(words, words.width, room);
  const sign = emOf(x, room) + dx;
  return [
    Math.min(from, sign - 0.5, span ? emOf(span[0], room) : Infinity),
    Math.max(to, sign + 0.5, span ? emOf(span[1], room) : -Infinity),
  ];
}

/** At the latest of its statements. @param lines of the row of the last of them */
function noteOf(own: readonly DrawnStatement[], text: string, lines: Lines, room: Room): PlacedNote {
  const x = Math.max(...own.map((mark) => mark.span?.[1] ?? mark.x));
  const isLate = emOf(x, room) + BESIDE + emWidth(text) > emOf(100, room);
  const place: Anchored = isLate
    ? { x, dx: -BESIDE / 2, y: 0, anchor: 'end' }
    : { x, dx: BESIDE / 2, y: 0, anchor: 'start' };
  const below = own.at(-1)!.words.y;
  const ties = own.flatMap((mark) => {
    const from = mark.span?.[1] ?? mark.x;
    return from < x ? [{ x: from, y: mark.words.y }] : [];
  });
  const y = lines.put(reach(place, emWidth(text), room), below);
  return { ...place, y, text, from: Math.min(...own.map(({ words }) => words.y)), ties };
}

/** Above all rows: the span as a bracket, and what is said of the silences. */
function headOf(
  snapshot: Snapshot,
  chronology: Chronology,
  marks: readonly DrawnStatement[],
  { line }: Room,
): Pick<Rows, 'bracket' | 'silences'> {
  const { span, silence } = chronology;
  const middleOf = (x0: number, x1: number, y: number): Anchored => ({
    x: round((x0 + x1) / 2),
    dx: 0,
    y: round(y),
    anchor: 'middle',
  });
  const xOf = (id: string) => marks.find(({ entry }) => entry.claim.id === id)!.x;
  const text = counted(snapshot, chronology, span?.text ?? '');
  const [x0, x1] = span ? [xOf(span.from), xOf(span.to)] : [0, 0];
  return {
    bracket: span ? { x0, x1, ...middleOf(x0, x1, line / 2), text, width: round(emWidth(text)) } : null,
    silences: silence
      ? snapshot.axis.breaks.map((gap) => ({
          ...middleOf(100 * gap.x0, 100 * gap.x1, (span ? 1.5 : 0.5) * line),
          text: silence,
        }))
      : [],
  };
}

/** The lines of a row, each with what stands in it. */
class Lines {
  readonly #top: number;
  readonly #line: number;
  readonly #taken: Reach[][];

  /** @param top of the first line @param line from line to line @param name room of the row's name at its start; em */
  constructor(top: number, line: number, name: number) {
    this.#top = top;
    this.#line = line;
    this.#taken = [[[0, name]]];
  }

  get bottom(): number {
    return this.#top + this.#taken.length * this.#line;
  }

  /** The middle of the first line below `above` in which nothing is touched. */
  put([from, to]: Reach, above = -Infinity): number {
    const middle = (line: number) => round(this.#top + (line + 0.5) * this.#line);
    const isFree = (line: number) =>
      middle(line) > above && (this.#taken[line] ?? []).every(([start, end]) => to + AIR <= start || end + AIR <= from);
    let line = 0;
    while (!isFree(line)) line++;
    while (this.#taken.length <= line) this.#taken.push([]);
    this.#taken[line]!.push([from, to]);
    return middle(line);
  }
}
