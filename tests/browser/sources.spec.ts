import { csvParse } from 'd3';
import { countOfRoles, expectNoSideScroll, first, languages, second } from './story-page.ts';
import { packed } from './scripts-of.ts';
import { withoutMotion, expect, sizes as windows, test } from './support.ts';

/** The page of sources: a table to read without script, and to work with where there is some. */

test.use(withoutMotion);

for (const language of languages) {
  const { lang, sources, story } = language;
  const { tools, columns } = language.messages.sources;
  const other = language === first ? second : first;
  const camp = story.camps.at(-1)!;
  const ofCamp = story.claims.filter(({ speaker }) => speaker.camp === camp);
  const someId = story.claims.at(-2)!.id;

  test.describe(`in ${lang}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });

    test('the table has every statement under its article, in full behind its link, and nothing to press in vain', async ({
      page,
    }) => {
      await page.goto(sources);
      await expect(page.locator('tr[data-camp]')).toHaveCount(story.claims.length);
      await expect(page.locator('tr.group')).toHaveCount(story.sources.length);
      await expect(page.getByRole('table').last().getByRole('columnheader')).toHaveCount(7);
      await expect(page.locator('[data-tools]')).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
      for (const { id, speaker, said, article } of story.claims.filter((_, index) => index % 10 === 0)) {
        const statement = page.locator(`tr[id="${id}"]`);
        await expect(statement).toContainText(speaker.name);
        await expect(statement).toContainText(said.phrase);
        await expect(statement).toContainText(language.messages.sources.article(article.number, story.sources.length));
      }
      await page.goto(`${sources}#${someId}`);
      await expect(page.locator(`[id="${someId}"]`)).toBeInViewport();
      await expect(page.locator(`[id="${someId}"] .facts`)).toBeVisible();
    });
  });

  test(`in ${lang}, a link shows the rows that it names, in its order, and leads to the other language's same rows`, async ({
    page,
  }) => {
    await page.goto(`${sources}?camp=${camp.id}&sort=-said`);
    const rows = page.locator('tr[data-camp]:visible');
    await expect(rows).toHaveCount(ofCamp.length);
    await expect(page.getByRole('columnheader', { name: columns.said })).toHaveAttribute('aria-sort', 'descending');
    await expect(page.getByRole('combobox', { name: tools.camp, exact: true })).toHaveValue(camp.id);
    await page.getByRole('link', { name: other.name }).first().click();
    await expect(page).toHaveURL(new RegExp(`\\?camp=${camp.id}&sort=-said$`));
  });

  test(`in ${lang}, nothing scrolls sideways in windows of 320 to 1280 px, and the data can be downloaded and read`, async ({
    page,
    request,
  }) => {
    await page.goto(`${sources}#${someId}`);
    await expect(page.locator(`[id="${someId}"] .facts`)).toBeVisible();
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await expectNoSideScroll(page, `${width} px`);
    }
    const links = page.locator('a[download]');
    const texts = await Promise.all(
      (await links.evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href))).map(async (href) =>
        (await request.get(href)).text(),
      ),
    );
    expect(texts).toHaveLength(4);
    expect(JSON.parse(texts[0]!).statements).toHaveLength(story.claims.length);
    expect(csvParse(texts[1]!)).toHaveLength(story.claims.length);
    expect(JSON.parse(texts[2]!).features).toHaveLength(story.places.length);
    expect(texts[3], 'a workbook is a zip').toMatch(/^PK/);
  });
}

test('the page loads no map and no data, and little script', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|json)$/.test(request.url())) scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(first.sources);
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(scripts.length).toBeGreaterThan(0);
  expect((await packed(scripts)) / 1000).toBeLessThan(25);
});

for (const [javaScriptEnabled, script] of [
  [true, ''],
  [false, ', without script too'],
] as const)
  test.describe(() => {
    // Where script is off, Chromium reports the modules that it will not load ahead.
    test.use({ javaScriptEnabled, allowedProblems: javaScriptEnabled ? [] : [/^failed request: .*\.js \(csp\)$/] });

    test(`on a phone, stacked, the tables are still tables to assistive technology${script}`, async ({ page }) => {
      await page.setViewportSize(windows.phone);
      await page.goto(second.sources);
      const count = await countOfRoles(page);
      const inPage = (selector: string) => page.locator(selector).count();
      expect(count('table')).toBe(await inPage('table'));
      expect(count('row')).toBe(await inPage('tr'));
      expect(count('rowheader')).toBeGreaterThanOrEqual(second.story.claims.length);
      expect(count('columnheader')).toBe(await inPage('thead th'));
      expect(count('cell')).toBeGreaterThan(3 * second.story.claims.length);
    });
  });
