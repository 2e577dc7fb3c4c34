import parse from 'edtf';
import { OPEN_START } from './parts.ts';
import type { Day, Span } from '../types.ts';

const MS_PER_DAY = 86_400_000;
const BOUNDED = new Set<string>(['Date', 'Interval', 'Set']);

/**
 * The earliest and the latest day that an EDTF expression can mean, both included. What is known only by its end
 * (`../2020-11-07`) lies at that end, never before it.
 * Throws on what does not parse, on impossible days, on open ends, and on forms other than dates, intervals and
 * `[a,b]` sets.
 */
export function boundsOf(edtf: string): Span {
  const span = read.get(edtf) ?? readBounds(edtf);
  read.set(edtf, span);
  return span;
}

/** A story has far fewer dates than statements, and the parser is slow. */
const read = new Map<string, Span>();

function readBounds(edtf: string): Span {
  if (edtf.startsWith(OPEN_START)) return lastDayOf(boundsOf(edtf.slice(OPEN_START.length)));
  const { type, min, max } = parsed(edtf);
  if (!BOUNDED.has(type)) throw new Error(`"${edtf}" is a ${type.toLowerCase()}, not a date, an interval or a set`);
  return { from: dayAt(min, edtf), to: dayAt(max, edtf) };
}

function lastDayOf({ to }: Span): Span {
  return { from: to, to };
}

function parsed(edtf: string) {
  // npm edtf gives the first day as the latest one of a `[a..b]` set.
  if (edtf.includes('..')) throw new Error(`"${edtf}" is open-ended or uses ".."`);
  if (edtf.includes('T')) throw new Error(`"${edtf}" has a time of day`);
  try {
    return parse(edtf);
  } catch {
    throw new Error(`"${edtf}" is no date that a calendar has`);
  }
}

function dayAt(ms: number | null, edtf: string): Day {
  if (ms === null || !Number.isFinite(ms)) throw new Error(`"${edtf}" is open-ended`);
  return Math.floor(ms / MS_PER_DAY);
}
