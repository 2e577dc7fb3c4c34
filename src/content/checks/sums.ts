import { linksOf, type Paragraph } from '../chapters/markdown.ts';
import type { Draft } from '../draft.ts';
import { claimsOfFormula, workOut } from '../figures.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import { boundsOf } from '../../core/edtf/bounds.ts';
import { isDayKnown } from '../../core/timeline/changes.ts';
import type { Day } from '../../core/types.ts';
import type { ClaimRecord } from '../schemas/claim.ts';

/** The time from one statement to another, as texts give it, is what their days give. */
export function sums({ chapters, pages, claims }: Draft): Problem[] {
  const dayOf = dayIn(new Map(claims.map(({ value }) => [value.id, value])));
  return [...chapters, ...pages].flatMap((entry: Entry<{ readonly paragraphs: readonly Paragraph[] }>) =>
    entry.value.paragraphs.flatMap(linksOf).flatMap(({ line, link }) => {
      if (link.kind !== 'derived' || claimsOfFormula(link.formula).length === 0) return [];
      const worked = workOut(link.formula, dayOf);
      if (worked === null) {
        const fix = 'name statements that were said on one known day each';
        return [problemAt(entry, `line ${line}`, `"${link.formula}" cannot be worked out`, fix)];
      }
      const { value, stated } = worked;
      if (value === stated) return [];
      return [
        problemAt(entry, `line ${line}`, `"${link.formula}" comes out as ${value}`, 'correct the words and the sum'),
      ];
    }),
  );
}

/** On which day a statement was said; `null` where that is not one day. */
export const dayIn =
  (claims: ReadonlyMap<string, ClaimRecord>) =>
  (id: string): Day | null => {
    const claim = claims.get(id);
    const said = claim && saidOn(claim);
    return said?.isKnown ? said.day : null;
  };

/** The day by which a statement was said, and whether it was said on that very day. */
export function saidOn({ said: { edtf } }: ClaimRecord): { readonly day: Day; readonly isKnown: boolean } {
  const bounds = boundsOf(edtf);
  return { day: bounds.to, isKnown: isDayKnown({ edtf, ...bounds }) };
}
