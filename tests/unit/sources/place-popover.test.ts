import { expect, test } from 'vitest';
import { placePopover } from '../../../src/sources/place-popover.ts';

const card = { width: 400, height: 300 };
const window = { width: 1280, height: 800 };
const at = (x: number, y: number) => ({ x, y, width: 40, height: 20 });

test.each([
  ['to the right of it', at(500, 400), { x: 556, y: 260 }],
  ['to the left where the right has no room', at(900, 400), { x: 484, y: 260 }],
  ['not above the window', at(500, 20), { x: 556, y: 16 }],
  ['not below the window', at(500, 780), { x: 556, y: 484 }],
])('a card stands next to its opener: %s', (_, opener, corner) =>
  expect(placePopover(opener, card, window)).toEqual(corner),
);

test('where neither side has room it stands nowhere in particular', () =>
  expect(placePopover(at(300, 400), card, { width: 700, height: 800 })).toBeNull());
