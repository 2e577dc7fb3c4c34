import { chromium, type Browser, type Page } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wish } from '../../../src/export/picture/picture.ts';
import type { Subject } from '../../../src/export/picture/subject.ts';
import { pictureOf } from '../../../src/export/picture-of.ts';
import { withFonts } from '../../../src/export/render-on-server.ts';
import { decodeGround, decodeRegion } from '../../../src/geo/topology.ts';
import { fontFiles } from '../../../src/tools/fonts.ts';
import { rasterise } from '../../../src/tools/picture-renderer.ts';
import { region, world } from '../../support/basemap.ts';
import { wishOf } from '../../support/pictures.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A picture file looks the same in whatever draws it: in a browser, in the rasteriser of our PNG, in librsvg. */

const grounds = { world: decodeGround(world), region: decodeRegion(region) };
const PICTURES: readonly (readonly [Subject, Wish])[] = [
  ['map', wishOf('border')],
  ['map', wishOf('reactions', '1080x1350', { theme: 'dark' })],
  ['overtime', wishOf('confirmed')],
  ['chronology', wishOf('confirmed', '1600x900', { theme: 'dark' })],
];

const folder = tempFolder();
/** `npm test` sets it. */
const executablePath = process.env['CHROME_PATH'];
const hasLibrsvg = spawnSync('rsvg-convert', ['--version']).status === 0;

/** Of the pixels, that two pictures may have in other colours: letters are smoothed in other ways. */
const MOST = 0.02;
/** The same where all letters stand in their places: a single one is more. */
const LEAST = 0.000_01;
/** Levels of a channel, 0 to 255, that no eye tells apart at the edge of a letter. */
const TOLERANCE = 38;

const differing = (page: Page, one: Uint8Array, other: Uint8Array): Promise<number> =>
  page.evaluate(
    async ({ urls, tolerance }) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const bitmap = await createImageBitmap(await (await fetch(url)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height) return 1;
      let count = 0;
      for (let at = 0; at < a!.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(a!.data[at + channel]! - b!.data[at + channel]!) > tolerance))
          count += 1;
      return (4 * count) / a!.data.length;
    },
    {
      urls: [one, other].map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`),
      tolerance: TOLERANCE,
    },
  );

/** librsvg asks the system for typefaces, which is told of ours alone. */
function byLibrsvg(svg: string): Uint8Array {
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<fontconfig><dir>${dirname(fontFiles()[0]!)}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  mkdirSync(join(folder, 'cache'), { recursive: true });
  return execFileSync('rsvg-convert', ['--unlimited'], {
    input: svg,
    env: { ...process.env, FONTCONFIG_FILE: config },
    maxBuffer: 2 ** 26,
  });
}

describe.skipIf(!executablePath)(
  'a picture file, beside what Chromium draws of it (skipped without CHROME_PATH)',
  () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
      page = await browser.newPage();
    }, 60_000);
    afterAll(() => browser.close());

    describe.each(PICTURES)('%s', (subject, { theme, size, ...more }) => {
      const svg = pictureOf(subject, { theme, size, ...more }, grounds, withFonts);
      let drawn: Uint8Array;
      beforeAll(async () => {
        const file = join(folder, `${subject}-${theme}.svg`);
        writeFileSync(file, svg);
        await page.setViewportSize(size);
        await page.goto(`file://${file}`);
        drawn = await page.screenshot();
        await page.goto('about:blank');
      });

      test('in the rasteriser of our PNG', async () =>
        expect(await differing(page, rasterise(svg), drawn)).toBeLessThan(MOST));

      test('with every letter in its line, whatever keeps the lines apart for those who copy them', async () => {
        const bare = svg.replaceAll(/<tspan font-size="[^"]*">(?:\u00a0|&nbsp;|&#160;)<\/tspan>/g, '');
        if (subject === 'map') expect(bare).not.toBe(svg);
        expect(await differing(page, rasterise(svg), rasterise(bare))).toBeLessThan(LEAST);
      });

      test.skipIf(!hasLibrsvg)('in librsvg (skipped where rsvg-convert is missing)', async () =>
        expect(await differing(page, byLibrsvg(svg), drawn)).toBeLessThan(MOST),
      );

      test('and another picture differs by more', async () => {
        const other = pictureOf(
          subject,
          { ...more, size, theme: theme === 'dark' ? 'light' : 'dark' },
          grounds,
          withFonts,
        );
        expect(await differing(page, rasterise(other), drawn)).toBeGreaterThan(MOST);
      });
    });
  },
);
