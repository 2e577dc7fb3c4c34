import { expect, test } from 'vitest';
import { gluedIn } from '../../support/glued.ts';
import { parsedPage, renderedPages } from '../../support/rendered-pages.ts';

/** What a reader copies: words that look apart are apart in the text, too, not by margins alone. */

test('no two words are glued together on any page', async () => {
  const glued = [...(await renderedPages())].map(([file, html]) => [file, gluedIn(parsedPage(html).body)]);
  expect(glued.filter(([, pairs]) => pairs!.length > 0)).toEqual([]);
});
