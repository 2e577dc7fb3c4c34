import type { Page } from '@playwright/test';

/**
 * What is wrong with the page's text as it stands: lines beyond the window's sides, lines that a box cuts off, lines over
 * one another, and a page that scrolls sideways. Text in drawings and text for screen readers alone is left out.
 */
export const faultsOfText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Within each of these no two lines may lie over one another; the rooms themselves lie in layers. */
    const ROOMS = '.card, .bar, .callouts, .masthead, .estimates, .below, .list, .sheet, dialog, footer, main';
    /** Leafed through, or opened, by a button that is there when they do not fit. */
    const LEAFED = '.step[data-more] .card, .estimates:has(+ .more-rows:not([hidden]))';
    interface Line {
      readonly text: string;
      readonly box: DOMRect;
      readonly node: Element;
      readonly room: Element | null;
    }
    const isForEyes = (node: Element) =>
      node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !node.closest('svg, option, textarea, .skip') &&
      !node.closest(LEAFED) &&
      !hiddenFromEyes(node);
    const hiddenFromEyes = (node: Element | null): boolean =>
      node !== null && (getComputedStyle(node).clipPath !== 'none' || hiddenFromEyes(node.parentElement));
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';

    const linesOf = (text: Node): Line[] => {
      const node = text.parentElement!;
      const words = text.textContent!.trim().slice(0, 40);
      if (words === '' || !isForEyes(node)) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      return boxes.map((box) => ({ text: words, box, node, room: node.closest(ROOMS) }));
    };
    const isCutBy = (above: Element, box: DOMRect) => {
      const { overflowX, overflowY } = getComputedStyle(above);
      const frame = above.getBoundingClientRect();
      const across = box.right > frame.right + 1 || box.left < frame.left - 1;
      const down = box.bottom > frame.bottom + 3 || box.top < frame.top - 3;
      return (overflowX === 'hidden' && across) || (overflowY === 'hidden' && down);
    };
    const isScrolled = (node: Element) => {
      const { overflowX, overflowY } = getComputedStyle(node);
      return scrolls(overflowX) || scrolls(overflowY);
    };
    const faultsOfLine = ({ text, box, node }: Line): string[] => {
      for (let above: Element | null = node; above !== document.documentElement; above = above!.parentElement) {
        if (isCutBy(above!, box)) return [`cut: ${text}`];
        if (isScrolled(above!)) return [];
      }
      return box.left < -1 || box.right > innerWidth + 1 ? [`beyond the window: ${text}`] : [];
    };
    const isOver = (a: Line, b: Line) => {
      if (a.node === b.node || a.room !== b.room) return false;
      // The last line of a chart stands on a ground of its own, under which the rows scroll.
      if (a.node.closest('.unseen') || b.node.closest('.unseen')) return false;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
      // Boxes of lines are higher than their letters.
      return across > 2 && down > 0.4 * Math.min(a.box.height, b.box.height);
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) lines.push(...linesOf(walker.currentNode));
    const faults = lines.flatMap(faultsOfLine);
    const wide = document.scrollingElement!.scrollWidth - innerWidth;
    if (wide > 0) faults.push(`the page scrolls sideways by ${wide} px`);
    const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
    sorted.forEach((a, i) => {
      for (let j = i + 1; j < sorted.length && sorted[j]!.box.top < a.box.bottom; j++) {
        if (isOver(a, sorted[j]!)) faults.push(`${a.text} OVER ${sorted[j]!.text}`);
      }
    });
    return [...new Set(faults)];
  });
