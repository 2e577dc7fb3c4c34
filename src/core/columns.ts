/** The columns of the table of all statements, in order. */
export const COLUMNS = ['who', 'said', 'about', 'what', 'number', 'where', 'source'] as const;
export type Column = (typeof COLUMNS)[number];
