import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStory, second } from '../story-page';
import { expect, test } from '../support';

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
