import type { FrameLocator, Page } from '@playwright/test';
import { sizes } from './support.ts';

/** Sizes of the window that a reader with a phone of 390 x 664 px comes to by turning it, on other devices, by zoom. */
export const SIZES = [
  { width: 664, height: 390 },
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  sizes.desktop,
  { width: 1920, height: 1080 },
] as const;

/** The card at the line where chapters change, how much of it has passed, and what the map shows of it. */
export const readerAt = (where: Page | FrameLocator) =>
  where.locator('html').evaluate((root) => {
    const line = root.clientHeight / 2;
    const cards = [...document.querySelectorAll('.story .step')];
    const card = cards.findLastIndex((step) => step.getBoundingClientRect().top <= line);
    const { top, height } = cards[card]!.getBoundingClientRect();
    return {
      y: scrollY,
      card,
      part: (line - top) / height,
      chapter: cards[card]!.closest('section[id]')!.id,
      day: document.querySelector<HTMLElement>('[data-scene]')!.dataset['day']!,
      seen: [...document.querySelectorAll('.story .card')].flatMap((node, index) => {
        const box = node.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight ? [index] : [];
      }),
    };
  });
