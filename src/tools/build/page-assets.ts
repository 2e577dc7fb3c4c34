import type { HtmlTagDescriptor, IndexHtmlTransformHook, Plugin, Rolldown } from 'vite';

type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/** Adds tags to each page once the bundler is done with it. */
const addingTags = (name: string, handler: IndexHtmlTransformHook): Plugin => ({
  name,
  apply: 'build',
  transformIndexHtml: { order: 'post', handler },
});

/**
 * Asks in each page's head for the fonts of its style sheets. Else a browser learns of them only once it lays out the
 * text, which then changes before the reader's eyes. Fonts for some letters alone are left to the browser: the pages of
 * all languages share their style sheets.
 */
export const earlyFonts = (): Plugin =>
  addingTags('early-fonts', (html, { bundle }) => (bundle ? fontsOf(html, bundle).map(askFor) : []));

/** File names from the site's root. */
function fontsOf(html: string, bundle: Bundle): string[] {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css') && html.includes(fileName));
  const css = sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('');
  const faces = (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter((face) => !face.includes('unicode-range'));
  const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
  return fonts.filter((name) => faces.some((face) => face.includes(name.slice(name.lastIndexOf('/') + 1))));
}

const askFor = (font: string): HtmlTagDescriptor => ({
  tag: 'link',
  // Fonts are always asked for without credentials; a request that differs would be a second one.
  attrs: { rel: 'preload', href: `./${font}`, as: 'font', type: 'font/woff2', crossorigin: '' },
  injectTo: 'head',
});

/**
 * Links in each page the style sheets of the scripts that it fetches later. What those scripts bring to life is
 * prerendered: it has its looks from the start, and where they never come.
 */
export const lateStyles = (): Plugin =>
  addingTags('late-styles', (html, { bundle, chunk }) =>
    bundle && chunk ? [...stylesOf(chunk, bundle)].filter((style) => !html.includes(style)).map(linkTo) : [],
  );

/** File names from the site's root, those of each script's own imports before its own. */
function stylesOf(page: Rolldown.OutputChunk, bundle: Bundle): Set<string> {
  const styles = new Set<string>();
  const chunkOf = (file: string) => {
    const chunk = bundle[file];
    return chunk?.type === 'chunk' ? chunk : undefined;
  };
  const visit = (file: string) => {
    chunkOf(file)?.imports.forEach(visit);
    chunkOf(file)?.viteMetadata?.importedCss.forEach((style) => styles.add(style));
  };
  page.dynamicImports.forEach(visit);
  // The page's app has a later part itself; all else that it fetches, the reader asks for.
  page.dynamicImports
    .flatMap((file) => chunkOf(file)?.dynamicImports ?? [])
    .filter((file) => chunkOf(file)?.facadeModuleId?.includes('/src/site/'))
    .forEach(visit);
  return styles;
}

const linkTo = (style: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'stylesheet', href: `./${style}` },
  injectTo: 'head',
});
