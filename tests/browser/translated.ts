import type { Page } from '@playwright/test';

/** What the translator of these tests puts before each text. It has no width, so that nothing else changes. */
const SIGN = '\u2060';

/**
 * What browsers' translators do to a page: each text makes way for two nested <font> with another text. What they are told
 * to leave alone they leave, and what they have translated already.
 */
export const translate = (page: Page) =>
  page.evaluate((sign) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const isKept = text.parentElement!.closest('font, [translate="no"], script, style, noscript, textarea');
      if (isKept || !text.data.trim()) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = sign + text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, SIGN);

/** All texts that are shown, in the page's order, as they were before a translator came. */
export const shownTexts = (page: Page) =>
  page.evaluate((sign) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const said = data.replace(sign, '').replaceAll(/\s+/g, ' ').trim();
      // A <font> in a drawing has no box of its own.
      const holder = parentElement!.closest(':not(font)')!;
      if (said && !holder.closest('script, style, noscript') && holder.checkVisibility({ visibilityProperty: true }))
        texts.push(said);
    }
    return texts;
  }, SIGN);
