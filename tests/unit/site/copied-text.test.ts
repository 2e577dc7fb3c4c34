import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { withoutFonts } from '../../../src/export/render-on-server.ts';
import { sharePictures } from '../../../src/export/share/share-pictures.ts';
import { renderStills } from '../../../src/export/stills.ts';
import { readRegion, readWorld } from '../../../src/tools/story.ts';
import { gluedIn } from '../../support/glued.ts';
import { renderedPages } from '../../support/rendered-pages.ts';

/** What a reader copies: words that look apart are apart in the text, too, not by margins alone. */

describe('no two words are glued together', () => {
  test('on any page', async () => {
    const glued = [...(await renderedPages())].map(([file, html]) => [
      file,
      gluedIn(new JSDOM(html).window.document.body),
    ]);
    expect(glued.filter(([, pairs]) => pairs!.length > 0)).toEqual([]);
  });

  test('in any picture of a chapter', async () => {
    const [world, region] = await Promise.all([readWorld(), readRegion()]);
    const pictures = [
      ...(await renderStills(world, region, '')).map(({ file, text }) => [file, text] as const),
      ...(await sharePictures(world, region, withoutFonts)).map(({ file, svg }) => [file, svg] as const),
    ];
    for (const [file, svg] of pictures) expect(gluedIn(new JSDOM(svg).window.document.body), file).toEqual([]);
  });
});
