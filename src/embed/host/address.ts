/** The host script: its version, and its path from the site's root. A file at a released path never changes. */
export const loaderVersion = '1.1.0';
export const loaderPath = `embed/${loaderVersion}/embed.js`;

/**
 * The address of the site that served this script, with a trailing slash. A classic script knows its own element; one that
 * was moved or copied is found by its path. Empty if unknown: bundled with others, inlined, or in a shadow tree.
 */
export function baseOf(page: Document): string {
  const scripts = [page.currentScript, ...page.querySelectorAll(`script[src*="${loaderPath}"]`)];
  const parts = scripts.map((script) => (script as HTMLScriptElement | null)?.src?.split(loaderPath) ?? []);
  return parts.find(({ length }) => length > 1)?.[0] ?? '';
}

/** Whether an address is a frame page of the site, in any language: "…/en/embed/?form=map". */
export const isFramePage = (src: string, base: string): boolean =>
  src.startsWith(base) && /^([^?#]*\/)?embed\/(index\.html)?([?#]|$)/.test(src.slice(base.length));
