import type { Page } from '@playwright/test';
import { dayOf, isoOf } from '../../src/core/days.ts';
import { momentsUnder } from '../../src/core/timeline/changes.ts';
import { LENSES } from '../../src/core/types.ts';
import {
  calmMoment,
  central,
  clickOn,
  drawn,
  expectDay,
  exploring,
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
} from './story-page.ts';
import { expect, ofThisStory, sizes, test } from './support.ts';

/** The time slider: every day can be reached by keys, by buttons, by pointer and by touch. Every moment is in `scene.spec.ts`. */

const handle = (page: Page) => page.locator('[data-day-handle]');
const [firstMoment] = moments as [string];
const momentsOf = (lens: (typeof LENSES)[number]) =>
  momentsUnder(first.story.claims, lens, first.story.axis).map(isoOf);

/** Presses keys one after the other; after each the day must be this one, the slider in focus and the page unscrolled. */
async function press(page: Page, steps: readonly (readonly [key: string, day: string])[]): Promise<void> {
  for (const [key, day] of steps) {
    await page.keyboard.press(key);
    await expectDay(page, day);
    await expect(slider(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY), `after ${key}`).toBe(0);
  }
}

test('arrows go to the next moment and to the one before, Home and End to the ends, and no further', async ({
  page,
}) => {
  await openStory(page, `/?day=${calmMoment}`);
  await focusSlider(page);
  await press(page, [
    ['ArrowUp', momentAfter(calmMoment)],
    ['ArrowDown', calmMoment],
    ['ArrowDown', momentBefore(calmMoment)],
    ['Home', firstMoment],
    ['ArrowLeft', firstMoment],
    ['End', lastMoment],
    ['ArrowRight', lastMoment],
  ]);
});

test(
  'the page keys go by about a month, always move, and go by the moments of the lens',
  ofThisStory,
  async ({ page }) => {
    await openStory(page, '/?day=2024-10-18');
    await focusSlider(page);
    await press(page, [
      ['PageUp', '2024-11-17'],
      ...moments.filter((day) => '2024-11-17' < day && day <= '2024-11-23').map((day) => ['ArrowRight', day] as const),
      ['PageDown', '2024-10-24'],
      ['End', lastMoment],
      ['ArrowLeft', '2025-04-26'],
      ['ArrowLeft', '2024-11-25'],
      ['PageUp', '2025-04-26'],
    ]);
    const days = momentsOf('happened');
    await openStory(page, '/?day=2024-10-15&lens=happened');
    await focusSlider(page);
    await press(page, [
      ['Home', days[0]!],
      ['PageUp', '2024-10-31'],
      ['End', days.at(-1)!],
      ['PageDown', days.at(-2)!],
    ]);
  },
);

test('from a linked day between two moments, left goes to the earlier and right to the later', async ({ page }) => {
  const between = isoOf(dayOf(calmMoment)! + 2);
  for (const lens of LENSES) {
    const days = momentsOf(lens);
    expect(days).not.toContain(between);
    const after = days.findIndex((day) => day > between);
    for (const [key, day] of [
      ['ArrowLeft', days[after - 1]!],
      ['ArrowRight', days[after]!],
    ] as const) {
      await openStory(page, `/?day=${between}&lens=${lens}`);
      await expectDay(page, between);
      await focusSlider(page);
      await press(page, [[key, day]]);
    }
  }
});

for (const { lang, home, story, words } of languages)
  test(`in ${lang}, buttons go on and back and stop at the ends; a switch chooses what was reported or what happened`, async ({
    page,
  }) => {
    // Something is said later than it is said to have happened.
    const arrival = story.topics.find(({ map }) => map === 'arrival')!.id;
    const late = story.claims.find(({ topic, happened: when, known }) => topic === arrival && when && when.to < known)!;
    const day = isoOf(late.happened!.to);
    const ids = async () => (await marksOf(page)).flatMap(({ claims }) => claims.split(' '));
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const [reported, happened] = [button(words.lens.reported), button(words.lens.happened)];

    await openStory(page, `${home}?day=${day}`);
    await expectDay(page, day);
    await expect(reported).toHaveAttribute('aria-pressed', 'true');
    const before = await marksOf(page);
    expect(await ids()).not.toContain(late.id);
    await clickOn(page, happened);
    await expect(scene(page)).toHaveAttribute('data-lens', 'happened');
    await expect(happened).toHaveAttribute('aria-pressed', 'true');
    await expect(reported).toHaveAttribute('aria-pressed', 'false');
    await expectDay(page, day);
    await expect.poll(ids).toContain(late.id);
    await clickOn(page, reported);
    await expect.poll(() => marksOf(page)).toEqual(before);

    const [back, forward] = [words.previousMoment, words.nextMoment].map((name) => page.getByRole('button', { name }));
    await focusSlider(page);
    await press(page, [['Home', firstMoment]]);
    await expect(back!).toBeDisabled();
    await clickOn(page, forward!);
    await expectDay(page, moments[1]!);
    await clickOn(page, forward!);
    await expectDay(page, moments[2]!);
    await clickOn(page, back!);
    await expectDay(page, moments[1]!);
    await focusSlider(page);
    await press(page, [['End', lastMoment]]);
    await expect(forward!).toBeDisabled();
    await expect(back!).toBeEnabled();
  });

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test('Tab leads through the time bar to the slider, whose handle shows the focus, and the page stays', async ({
      page,
    }) => {
      await openStory(page, `/${exploring(central)}`);
      await expectDay(page, central.day);
      const look = () =>
        handle(page).evaluate((node) => getComputedStyle(node).stroke + getComputedStyle(node).strokeWidth);
      const [unfocused, before] = [await look(), await page.evaluate(() => scrollY)];
      await page
        .getByRole('button', { name: first.words.previousMoment })
        .evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
      await expect(slider(page)).toBeFocused();
      expect(await look()).not.toBe(unfocused);
      await drawn(page);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expectDay(page, central.day);
    });

    test('dragging moves by days, snaps to the nearest moment when let go, and stays on the axis', async ({ page }) => {
      await openStory(page, `/?day=${calmMoment}`);
      await expectDay(page, calmMoment);
      const grip = await middleOf(handle(page));
      await page.mouse.move(grip.x, grip.y);
      await page.mouse.down();
      const days = new Set<string>();
      // Up to where the next moment begins there is no statement.
      for (let step = 3; step <= 60; step += 3) {
        await page.mouse.move(grip.x + step, grip.y);
        days.add(await shownDay(page));
      }
      const between = [...days].filter((day) => !moments.includes(day));
      expect(between.length, [...days].join(' ')).toBeGreaterThan(2);
      expect([...days]).toEqual([...days].sort());
      await page.mouse.move(grip.x + 4, grip.y);
      await page.mouse.up();
      await expectDay(page, calmMoment);
      await expect(slider(page)).toBeFocused();

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

  test('a tap on the axis goes to the day there, one on a button goes on by one moment', async ({ page }) => {
    await openStory(page, `/?day=${calmMoment}`);
    await expectDay(page, calmMoment);
    const there = await middleOf(handle(page));
    await focusSlider(page);
    await page.keyboard.press('Home');
    await expectDay(page, firstMoment);
    await page.touchscreen.tap(there.x, there.y);
    await expectDay(page, calmMoment);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: first.words.nextMoment }).tap();
    await expectDay(page, momentAfter(calmMoment));
  });
});
