import type { Page } from '@playwright/test';
import { dayOf, isoOf } from '../../src/core/days';
import { expect, ofThisStory, sizes, test } from './support';
import {
  calmMoment,
  central,
  chart,
  clickOn,
  expectDay,
  first,
  focusSlider,
  languages,
  lastMoment,
  marksOf,
  middleOf,
  momentAfter,
  momentBefore,
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
const [firstMoment] = moments as [string];
const keys = [
  { from: calmMoment, key: 'ArrowUp', to: momentAfter(calmMoment), does: 'goes to the next day with a statement' },
  { from: calmMoment, key: 'ArrowDown', to: momentBefore(calmMoment), does: 'goes to the one before' },
  { from: calmMoment, key: 'Home', to: firstMoment, does: 'goes to the first statement' },
  { from: calmMoment, key: 'End', to: lastMoment, does: 'goes to the last statement' },
  { from: firstMoment, key: 'ArrowLeft', to: firstMoment, does: 'stays at the first' },
  { from: lastMoment, key: 'ArrowRight', to: lastMoment, does: 'stays at the last' },
  ...[
    { from: '2024-10-18', key: 'PageUp', to: '2024-11-17', does: 'goes on by about a month' },
    { from: '2024-11-23', key: 'PageDown', to: '2024-10-24', does: 'goes back by about a month' },
    { from: '2024-11-25', key: 'PageUp', to: '2025-04-26', does: 'always moves, across the silence too' },
  ].map((each) => ({ ...each, ...ofThisStory })),
];

for (const { from, key, to, does, ...tag } of keys) {
  test(`${key} ${does}: ${from} to ${to}`, tag, async ({ page }) => {
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
    .getByRole('button', { name: first.words.nextMoment })
    .evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));
  await page.keyboard.press('Tab');
  await expect(slider(page)).toBeFocused();
  expect(await look()).not.toBe(before);
});

for (const { lang, home, story, words } of languages) {
  test(`in ${lang}, the slider says its day and how many statements had been made`, async ({ page }) => {
    await openStory(page, `${home}?day=${calmMoment}`);
    const says = (day: string) => `${words.day(dayOf(day)!)}, ${words.statementsSoFar(statementsBy(day))}`;
    await expect(slider(page)).toHaveAttribute('aria-valuetext', says(calmMoment));
    await focusSlider(page);
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', says(momentAfter(calmMoment)));
    const next = words.day(dayOf(momentAfter(calmMoment))!);
    await expect(page.locator('[data-island="timebar"] strong')).toHaveText(next);
  });

  test(`in ${lang}, buttons go to the statement before and after, and stop at the ends`, async ({ page }) => {
    const [back, forward] = [words.previousMoment, words.nextMoment].map((name) => page.getByRole('button', { name }));
    await openStory(page, `${home}?day=${moments[1]!}`);
    await expectDay(page, moments[1]!);
    await clickOn(page, forward!);
    await expectDay(page, moments[2]!);
    await clickOn(page, back!);
    await clickOn(page, back!);
    await expectDay(page, firstMoment);
    await expect(back!).toBeDisabled();
    await focusSlider(page);
    await page.keyboard.press('End');
    await expectDay(page, lastMoment);
    await expect(forward!).toBeDisabled();
    await expect(back!).toBeEnabled();
  });

  test(`in ${lang}, a switch chooses between what was reported and what happened`, async ({ page }) => {
    // Something is said later than it is said to have happened.
    const arrival = story.topics.find(({ map }) => map === 'arrival')!.id;
    const late = story.claims.find(({ topic, happened: when, known }) => topic === arrival && when && when.to < known)!;
    const day = isoOf(late.happened!.to);
    const ids = async () => (await marksOf(page)).flatMap(({ claims }) => claims.split(' '));
    const [reported, happened] = [words.lens.reported, words.lens.happened].map((name) =>
      page.getByRole('button', { name, exact: true }),
    );
    await openStory(page, `${home}?day=${day}`);
    await expectDay(page, day);
    await expect(reported!).toHaveAttribute('aria-pressed', 'true');
    await expect(scene(page)).toHaveAttribute('data-lens', 'reported');
    const before = await marksOf(page);
    await clickOn(page, happened!);
    await expect(scene(page)).toHaveAttribute('data-lens', 'happened');
    await expect(happened!).toHaveAttribute('aria-pressed', 'true');
    await expect(reported!).toHaveAttribute('aria-pressed', 'false');
    await expectDay(page, day);
    await expect.poll(ids).toContain(late.id);
    expect(before.flatMap(({ claims }) => claims.split(' '))).not.toContain(late.id);
    await clickOn(page, reported!);
    await expect.poll(() => marksOf(page)).toEqual(before);
  });
}

