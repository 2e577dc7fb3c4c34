/** What pages with the story's map are made of. */

export const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
export const island = (name: string) => one(`[data-island="${name}"]`);
export const chaptersOfPage = () => [...document.querySelectorAll<HTMLElement>('.story > section[id]')];
export const sectionOf = (chapter: string) => chaptersOfPage().find(({ id }) => id === chapter);
/** What the reader scrolls through, from top to bottom. */
export const blocksOfPage = () => [
  ...cardsOfStory(),
  ...document.querySelectorAll<HTMLElement>('.ending > *, .list, .below'),
];
export const cardsOfStory = () => [...document.querySelectorAll<HTMLElement>('.story .step')];

/**
 * Remembers what a node of a part of the page is. Returns a function that finds what it is once the part has been made
 * anew: the same mark, the same link, or the control in the same order.
 */
export function counterpart(
  node: HTMLElement | SVGElement,
  place = node.closest('[data-island]'),
): () => HTMLElement | undefined {
  const { mark } = node.dataset;
  const href = node.getAttribute('href');
  const link = href === null ? node.localName : `a[href="${CSS.escape(href)}"]`;
  const alike = () => [...(place?.querySelectorAll<HTMLElement>(mark ? `[data-mark="${mark}"]` : link) ?? [])];
  const at = alike().findIndex((each) => each === node);
  // Of two formats there may be one left.
  const other = () => (href === null ? undefined : alike()[0]);
  return () => (node.isConnected ? (node as HTMLElement) : (alike()[at] ?? other()));
}

/** Stands in prerendered markup for the address of the page of sources, to which each page has another way. */
export const SOURCES = 'sources:/';
export const linkToSources = () => one<HTMLAnchorElement>('[data-sources]');

/** A file that was built with the page. Null where it does not come; an older one would be the markup of other components. */
export const prerendered = <Content>(file: string): Promise<Content | null> =>
  fetch(file, { cache: 'no-cache' })
    .then((response) => response.json() as Promise<Content>)
    .catch(() => null);

/** A line at the window's lower edge, until the reader goes on. */
export function say(sentence: string): void {
  const notice = one('[data-notice]');
  notice.textContent = sentence;
  for (const act of ['pointerdown', 'keydown']) addEventListener(act, () => notice.replaceChildren(), { once: true });
}
