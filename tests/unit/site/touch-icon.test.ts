import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rasterise } from '../../../src/tools/picture-renderer.ts';
import { light } from '../../../src/theme/palette.ts';
import { renderedPages } from '../../support/rendered-pages.ts';

test('the icon for home screens is the site’s icon on paper, with room for round corners; every page to read has it', async () => {
  const [, shapes] = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync('public/favicon.svg', 'utf8'))!;
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 44 44" fill="none">' +
    `<path d="M-6-6h44v44h-44z" fill="${light.card}"/>${shapes}</svg>`;
  const icon = readFileSync('public/apple-touch-icon.png');
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([180, 180]);
  expect(icon.equals(rasterise(drawn, 180)), 'drawn from the icon as it is').toBe(true);
  for (const [file, html] of await renderedPages()) {
    if (html.includes('og:title')) expect(html.includes('<link rel="apple-touch-icon" '), file).toBe(true);
  }
});
