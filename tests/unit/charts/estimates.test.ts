import { expect, test } from 'vitest';
import { estimateRows, saidWhenAndWhere } from '../../../src/charts/estimates.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim, guests } from '../../support/scene-story.ts';

test('a row says for which place its number is where rows of that speaker, day and thing would be alike', () => {
  const one = claim('one', { places: ['harbour'], quantity: guests({ point: 1 }) });
  const rowOf = (changes: Parameters<typeof claim>[1]) => {
    const other = claim('other', { places: ['hills'], quantity: guests({ point: 1 }), ...changes });
    return saidWhenAndWhere(
      explorerAt(20, [[one, { ...other, said: { ...other.said, edtf: changes?.said ? 'x' : '' } }]]),
      one,
    );
  };
  expect(rowOf({})).toBe('11 Jan, Harbour');
  expect(rowOf({ speaker: 'cook' })).toBe('11 Jan');
  expect(rowOf({ said: 12 })).toBe('11 Jan');
  expect(rowOf({ places: ['harbour'] })).toBe('11 Jan');
  expect(rowOf({ quantity: guests({ point: 1, scope: 'in-all' }) })).toBe('11 Jan');
});

test('so does its row in the table', () => {
  const claims = ['harbour', 'hills'].map((place) => claim(place, { places: [place], quantity: guests({ point: 1 }) }));
  const rows = estimateRows(
    explorerAt(20, [claims]),
    claims.map((each) => ({ claim: each, current: true, isNew: true })),
  );
  const [inHarbour, inHills] = rows.map(({ cells }) => cells[0]!.text);
  expect(inHarbour).toMatch(/, Harbour$/);
  expect(inHills).toBe(inHarbour!.replace('Harbour', 'Hills'));
});
