import { describe, expect, test } from 'vitest';
import {
  NOTHING_CHOSEN,
  queryOf,
  readSelection,
  turned,
  type Selection,
} from '../../../../src/sources/table/selection.ts';

const chosen: Selection = { ...NOTHING_CHOSEN, camp: 'town', find: 'Öl & Schiff', sort: '-said' };

test('a link shows the same rows again', () => expect(readSelection(queryOf(chosen, ''))).toEqual(chosen));

test('a selection of nothing leaves no trace in the address', () => expect(queryOf(NOTHING_CHOSEN, '')).toBe(''));

test('parameters of the host page stay byte for byte', () =>
  expect(queryOf(chosen, '?utm=%7Eä&camp=old&x')).toBe('?utm=%7Eä&x&camp=town&find=%C3%96l%20%26%20Schiff&sort=-said'));

test('an order that does not exist is that of the articles', () =>
  expect(readSelection('?sort=mood&camp=town')).toEqual({ ...NOTHING_CHOSEN, camp: 'town' }));

describe('pressing a header', () => {
  test('orders upwards, then downwards, then by article again', () => {
    expect(turned('', 'said')).toBe('said');
    expect(turned('said', 'said')).toBe('-said');
    expect(turned('-said', 'said')).toBe('');
  });
  test('begins upwards with another column', () => expect(turned('-said', 'who')).toBe('who'));
});
