import { expect, test } from 'vitest';
import { saidWhenAndWhere } from '../../../src/charts/estimates.ts';
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
