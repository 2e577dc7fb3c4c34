import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { bundledTools } from '../../src/tools/bundled.mjs';
import { parsePicture } from '../support/parse-picture.ts';
import { bringAxe, expectAccessibleInBoth } from './axe.ts';
import { expect, long, sizes, test, withoutMotion } from './support.ts';
import { central, first, openStory, second } from './story-page.ts';

test.use(withoutMotion);

const nameOf = ({ story, words }: typeof first) => words.day(story.chapters.find(({ id }) => id === central.id)!.day);

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await press();
  const download = await waiting;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
const dialogOf = (page: Page, title: string) => page.getByRole('dialog', { name: title });

test.describe('on a desktop, in the second language', () => {
  test.use({ viewport: sizes.desktop, permissions: ['clipboard-read', 'clipboard-write'] });
  const words = second.messages.takeaway;

  test('picture, data and citation of the view are taken away by keyboard', async ({ page, baseURL }) => {
    await bringAxe(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openStory(page, second.home, { until: 'all' });
    const opener = page.getByRole('button', { name: second.words.links.download }).first();
    await opener.focus();
    const before = asked.length;
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page, words.title);
    await dialog.getByRole('combobox', { name: words.of, exact: true }).selectOption(central.id);
    await expect(dialog.getByRole('img', { name: nameOf(second) })).toBeVisible();
    expect(asked.slice(before).filter((url) => /\/assets\/.*\.js$/.test(url))).not.toEqual([]);
    await expectAccessibleInBoth(page, 'the dialog');

    const svg = await downloaded(page, () => dialog.getByRole('button', { name: 'SVG' }).press('Enter'));
    expect(svg.name).toMatch(new RegExp(`^.+_${central.day}_${central.id}-broad-light_${second.lang}\\.svg$`));
    const text = svg.content.toString();
    const { title } = second.story.chapters.find(({ id }) => id === central.id)!;
    expect(parsePicture(text).querySelector('title')!.textContent).toContain(title);
    expect(text).toContain(new URL(second.home, baseURL).href);

    const png = await downloaded(page, () => dialog.getByRole('button', { name: 'PNG' }).press('Enter'));
    expect(png.name).toMatch(/\.png$/);
    expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([3200, 1800]);

    await dialog.getByRole('button', { name: words.copy }).press('Enter');
    await expect(dialog.getByRole('status')).toHaveText(words.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      new RegExp(`${nameOf(second)}.*#${central.id}$`),
    );
    await dialog.getByRole('button', { name: words.copyCsl }).press('Enter');
    await expect
      .poll(async () => JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as unknown[])
      .toMatchObject([
        {
          type: 'webpage',
          title: expect.stringContaining(title),
          'container-title': second.story.title,
          language: second.lang,
          issued: { 'date-parts': [[expect.any(Number), expect.any(Number), expect.any(Number)]] },
        },
      ]);

    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
});

test.describe('on a phone, in the first language', long, () => {
  test.use({ viewport: sizes.phone });
  const words = first.messages.takeaway;

  test('the rows behind the picture, or all, come with the columns of the site’s own files', async ({
    page,
    request,
  }) => {
    await openStory(page, first.home, { until: 'all' });
    const day = page.getByRole('button', { name: first.words.time.openDay });
    await day.click();
    await page.getByRole('dialog').getByRole('button', { name: first.words.links.download }).click();
    const dialog = dialogOf(page, words.title);
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await dialog.getByRole('combobox', { name: words.of, exact: true }).selectOption(central.id);
    const take = (kind: 'csv' | 'json' | 'geojson') =>
      downloaded(page, () => dialog.getByRole('button', { name: words.files[kind] }).click());

    const shown = await take('csv');
    expect(shown.name).toMatch(new RegExp(`^.+_${central.day}_statements_${first.lang}\\.csv$`));
    const whole = await (await request.get(`/data/${first.lang}/statements.csv`)).text();
    const lines = shown.content.toString().split('\r\n');
    expect(lines[0]).toBe(whole.split('\r\n')[0]);
    expect(lines.length).toBeLessThan(whole.split('\r\n').length);
    for (const line of lines) expect(whole).toContain(line);
    const [shownPlace] = first.story.chapters.find(({ id }) => id === central.id)!.see;
    const places = JSON.parse((await take('geojson')).content.toString()) as { features: { id: string }[] };
    expect(places.features.map(({ id }) => id)).toContain(shownPlace);
    expect(places.features.length).toBeLessThan(first.story.places.length);

    await dialog.getByRole('combobox', { name: words.rows }).selectOption('all');
    for (const [kind, file] of [
      ['csv', 'statements.csv'],
      ['json', 'statements.json'],
      ['geojson', 'places.geojson'],
    ] as const) {
      const own = await (await request.get(`/data/${first.lang}/${file}`)).body();
      expect((await take(kind)).content.equals(own), file).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(day).toBeFocused();
  });
});

/** The command `npm run stills`, as often as one likes at the price of one start. */
const withCommand = test.extend<{ stills: (args: string[]) => Promise<number> }>({
  stills: async ({ baseURL }, use) => {
    process.env.SITE_URL = baseURL;
    const { folder } = await bundledTools();
    await use((await import(`${folder}/stills.mjs`)).main);
  },
});

test.describe('the command line and the page', long, () => {
  test.use({ viewport: sizes.desktop });
  const words = second.messages.takeaway;

  withCommand(
    'make the same bytes of the map and of charts, of one question where that is asked for',
    async ({ page, stills }) => {
      test.setTimeout(180_000);
      await openStory(page, second.home, { until: 'all' });
      await page.getByRole('button', { name: second.words.links.download }).first().click();
      const dialog = dialogOf(page, words.title);
      await dialog.getByRole('combobox', { name: words.of, exact: true }).selectOption(central.id);
      const questions = dialog.getByRole('combobox', { name: words.question, exact: true });
      const { id } = second.story.questions.at(-1)!;
      for (const [subject, question] of [['map'], ['overtime'], ['strip'], ['matrix', id], ['chronology']] as const) {
        await dialog.getByRole('combobox', { name: words.subjectOf, exact: true }).selectOption(subject);
        // The story has one strip.
        await expect(questions).toHaveCount(subject === 'matrix' ? 1 : 0);
        if (question) await questions.selectOption(question);
        await expect(dialog.locator('img')).toBeVisible();
        const { name, content } = await downloaded(page, () => dialog.getByRole('button', { name: 'SVG' }).click());
        const what = [...(subject === 'map' ? [] : [subject]), ...(question ? [question] : [])];
        expect(name).toContain(`_${['border', ...what, 'broad'].join('-')}-light_`);
        const file = test.info().outputPath(`${subject}.svg`);
        const chart = [
          ...(subject === 'map' ? [] : ['--chart', subject]),
          ...(question ? ['--question', question] : []),
        ];
        const view = ['--chapter', central.id, '--lang', second.lang];
        const args = [...view, '--size', '1600x900', '--theme', 'light', '--out', file];
        expect(await stills([...args, ...chart])).toBe(0);
        expect((await readFile(file)).equals(content), subject).toBe(true);
      }
    },
  );
});

test.describe('where it cannot be had', () => {
  test.use({ viewport: sizes.desktop, allowedProblems: [/Failed to load resource|ERR_FAILED/] });
  test('the dialog’s code: a sentence says so', async ({ page }) => {
    await openStory(page, second.home, { until: 'all' });
    await page.route(/\/open-[^/]*\.js/, (route) => route.abort());
    await page.getByRole('button', { name: second.words.links.download }).first().click();
    await expect(page.getByText(second.words.restMissing).first()).toBeVisible();
  });
});
