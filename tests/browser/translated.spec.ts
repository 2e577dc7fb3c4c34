import type { Page } from '@playwright/test';
import { withoutMotion, expect, long, sizes, test } from './support.ts';
import {
  chapters,
  clickOn,
  drawn,
  expectDay,
  first,
  focusSlider,
  hydrated,
  middleOf,
  moments,
  openStory,
  shownDay,
  slider,
  toChapter,
} from './story-page.ts';
import { shownTexts, translate } from './translated.ts';

/** A browser's translator may put other texts in the place of ours; no old day, number or sentence ever stays there. */

test.use(withoutMotion);

const { home, embed, words, messages } = first;
const [, early, next, later] = chapters as [unknown, ...{ id: string; day: string }[]];
const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** The same page twice: one is translated, also what is new in it each time; the other tells what it has to say. */
class Two {
  readonly #translated: Page;
  readonly #plain: Page;

  constructor(translated: Page, plain: Page) {
    this.#translated = translated;
    this.#plain = plain;
  }

  /** Does the same in both, then compares what they show. */
  async do(what: string, act: (page: Page) => Promise<unknown>): Promise<void> {
    for (const page of [this.#plain, this.#translated]) {
      await page.bringToFront();
      await act(page);
      await drawn(page);
    }
    await expect(async () => {
      const [shown, expected] = [await shownTexts(this.#translated), await shownTexts(this.#plain)];
      expect(shown, what).toEqual(expected);
    }).toPass({ timeout: 10_000 });
    await translate(this.#translated);
  }
}

const holdSlider = (move: number) => async (page: Page) => {
  const { x, y } = await middleOf(slider(page));
  await page.mouse.move(x, y);
  if (move === 0) await page.mouse.down();
  await page.mouse.move(x + move, y);
  await expect(page.locator('.bubble')).toBeVisible();
};

async function sliderAndPanel(two: Two): Promise<void> {
  await two.do('focus', focusSlider);
  for (const key of ['ArrowRight', 'End', 'PageUp', 'Home']) await two.do(key, press(key));
  await two.do('a finger on the slider', holdSlider(0));
  await two.do('a finger further on', holdSlider(90));
  await two.do('no finger', (page) => page.mouse.up());
  await two.do('the panel of the day', async (page) => {
    await page.locator('button.day').press('Enter');
    await expect(page.locator('#day-panel h2')).toBeFocused();
  });
  await two.do('what the day means', (page) => page.locator('#day-panel .lens button').last().click());
  await two.do('no panel', press('Escape'));
  await two.do('another day of that', async (page) => {
    await focusSlider(page);
    await page.keyboard.press('ArrowRight');
  });
  await two.do('back in the story', (page) => page.locator('.day-place .back').click());
}

test.describe('in a translated page', long, () => {
  test.describe.configure({ timeout: 120_000 });
  test.use({ viewport: sizes.desktop, permissions: ['clipboard-read', 'clipboard-write'] });

  test('slider, bubble, card, panel and chapters say what they are to say', async ({ page, context }) => {
    const two = new Two(page, await context.newPage());
    await two.do('opened', (each) => openStory(each, `${home}#${early!.id}`, { until: 'all' }));
    await sliderAndPanel(two);
    for (const { id, day } of chapters.filter((_, index) => index % 4 === 0))
      await two.do(id, async (each) => {
        await toChapter(each, id);
        await expectDay(each, day);
      });
  });

  test('so do list, legend, statements and the dialog of what can be taken away', async ({ page, context }) => {
    const two = new Two(page, await context.newPage());
    const taking = messages.takeaway;
    const choose = (value: string) => (each: Page) =>
      each.locator(`dialog[open] select:has(option[value="${value}"])`).selectOption(value);
    await two.do('opened', (each) => openStory(each, `${home}?day=${next!.day}#${next!.id}`, { until: 'all' }));
    await two.do('list', (each) => each.locator('#list summary').press('Enter'));
    await two.do('a number is read out', (each) => each.locator('[data-figure="overtime"] a').first().focus());
    await two.do('another number', (each) => each.locator('[data-figure="overtime"] a').nth(1).focus());
    await two.do('statement', (each) => each.locator('[data-estimates] li a').first().press('Enter'));
    await two.do('its relations', (each) => each.locator('dialog[open] details.note summary').press('Enter'));
    await two.do('another statement', (each) => each.locator('dialog[open] details.note a').first().press('Enter'));
    await two.do('its day', (each) => each.getByRole('button', { name: words.card.goToDay }).press('Enter'));
    await two.do('another day', async (each) => {
      await focusSlider(each);
      await each.keyboard.press('ArrowRight');
    });
    await two.do('dialog', (each) => each.locator('[data-figure="overtime"] .take button').press('Enter'));
    await two.do('of a chapter', choose(later!.id));
    await two.do('of a chart', choose('estimates'));
    await two.do('copied', (each) =>
      each.locator('dialog[open] button', { hasText: taking.copy }).first().press('Enter'),
    );
    await two.do('no dialog', press('Escape'));
    await two.do('legend', (each) => each.locator('button.legend').filter({ visible: true }).press('Enter'));
  });

  test('play says each of its days', async ({ page }) => {
    await page.clock.install();
    await openStory(page, `${home}?day=${moments[0]}`, { until: 'all' });
    await translate(page);
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await clickOn(page, page.locator('[data-island="timebar"] button[aria-pressed]').first());
    for (let turn = 0; turn < 3; turn += 1) {
      await page.clock.runFor(6_100);
      const day = await shownDay(page);
      const told = await page.locator('button.day strong').allTextContents();
      expect(told, day).toEqual([words.day(Date.parse(day) / 86_400_000)]);
      await translate(page);
    }
  });

  test('so does a frame by steps', async ({ page, context }) => {
    const two = new Two(page, await context.newPage());
    await two.do('opened', async (each) => {
      await each.setViewportSize({ width: 660, height: 664 });
      await each.goto(`${embed}?form=stepper`);
      await hydrated(each);
    });
    const on = (each: Page) => each.locator('.steps .on').click();
    for (let step = 1; step <= 5; step += 1) await two.do(`${step} steps on`, on);
    await two.do('a step back', (each) => each.locator('.steps button').first().click());
    await two.do('focus', focusSlider);
    await two.do('another day', press('ArrowRight'));
    await two.do('a step on', on);
  });
});

test('a page that was translated before its script came says what it is to say', async ({ page, context }) => {
  const plain = await context.newPage();
  await openStory(plain, home, { until: 'all' });
  let send: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (send = resolve));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(home, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await translate(page);
  send();
  await hydrated(page, 'all');
  const two = new Two(page, plain);
  await two.do('at rest', focusSlider);
  await two.do('another day', press('ArrowRight'));
});
