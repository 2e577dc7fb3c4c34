import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './support.ts';

/** Every rule but those of level AAA and those that axe has given up; none is switched off for this site. */
const RULES = axe
  .getRules()
  .filter(({ tags }) => !tags.some((tag) => tag === 'wcag2aaa' || tag === 'deprecated'))
  .map(({ ruleId, tags }) => ({ ruleId, isOfColours: tags.includes('cat.color') }));

/**
 * Must come before the page is opened; like this it comes past the page's security policy. Without motion: axe scrolls, and
 * would meet cards while they fade.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript({ content: axe.source });
}

/** Fails with the rule, the place and the reason for everything that axe finds wrong; what is in a frame is looked at alone. */
export async function expectAccessible(page: Page, where: string, rules = RULES): Promise<void> {
  const found = await page.evaluate(
    async (values) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'rule', values: [...values] },
        resultTypes: ['violations'],
        iframes: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' > ')}: ${failureSummary}`),
      );
    },
    rules.map(({ ruleId }) => ruleId),
  );
  expect(found, where).toEqual([]);
}

/** In both colour schemes; in the second by the rules that look at colours. */
export async function expectAccessibleInBoth(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, `${where}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  const ofColours = RULES.filter(({ isOfColours }) => isOfColours);
  await expectAccessible(page, `${where}, dark`, ofColours);
  await page.emulateMedia({ colorScheme: 'light' });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
