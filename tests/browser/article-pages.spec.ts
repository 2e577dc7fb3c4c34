import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { datasetOf } from '../../src/content/dataset.ts';
import { messagesFrom } from '../../src/i18n/messages-from.ts';
import type { SourcesMessages } from '../../src/core/messages/sources.ts';
import { serve } from '../../src/tools/serve.mjs';
import { writeLongStory } from '../bench/long-story.mjs';
import { storyIn } from '../support/story-in.ts';
import { countOfRoles, expectNoSideScroll } from './story-page.ts';
import { expect, long, sizes, test as base, withoutMotion } from './support.ts';

/** The page of sources of a long story, whose statements are on pages of their articles. */

const LANG = 'en';

interface Long {
  readonly url: string;
  readonly story: ReturnType<typeof datasetOf>;
  readonly messages: SourcesMessages;
}

const test = base.extend<object, { site: Long }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- how Playwright is told that a fixture needs no other
    async ({}, use) => {
      const top = await mkdtemp(join(tmpdir(), 'long-story-'));
      const [folder, dist] = [join(top, 'story'), join(top, 'dist')];
      writeLongStory(folder, { statements: 301, places: 9, chapters: 6, shape: 'spread' });
      await promisify(execFile)('node', ['src/tools/run.mjs', 'build', '--out', dist], {
        env: { ...process.env, STORY: folder, SITE_URL: '' },
      });
      const data = storyIn(folder);
      const story = datasetOf(data, LANG);
      const messages = messagesFrom<SourcesMessages>(data.languages[LANG]!.messages.sources, story.locale);
      const { url, close } = await serve({ dir: dist });
      await use({ url, story, messages });
      await close();
      await rm(top, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  otherOrigins: ({ site }, use) => use([new URL(site.url).origin]),
});

// One build is enough.
test.describe.configure({ mode: 'default' });
test.use(withoutMotion);

const sourcesOf = ({ url }: Long) => `${url}sources/`;
const rowsIn = (page: Page) => page.locator('tr[data-camp]:visible');

test(
  'an address of a statement on the page of all leads to the page that has it, in full, and back out of it',
  long,
  async ({ page, site }) => {
    await page.goto(site.url);
    await page.goto(`${sourcesOf(site)}?theme=dark#005-07`);
    const row = page.locator('[id="005-07"]');
    await expect(row).toBeInViewport();
    await expect(row.locator('.facts')).toBeVisible();
    expect(page.url()).toBe(`${sourcesOf(site)}005/?theme=dark#005-07`);
    await page.goBack();
    expect(page.url()).toBe(site.url);
    await page.goto(sourcesOf(site));
    await page.evaluate(() => (location.hash = '#004-02.'));
    await expect(page.locator('[id="004-02"] .facts')).toBeVisible();
  },
);

test('the card of a statement leads there at once, and so does its citation', long, async ({ page, site }) => {
  await page.goto(`${site.url}?claim=005-07`);
  const card = page.getByRole('dialog').filter({ visible: true });
  const link = card.locator('a[href$="#005-07"]').first();
  expect(await link.evaluate((node: HTMLAnchorElement) => node.href)).toBe(`${sourcesOf(site)}005/#005-07`);
  await expect(card.locator('pre').first()).toContainText(`${sourcesOf(site)}005/#005-07`);
});

test(
  'words and facets find statements of all articles; without them the list is that of the articles again',
  long,
  async ({ page, site: { story, messages, ...site } }) => {
    const { tools } = messages;
    const camp = story.camps.at(-1)!;
    const found = story.claims.filter(({ speaker, text }) => speaker.camp === camp && /\bcellar\b/.test(text));
    const articles = new Set(found.map(({ article }) => article.id));
    expect(articles.size).toBeGreaterThan(2);
    await page.goto(`${site.url}sources/`);
    await expect(rowsIn(page)).toHaveCount(0);
    await page.getByLabel(tools.find).fill('cellar');
    await page.getByRole('combobox', { name: tools.camp, exact: true }).selectOption(camp.label);
    await expect(rowsIn(page)).toHaveCount(found.length);
    await expect(page.getByRole('status')).toHaveText(tools.shown(`${found.length}`, `${story.claims.length}`));
    await expect(page.locator('tr.group:visible')).toHaveCount(articles.size);
    await expect(page).toHaveURL(`${site.url}sources/?camp=${camp.id}&find=cellar`);
    await page.reload();
    await expect(rowsIn(page)).toHaveCount(found.length);
    await rowsIn(page).last().locator('td').last().getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/sources/(\\d{3})/#article-\\1$`));
    await page.goBack();
    await page.getByRole('button', { name: tools.reset }).click();
    await expect(rowsIn(page)).toHaveCount(0);
    await expect(page.locator('tr.group:visible')).toHaveCount(story.sources.length);
  },
);

test(
  'on a phone the pages scroll in one direction only, and their tables are still tables to assistive technology',
  long,
  async ({ page, site }) => {
    await page.setViewportSize(sizes.phone);
    for (const address of [sourcesOf(site), `${sourcesOf(site)}005/`]) {
      await page.goto(address);
      await expectNoSideScroll(page, address);
      const count = await countOfRoles(page);
      for (const [role, selector] of [
        ['table', 'table'],
        ['row', 'tr'],
        ['columnheader', 'thead th'],
      ] as const)
        expect(count(role), `${address}: ${role}`).toBe(await page.locator(selector).count());
    }
  },
);

test(
  'on paper an article’s page has all of its statements, and that of all the articles',
  long,
  async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${sourcesOf(site)}005/`);
    await expect(rowsIn(page)).toHaveCount(50);
    await expect(page.locator('.neighbours')).toBeHidden();
    await page.goto(sourcesOf(site));
    await expect(page.locator('tr.group:visible')).toHaveCount(site.story.sources.length);
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });

  test(
    'the page of all names the articles, whose pages have every statement, in full behind its link',
    long,
    async ({ page, site }) => {
      await page.goto(`${sourcesOf(site)}#005-07`);
      await expect(page.locator('[data-tools]')).toBeHidden();
      await page.locator('tr.group').getByRole('link', { name: 'Part 005' }).click();
      await expect(rowsIn(page)).toHaveCount(50);
      await page.getByRole('link', { name: 'Part 006' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Part 006');
      await page.goto(`${sourcesOf(site)}005/#005-07`);
      await expect(page.locator('[id="005-07"] .facts')).toBeVisible();
    },
  );
});
