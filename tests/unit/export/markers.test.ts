import { expect, test } from 'vitest';
import { withIslands, withoutMarkers } from '../../../src/export/markers.ts';

test('markup that no script will wake carries no comments', () =>
  expect(withoutMarkers('<p><!--[0-->a<!--]--></p><!---->\n<b>b</b><!-- two\nlines -->')).toBe('<p>a</p>\n<b>b</b>'));

test('an island goes into the element of its name, with its markers; others stay as they are', () =>
  expect(
    withIslands('<div data-island="map"></div><div class="x" data-island="card"></div>', { map: '<!--[-->$1<!--]-->' }),
  ).toBe('<div data-island="map"><!--[-->$1<!--]--></div><div class="x" data-island="card"></div>'));
