import type { Page } from '@playwright/test';
import { bringFrameTo, frameMarks, iframe, isPinned, meetFrame, scrolled, shiftOf, test } from './host-page.ts';
import { expect, long, sizes } from './support.ts';

/** The articles around the frame, and whether their script may pin it. */
const hosts: { name: string; pins: boolean; allowed?: RegExp }[] = [
  { name: 'plain', pins: true },
  { name: 'two', pins: true },
  { name: 'container', pins: false },
  { name: 'resets', pins: true },
  { name: 'rtl', pins: true },
  { name: 'dark', pins: true },
  { name: 'zoom', pins: true },
  { name: 'csp', pins: false, allowed: /Content Security Policy|failed request: .*(embed\.js|\.svg).*csp/ },
  { name: 'sandbox', pins: true },
  { name: 'sandbox-same-origin', pins: true },
  { name: 'no-script', pins: false },
  { name: 'late', pins: false },
  { name: 'hidden', pins: true },
  { name: 'reinsert', pins: true },
  { name: 'clipped', pins: false },
  { name: 'header', pins: true },
  { name: 'amp', pins: false },
  { name: 'guardian', pins: false },
  { name: 'pym', pins: false },
  { name: 'newswire', pins: false },
  { name: 'sidechain', pins: false },
];

const SHIFT = 0.02;
const TICKS = 10;
const TICK = 40;

/** Turns the wheel over the frame, and gives the px that the article has moved. */
async function turnWheel(page: Page): Promise<number> {
  const start = await scrolled(page);
  const box = (await iframe(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, Math.max(box.y, 0) + 120);
  for (let i = 0; i < TICKS; i++) await page.mouse.wheel(0, TICK);
  await expect.poll(async () => (await scrolled(page)) - start).toBeGreaterThanOrEqual(TICKS * TICK);
  return (await scrolled(page)) - start;
}

/** Swipes up over the frame with a finger, and gives the px that the article has moved. */
async function swipe(page: Page, distance: number): Promise<number> {
  const start = await scrolled(page);
  const box = (await iframe(page).boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, page.viewportSize()!.height * 0.75];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x, y });
  for (let part = 0.05; part <= 1; part += 0.05) await touch('touchMove', { x, y: y - part * distance });
  await touch('touchEnd');
  await expect.poll(async () => (await scrolled(page)) - start).toBeGreaterThan(0.7 * distance);
  return (await scrolled(page)) - start;
}

/** Enters the frame from the link before it by Tab; whether a link behind it gets the focus. Looks after ten keys at a time. */
async function leadsThrough(page: Page): Promise<boolean> {
  await page.locator('#before').evaluate((link: HTMLElement) => {
    link.focus({ preventScroll: true });
    addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches('a')) document.documentElement.dataset['left'] = 'true';
    });
  });
  for (let steps = 0; steps < 250; steps += 10) {
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('Tab');
    if (await page.evaluate(() => 'left' in document.documentElement.dataset)) return true;
  }
  return false;
}

const stored = (page: Page) =>
  page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);

/** What newsrooms have most often. */
const MOST_USED = ['plain', 'resets', 'header', 'clipped', 'container', 'csp', 'sandbox', 'no-script', 'hidden', 'amp'];
/** In both windows; the others in one of them, by turns. */
const IN_BOTH = ['plain', 'container', 'csp', 'sandbox', 'amp'];

/** The frame stands in the article as it should, and the wheel over it moves the article. */
async function expectMovesAlong(page: Page, pins: boolean): Promise<void> {
  if (pins) await expect.poll(() => isPinned(page)).toBe(true);
  await bringFrameTo(page, 0.15);
  expect(await turnWheel(page)).toBe(TICKS * TICK);
  await expect(frameMarks(page).first()).toBeVisible();
  expect(await isPinned(page)).toBe(pins);
}

const used = hosts.filter(({ name }) => MOST_USED.includes(name));
test.describe('the most used articles', () => {
  test.use({ viewport: sizes.phone, allowedProblems: used.flatMap(({ allowed }) => allowed ?? []) });

  test('fit the frame and move along with it, without a jump', async ({ page, hosts: site }) => {
    for (const { name, pins } of used)
      await test.step(name, async () => {
        await meetFrame(page, `${site}${name}.html`);
        await expectMovesAlong(page, pins);
        expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT);
      });
  });
});

for (const [index, { name, pins, allowed }] of hosts.entries()) {
  for (const [turn, [sizeName, viewport]] of Object.entries(sizes).entries()) {
    if (!IN_BOTH.includes(name) && index % 2 !== turn) continue;
    const hasTouch = viewport === sizes.phone;
    test.describe(`${name}, ${sizeName}`, long, () => {
      test.use({ viewport, hasTouch, allowedProblems: allowed ? [allowed] : [] });

      test('the frame fits into the article, moves along with it and calls nobody', async ({ page, hosts: site }) => {
        await meetFrame(page, `${site}${name}.html`);
        const history = await page.evaluate(() => window.history.length);
        await expectMovesAlong(page, pins);
        if (hasTouch) expect(await swipe(page, 200)).toBeLessThan(300);

        if (!hasTouch) expect(await leadsThrough(page)).toBe(true);
        expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT);
        expect(await page.evaluate(() => window.history.length)).toBe(history);
        expect(await page.context().cookies()).toEqual([]);
        expect(await stored(page)).toEqual([0, 0, 0]);
      });
    });
  }
}
