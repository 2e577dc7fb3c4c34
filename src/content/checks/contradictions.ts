import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import { figuresIn, withoutDates } from '../figures.ts';
import type { Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { ContradictionRecord } from '../schemas/contradiction.ts';
import { isSaidBy } from './figures.ts';

/** It takes two statements to contradict each other, and they carry every figure of our words about them. */
export function contradictions({ contradictions: entries, claims, languages }: Draft): Problem[] {
  const byId = new Map(claims.map(({ value }) => [value.id, value]));
  return entries.flatMap((entry) => [...alone(entry), ...uncarried(entry, byId, languages)]);
}

function alone(entry: Entry<ContradictionRecord>): Problem[] {
  if (new Set(entry.value.claims).size > 1) return [];
  return [problemAt(entry, '.claims', 'one statement contradicts nothing', 'name at least two different ones')];
}

function uncarried(
  entry: Entry<ContradictionRecord>,
  byId: ReadonlyMap<string, ClaimRecord>,
  languages: Draft['languages'],
): Problem[] {
  const claims = entry.value.claims.flatMap((id) => byId.get(id) ?? []);
  // What is missing or faulty is reported there; it may carry the figure.
  if (claims.length < entry.value.claims.length) return [];
  return (['title', 'text'] as const).flatMap((key) =>
    Object.entries(languages).flatMap(([lang, language]) => {
      // How its numbers are written was reported as wrong.
      if (language === null) return [];
      const { numerals } = language;
      return figuresIn(withoutDates(entry.value[key][lang] ?? '', numerals), numerals)
        .filter(({ value }) => !claims.some((claim) => isSaidBy(claim, value, language)))
        .map(({ written }) => {
          const what = `none of its claims carries the figure "${written}"`;
          return problemAt(entry, `.${key}.${lang}`, what, 'name the claim that does, or correct it');
        });
    }),
  );
}
