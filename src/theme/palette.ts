/** Every colour of the site, once: CSS, map and charts read from here. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly sea: string;
  readonly land: string;
  /** The country the story takes place in, a shade apart from other land. */
  readonly home: string;
  readonly line: string;
  readonly border: string;
  readonly river: string;
  /** Meridians and parallels: seen on water, hardly on land. */
  readonly graticule: string;
  /** Darkens the globe towards its limb. */
  readonly shade: string;
  readonly ink: string;
  /** Marks of what was said before the map's day: neutral, for no camp and no news. */
  readonly mark: string;
  readonly quiet: string;
  /** Links, and on the map what is new on its day. */
  readonly accent: string;
  readonly onAccent: string;
  /** By the order of the story's camps. */
  readonly camps: readonly string[];
}

export const light: Palette = {
  paper: '#f4f1ea',
  card: '#fffdf9',
  sea: '#c7d8e0',
  land: '#f9f6f0',
  home: '#e8dcc6',
  line: '#b8ae9c',
  border: '#7f7461',
  river: '#8fafbd',
  graticule: '#fffdf9',
  shade: '#6f8794',
  ink: '#1d2327',
  mark: '#3f4a52',
  quiet: '#545e65',
  accent: '#a3262a',
  onAccent: '#ffffff',
  camps: ['#2f5d8a', '#22695d', '#8a5c00', '#6d4a86', '#5c6470', '#3f6f7f', '#7a5560'],
};

export const dark: Palette = {
  paper: '#12181d',
  card: '#1b2329',
  sea: '#101b27',
  land: '#20282e',
  home: '#363a33',
  line: '#55606a',
  border: '#8a959d',
  river: '#2f4a5e',
  graticule: '#2f4050',
  shade: '#05090d',
  ink: '#f0ede6',
  mark: '#c9d2d8',
  quiet: '#b3bcc2',
  accent: '#ff8a7a',
  onAccent: '#12181d',
  camps: ['#8fbbe8', '#74cdb9', '#e5b558', '#c9a5e6', '#b6c0cc', '#86c5d8', '#dcaebc'],
};

export const palettes = { light, dark } as const;
export type Theme = keyof typeof palettes;

/** How much of its colour a number's mark keeps once the same speaker has given a later one, 0 to 1. */
export const EARLIER = 0.35;
