/** What a picture is of: the map, or one of the charts. */
export const SUBJECTS = ['map', 'estimates', 'overtime'] as const;
export type Subject = (typeof SUBJECTS)[number];
export type Chart = Exclude<Subject, 'map'>;
export const CHARTS = SUBJECTS.filter((subject): subject is Chart => subject !== 'map');
