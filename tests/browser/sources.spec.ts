import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { csvParse } from 'd3';
import { languages } from './story-page';
import { expect, test } from './support';

/** The page of sources: a table to read without script, and to work with where there is some. */

const words = {
  de: {
    camp: 'Lager',
    moscow: 'Moskau',
    find: 'Wort suchen',
    said: 'Gesagt',
    of: 'von 146 Angaben',
    language: 'English',
  },
  en: {
    camp: 'Camp',
    moscow: 'Moscow',
    find: 'Find a word',
    said: 'Said',
    of: 'of 146 statements',
    language: 'Deutsch',
  },
} as const;

for (const { lang, sources, story } of languages) {
  const word = words[lang];

  test.describe(`in ${lang}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });

    test('the table has every statement under its article, and nothing to press in vain', async ({ page }) => {
      await page.goto(sources);
      await expect(page.locator('tr[data-camp]')).toHaveCount(story.claims.length);
      await expect(page.locator('tr.group')).toHaveCount(story.sources.length);
      await expect(page.getByRole('table').last().getByRole('columnheader')).toHaveCount(7);
      await expect(page.locator('[data-tools]')).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
    });

    test('a link to a statement shows it in full', async ({ page }) => {
      await page.goto(`${sources}#002-04`);
      await expect(page.locator('[id="002-04"]')).toBeInViewport();
      await expect(page.locator('[id="002-04"] .facts')).toBeVisible();
    });
  });

  test(`in ${lang}, a link shows the rows that it names, in its order, and leads to the other language's same rows`, async ({
    page,
  }) => {
    await page.goto(`${sources}?camp=moscow&sort=-said`);
    const rows = page.locator('tr[data-camp]:visible');
    await expect(rows).toHaveCount(
      story.claims.filter(({ speaker }) => story.speakers[speaker]!.camp === 'moscow').length,
    );
    await expect(page.getByRole('columnheader', { name: word.said })).toHaveAttribute('aria-sort', 'descending');
    await expect(page.getByRole('combobox', { name: word.camp, exact: true })).toHaveValue('moscow');
    await page.getByRole('link', { name: word.language }).first().click();
    await expect(page).toHaveURL(/\?camp=moscow&sort=-said$/);
  });

  test(`in ${lang}, choosing rows changes the address and not the history`, async ({ page }) => {
    await page.goto(sources);
    await expect(page.getByRole('status')).toHaveText(`146 ${word.of}`);
    const before = await page.evaluate(() => history.length);
    await page.getByRole('combobox', { name: word.camp, exact: true }).selectOption(word.moscow);
    await page.getByLabel(word.find).fill('putin');
    await page.getByRole('columnheader', { name: word.said }).getByRole('button').click();
    await expect(page).toHaveURL(/\?camp=moscow&find=putin&sort=said$/);
    await expect(page.getByRole('status')).toContainText(word.of);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  for (const width of [320, 390, 1280]) {
    test(`in ${lang}, nothing scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${sources}#004-34`);
      await expect(page.locator('[id="004-34"] .facts')).toBeVisible();
      const [scroll, client] = await page.locator('html').evaluate((node) => [node.scrollWidth, node.clientWidth]);
      expect(scroll).toBe(client);
    });
  }

  test(`in ${lang}, the data can be downloaded and read`, async ({ page, request }) => {
    await page.goto(sources);
    const links = page.locator('a[download]');
    const texts = await Promise.all(
      (await links.evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href))).map(async (href) =>
        (await request.get(href)).text(),
      ),
    );
    expect(texts).toHaveLength(3);
    expect(JSON.parse(texts[0]!).statements).toHaveLength(story.claims.length);
    expect(csvParse(texts[1]!)).toHaveLength(story.claims.length);
    expect(JSON.parse(texts[2]!).features).toHaveLength(story.places.length);
  });
}

test('the page loads no map and no data, and little script', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|json)$/.test(request.url())) scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/quellen/');
  await expect(page.getByRole('status')).not.toBeEmpty();
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await readFile(`${process.env.SITE_DIR ?? 'dist'}${path}`)).length),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(25);
});
