import type { Page } from '@playwright/test';
import {
  bringFrameTo,
  frameMarks,
  iframe,
  inFrame,
  isPinned,
  meetFrame,
  scrolled,
  shiftOf,
  test,
} from './host-page.ts';
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

/**
 * Enters the frame from the link before it by Tab; whether a link behind it gets the focus. Looks after ten keys at a time.
 * @param all by each stop of the frame; else by its last ones
 */
async function leadsThrough(page: Page, all: boolean): Promise<boolean> {
  await page.locator('#before').evaluate((link: HTMLElement) => {
    link.focus({ preventScroll: true });
    addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches('a')) document.documentElement.dataset['left'] = 'true';
    });
  });
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement!.localName)).toMatch(/^(iframe|side-chain)$/);
  if (!all) await inFrame(page).locator('a, button').filter({ visible: true }).last().focus();
  for (let steps = 0; steps < (all ? 250 : 10); steps += 10) {
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

/** The frame stands in the article as it should; the wheel over it, a finger or keys lead on, and it leaves nothing. */
async function expectFits(page: Page, article: string, { name, pins }: (typeof hosts)[number]): Promise<void> {
  await meetFrame(page, article);
  const history = await page.evaluate(() => window.history.length);
  if (pins) await expect.poll(() => isPinned(page)).toBe(true);
  await bringFrameTo(page, 0.15);
  expect(await turnWheel(page)).toBe(TICKS * TICK);
  await expect(frameMarks(page).first()).toBeVisible();
  expect(await isPinned(page)).toBe(pins);
  if (page.viewportSize()!.width === sizes.phone.width) expect(await swipe(page, 200)).toBeLessThan(300);
  else expect(await leadsThrough(page, name === 'plain')).toBe(true);
  expect(await shiftOf(page)).toBeLessThanOrEqual(SHIFT);
  expect(await page.evaluate(() => window.history.length)).toBe(history);
  expect(await page.context().cookies()).toEqual([]);
  expect(await stored(page)).toEqual([0, 0, 0]);
}

const isUsed = ({ name }: (typeof hosts)[number]) => MOST_USED.includes(name);
const isInBoth = ({ name }: (typeof hosts)[number]) => IN_BOTH.includes(name);
const onDesktop = hosts.filter((host, index) => isInBoth(host) || index % 2 === 1);
/** Some articles in one page, one after the other. */
const GROUPS = [
  { name: 'the most used articles, on a phone', size: 'phone', articles: hosts.filter(isUsed), tag: {} },
  {
    name: 'others, on a phone',
    size: 'phone',
    articles: hosts.filter((host, index) => !isUsed(host) && index % 2 === 0),
    tag: long,
  },
  { name: 'on a desktop', size: 'desktop', articles: onDesktop.filter(isInBoth), tag: long },
  { name: 'others, on a desktop', size: 'desktop', articles: onDesktop.filter((host) => !isInBoth(host)), tag: long },
] as const;

for (const { name, size, articles, tag } of GROUPS)
  test.describe(name, tag, () => {
    test.use({
      viewport: sizes[size],
      hasTouch: size === 'phone',
      allowedProblems: articles.flatMap(({ allowed }) => allowed ?? []),
    });

    test('the frame fits into the article, moves along with it and calls nobody', async ({ page, hosts: site }) => {
      for (const host of articles) await test.step(host.name, () => expectFits(page, `${site}${host.name}.html`, host));
    });
  });