test('map and chart follow the slider, forwards and back', ofThisStory, async ({ page }) => {
  await openStory(page, '/');
  await focusSlider(page);
  await page.keyboard.press('Home');
  await expectDay(page, '2024-10-18');
  await expect(chart(page).locator('li [data-claim]')).toHaveCount(1);
  await expect(chart(page).locator('li [data-claim="001-24"]')).toBeVisible();
  const early = await marksOf(page);
  await page.keyboard.press('End');
  await expectDay(page, '2025-04-27');
  await expect(chart(page).locator('li [data-claim="004-23"]')).toBeVisible();
  await expect.poll(() => marksOf(page)).not.toEqual(early);
  await page.keyboard.press('Home');
  await expect.poll(() => marksOf(page)).toEqual(early);
  await expect(chart(page).locator('li [data-claim]')).toHaveCount(1);
});

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test('Tab goes through the time bar without scrolling the page', async ({ page }) => {
      await openStory(page, `/#${central.id}`);
      await expectDay(page, central.day);
      const before = await page.evaluate(() => scrollY);
      await page
        .getByRole('button', { name: first.words.previousMoment })
        .evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
      await expect(slider(page)).toBeFocused();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expectDay(page, central.day);
    });

    test('dragging moves by days, and letting go snaps to the nearest day with a statement', async ({ page }) => {
      await openStory(page, `/?day=${calmMoment}`);
      await expectDay(page, calmMoment);
      const at = await middleOf(handle(page));
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      const days = new Set<string>();
      // Up to where the next moment begins there is no statement.
      for (let step = 1; step <= 60; step += 1) {
        await page.mouse.move(at.x + step, at.y);
        days.add(await shownDay(page));
      }
      const between = [...days].filter((day) => !moments.includes(day));
      expect(between.length, [...days].join(' ')).toBeGreaterThan(2);
      expect([...days]).toEqual([...days].sort());
      await page.mouse.move(at.x + 4, at.y);
      await page.mouse.up();
      await expectDay(page, calmMoment);
      await expect(slider(page)).toBeFocused();
    });

    test('dragging past either end stays on the axis and lands on the first or last statement', async ({ page }) => {
      await openStory(page, `/?day=${calmMoment}`);
      await expectDay(page, calmMoment);
      for (const { to, during, after } of [
        { to: 0, during: isoOf(first.story.axis.start), after: firstMoment },
        { to: viewport.width - 1, during: isoOf(first.story.axis.end), after: lastMoment },
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
    await openStory(page, `/?day=${calmMoment}`);
    await expectDay(page, calmMoment);
    const there = await middleOf(handle(page));
    await focusSlider(page);
    await page.keyboard.press('Home');
    await expectDay(page, firstMoment);
    await page.touchscreen.tap(there.x, there.y);
    await expectDay(page, calmMoment);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a tap on a button goes on by one statement', async ({ page }) => {
    await openStory(page, `/?day=${calmMoment}`);
    await expectDay(page, calmMoment);
    await page.getByRole('button', { name: first.words.nextMoment }).tap();
    await expectDay(page, momentAfter(calmMoment));
  });
});
