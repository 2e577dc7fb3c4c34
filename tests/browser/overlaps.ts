import type { Page } from '@playwright/test';

/** What covers what, in words; looked for in one go, after the picture has come to rest. */
export const overlapsOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    // The labels of another chapter come in the frame after its marks.
    if (document.querySelector('[data-scene] .picture > [visibility="hidden"]')) await frame();
    interface Thing {
      readonly name: string;
      readonly box: DOMRect;
    }
    const nameOf = (node: Element) => {
      const mark = node.closest<SVGElement>('a[data-mark]')?.dataset['mark'] ?? '';
      return `${mark} ${node.getAttribute('class') ?? node.tagName}`.trim();
    };
    const isSeen = ({ width, height, top, bottom, left, right }: DOMRect) =>
      width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const things = (selector: string, name = nameOf): Thing[] =>
      [...document.querySelectorAll(selector)]
        .filter((node) => node.checkVisibility({ visibilityProperty: true }))
        .map((node) => ({ name: name(node), box: node.getBoundingClientRect() }))
        .filter(({ box }) => isSeen(box));
    const overlap = ({ box: a }: Thing, { box: b }: Thing) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    const isDocked = [...document.querySelectorAll('.estimates')].some(
      (node) => getComputedStyle(node).position === 'sticky',
    );
    const labels = things('[data-scene] svg.picture text', (node) => `"${node.textContent?.trim().slice(0, 24)}"`);
    const discs = things('[data-scene] a[data-mark] .disc');
    const others = [
      ...discs,
      ...things('[data-scene] a[data-mark] .arrow, [data-scene] a[data-mark] rect'),
      ...things('.card, .callouts > *, .explainer > .bar'),
      ...(isDocked ? things('.estimates > *') : []),
    ];
    const reach = ({ box: a }: Thing, { box: b }: Thing) =>
      Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
    const isOutside = ({ box }: Thing) =>
      box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5;
    return [
      ...labels.flatMap((label, i) => labels.slice(i + 1).map((other) => [label, other] as const)),
      ...labels.flatMap((label) => others.map((other) => [label, other] as const)),
    ]
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `${a.name} over ${b.name}`)
      .concat(
        labels.filter(isOutside).map(({ name }) => `${name} outside of the window`),
        discs.flatMap((a, i) =>
          discs
            .slice(i + 1)
            .filter((b) => reach(a, b) < (a.box.width + b.box.width) / 2)
            .map((b) => `disc ${a.name} over disc ${b.name}`),
        ),
      );
  });
