declare module 'jsdom' {
  export const JSDOM: new (
    html?: string,
    options?: { readonly url?: string },
  ) => {
    readonly window: { readonly DOMParser: typeof DOMParser; readonly document: Document };
  };
}
