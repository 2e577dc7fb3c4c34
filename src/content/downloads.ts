/** The names of the data files of a language. */
export const DOWNLOADS = { json: 'statements.json', csv: 'statements.csv', geojson: 'places.geojson' } as const;
export type Download = keyof typeof DOWNLOADS;
/** With the workbook, which there is of a whole story only. */
export const FILES = { ...DOWNLOADS, xlsx: 'statements.xlsx' } as const;

export const MEDIA_TYPES: Readonly<Record<keyof typeof FILES, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The JSON Schema of `statements.json`, in the folder above those of the languages. */
export const SCHEMA = 'statements.schema.json';

/** Path of their folder from the site's root: "/data/en/". */
export const downloadFolder = (lang: string): string => `/data/${lang}/`;
/** Path of the feed of corrections: "/corrections.en.xml". */
export const feedPath = (lang: string): string => `/corrections.${lang}.xml`;

/** Of our texts and data; see LICENSE-DATA.md. */
export const LICENCE = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

const DATE = ['', '_from', '_to', '_edtf', '_basis', '_evidence'] as const;

/** What a statement can tell in the downloads: the ids that data/fields.json may have. */
export const FIELDS: readonly string[] = [
  ...['id', 'article', 'article_title', 'paragraph', 'paragraph_end', 'speaker', 'office', 'camp', 'via'],
  ...['text', 'short', 'topic', 'modality'],
  ...['said', 'happened'].flatMap((date) => DATE.map((part) => date + part)),
  ...['known', 'places', 'place_names', 'low', 'point', 'high', 'qualifier', 'unit', 'scope'],
  ...['disputes', 'slip_printed', 'slip_meant', 'slip_certain', 'note', 'note_evidence'],
];

/** Fields that hold a day, as 2020-10-31; others hold what a source or EDTF makes of one. */
export const IS_DAY = /^known$|_(?:from|to)$/;
