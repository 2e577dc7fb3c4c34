declare module 'jsdom' {
  export const JSDOM: new (
    html?: string,
    options?: { readonly url?: string },
  ) => {
    readonly window: Window & typeof globalThis;
  };
}
