import { expect, test } from 'vitest';
import { statements } from '../../../../src/content/checks/claims.ts';
import { contradictions } from '../../../../src/content/checks/questions.ts';
import type { Draft } from '../../../../src/content/draft.ts';
import { nLogN } from '../../../support/looks.ts';

/** How often a check looks at the entries of a story of so many statements, each second one of which disputes the one before. */
function looks(count: number, check: (draft: Draft) => unknown): number {
  let looked = 0;
  const entriesOf = (values: readonly object[]) =>
    values.map((value) => ({
      file: '',
      where: '',
      get value() {
        looked += 1;
        return value;
      },
    }));
  const ids = Array.from({ length: count }, (_, i) => `000-${i}`);
  const pairs = ids.flatMap((id, i) => (i % 2 ? [[ids[i - 1]!, id]] : []));
  const claims = ids.map((id, i) => ({
    id,
    article: '000',
    anchor: '',
    topic: '',
    paragraph: 1,
    quantity: null,
    disputes: i % 2 ? [ids[i - 1]] : [],
  }));
  check({
    ...{ story: null, languages: {}, ids: { claim: new Set(ids) } },
    claims: entriesOf(claims),
    contradictions: entriesOf(pairs.map((list) => ({ claims: list, disputed: true }))),
  } as unknown as Draft);
  return looked;
}

test.each([statements, contradictions])('%o takes no more than n log n looks at a long story', (check) => {
  expect(looks(800, check) / looks(200, check)).toBeLessThanOrEqual(nLogN(200, 800));
});
