import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/**
 * Links in each page the style sheets of the scripts that it fetches later. What those scripts bring to life is
 * prerendered: it has its looks from the start, and where they never come.
 */
export function lateStyles(): Plugin {
  return {
    name: 'late-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, chunk }) =>
        bundle && chunk ? [...stylesOf(chunk, bundle)].filter((style) => !html.includes(style)).map(linkTo) : [],
    },
  };
}

/** File names from the site's root, those of each script's own imports before its own. */
function stylesOf(page: Rolldown.OutputChunk, bundle: Bundle): Set<string> {
  const styles = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk') return;
    chunk.imports.forEach(visit);
    chunk.viteMetadata?.importedCss.forEach((style) => styles.add(style));
  };
  page.dynamicImports.forEach(visit);
  return styles;
}

const linkTo = (style: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'stylesheet', href: `./${style}` },
  injectTo: 'head',
});
