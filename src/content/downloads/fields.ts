const DATE = ['', '_from', '_to', '_edtf', '_basis', '_evidence'] as const;

/** What a statement can tell in the downloads: the ids that data/fields.json may have. */
export const FIELDS: readonly string[] = [
  ...['id', 'article', 'article_title', 'paragraph', 'paragraph_end', 'speaker', 'office', 'camp', 'via'],
  ...['text', 'short', 'topic', 'modality'],
  ...['said', 'happened'].flatMap((date) => DATE.map((part) => date + part)),
  ...['known', 'places', 'place_names', 'low', 'point', 'high', 'qualifier', 'unit', 'scope'],
  ...['disputes', 'slip_printed', 'slip_meant', 'slip_certain', 'note'],
];
