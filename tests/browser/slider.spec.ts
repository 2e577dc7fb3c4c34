import type { Page } from '@playwright/test';
import { dayOf, isoOf } from '../../src/core/days.ts';
import { momentsUnder } from '../../src/core/timeline/changes.ts';
import { stepMonth } from '../../src/core/timeline/moments.ts';
import { LENSES } from '../../src/core/types.ts';
import {
  calmMoment,
  central,
  drawn,
  expectDay,
  first,
  focusSlider,
  lastMoment,
  middleOf,
  momentAfter,
  moments,
  openStory,
  dayOfSlider,
  slider,
} from './story-page.ts';
import { contrast } from '../support/contrast.ts';
import { expect, long, sizes, test } from './support.ts';

/** The time slider: every day can be reached by keys, by buttons, by pointer and by touch. Every moment is in `scene.spec.ts`. */

const handle = (page: Page) => page.locator('[data-day-handle]');
const lookOf = (page: Page) =>
  handle(page).evaluate((node) => getComputedStyle(node).stroke + getComputedStyle(node).strokeWidth);
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

/** A day on which nothing is said, with moments before and after it. */
const between = isoOf(dayOf(calmMoment)! + 2);

test('arrows go to the next moment and to the one before, also from between two; Home and End to the ends, and no further; Page Down by about a month', async ({
  page,
}) => {
  for (const lens of LENSES) {
    const days = momentsOf(lens);
    expect(days).not.toContain(between);
    const after = days.findIndex((day) => day > between);
    await openStory(page, `/?day=${between}&lens=${lens}`);
    await expectDay(page, between);
    await focusSlider(page);
    await press(page, [
      lens === 'reported' ? ['ArrowLeft', days[after - 1]!] : ['ArrowRight', days[after]!],
      ['ArrowUp', days[lens === 'reported' ? after : after + 1]!],
      ['ArrowDown', days[lens === 'reported' ? after - 1 : after]!],
      ['Home', days[0]!],
      ['ArrowLeft', days[0]!],
      ['End', days.at(-1)!],
      ['ArrowRight', days.at(-1)!],
      [
        'PageDown',
        isoOf(
          stepMonth(
            days.map((day) => dayOf(day)!),
            dayOf(days.at(-1)!)!,
            -1,
          )!,
        ),
      ],
    ]);
  }
});

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, size === 'phone' ? {} : long, () => {
    test.use({ viewport });

    test('between two moments the handle stands between their stops; the rule and what is ahead of it can be seen', async ({
      page,
    }) => {
      await openStory(page, `/?day=${between}`);
      await expectDay(page, between);
      const place = async () => (await middleOf(handle(page))).x;
      const there = await place();
      const colour = (selector: string, property: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const ground = hexOf(await colour('.timebar', 'background-color'));
        for (const line of ['.rule:not(.past)', '.rule.past', '.handle'])
          expect(
            contrast(hexOf(await colour(line, 'stroke')), ground),
            `${line}, ${colorScheme}`,
          ).toBeGreaterThanOrEqual(3);
      }
      await focusSlider(page);
      await press(page, [['ArrowLeft', calmMoment]]);
      expect(await place()).toBeLessThan(there - 1);
      await press(page, [['ArrowRight', momentAfter(calmMoment)]]);
      expect(await place()).toBeGreaterThan(there + 1);
    });

    test('Tab leads to the slider, whose handle shows the focus and is whole at both ends; dragging goes from stop to stop, over all of them', async ({
      page,
    }) => {
      const expectWhole = async () => {
        const { x, width } = (await handle(page).boundingBox())!;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(viewport.width);
      };
      const end = isoOf(first.story.axis.end);
      await openStory(page, `/?day=${end}#${central.id}`);
      await expectDay(page, end);
      await expectWhole();
      const [unfocused, before] = [await lookOf(page), await page.evaluate(() => scrollY)];
      await page
        .getByRole('button', { name: first.words.previousMoment })
        .evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
      await expect(slider(page)).toBeFocused();
      expect(await lookOf(page)).not.toBe(unfocused);
      await drawn(page);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expectDay(page, end);

      await page.keyboard.press('Home');
      await expectDay(page, firstMoment);
      await expectWhole();
      const grip = await middleOf(handle(page));
      await page.mouse.move(grip.x, grip.y);
      await page.mouse.down();
      const days = new Set<string>();
      // Less than half of the way between two stops.
      const step = Math.round(viewport.width / 65);
      for (let x = grip.x; x < viewport.width - 1; x += step) {
        await page.mouse.move(x, grip.y);
        days.add(await dayOfSlider(page));
      }
      await page.mouse.up();
      expect([...days]).toEqual(moments);
      await expect(slider(page)).toBeFocused();
      for (const [to, day] of [
        [0, firstMoment],
        [viewport.width - 1, lastMoment],
      ] as const) {
        const at = await middleOf(handle(page));
        await page.mouse.move(at.x, at.y);
        await page.mouse.down();
        await page.mouse.move(to, at.y, { steps: 4 });
        await expectDay(page, day);
        await page.mouse.up();
        await expectDay(page, day);
      }
    });
  });
}

