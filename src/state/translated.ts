/**
 * Whether a browser's translator has been at work. It puts a <font>, of which this site has none, in the place of each
 * text; Svelte goes on to write into the text that is no longer in the page.
 */
export const isTranslated = (): boolean =>
  typeof document !== 'undefined' && document.getElementsByTagName('font').length > 0;
