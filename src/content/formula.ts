import { dayOf } from '../core/days.ts';

/** What a formula gives, and what its author wrote behind the "=". */
export interface Worked {
  readonly value: number;
  readonly stated: number;
}

const FORMULA = /^(days|months)\((\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})\)=(\d+)$/;

/** Works out `days(a,b)=n` or `months(a,b)=n` (whole months from a to b); `null` for any other text. */
export function workOut(formula: string): Worked | null {
  const [, unit, from = '', to = '', stated] = FORMULA.exec(formula) ?? [];
  const [start, end] = [dayOf(from), dayOf(to)];
  if (start === null || end === null) return null;
  return { value: unit === 'days' ? end - start : wholeMonths(from, to), stated: Number(stated) };
}

function wholeMonths(from: string, to: string): number {
  const [a, b] = [from, to].map((iso) => iso.split('-').map(Number));
  const [year = 0, month = 0, day = 0] = (b ?? []).map((n, i) => n - (a?.[i] ?? 0));
  return year * 12 + month - (day < 0 ? 1 : 0);
}
