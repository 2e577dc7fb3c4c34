import type { Block } from '../../src/core/prose.ts';
import { dayOf, isoOf } from '../../src/core/days.ts';
import { expect, ofThisStory, test } from './support.ts';
import {
  central,
  chapters,
  chart,
  expectDay,
  expectNoSideScroll,
  first,
  last,
  marksOf,
  notice,
  opening,
  port,
  readings,
  shownMark,
  slider,
  statementsBy,
} from './story-page.ts';

/** Without JavaScript the page is still the whole story, with its opening picture. */

const restsOnStatements = (blocks: readonly Block[]): boolean => blocks.flat().some(({ kind }) => kind === 'claim');

// Where script is off, Chromium reports the modules that it will not load ahead.
test.use({ javaScriptEnabled: false, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });

for (const { lang, home, story, words, size, viewport } of readings) {
  test.describe(`in ${lang} on a ${size}`, () => {
    test.use({ viewport });

    test('the story is whole: text, chapters, pictures with their legend, charts, articles', async ({ page }) => {
      await page.goto(home);
      await test.step('title, headline and standfirst are there', async () => {
        await expect(page).toHaveTitle(story.headline);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
        await expect(page.getByText(story.standfirst)).toBeVisible();
      });

      await test.step('every chapter is there with its title, its day and its text', async () => {
        for (const { id, title, blocks } of story.chapters) {
          const section = page.locator(`section[id="${id}"]`);
          await expect(section.getByRole('heading', { level: 2 })).toHaveText(title);
          await expect(section.locator('.prose')).toHaveCount(blocks.length);
          const lengths = await section
            .locator('.prose')
            .evaluateAll((nodes) => nodes.map((n) => n.textContent.length));
          expect(Math.min(...lengths), id).toBeGreaterThan(40);
          await expect(section.locator('a[data-claim]').first()).toHaveCount(restsOnStatements(blocks) ? 1 : 0);
        }
      });

      await test.step('is an article: one headline, a heading for each chapter, its day as a time, its picture as a figure', async () => {
        const article = page.getByRole('article');
        await expect(article).toHaveCount(1);
        const levels = await page
          .locator('h1, h2, h3')
          .evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).map(({ tagName }) => tagName));
        expect(levels.filter((level) => level === 'H1')).toHaveLength(1);
        expect(levels[0]).toBe('H1');
        await expect(article.getByRole('heading', { level: 2 })).toHaveCount(story.chapters.length);
        await expect(article.locator('.kicker time[datetime]')).toHaveCount(story.chapters.length - 1);
        await expect(article.locator('figure > figcaption')).toHaveCount(story.chapters.length);
      });

      await test.step('the slider is there, and says its day', async () => {
        await expect(slider(page)).toHaveCount(1);
        await expect(slider(page)).toHaveAttribute(
          'aria-valuetext',
          `${words.day(dayOf(opening.day)!)}, ${words.statementsSoFar(statementsBy(opening.day))}`,
        );
      });

      await test.step('the charts have their looks, and one sentence stands in the place of what only script could move', async () => {
        await expect(chart(page).getByRole('list').first()).toHaveCSS('list-style-type', 'none');
        for (const island of ['estimates', 'overview']) {
          const shape = page.locator(`[data-island="${island}"] svg`).first();
          expect(
            await shape
              .locator('circle, path, rect, line')
              .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).fill)),
            island,
          ).not.toContain('rgb(0, 0, 0)');
        }
        const sentence = notice(page);
        await expect(sentence).toBeInViewport({ ratio: 1 });
        expect(await sentence.evaluate((node) => getComputedStyle(node, '::before').content)).toContain('JavaScript');
        await expect(page.locator('.bar button').filter({ visible: true })).toHaveCount(0);
      });

      await test.step('the page does not scroll sideways', async () => {
        await expectNoSideScroll(page);
      });

      await test.step('no gap stands at the end of the masthead for what only script brings', async () => {
        const [header, link] = [page.locator('header.masthead'), page.locator('header.masthead a').last()];
        const [outer, inner] = [(await header.boundingBox())!, (await link.boundingBox())!];
        expect(outer.x + outer.width - inner.x - inner.width).toBeLessThanOrEqual(24);
      });

      await test.step('the marks stand where the drawn map has their places', async () => {
        const map = (await page.locator('.map').boundingBox())!;
        const dot = (await shownMark(page, port.id).locator('circle').first().boundingBox())!;
        const middle = { x: dot.x + dot.width / 2 - map.x, y: dot.y + dot.height / 2 - map.y };
        expect(middle.x / map.width).toBeGreaterThan(0);
        expect(middle.x / map.width).toBeLessThan(1);
        expect(middle.y / map.height).toBeGreaterThan(0);
        expect(middle.y / map.height).toBeLessThan(1);
      });

      await test.step('the contents lead to every chapter and its own picture', async () => {
        await page.locator('.contents summary').click();
        await page.locator('.contents').getByRole('link').last().click();
        await expect(page).toHaveURL(new RegExp(`#${story.chapters.at(-1)!.id}$`));
        await expect(page.locator(`section[id="${story.chapters.at(-1)!.id}"] .card`).first()).toBeInViewport();
      });

      await test.step('every picture has the legend, with all its samples', async () => {
        for (const id of [central.id, last.id]) {
          await page.locator(`section[id="${id}"]`).evaluate((node) => node.scrollIntoView({ block: 'start' }));
          await page.locator(`section[id="${id}"] .still button`).click();
          const key = page.locator('#key');
          await expect(key).toBeVisible();
          const drawn = await key.locator('img').evaluateAll(async (images: HTMLImageElement[]) => {
            for (const image of images) image.loading = 'eager';
            await Promise.all(images.map((image) => image.decode()));
            return images.every(({ naturalWidth }) => naturalWidth > 0);
          });
          expect(drawn).toBe(true);
          await page.keyboard.press('Escape');
          await expect(key).toBeHidden();
        }
      });

      await test.step('the articles stand below the story, each with a way to its statements', async () => {
        const links = page.locator('.articles li').getByRole('link');
        await expect(links).toHaveText(story.sources.map(({ title }) => title));
        await links.last().click();
        await expect(page.locator(`[id="article-${story.sources.at(-1)!.id}"]`)).toBeInViewport();
      });
    });

    test(
      'the opening is drawn, with its marks, the estimates of its day and their links',
      ofThisStory,
      async ({ page }) => {
        await page.goto(home);
        await expectDay(page, '2024-10-31');
        const paths = await page
          .locator('.map svg path')
          .evaluateAll((nodes) => nodes.filter((node) => node.getBoundingClientRect().width > 50).length);
        expect(paths, 'large shapes').toBeGreaterThan(3);
        const places = ['vladivostok', 'kursk-oblast', 'east-to-kursk'];
        expect(new Set((await marksOf(page)).map(({ mark: id }) => id))).toEqual(new Set(places));
        for (const id of places) {
          await expect(shownMark(page, id)).toBeVisible();
          await expect(shownMark(page, id)).toHaveAttribute('href', /#\d{3}-\d\d$/);
        }
        for (const [id, point] of [
          ['000-11', 10_000],
          ['000-12', 11_000],
          ['000-13', 12_000],
        ] as const) {
          await expect(chart(page).locator(`li > [data-claim="${id}"][data-point="${point}"]`)).toBeVisible();
        }
      },
    );
  });
}

test('from every statement in the list a link leads to the day it was said', async ({ page }) => {
  await page.goto(first.sources);
  const rows = page.locator('tr[data-camp]');
  const links = rows.getByRole('link', { name: first.words.card.goToDay });
  expect(await links.count()).toBe(await rows.count());
  const { id, known } = first.story.claims.at(-1)!;
  const href = (await page.locator(`[id="${id}"] a.day`).getAttribute('href'))!;
  const { pathname, search, hash } = new URL(href, page.url());
  expect(pathname).toBe(first.home);
  const chapter = chapters.find((each) => `#${each.id}` === hash)!;
  // A chapter's own day needs no words in its link.
  expect(new URLSearchParams(search).get('day') ?? chapter.day).toBe(isoOf(known));
});
