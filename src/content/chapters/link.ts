import { dayOf } from '../../core/days.ts';
import type { ClaimLink, DayLink, Derived, Inline } from '../../core/prose.ts';
import { workOut } from '../formula.ts';

export type Link = ClaimLink | DayLink | Derived;

/** The link to a target such as `claim:002-04`; a sentence that says how to write it right where it is none. */
export function linkTo(target: string, children: readonly Inline[]): Link | string {
  const [kind = '', ...rest] = target.split(':');
  const value = rest.join(':');
  return MAKERS[kind]?.(value, children) ?? HELP[kind] ?? 'link to claim:…, day:… or derived:…';
}

type Maker = (value: string, children: readonly Inline[]) => Link | null;

const MAKERS: Readonly<Record<string, Maker>> = {
  claim: (id, children) => (id === '' ? null : { kind: 'claim', id, children }),
  day: (iso, children) => {
    const day = dayOf(iso);
    return day === null ? null : { kind: 'day', day, children };
  },
  derived: (formula, children) => {
    const worked = workOut(formula);
    return worked === null || worked.value !== worked.stated ? null : { kind: 'derived', formula, children };
  },
};

const HELP: Readonly<Record<string, string>> = {
  claim: 'name a claim: claim:002-04',
  day: 'name a day that exists: day:2020-10-30',
  derived: 'write a formula that comes out right: derived:months(2020-11-25,2021-04-26)=5, or days(…)',
};
