import type { Page } from '@playwright/test';
import { expect, sizes, test } from './support';
import {
  chart,
  clickOn,
  expectDay,
  focusSlider,
  languages,
  marksOf,
  middleOf,
  moments,
  openStory,
  scene,
  shownDay,
  slider,
  statementsBy,
} from './story-page';

/** The time slider: every day can be reached by keys, by buttons, by pointer and by touch. */

const handle = (page: Page) => page.locator('[data-day-handle]');

/** Right and left lead through all moments in `timebar-moments.spec.ts`. */
const keys = [
  { from: '2024-10-23', key: 'ArrowUp', to: '2024-10-24', does: 'goes to the next day on which something is said' },
  { from: '2024-10-28', key: 'ArrowDown', to: '2024-10-24', does: 'goes to the one before' },
  { from: '2024-10-18', key: 'PageUp', to: '2024-11-17', does: 'goes on by about a month' },
  { from: '2024-11-23', key: 'PageDown', to: '2024-10-24', does: 'goes back by about a month' },
  { from: '2024-11-25', key: 'PageUp', to: '2025-04-26', does: 'always moves, across the silence too' },
  { from: '2024-11-07', key: 'Home', to: '2024-10-18', does: 'goes to the first statement' },
  { from: '2024-11-07', key: 'End', to: '2025-04-27', does: 'goes to the last statement' },
  { from: '2024-10-18', key: 'ArrowLeft', to: '2024-10-18', does: 'stays at the first' },
  { from: '2025-04-27', key: 'ArrowRight', to: '2025-04-27', does: 'stays at the last' },
];

for (const { from, key, to, does } of keys) {
  test(`${key} ${does}: ${from} to ${to}`, async ({ page }) => {
    await openStory(page, `/?day=${from}`);
    await expectDay(page, from);
    await focusSlider(page);
    await page.keyboard.press(key);
    await expectDay(page, to);
    await expect(slider(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY), 'the page does not scroll').toBe(0);
  });
}

test('Tab reaches the slider, whose handle shows the focus', async ({ page }) => {
  await openStory(page, '/');
  const look = () =>
    handle(page).evaluate((node) => getComputedStyle(node).stroke + getComputedStyle(node).strokeWidth);
  const before = await look();
  await page
    .getByRole('button', { name: 'Nächste Angabe' })
    .evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));
  await page.keyboard.press('Tab');
  await expect(slider(page)).toBeFocused();
  expect(await look()).not.toBe(before);
});

for (const { lang, home } of languages) {
  test(`in ${lang}, the slider says its day and how many statements had been made`, async ({ page }) => {
    await openStory(page, `${home}?day=2024-10-23`);
    const says = {
      de: (day: string) => `23. Oktober 2024, ${statementsBy(day)} Angaben bis zu diesem Tag`,
      en: (day: string) => `23 October 2024, ${statementsBy(day)} statements by this day`,
    }[lang];
    await expect(slider(page)).toHaveAttribute('aria-valuetext', says('2024-10-23'));
    await focusSlider(page);
    await page.keyboard.press('ArrowRight');
    const next = { de: '24. Oktober 2024', en: '24 October 2024' }[lang];
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`^${next}, ${statementsBy('2024-10-24')} `),
    );
    await expect(page.locator('[data-island="timebar"] strong')).toHaveText(next);
  });

  test(`in ${lang}, buttons go to the statement before and after, and stop at the ends`, async ({ page }) => {
    const names = { de: ['Vorige Angabe', 'Nächste Angabe'], en: ['Previous statement', 'Next statement'] }[lang];
    const [back, forward] = names.map((name) => page.getByRole('button', { name }));
    await openStory(page, `${home}?day=2024-10-21`);
    await expectDay(page, '2024-10-21');
    await clickOn(page, forward!);
    await expectDay(page, '2024-10-22');
    await clickOn(page, back!);
    await clickOn(page, back!);
    await expectDay(page, '2024-10-18');
    await expect(back!).toBeDisabled();
    await focusSlider(page);
    await page.keyboard.press('End');
    await expectDay(page, '2025-04-27');
    await expect(forward!).toBeDisabled();
    await expect(back!).toBeEnabled();
  });

  test(`in ${lang}, a switch chooses between what was reported and what happened`, async ({ page }) => {
    const names = { de: ['Berichtet bis', 'Geschehen bis'], en: ['Reported by', 'Happened by'] }[lang];
    const [reported, happened] = names.map((name) => page.getByRole('button', { name, exact: true }));
    await openStory(page, `${home}?day=2024-10-18`);
    await expectDay(page, '2024-10-18');
    await expect(reported!).toHaveAttribute('aria-pressed', 'true');
    await expect(scene(page)).toHaveAttribute('data-lens', 'reported');
    const before = await marksOf(page);
    await clickOn(page, happened!);
    await expect(scene(page)).toHaveAttribute('data-lens', 'happened');
    await expect(happened!).toHaveAttribute('aria-pressed', 'true');
    await expect(reported!).toHaveAttribute('aria-pressed', 'false');
    await expectDay(page, '2024-10-18');
    // Said on 23 October, of an arrival between 1 and 15 October.
    await expect.poll(async () => (await marksOf(page)).map(({ mark }) => mark)).toContain('vladivostok');
    expect(before.map(({ mark }) => mark)).not.toContain('vladivostok');
    await clickOn(page, reported!);
    await expect.poll(() => marksOf(page)).toEqual(before);
  });
}

