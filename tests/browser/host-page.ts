import type { FrameLocator, Page } from '@playwright/test';
import { serveHosts } from './host-server.ts';
import { expect, test as base } from './support.ts';

interface Hosts {
  /** The address of the articles in `hosts/`, with a slash at its end. */
  hosts: string;
}

/** A test with articles of another origin around the frame. */
export const test = base.extend<object, Hosts>({
  hosts: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const { url, close } = await serveHosts(process.env.SITE_URL!);
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  otherOrigins: async ({ hosts }, use) => use([new URL(hosts).origin]),
});

export const iframe = (page: Page) => page.locator('iframe').first();
export const inFrame = (page: Page): FrameLocator => page.frameLocator('iframe').first();
export const frameMarks = (page: Page) => inFrame(page).locator('[data-mark]');

/** In the page, from its start: writes down how much of it shifts. */
export function noteShifts(): void {
  if (window.parent !== window) return;
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  const take = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) shifts.push(entry.value);
    }
  };
  new PerformanceObserver(take).observe({ type: 'layout-shift', buffered: true });
}
const noting = new WeakSet<Page>();

/** Opens an article and writes down, from the start, how much of it shifts before the reader's eyes. */
export async function openHost(page: Page, address: string): Promise<void> {
  if (!noting.has(page)) await page.addInitScript(noteShifts);
  noting.add(page);
  await page.goto(address);
}

export const shiftOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0));

/** Scrolls the article so that the frame's top stands at this part of the window; 2 is a window below it. */
export const bringFrameTo = (page: Page, part: number) =>
  page.evaluate((at) => {
    const scroller = document.querySelector('[data-scroller]') ?? document.scrollingElement!;
    // sidechain keeps its frame in a shadow.
    const host = document.querySelector('iframe, side-chain')!;
    const track = host.parentElement!.closest('figure > div') ?? host;
    scroller.scrollTop += track.getBoundingClientRect().top - at * innerHeight;
  }, part);

/** How far the article is scrolled, px. */
export const scrolled = (page: Page) =>
  page.evaluate(() => (document.querySelector('[data-scroller]') ?? document.scrollingElement!).scrollTop);

/** Opens an article and goes near the frame, so that it is fetched; waits until it shows its marks. */
export async function meetFrame(page: Page, address: string): Promise<void> {
  await openHost(page, address);
  await iframe(page).waitFor({ state: 'attached' });
  await expect(iframe(page)).toBeVisible();
  await bringFrameTo(page, 2.4);
  await expect(inFrame(page).locator('html')).toHaveClass(/hydrated/, { timeout: 20_000 });
  await expect(frameMarks(page).first()).toBeAttached();
  // Hosts that give the frame no height of its own have heard of it by then.
  await expect.poll(async () => (await iframe(page).boundingBox())!.height).toBeGreaterThan(300);
}

export const isPinned = (page: Page) => iframe(page).evaluate((node) => getComputedStyle(node).position === 'sticky');
