import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';
import {
  clickOn,
  expectDay,
  focusSlider,
  languages,
  lastMoment,
  longUnlessFirst,
  moments,
  look,
  openStory,
  shownDay,
} from './story-page.ts';

/** The playback, by a clock that the tests turn on: none of them waits for real. */

const button = (page: Page) => page.locator('[data-island="timebar"] button[aria-pressed]').first();
const isPlaying = (page: Page) => expect(button(page)).toHaveAttribute('aria-pressed', 'true');
const isStill = (page: Page) => expect(button(page)).toHaveAttribute('aria-pressed', 'false');

const [start, next, afterNext] = moments as [string, string, string];

async function openAt(page: Page, address: string) {
  await page.clock.install();
  await openStory(page, address);
  await page.clock.pauseAt(Date.now() + 3_600_000);
}
async function play(page: Page, day = start) {
  await openAt(page, `/?day=${day}`);
  await expectDay(page, day);
  await clickOn(page, button(page));
  await isPlaying(page);
}
/** Longer than any sentence stands. */
const turn = (page: Page) => page.clock.runFor(6_100);

for (const language of languages) {
  const { lang, home, words } = language;
  test(
    `in ${lang}, play leads through every moment to the last, and is off then`,
    longUnlessFirst(language),
    async ({ page }) => {
      const { play: name, pause: pressed } = words.time;
      // At the end it begins anew; what differs with the language are its buttons' names.
      const [from, led] = language === languages[0] ? [lastMoment, moments] : [moments.at(-4)!, moments.slice(-3)];
      await openAt(page, `${home}?day=${from}`);
      await expectDay(page, from);
      await clickOn(page, page.getByRole('button', { name, exact: true }));
      await expect(page.getByRole('button', { name: pressed, exact: true })).toBeVisible();
      const days = [await shownDay(page)];
      while (days.length < 60 && (await button(page).getAttribute('aria-pressed')) === 'true') {
        // Less than any moment stands.
        await page.clock.runFor(1_500);
        const day = await shownDay(page);
        if (day !== days.at(-1)) days.push(day);
      }
      expect(days).toEqual(led);
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    },
  );
}

test('it never starts by itself, and each moment stands long enough to read', async ({ page }) => {
  await openAt(page, `/?day=${start}`);
  await turn(page);
  await expectDay(page, start);
  await clickOn(page, button(page));
  await expectDay(page, next);
  await page.clock.runFor(1_900);
  await expectDay(page, next);
  await page.clock.runFor(4_000);
  await expectDay(page, afterNext);
});

test('while it plays, a moment is said once it has stood for half a second', async ({ page }) => {
  await play(page);
  await page.clock.runFor(400);
  await expect(page.locator('[data-island="timebar"] [role="status"]')).toHaveText('');
  await page.clock.runFor(200);
  await expect(page.locator('[data-island="timebar"] [role="status"]')).toHaveText(/^.{10,120}$/);
});

test('a second press pauses, a third goes on', async ({ page }) => {
  await play(page);
  await clickOn(page, button(page));
  await isStill(page);
  await turn(page);
  await expectDay(page, next);
  await clickOn(page, button(page));
  await expectDay(page, afterNext);
});

test('a press on the map, a key, the wheel, the tab being hidden and the other lens stop it', async ({ page }) => {
  const hide = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    'a press on the map': () => page.mouse.click(640, 300),
    'a key elsewhere': async () => {
      await focusSlider(page);
      await page.keyboard.press('Shift');
    },
    'the wheel': () => page.mouse.wheel(0, 40),
    'the tab being hidden': () => hide(true).then(() => hide(false)),
    'the other lens': () => look(page, 'happened'),
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAt(page, `/?day=${start}`);
  for (const [what, act] of Object.entries(acts)) {
    await clickOn(page, button(page));
    await isPlaying(page);
    await page.mouse.move(640, 300);
    await act();
    await isStill(page);
    const day = await shownDay(page);
    await turn(page);
    expect(await shownDay(page), what).toBe(day);
  }
});
