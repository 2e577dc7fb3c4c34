import { dirname } from 'node:path';
import type { Page } from '../pages/page.ts';

/** A page's file: its template, as the bundler left it, filled and with its addresses set right for its folder. */
export function fill(template: string, page: Page): string {
  const depth = dirname(page.file) === '.' ? 0 : dirname(page.file).split('/').length;
  const root = depth === 0 ? './' : '../'.repeat(depth);
  return (
    template
      .replaceAll(/(src|href)="\.\//g, (_, name: string) => `${name}="${root}`)
      // With it the page would be unstyled when opened as a file, or in a sandboxed frame without CORS.
      .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
      .replaceAll('%lang%', page.lang)
      .replace('<!--head-->', () => page.head)
      .replace('<!--body-->', () => page.body)
  );
}
