import { expect, test } from 'vitest';
import { plainSvg } from '../../../src/export/brush.ts';

test('what a server writes and what a browser reads from its page are the same in a picture', () => {
  const server =
    '<!--[--><path d="M0,0" class="a s1b2" data-claim="1" fill="red"></path><text x="1">a\u00a0&amp; b</text><!--]-->';
  const browser = '<path class="a s1b2" fill="red" d="M0,0" data-claim="1"></path><text x="1">a&nbsp;&amp; b</text>';
  expect(plainSvg(server)).toBe('<path d="M0,0" fill="red"></path><text x="1">a\u00a0&amp; b</text>');
  expect(plainSvg(browser)).toBe(plainSvg(server));
});

test('attributes are escaped as XML wants them, once', () =>
  expect(plainSvg('<g id="a&amp;b &lt;c> &quot;d&quot;"></g>')).toBe('<g id="a&amp;b &lt;c&gt; &quot;d&quot;"></g>'));
