import type { CDPSession, Locator, Page } from '@playwright/test';
import { button, dotOf, drag, moveSwitch, takeMap } from './exploring.ts';
import {
  central,
  type ChapterAt,
  chapters,
  drawn,
  expectDay,
  first,
  mark,
  middleOf,
  momentBefore,
  opening,
  openStory,
  port,
  scene,
  toChapter,
} from './story-page.ts';
import { expect, sizes, test } from './support.ts';

/** Exploring freely: the map follows the hand, the page keeps its scrolling, and the story takes the map back. */

interface GroundElement extends HTMLElement {
  ground: { project: (place: readonly [number, number]) => readonly [number, number] | null };
}

const { home, words } = first;
const PORT = port.id;
const HERE = [port.lon!, port.lat!] as const;
const [, early, , later] = chapters as [unknown, ChapterAt, unknown, ChapterAt];

const stage = (page: Page) => page.getByRole('application', { name: words.explore.surface });
const scrolled = (page: Page) => page.evaluate(() => scrollY);
const opened = (page: Page) => page.locator('dialog[open]');
/** px between two points of the map that are a degree apart: how large everything is. */
const sizeOf = (page: Page) =>
  page.locator('[data-ground]').evaluate((node: GroundElement, [lon, lat]) => {
    const [a, b] = [node.ground.project([lon, lat]), node.ground.project([lon + 1, lat])];
    return Math.hypot(a![0] - b![0], a![1] - b![1]);
  }, HERE);
/** Where every mark is drawn. */
const placesOf = (page: Page) =>
  scene(page)
    .locator('svg [data-mark]')
    .evaluateAll((nodes) =>
      nodes.map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [node.getAttribute('data-mark'), ...[x, y, width, height].map(Math.round)].join(' ');
      }),
    );
const settled = (page: Page) => expect(scene(page).locator('text.mark').first()).toBeVisible();
test.describe('with a mouse', () => {
  test.use({ viewport: sizes.desktop });

  test('a drag begun on a mark carries the map and opens nothing; a click on it opens its statement; another day leaves the map where the reader has put it', async ({
    page,
  }) => {
    await openStory(page, home);
    await takeMap(page);
    const from = await dotOf(page, PORT);
    await drag(page, from, -120, 40);
    const to = await dotOf(page, PORT);
    expect(Math.hypot(to.x - from.x + 120, to.y - from.y - 40)).toBeLessThan(1);
    await expect(opened(page)).toHaveCount(0);
    await settled(page);
    await page.mouse.click(to.x, to.y);
    await expect(opened(page)).toBeVisible();
    await page.keyboard.press('Escape');

    await button(page, words.previousMoment).click();
    await expectDay(page, momentBefore(opening.day));
    expect(await dotOf(page, PORT)).toEqual(to);
  });

  test('a button let go where the page does not hear of it ends the drag when the mouse is back', async ({ page }) => {
    await openStory(page, home);
    await takeMap(page);
    const { x, y } = await dotOf(page, PORT);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const move = (dx: number, buttons: number) =>
      page.evaluate((init) => void window.dispatchEvent(new MouseEvent('mousemove', { ...init, view: window })), {
        clientX: x + dx,
        clientY: y,
        buttons,
      });
    await move(-60, 1);
    await expect.poll(async () => Math.round((await dotOf(page, PORT)).x - x)).toBe(-60);
    for (const dx of [-120, -180]) await move(dx, 0);
    await settled(page);
    expect(Math.round((await dotOf(page, PORT)).x - x)).toBe(-60);
    await page.mouse.up();
    await drag(page, await dotOf(page, PORT), 40, 0);
    expect(Math.round((await dotOf(page, PORT)).x - x)).toBe(-20);
  });

  test('while the map moves it bears no labels, and at rest they are there again', async ({ page }) => {
    await openStory(page, home);
    await takeMap(page);
    const { x, y } = await dotOf(page, PORT);
    await page.mouse.move(x, y);
    await page.mouse.down();
    // One evaluation, so that no rest comes between movement and look; several looks, since a slow frame may be one.
    const labels = await page.evaluate(
      async ([fromX, fromY]) => {
        const seen: number[] = [];
        for (let i = 1; i <= 5; i++) {
          const init = { clientX: fromX! - 20 * i, clientY: fromY!, buttons: 1, bubbles: true, view: window };
          window.dispatchEvent(new MouseEvent('mousemove', init));
          await new Promise(requestAnimationFrame);
          const texts = [...document.querySelectorAll('[data-scene] text')];
          seen.push(texts.filter((text) => text.checkVisibility({ visibilityProperty: true })).length);
        }
        return Math.min(...seen);
      },
      [x, y],
    );
    expect(labels).toBe(0);
    await page.mouse.up();
    await settled(page);
  });

  test('the wheel scrolls the page; with Ctrl it zooms the map around the pointer, and not the page', async ({
    page,
  }) => {
    await openStory(page, home);
    await takeMap(page);
    const from = await dotOf(page, PORT);
    const size = await sizeOf(page);
    await page.mouse.move(from.x, from.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await expect.poll(() => sizeOf(page)).toBeGreaterThan(1.2 * size);
    const to = await dotOf(page, PORT);
    expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(1);
    expect(await page.evaluate(() => [scrollY, visualViewport!.scale, devicePixelRatio])).toEqual([0, 1, 1]);
    await page.keyboard.up('Control');
    const zoomed = await sizeOf(page);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
    expect(await sizeOf(page)).toBe(zoomed);
  });

  test('without the switch a drag moves nothing, and Ctrl with the wheel is the browser’s', async ({ page }) => {
    await openStory(page, home);
    const before = await placesOf(page);
    await drag(page, await middleOf(page.locator('[data-ground]')), -120, 40);
    const prevented = await page
      .locator('[data-ground]')
      .evaluate(
        (node) =>
          !node.dispatchEvent(
            new WheelEvent('wheel', { ctrlKey: true, deltaY: -100, bubbles: true, cancelable: true }),
          ),
      );
    expect(prevented).toBe(false);
    expect(await placesOf(page)).toEqual(before);
  });

  test('"back to the story" brings back exactly the chapter’s picture, and so does another chapter', async ({
    page,
  }) => {
    await openStory(page, `${home}#${later.id}`);
    await settled(page);
    const before = await placesOf(page);
    await takeMap(page);
    await drag(page, await dotOf(page, PORT), -90, 60);
    await button(page, words.explore.closer).click();
    expect(await placesOf(page)).not.toEqual(before);
    await button(page, words.explore.back).click();
    await expect(moveSwitch(page)).toBeFocused();
    expect(await placesOf(page)).toEqual(before);
    await expect(button(page, words.explore.closer)).toHaveCount(0);

    await toChapter(page, early.id);
    await expectDay(page, early.day);
    await takeMap(page);
    await button(page, words.explore.closer).click();
    await toChapter(page, later.id);
    await expect(moveSwitch(page)).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => placesOf(page)).toEqual(before);
  });
});

