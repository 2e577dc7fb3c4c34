import type { Plugin } from 'vite';
import { windows } from '../../theme/windows.ts';

/**
 * Style sheets name the windows of theme/windows.ts: `@media (--wide)`, `@media not (--wide)`. Those of components stand
 * in a layer of their own; as Svelte leaves them they would outweigh every layer.
 */
export function styleSheets(): Plugin {
  return {
    name: 'style-sheets',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:$|\?)/ },
      handler: (code, id) => ({ code: inLayer(withMedia(code), id), map: null }),
    },
  };
}

/** @throws on a name that layouts.ts does not have */
export const withMedia = (css: string): string =>
  css.replaceAll(/@media[^{]+/g, (query) => query.replaceAll(NAME, named));

const NAME = /(not )?\(--([a-z]+)\)/g;

function named(_: string, not: string | undefined, name: string): string {
  if (!(name in windows)) throw new Error(`@media (--${name}): no such window in theme/windows.ts`);
  return (not ? 'not all and ' : '') + windows[name as keyof typeof windows];
}

/** Picture files take the sheets of their components inline; not all that shows SVG knows layers. */
function inLayer(css: string, id: string): string {
  const query = new URLSearchParams(id.split('?')[1]);
  return query.has('svelte') && !query.has('inline') ? `@layer components{${css}}` : css;
}
