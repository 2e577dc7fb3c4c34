declare module 'jsdom' {
  export const JSDOM: new () => { readonly window: { readonly DOMParser: typeof DOMParser } };
}
