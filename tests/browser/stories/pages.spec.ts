import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { feedPath } from '../../../src/content/downloads.ts';
import { chapters, languages, openStory, second } from '../story-page.ts';
import { expect, test } from '../support.ts';

/** What is told of the second story alone; all else of it is in the specs of the first. */

test('letters beyond the Latin ones are set in the site’s own fonts', async ({ page }) => {
  await openStory(page, second.home);
  const further = await page.evaluate(async () => {
    await document.fonts.ready;
    const faces = [...document.fonts].filter(({ unicodeRange }) => unicodeRange.startsWith('U+301'));
    return faces.map(({ family, status }) => `${family.replaceAll(/["']/g, '')}: ${status}`).sort();
  });
  expect(further).toEqual(['Source Sans 3: loaded', 'Source Serif 4: loaded']);
});

test('a story without a chart at its end has no room for one either', async ({ page }) => {
  await openStory(page, second.home);
  await expect(page.locator('[data-island="overview"]')).toBeAttached();
  await expect(page.locator('.ending, .chronology')).toHaveCount(0);
});

test('no page says anything of the story in data/', async () => {
  const site = process.env.SITE_DIR!;
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.(html|svg|csv|js)$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const told = await Promise.all(
    files.map(async (file) => {
      const [word] = /As Reported|Wie berichtet|\bsoldier|\bSoldat|Kursk|Korea\b/.exec(
        await readFile(join(site, file), 'utf8'),
      ) ?? [undefined];
      return word === undefined ? [] : `${file}: ${word}`;
    }),
  );
  expect(told.flat()).toEqual([]);
});

test('with an address of its own it has a preview of every chapter, feeds and a sitemap', async () => {
  test.setTimeout(240_000);
  const folder = `${process.env.SITE_DIR!}-with-address`;
  await promisify(execFile)('node', ['src/tools/run.mjs', 'build', '--out', folder], {
    env: { ...process.env, SITE_URL: 'https://news.example/flood/' },
  });
  const wanted = languages.flatMap(({ lang }) => chapters.map(({ id }) => join('share', lang, `${id}.png`)));
  const sizes = await Promise.all(
    wanted.map(async (file) => {
      const png = await readFile(join(folder, file));
      return [file, png.readUInt32BE(16), png.readUInt32BE(20)];
    }),
  );
  expect(sizes).toEqual(wanted.map((file) => [file, 1200, 630]));
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((file) => file.endsWith('sitemap.xml'))).toHaveLength(1);
  for (const { lang } of languages) expect(files).toContain(feedPath(lang).slice(1));
});
