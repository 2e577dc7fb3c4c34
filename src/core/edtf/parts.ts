/** One date of an EDTF expression, as precise as it is written; month and day count from 1. */
export interface Part {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
}

export interface Expression {
  readonly kind: 'date' | 'interval' | 'set' | 'by';
  readonly parts: readonly Part[];
}

/** "../2020-11-07": known only by its end. */
export const OPEN_START = '../';

const PART = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/;

/** The written form of an EDTF date, interval, `[a,b]` set or `../` date; throws on forms for which we have no words. */
export function partsOf(edtf: string): Expression {
  const set = /^\[(.+)\]$/.exec(edtf)?.[1];
  if (set !== undefined) return { kind: 'set', parts: set.split(',').map(partOf) };
  if (edtf.startsWith(OPEN_START)) return { kind: 'by', parts: [partOf(edtf.slice(OPEN_START.length))] };
  const parts = edtf.split('/').map(partOf);
  return { kind: parts.length === 1 ? 'date' : 'interval', parts };
}

function partOf(text: string): Part {
  const [matched, year, month, day, mark = ''] = PART.exec(text.trim()) ?? [];
  if (matched === undefined || (month === 'XX' && day !== undefined && day !== 'XX')) {
    throw new Error(`no words for the date "${text}"`);
  }
  return {
    year: Number(year),
    month: specified(month),
    day: specified(day),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function specified(digits: string | undefined): number | undefined {
  return digits === undefined || digits === 'XX' ? undefined : Number(digits);
}
