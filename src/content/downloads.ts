/** The names of the data files of a language. */
export const DOWNLOADS = { json: 'statements.json', csv: 'statements.csv', geojson: 'places.geojson' } as const;
export type Download = keyof typeof DOWNLOADS;

/** Path of their folder from the site's root: "/data/en/". */
export const downloadFolder = (lang: string): string => `/data/${lang}/`;
/** Path of the feed of corrections: "/corrections.en.xml". */
export const feedPath = (lang: string): string => `/corrections.${lang}.xml`;
