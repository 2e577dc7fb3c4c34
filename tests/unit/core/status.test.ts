import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statusOf } from '../../../src/core/rank-claims.ts';
import { MODALITIES } from '../../../src/core/types.ts';

/** The table "From modality to the status of a mark", which editors go by. */
const [, table = ''] = /^### From modality to the status of a mark\n+\|.*\n\|.*\n((?:\|.*\n)+)/m.exec(
  readFileSync('data/README.md', 'utf8'),
)!;
const told = Object.fromEntries(
  [...table.matchAll(/^\| ([^|]*`) \| `(.*)` \|$/gm)].flatMap(([, modalities, status]) =>
    [...modalities!.matchAll(/`([\w-]+)`/g)].map(([, modality]) => [modality, status]),
  ),
) as Record<string, string>;

test.each(MODALITIES)('a mark that rests on one statement looks as sure as data/README.md says: %s', (modality) =>
  expect(statusOf(modality)).toBe(told[modality]),
);
