import { expect, test } from 'vitest';
import { oncePer } from '../../../src/core/once-per.ts';

test('the work is done once for each object, whatever comes of it', () => {
  const seen: object[] = [];
  const place = oncePer((thing: object) => (seen.push(thing) > 1 ? seen.length : undefined));
  const [first, second] = [{}, {}];
  expect([place(first), place(second), place(first), place(second)]).toEqual([undefined, 2, undefined, 2]);
  expect(seen).toEqual([first, second]);
});