test.describe('with the keyboard', () => {
  test.use({ viewport: sizes.desktop });

  test('the map says how it moves; Escape is the way back, and in an open statement only closes that', async ({
    page,
  }) => {
    await openStory(page, home);
    await takeMap(page);
    await expect(stage(page)).toHaveAccessibleDescription(words.explore.hint.fine);
    await mark(page, PORT).focus();
    await page.keyboard.press('Enter');
    await expect(opened(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opened(page)).toHaveCount(0);
    await expect(moveSwitch(page)).toHaveAttribute('aria-pressed', 'true');
    await stage(page).focus();
    await page.keyboard.press('Escape');
    await expect(moveSwitch(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(moveSwitch(page)).toBeFocused();
  });
});

test.describe('with fingers', () => {
  test.use({ viewport: sizes.phone, hasTouch: true, isMobile: true });

  type Finger = readonly [x: number, y: number];
  const send = (client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });

  /** Fingers that go from one place to another in steps, as fingers do. */
  async function move(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const at = (t: number) => from.map(([x, y], i): Finger => [x + t * (to[i]![0] - x), y + t * (to[i]![1] - y)]);
    await send(client, 'touchStart', from);
    for (let i = 1; i <= 8; i++) await send(client, 'touchMove', at(i / 8));
    await send(client, 'touchEnd', []);
  }

  test('one scrolls the page, two move and zoom the map, and neither zooms the page', async ({ page }) => {
    await openStory(page, home);
    await takeMap(page);
    await expect(page.getByText(words.explore.hint.coarse)).toBeVisible();
    const from = await dotOf(page, PORT);
    const size = await sizeOf(page);
    // Chromium breaks a touch off where a busy machine answers it late: then the fingers go again.
    await expect(async () => {
      await move(
        page,
        [
          [150, 230],
          [210, 230],
        ],
        [
          [120, 270],
          [240, 270],
        ],
      );
      expect(await scrolled(page)).toBe(0);
      expect(await sizeOf(page)).toBeGreaterThan(1.5 * size);
    }).toPass();
    const to = await dotOf(page, PORT);
    expect(to).not.toEqual(from);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    await move(page, [[180, 300]], [[180, 200]]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(20);
    expect(await sizeOf(page)).toBeGreaterThan(1.5 * size);
  });
});

test('the controls are large enough, on the map, under nothing and over no label, in every window', async ({
  page,
}) => {
  const zooms = [words.explore.closer, words.explore.farther, words.explore.back].map((text) => button(page, text));
  for (const chapter of ['', `#${chapters.at(-2)!.id}`, `#${central.id}`]) {
    await page.setViewportSize(sizes.phone);
    await openStory(page, home + chapter);
    await takeMap(page);
    for (const [name, viewport] of Object.entries({ ...sizes, small: { width: 320, height: 568 } })) {
      const at = `${name}${chapter}`;
      await page.setViewportSize(viewport);
      await drawn(page);
      for (const control of [...zooms, moveSwitch(page)]) {
        const { isOnTop, isInside, px } = await standingOf(control);
        expect([isOnTop, isInside], at).toEqual([true, true]);
        expect(px, at).toBeGreaterThanOrEqual(zooms.includes(control) ? 44 : 24);
      }
      if (!chapter.endsWith(central.id)) continue;
      await settled(page);
      expect(await labelsUnderButtons(page), at).toEqual([]);
    }
  }
});

const standingOf = (control: Locator) =>
  control.evaluate((node) => {
    const { left, right, top, bottom, width, height } = node.getBoundingClientRect();
    const corners = [
      [left + 4, top + 4],
      [right - 4, bottom - 4],
    ] as const;
    return {
      isOnTop: corners.every(([x, y]) => node.contains(document.elementFromPoint(x, y))),
      isInside: left >= 0 && top >= 0 && right <= innerWidth,
      px: Math.min(width, height),
    };
  });

const labelsUnderButtons = (page: Page) =>
  scene(page).evaluate((node) => {
    const buttons = [...node.querySelectorAll('button')].filter((each) => each.checkVisibility());
    const boxes = buttons.map((each) => each.getBoundingClientRect());
    return [...node.querySelectorAll('svg.picture text')].flatMap((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const isUnder = boxes.some((box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom);
      return isUnder ? [label.textContent] : [];
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });

  test('no switch promises what cannot be', async ({ page }) => {
    await page.goto(home);
    await expect(moveSwitch(page)).toHaveCount(0);
    await expect(page.getByText(words.explore.move)).toBeHidden();
  });
});
