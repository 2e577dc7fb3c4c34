/** Svelte's comments tell script where to wake markup. Where none will, they are only weight. */
export const withoutMarkers = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');

/** Puts each island's markup into the element that is named after it: `<div data-island="map"></div>`. */
export function withIslands(page: string, islands: Readonly<Record<string, string>>): string {
  return page.replaceAll(/data-island="(\w+)">/g, (tag, name: string) => tag + (islands[name] ?? ''));
}
