declare module 'citeproc' {
  interface Source {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): unknown;
  }
  interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const citeproc: {
    readonly Engine: new (source: Source, style: string, lang: string, keepsLang: boolean) => Engine;
  };
  export default citeproc;
}
