import type { Page } from '@playwright/test';
import { expect } from './support.ts';
import { first, mark, middleOf } from './story-page.ts';

/** How a reader moves the map by hand, in the story's first language. */

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const moveSwitch = (page: Page) => button(page, first.words.explore.move);

/** Switches free exploring on. */
export async function takeMap(page: Page): Promise<void> {
  await moveSwitch(page).click();
  await expect(moveSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  // The map can be moved as soon as the code for it has come.
  await expect(page.getByRole('application', { name: first.words.explore.surface })).toBeVisible();
}

/** Where the symbol of an exact place stands in the window. */
export const dotOf = (page: Page, id: string) => middleOf(mark(page, id).locator('circle').first());

/** Presses the mouse at a point, moves it in steps and lets go. */
export async function drag(page: Page, from: { x: number; y: number }, dx: number, dy: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx / 2, from.y + dy / 2);
  await page.mouse.move(from.x + dx, from.y + dy);
  await page.mouse.up();
}
