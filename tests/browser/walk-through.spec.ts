import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../../src/tools/serve.mjs';
import { copyOfStory, follow, stepsIn } from '../support/walk-through.ts';
import { chart, expectDay, mark, openStory, readings, slider } from './story-page.ts';
import { expect, long, test as guarded } from './support.ts';

/** Who follows data/README.md word for word sees what it promises, on the pages of a build. */

const ADDRESS = 'https://site.example/';

/** The address of the site with all that the README says to add. */
const test = guarded.extend<object, { site: string; folder: string }>({
  folder: [
    // eslint-disable-next-line no-empty-pattern -- how Playwright is told that a fixture needs no other
    async ({}, use) => {
      const [story, folder] = [copyOfStory(), await mkdtemp(join(tmpdir(), 'walked-'))];
      for (const step of stepsIn(await readFile('data/README.md', 'utf8'))) follow(story, step);
      const env = { ...process.env, STORY: story, SITE_URL: ADDRESS };
      await promisify(execFile)('node', ['src/tools/run.mjs', 'build', '--out', folder], { env });
      await use(folder);
      for (const done of [story, folder]) await rm(done, { recursive: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  site: [
    async ({ folder }, use) => {
      const { url, close } = await serve({ dir: folder });
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

const WORDS = {
  de: {
    place: 'Ort der Übung',
    text: 'Zur Übung nennt ein erfundener Sprecher',
    correction: 'Die Übung ist berichtigt.',
  },
  en: {
    place: 'place of the exercise',
    text: 'As an exercise, an invented speaker',
    correction: 'The exercise is corrected.',
  },
};

test.describe('what the README says to add', long, () => {
  // One build is enough.
  test.describe.configure({ mode: 'default' });
  for (const { lang, home, sources, size, viewport } of readings) {
    const { place, text, correction } = WORDS[lang];

    test.describe(`in ${lang} on a ${size}`, () => {
      test.use({ viewport });

      test('is on the map, on the slider, in the chart, the table, the chapters and the feed', async ({
        page,
        folder,
      }) => {
        await openStory(page, `${home}?day=2024-11-09`);
        await expect(mark(page, 'exercise')).toHaveCount(0);
        await slider(page).press('ArrowRight');
        await expectDay(page, '2024-11-10');
        await expect(mark(page, 'exercise').first()).toBeVisible();
        await expect(mark(page, 'exercise').first()).toHaveAccessibleName(new RegExp(place));
        await expect(chart(page)).toContainText(lang === 'de' ? '1.234' : '1,234');
        await expect(page.locator('section#exercise .prose a[href$="#004-99"]')).toHaveCount(2);
        await expect(mark(page, 'to-exercise')).toHaveCount(1);

        await page.goto(sources);
        await expect(page.locator('[id="004-99"]')).toContainText(text);
        await expect(page.getByText(correction)).toBeVisible();
        expect(await readFile(join(folder, `corrections.${lang}.xml`), 'utf8')).toContain(correction);
      });
    });
  }

  test('has pages in the new language', async ({ page }) => {
    await openStory(page, '/ie/?day=2024-11-10');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-IE');
    await expect(mark(page, 'exercise').first()).toBeVisible();
    await page.goto('/ie/sources/');
    await expect(page.locator('[id="004-99"]')).toContainText(WORDS.en.text);
  });
});