test('map and chart follow the slider, forwards and back', async ({ page }) => {
  await openStory(page, '/');
  await focusSlider(page);
  await page.keyboard.press('Home');
  await expectDay(page, '2024-10-18');
  await expect(chart(page).locator('li [data-claim]')).toHaveCount(1);
  await expect(chart(page).locator('li [data-claim="001-24"]')).toBeVisible();
  const first = await marksOf(page);
  await page.keyboard.press('End');
  await expectDay(page, '2025-04-27');
  await expect(chart(page).locator('li [data-claim="004-23"]')).toBeVisible();
  await expect.poll(() => marksOf(page)).not.toEqual(first);
  await page.keyboard.press('Home');
  await expect.poll(() => marksOf(page)).toEqual(first);
  await expect(chart(page).locator('li [data-claim]')).toHaveCount(1);
});

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test('Tab goes through the time bar without scrolling the page', async ({ page }) => {
      await openStory(page, '/#west');
      await expectDay(page, '2024-10-28');
      const before = await page.evaluate(() => scrollY);
      await page
        .getByRole('button', { name: 'Vorige Angabe' })
        .evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
      await expect(slider(page)).toBeFocused();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expectDay(page, '2024-10-28');
    });

    test('dragging moves by days, and letting go snaps to the nearest day with a statement', async ({ page }) => {
      await openStory(page, '/?day=2024-11-07');
      await expectDay(page, '2024-11-07');
      const at = await middleOf(handle(page));
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      const days = new Set<string>();
      // From 7 November to where 17 November begins there is no statement.
      for (let step = 1; step <= 60; step += 1) {
        await page.mouse.move(at.x + step, at.y);
        days.add(await shownDay(page));
      }
      const between = [...days].filter((day) => !moments.includes(day));
      expect(between.length, [...days].join(' ')).toBeGreaterThan(2);
      expect([...days]).toEqual([...days].sort());
      await page.mouse.move(at.x + 4, at.y);
      await page.mouse.up();
      await expectDay(page, '2024-11-07');
      await expect(slider(page)).toBeFocused();
    });

    test('dragging past either end stays on the axis and lands on the first or last statement', async ({ page }) => {
      await openStory(page, '/?day=2024-11-07');
      await expectDay(page, '2024-11-07');
      for (const { to, during, after } of [
        { to: 0, during: '2024-10-01', after: '2024-10-18' },
        { to: viewport.width - 1, during: '2025-04-30', after: '2025-04-27' },
      ]) {
        const at = await middleOf(handle(page));
        await page.mouse.move(at.x, at.y);
        await page.mouse.down();
        await page.mouse.move(to, at.y, { steps: 4 });
        await expectDay(page, during);
        await page.mouse.up();
        await expectDay(page, after);
      }
    });
  });
}

test.describe('by touch', () => {
  test.use({ viewport: sizes.phone, hasTouch: true });

  test('a tap on the axis goes to the day there', async ({ page }) => {
    await openStory(page, '/?day=2024-11-07');
    await expectDay(page, '2024-11-07');
    const there = await middleOf(handle(page));
    await focusSlider(page);
    await page.keyboard.press('Home');
    await expectDay(page, '2024-10-18');
    await page.touchscreen.tap(there.x, there.y);
    await expectDay(page, '2024-11-07');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a tap on a button goes on by one statement', async ({ page }) => {
    await openStory(page, '/?day=2024-11-07');
    await expectDay(page, '2024-11-07');
    await page.getByRole('button', { name: 'Nächste Angabe' }).tap();
    await expectDay(page, '2024-11-17');
  });
});