/** "rgb(1, 2, 3)" as "#010203". */
const hexOf = (rgb: string) =>
  `#${rgb
    .match(/\d+/g)!
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;

/** Where the stops are drawn, from left to right, and the height of the rule; px. */
async function stopsOn(page: Page): Promise<{ xs: number[]; y: number }> {
  const { x, width } = (await page.locator('.track').boundingBox())!;
  const paths = await page
    .locator('.track .dots:not(.unknown)')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('d')!));
  const places = paths.flatMap((path) => [...path.matchAll(/M([\d.]+),0h0/g)].map(([, place]) => Number(place)));
  const xs = places.sort((a, b) => a - b).map((place) => x + (width * place) / 1000);
  return { xs, y: (await middleOf(handle(page))).y };
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true });

  test('a finger hits each stop 7 px beside it on either side; they are 15 px apart', async ({ page }) => {
    await openStory(page, `/?day=${calmMoment}`);
    const { xs, y } = await stopsOn(page);
    expect(xs).toHaveLength(moments.length);
    for (const [i, x] of xs.entries()) {
      if (i > 0) expect(x - xs[i - 1]!).toBeGreaterThanOrEqual(15);
      for (const beside of [-7, 7]) {
        await page.touchscreen.tap(x + beside, y);
        await expectDay(page, moments[i]!);
      }
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a touch anywhere within 28 px of the rule is the slider’s, over the whole width; a button goes on by one moment', async ({
    page,
  }) => {
    await openStory(page, `/?day=${calmMoment}`);
    const { xs, y } = await stopsOn(page);
    const others = await page.evaluate((rule) => {
      const found: string[] = [];
      for (let x = 1; x < innerWidth; x += 6)
        for (let at = rule - 27; at <= rule + 27; at += 6)
          if (!document.elementFromPoint(x, at)?.closest('.track')) found.push(`${x} ${at - rule}`);
      return found;
    }, y);
    expect(others).toEqual([]);
    const middle = xs.findIndex((x) => x > 195);
    for (const [i, off] of [-27, 27, -20].entries()) {
      await page.touchscreen.tap(xs[middle + i]!, y + off);
      await expectDay(page, moments[middle + i]!);
      await expect(page.locator('[data-island="timebar"] .sheet')).toBeHidden();
    }
    await page.getByRole('button', { name: first.words.nextMoment }).tap();
    await expectDay(page, moments[middle + 3]!);
  });

  test('the handle is 32 px wide; after a touch it has no ring, by key it has one', async ({ page }) => {
    await openStory(page, `/?day=${calmMoment}`);
    const { r, stroke } = await handle(page).evaluate((node) => {
      return { r: (node as SVGCircleElement).r.baseVal.value, stroke: parseFloat(getComputedStyle(node).strokeWidth) };
    });
    expect(2 * r + stroke).toBe(32);
    const quiet = await lookOf(page);
    const { xs, y } = await stopsOn(page);
    await page.touchscreen.tap(xs[3]!, y);
    await expectDay(page, moments[3]!);
    await expect(slider(page)).toBeFocused();
    expect(await lookOf(page)).toBe(quiet);
    await page.keyboard.press('ArrowRight');
    await expectDay(page, moments[4]!);
    expect(await lookOf(page)).not.toBe(quiet);
  });

  test('while a finger drags, a bubble above it says the day; it stays in the window and goes with the finger', async ({
    page,
  }) => {
    await openStory(page, `/?day=${calmMoment}`);
    const { xs, y } = await stopsOn(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    const bubble = page.locator('.bubble');
    await touch('touchStart', xs[9]);
    for (const i of [0, 9, xs.length - 1]) {
      await touch('touchMove', xs[i]);
      await expectDay(page, moments[i]!);
      await expect(bubble).toContainText(first.words.day(dayOf(moments[i]!)!));
      const box = (await bubble.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(y - 40);
      expect(Math.abs(xs[i]! - Math.min(Math.max(xs[i]!, box.x), box.x + box.width))).toBeLessThan(16);
    }
    await touch('touchEnd');
    await expect(bubble).toHaveCount(0);
    await expectDay(page, lastMoment);
  });
});

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('the stops are evenly far apart but for the break, and each is hit', async ({ page }) => {
    await openStory(page, `/?day=${calmMoment}`);
    const { xs, y } = await stopsOn(page);
    const steps = xs.slice(1).map((x, i) => x - xs[i]!);
    const least = Math.min(...steps);
    expect(least).toBeGreaterThan(13);
    expect(steps.filter((step) => step > least + 1)).toHaveLength(1);
    for (const [i, x] of xs.entries()) {
      await page.touchscreen.tap(x, y);
      await expectDay(page, moments[i]!);
    }
  });
});
