import type { IndexHtmlTransformContext } from 'vite';
import { expect, test } from 'vitest';
import { earlyFonts } from '../../../../src/tools/build/page-assets.ts';

const FILES = {
  'assets/page-1.css': "@font-face{src:url('./serif-2.woff2')}",
  'assets/other-3.css': "@font-face{src:url('./mono-4.woff2')}",
  'assets/serif-2.woff2': '',
  'assets/mono-4.woff2': '',
};
const bundle = Object.fromEntries(
  Object.entries(FILES).map(([fileName, source]) => [fileName, { type: 'asset', fileName, source }]),
);

test('a page asks early for the fonts of its own style sheets, and as style sheets will: without credentials', () => {
  const { transformIndexHtml } = earlyFonts();
  const { handler } = transformIndexHtml as unknown as {
    handler: (html: string, context: Partial<IndexHtmlTransformContext>) => unknown;
  };
  const html = '<link rel="stylesheet" href="./assets/page-1.css">';
  expect(handler(html, { bundle: bundle as never })).toEqual([
    {
      tag: 'link',
      attrs: { rel: 'preload', href: './assets/serif-2.woff2', as: 'font', type: 'font/woff2', crossorigin: '' },
      injectTo: 'head',
    },
  ]);
});

test('of a font for some letters alone a page does not ask early: it may have none of them', () => {
  const files = {
    'assets/page-5.css': "@font-face{src:url('./cyrillic-6.woff2');unicode-range:U+0400-045F}",
    'assets/cyrillic-6.woff2': '',
  };
  const assets = Object.entries(files).map(([fileName, source]) => [fileName, { type: 'asset', fileName, source }]);
  const { handler } = earlyFonts().transformIndexHtml as unknown as {
    handler: (html: string, context: Partial<IndexHtmlTransformContext>) => unknown[];
  };
  const html = '<link rel="stylesheet" href="./assets/page-5.css">';
  expect(handler(html, { bundle: Object.fromEntries(assets) as never })).toEqual([]);
});
