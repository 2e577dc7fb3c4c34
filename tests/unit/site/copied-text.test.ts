import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { withoutFonts } from '../../../src/export/render-on-server.ts';
import { sharePictures } from '../../../src/export/share/share-pictures.ts';
import { renderStills } from '../../../src/export/stills.ts';
import { readRegion, readWorld } from '../../../src/tools/story.ts';
import { renderedPages } from '../../support/rendered-pages.ts';

/** What a reader copies: words that look apart are apart in the text, too, not by margins alone. */

/** Elements that begin no line of their own when they are copied. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'q', 'small', 'span', 'strong', 'time', 'tspan']);

const lineage = (node: Node): Element[] => {
  const parents: Element[] = [];
  for (let parent = node.parentElement; parent; parent = parent.parentElement) parents.push(parent);
  return parents;
};

/** Between two texts stand only borders of elements that stay in the line. */
function areInOneLine(a: Node, b: Node): boolean {
  const [before, after] = [lineage(a), lineage(b)];
  const crossed = [
    ...before.filter((each) => !after.includes(each)),
    ...after.filter((each) => !before.includes(each)),
  ];
  return crossed.every(({ localName }) => INLINE.has(localName));
}

/** Pairs of words without a space or the end of a line between them. */
function gluedIn(root: Element): string[] {
  const glued: string[] = [];
  // Elements and texts.
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  let last: Text | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeName === 'BR') last = null;
    if (node.nodeType !== 3 || node.parentElement!.closest('script, style, textarea')) continue;
    const text = node as Text;
    const meet = last && /[\p{L}\p{N}.,;:)]$/u.test(last.data) && /^[\p{L}\p{N}(]/u.test(text.data);
    if (meet && areInOneLine(last!, text)) glued.push(`${last!.data.slice(-20)}|${text.data.slice(0, 20)}`);
    if (text.data !== '') last = text;
  }
  return glued;
}

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
