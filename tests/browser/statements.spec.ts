import type { Locator, Page } from '@playwright/test';
import { isoOf } from '../../src/core/days.ts';
import { withoutMotion, expect, ofThisStory, sizes, test } from './support.ts';
import {
  atPort,
  central,
  chart,
  clickOn,
  expectDay,
  exploring,
  first,
  languages,
  longUnlessFirst,
  mark,
  openStory,
  opening,
  port,
  scene,
  shownMark,
} from './story-page.ts';

/** Every mark, row and figure leads to the statement it rests on. */

test.use(withoutMotion);

const dialog = (page: Page) => page.getByRole('dialog');

/** In any story: what may be pressed, on the chapter's day, in the text's and the map's own order. */
const kinds: Readonly<Record<string, (page: Page) => Locator>> = {
  'a mark': (page) => scene(page).locator('a[data-mark]'),
  'a figure on the map': (page) => scene(page).locator('[data-mark] [data-claim]'),
  'a statement on a callout': (page) => scene(page).locator('section a[data-claim]'),
  'a row of the chart': (page) => chart(page).locator('li a[data-claim]'),
  'a figure in the text': (page) => page.locator(`section[id="${central.id}"] a[data-claim]`),
};

for (const language of languages) {
  const { lang, home, story, words } = language;
  test(
    `in ${lang}, whatever can be pressed opens its statement: who, when, how we know, how many, where it stands; Escape gives the focus back`,
    longUnlessFirst(language),
    async ({ page }) => {
      await openStory(page, `${home}${exploring(central)}`, { until: 'all' });
      await expectDay(page, central.day);
      for (const [kind, find] of Object.entries(kinds)) {
        const opener = find(page).filter({ visible: true }).first();
        const { claim, claims } = await opener.evaluate((node: HTMLElement) => ({ ...node.dataset }));
        const id = claim ?? claims!.split(' ')[0]!;
        // What is drawn may lie under another mark.
        await (/mark|map/.test(kind) ? opener.press('Enter') : opener.click());
        const told = story.claims.find((each) => each.id === id)!;
        const { speaker, said, text, quantity } = told;
        const says = [text, speaker.name, said.phrase, words.basis[said.basis], words.sourceOf(told)];
        if (quantity) says.push(words.figure(quantity));
        for (const each of says) await expect(dialog(page), kind).toContainText(each);
        await expect(dialog(page)).toHaveAccessibleName(words.card.title);
        await expect(page).toHaveURL(new RegExp(`[?&]claim=${id}(&|#|$)`));
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toHaveCount(0);
        await expect(opener, kind).toBeFocused();
        await expect(page).not.toHaveURL(/claim=/);
      }
    },
  );
}

/** What the mark of the exact place rests on. */
async function saidOfPort(page: Page): Promise<string> {
  const [claim] = (await mark(page, port.id).getAttribute('data-claims'))!.split(' ');
  return textOf(claim!);
}
const textOf = (claim: string) => first.story.claims.find(({ id }) => id === claim)!.text;

test('a mark opens by keyboard as well, and the label beside it opens the same statement', async ({ page }) => {
  await openStory(page, `/#${atPort.id}`);
  await expectDay(page, atPort.day);
  const said = await saidOfPort(page);
  await mark(page, port.id).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText(said);
  await page.keyboard.press('Escape');
  await expect(mark(page, port.id)).toBeFocused();
  await clickOn(page, scene(page).locator('text').getByText(port.name).first());
  await expect(dialog(page)).toContainText(said);
});

const someClaim = first.story.claims[1]!.id;

test('the card closes by its button and by a click beside it', async ({ page }) => {
  await openStory(page, `/?claim=${someClaim}`);
  await expect(dialog(page)).toContainText(textOf(someClaim));
  await dialog(page).getByRole('button', { name: first.words.card.close }).click();
  await expect(dialog(page)).toHaveCount(0);
  await openStory(page, `/?claim=${someClaim}`);
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(20, 20);
  await expect(dialog(page)).toHaveCount(0);
});

test('the card leads to a statement that contradicts it', ofThisStory, async ({ page }) => {
  await openStory(page, '/?claim=000-01');
  await dialog(page)
    .getByRole('link', { name: /Gesamtzahl der nordkoreanischen Soldaten/ })
    .click();
  await expect(page).toHaveURL(/claim=000-11/);
  await expect(dialog(page)).toContainText('Artikel 1 von 5, Absatz 7');
});

const late = first.story.claims.find(({ known }) => isoOf(known) > opening.day)!;

test('"to this day" takes the map to the day on which the statement was made, in every window', async ({ page }) => {
  for (const viewport of Object.values(sizes)) {
    await page.setViewportSize(viewport);
    await openStory(page, `/?claim=${late.id}`);
    await expect(dialog(page)).toBeVisible();
    await expectDay(page, opening.day);
    await dialog(page).getByRole('button', { name: first.words.card.goToDay }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expectDay(page, isoOf(late.known));
    await expect(page).toHaveURL(new RegExp(`[?&]day=${isoOf(late.known)}`));
  }
});

test('a click that asks for a new tab is left to the browser', async ({ page, context }) => {
  await openStory(page, `/?day=${opening.day}`, { until: 'all' });
  await expectDay(page, opening.day);
  const row = chart(page).locator('li a[data-claim]').first();
  const claim = await row.getAttribute('data-claim');
  const tab = context.waitForEvent('page');
  await row.click({ modifiers: ['Control'] });
  await expect(await tab).toHaveURL(new RegExp(`${first.sources}#${claim}$`));
  await expect(dialog(page)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  // Chromium then reports the modules that it will not load ahead.
  test.use({ javaScriptEnabled: false, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });

  for (const { lang, home, sources, story } of languages) {
    test(`in ${lang}, the list of sources has every statement, and each link of the story leads into it`, async ({
      page,
    }) => {
      await page.goto(sources);
      const listed = await page.locator('tr[data-camp]').evaluateAll((nodes) => nodes.map(({ id }) => id));
      expect(listed.toSorted()).toEqual(story.claims.map(({ id }) => id).toSorted());
      await page.goto(home);
      const links = await page
        .locator('a[data-claim], a[data-mark], [data-mark] a')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(story.claims.length / 2);
      const base = new URL(home, 'http://here');
      const astray = links.filter((link) => {
        const { pathname, hash } = new URL(link, base);
        return pathname !== sources || !listed.includes(hash.slice(1));
      });
      expect(astray).toEqual([]);

      await page.goto(`${home}#${central.id}`);
      const figure = page.locator(`section[id="${central.id}"] a[data-claim]`).first();
      const claim = await figure.getAttribute('data-claim');
      await figure.click();
      await expect(page).toHaveURL(new RegExp(`${sources}#${claim}$`));
      const statement = page.locator(`tr[id="${claim}"]`);
      await expect(statement).toBeInViewport();
      await expect(statement).toContainText(story.claims.find(({ id }) => id === claim)!.text);
    });
  }

  test('a mark on the map leads to its statement in the list', async ({ page }) => {
    await page.goto('/');
    const link = shownMark(page, port.id);
    const href = await link.getAttribute('href');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${href}$`));
    await expect(page.locator('tr:target')).toBeVisible();
  });
});
