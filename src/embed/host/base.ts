import { loaderPath } from './released.ts';

/**
 * The address of the site that this script belongs to, with a slash at its end; null where it cannot be told.
 * Classic scripts know themselves; one that was moved or copied is looked for by its path.
 */
export function baseOf(page: Document): string | null {
  const scripts = [page.currentScript, ...page.querySelectorAll(`script[src*="${loaderPath}"]`)];
  const sources = scripts.map((script) => (script as HTMLScriptElement | null)?.src ?? '');
  const src = sources.find((source) => source.includes(loaderPath));
  return src?.slice(0, src.indexOf(loaderPath)) ?? null;
}

/** Whether an address is that of a frame page of the site, in any language: "…/en/embed/?form=map". */
export const isFramePage = (src: string, base: string): boolean =>
  src.startsWith(base) && /(^|\/)embed\/(index\.html)?$/.test(src.slice(base.length).replace(/[?#].*/s, ''));
