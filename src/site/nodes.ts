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
