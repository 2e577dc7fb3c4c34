/** The languages of the story in data/. */
export const LANGS = ['de', 'en'] as const;
export type Lang = (typeof LANGS)[number];
