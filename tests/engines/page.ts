import type { GroundContract } from '../../src/map/basemap/ground-contract.ts';
import type { Driver, Point } from './driver.ts';
import { expect } from './support.ts';

/** The story's page as the suite reads it. All that runs in the page is whole in itself. */

export interface GroundElement extends HTMLElement {
  readonly ground: GroundContract;
}

/** Opens a story page and waits until script has hydrated the map and its slider. */
export async function openStory(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await driver.evaluate(() => dispatchEvent(new Event('keydown')));
  await expect.poll(() => counts(driver, 'html.hydrated')).toBe(1);
}

export const counts = (driver: Driver, selector: string) =>
  driver.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

export const attribute = (driver: Driver, selector: string, name: string) =>
  driver.evaluate((wanted, key) => document.querySelector(wanted)?.getAttribute(key) ?? null, selector, name);

export const textOf = (driver: Driver, selector: string) =>
  driver.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? null, selector);

export const expectDay = (driver: Driver, day: string) =>
  expect.poll(() => attribute(driver, '[data-scene]', 'data-day')).toBe(day);

/** Names of the scene's marks, in alphabetical order. */
export const marks = (driver: Driver) =>
  driver.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-scene] [data-mark]')].map((node) => node.dataset['mark']!).sort(),
  );

/** The middle of an element, which is brought into the window first if it is out of it. */
export const middleOf = (driver: Driver, selector: string): Promise<Point> =>
  driver.evaluate((wanted) => {
    const node = document.querySelector(wanted)!;
    const isInside = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
    if (!isInside(node.getBoundingClientRect())) node.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = node.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

export const click = async (driver: Driver, selector: string) => driver.click(await middleOf(driver, selector));

export const tap = async (driver: Driver, selector: string) => driver.tap(await middleOf(driver, selector));

export const focus = (driver: Driver, selector: string) =>
  driver.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.focus({ preventScroll: true }), selector);

export const hasFocus = (driver: Driver, selector: string) =>
  driver.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Gives the page the style that it has on paper, in every engine alike: drivers cannot ask for it everywhere. */
export const printStyle = (driver: Driver) =>
  driver.evaluate(() => {
    const turn = (rule: CSSRule) => {
      if (rule instanceof CSSMediaRule) {
        if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        else if (rule.media.mediaText.includes('screen')) rule.media.mediaText = 'not all';
      }
      if ('cssRules' in rule) [...(rule as CSSGroupingRule).cssRules].forEach(turn);
    };
    for (const sheet of document.styleSheets) [...sheet.cssRules].forEach(turn);
  });

/** Whether any element of the kind is seen. */
export const isSeen = (driver: Driver, selector: string) =>
  driver.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].some((node) => node.getClientRects().length > 0),
    selector,
  );
