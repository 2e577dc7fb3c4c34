declare module 'jsdom' {
  export const JSDOM: new (html?: string) => {
    readonly window: { readonly DOMParser: typeof DOMParser; readonly document: Document };
  };
}
