import type { Page } from '@playwright/test';
import { exploring, opening, openStory, readings } from './story-page.ts';
import { withoutMotion, expect, test } from './support.ts';

/** Where the reader's system decides on the colours, everything is drawn in them, and nothing is told by colour alone. */

test.use(withoutMotion);

/** Text that would vanish: the system lays its own ground, `Canvas`, behind every line that has not opted out. */
const vanished = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    document.body.style.outlineColor = 'Canvas';
    const ground = getComputedStyle(document.body).outlineColor;
    document.body.style.outlineColor = '';
    return [...document.querySelectorAll('*')]
      .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent!.trim() !== ''))
      .filter((node) => node.checkVisibility({ visibilityProperty: true }))
      .filter((node) => {
        const { color, fill, forcedColorAdjust } = getComputedStyle(node);
        const shown = node instanceof SVGElement ? fill : color;
        return shown === ground && forcedColorAdjust !== 'none' && forcedColorAdjust !== 'preserve-parent-color';
      })
      .map((node) => node.textContent!.trim().slice(0, 60));
  });

const stylesOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .evaluateAll(
      (nodes, name) =>
        nodes.filter((node) => node.checkVisibility()).map((node) => getComputedStyle(node).getPropertyValue(name)),
      property,
    );

const system = (page: Page, name: string) =>
  page.evaluate((colour) => {
    document.body.style.outlineColor = colour;
    const found = getComputedStyle(document.body).outlineColor;
    document.body.style.outlineColor = '';
    return found;
  }, name);

const CAMPS = ['.disc', '.bracket', '.glyph .point'];

for (const [index, { lang, home, publish, size, viewport }] of readings.entries()) {
  const colorScheme = index % 2 === 0 ? 'light' : 'dark';
  test(`in ${lang} on a ${size}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openStory(page, `${home}${exploring(opening)}`, { until: 'all' });
    expect(await vanished(page)).toEqual([]);

    const ink = await system(page, 'CanvasText');
    const accent = await system(page, 'Highlight');
    expect(accent).not.toBe(ink);
    const expectAll = async (selector: string, property: string, colour: string) =>
      expect(new Set(await stylesOf(page, selector, property)), selector).toEqual(new Set([colour]));
    // Land is told from the sea by the line of its coast.
    await expectAll('.poster .land', 'fill', await system(page, 'Canvas'));
    await expectAll('.poster .land', 'stroke', ink);
    await expectAll('.arc', 'stroke', accent);
    // Camps differ by shape, so their marks are all in ink.
    for (const marks of CAMPS) await expectAll(marks, 'color', ink);
    // A band has no line around it, but its edge is seen.
    await expectAll('.outline.border', 'stroke', ink);
    // The chosen lens has a line under it; the other has none.
    await page.locator('button.day').press('Enter');
    await expect(page.locator('.lens')).toBeVisible();
    const lines = await stylesOf(page, '.lens button', 'border-bottom-color');
    expect(new Set(lines).size).toBe(2);
    await page.keyboard.press('Escape');
    // What is in focus has a ring of at least two px, on the map too.
    await page.locator('a.mark:not([tabindex])').nth(1).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.focus-ring')).toBeVisible();
    expect(await stylesOf(page, '.focus-ring', 'stroke')).toEqual([ink]);
    await page.locator('button.switch').focus();
    expect((await stylesOf(page, 'button.switch', 'outline-style'))[0]).toBe('solid');
    // A pressed switch is told by its ground.
    await page.keyboard.press('Enter');
    await expect(page.locator('.stage.exploring')).toBeVisible();
    expect((await stylesOf(page, 'button.switch', 'background-color'))[0]).toBe(accent);
    expect(await vanished(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.goto(publish);
    await expect(page.locator('.copy button').first()).toBeVisible();
    expect(await vanished(page)).toEqual([]);
  });
}
