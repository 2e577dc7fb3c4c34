import type { Page } from '@playwright/test';

/** Where the focus stands, as somebody without a mouse sees it. */
export interface Stop {
  /** Tag, name and what else tells it from others. */
  readonly what: string;
  /** Which of `PARTS` it is. */
  readonly is: readonly Part[];
  /** In the window's main part, at its own box's points nothing of another part lies over it. */
  readonly seen: boolean;
  /** The element that lies over it, if any. */
  readonly coveredBy: string | null;
  /** px of the ring around it, however it is drawn. */
  readonly ring: number;
}

/** What the tests ask for. */
const PARTS = [
  'a.skip',
  'a.brand',
  '.card a',
  'a.mark',
  'button.switch',
  'button.back',
  '.stage',
  '.play button',
  '.lens button[aria-pressed="false"]',
  'button.day',
  '#slider',
  '#list summary',
  '#list a',
  '.estimates a',
  '.below a',
  '.answers a',
  'a[data-language]',
  'footer a',
] as const;
export type Part = (typeof PARTS)[number];

/** The element in focus once the page has come to rest; null: the page itself, so the focus has left it. */
export const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(async (parts) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const node = document.activeElement;
    if (!node || node === document.body) return null;
    const name = (of: Element) =>
      [
        of.tagName.toLowerCase(),
        of.id && `#${of.id}`,
        of
          .getAttribute('class')
          ?.replace(/\bs-?\w{4,}\b/g, '')
          .trim(),
        (of.getAttribute('aria-label') ?? of.textContent).replace(/\s+/g, ' ').trim().slice(0, 60),
      ]
        .filter(Boolean)
        .join(' ');
    // A mark is as large as its area; its ring stands where it is looked at. The slider's focus is that of its handle.
    const ringed =
      node.querySelector(':scope > .focus, .target, .ring') ??
      (node.matches('#slider') ? document.querySelector('.handle')! : node);
    // Marks of the same picture lie over one another as on any map.
    const picture = node.closest('.picture');
    // A link broken over lines has several boxes.
    const boxes = [...ringed.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const inWindow = ({ left, right, top, bottom }: DOMRect) =>
      left < innerWidth && right > 0 && top < innerHeight && bottom > 0;
    const belongs = (hit: Element | null) =>
      hit !== null &&
      [node, ringed].some((own) => own.contains(hit) || hit.contains(own) || (picture?.contains(hit) ?? false));
    const hits = boxes.filter(inWindow).flatMap(({ left, right, top, bottom }) =>
      [0.25, 0.5, 0.75].map((part) => {
        const [l, r] = [Math.max(0, left), Math.min(innerWidth, right)];
        const [t, b] = [Math.max(0, top), Math.min(innerHeight, bottom)];
        return document.elementFromPoint(l + (r - l) * part, t + (b - t) * 0.5);
      }),
    );
    const over = hits.every((hit) => !belongs(hit)) ? hits.find((hit) => !belongs(hit)) : undefined;
    const looks = (of: Element) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(of);
      const isDrawn = of instanceof SVGElement && stroke !== 'none';
      return Math.max(outlineStyle === 'none' ? 0 : parseFloat(outlineWidth), isDrawn ? parseFloat(strokeWidth) : 0);
    };
    return {
      what: name(node),
      is: parts.filter((part) => node.matches(part)),
      seen: boxes.some(inWindow),
      coveredBy: over ? name(over) : null,
      ring: Math.max(looks(node), looks(ringed)),
    };
  }, PARTS);

/** Presses Tab (or Shift + Tab) until a part has the focus. */
export async function tabTo(page: Page, part: Part, key = 'Tab', most = 400): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((selector) => document.activeElement!.matches(selector), part)) return;
  }
  throw new Error(`${part} is never reached`);
}

/** Presses Tab (or Shift + Tab) once and says where the focus stands when the page has come to rest. */
export async function tab(page: Page, key = 'Tab'): Promise<Stop | null> {
  await page.keyboard.press(key);
  return focused(page);
}
