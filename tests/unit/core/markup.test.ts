import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/core/markup.ts';

test.each([
  ['an element', '<b>', '&lt;b&gt;'],
  ['the end of an attribute', '" onload="', '&quot; onload=&quot;'],
  ['an ampersand', 'a & b', 'a &amp; b'],
  ['what looks like an entity', '&lt;', '&amp;lt;'],
  ['every one of several', '<<>>', '&lt;&lt;&gt;&gt;'],
  ['nothing else: quotation marks, umlauts, no-break spaces', '„größer“ ’ 800\u00a0km²', '„größer“ ’ 800\u00a0km²'],
])('text cannot break out of its element or attribute: %s', (_, text, safe) => expect(escapeHtml(text)).toBe(safe));
