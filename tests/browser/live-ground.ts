import type { Page } from '@playwright/test';
import type { GroundContract } from '../../src/map/basemap/ground-contract.ts';
import { expect } from './support.ts';
import { openStory } from './story-page.ts';

/** MapLibre's globe as the tests see it: through the documented property of its element. */

export interface GroundElement extends HTMLElement {
  readonly ground: GroundContract;
}

/** Software GL takes its time, above all with other tests beside it. */
const PATIENCE = { timeout: 90_000 };

export const ground = (page: Page) => page.locator('[data-ground]');
export const frames = (page: Page) => ground(page).evaluate((node: GroundElement) => node.ground.frames);
export const rendered = (page: Page) => ground(page).evaluate((node: GroundElement) => node.ground.rendered());
export const flies = (page: Page) => ground(page).evaluate((node: GroundElement) => node.ground.flies);

export const expectLive = (page: Page) => expect(ground(page)).toHaveAttribute('data-ground', 'live', PATIENCE);
export const expectDrawn = (page: Page) => expect(ground(page)).toHaveAttribute('data-ground', 'poster', PATIENCE);

/** The live ground is there when it shows features, not when some event says so. */
export async function expectFeatures(page: Page): Promise<void> {
  await expectLive(page);
  await expect.poll(() => rendered(page), PATIENCE).toBeGreaterThan(0);
}

export async function openLive(page: Page, address: string): Promise<void> {
  await openStory(page, address);
  await expectFeatures(page);
}

/** Waits until no more frames are drawn; says how many there were. */
export async function settle(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const now = await frames(page);
        const isStill = now === last;
        last = now;
        return isStill;
      },
      { intervals: [1000], ...PATIENCE },
    )
    .toBe(true);
  return last;
}

/** Jumps to a chapter, and waits until the page has had two frames to follow. */
export const scrollTo = (page: Page, chapter: string) =>
  page.evaluate(async (id) => {
    document.getElementById(id)!.scrollIntoView({ behavior: 'instant', block: 'start' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, chapter);
