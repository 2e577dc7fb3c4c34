import { getContext } from 'svelte';
import type { Palette } from './palette.ts';

/**
 * What marks, labels and charts are drawn with. On a page colours are custom properties, so that they follow the reader's
 * theme; in a picture file they are those of one palette. Components write them as presentation attributes, which any
 * style sheet outweighs.
 */
export interface Paint extends Omit<Palette, 'camps'> {
  /** The colour of a camp. @param index its place in the story's list; -1: none */
  readonly camp: (index: number) => string;
  /** The same, paler: of a number after which the same speaker has given another. */
  readonly earlierCamp: (index: number) => string;
  /** Around text on the map. */
  readonly halo: string;
  /** Size of the smallest text. */
  readonly label: string | number;
  /**
   * The height of the map in px, in a picture file, where it is fixed and strokes are lengths of the drawing. Null on a
   * page: symbols keep their size in any window there, by percentages and strokes that do not scale.
   */
  readonly mapHeight: number | null;
}

const PAGE: Paint = {
  paper: 'var(--paper)',
  card: 'var(--card)',
  sea: 'var(--sea)',
  land: 'var(--land)',
  home: 'var(--home)',
  line: 'var(--line)',
  border: 'var(--border)',
  river: 'var(--river)',
  graticule: 'var(--graticule)',
  shade: 'var(--shade)',
  ink: 'var(--ink)',
  mark: 'var(--mark)',
  quiet: 'var(--quiet)',
  accent: 'var(--accent)',
  onAccent: 'var(--on-accent)',
  camp: (index) => `var(--camp-${index})`,
  earlierCamp: (index) => `color-mix(in srgb,var(--camp-${index}) var(--earlier),var(--card))`,
  halo: 'var(--halo,var(--land))',
  label: 'var(--label)',
  mapHeight: null,
};

const PAINT = Symbol('paint');

/** What the components of a picture are drawn with: the context to render or mount them in. */
export const paintContext = (paint: Paint): Map<unknown, unknown> => new Map([[PAINT, paint]]);

/** What a component is drawn with: the page's colours unless it is part of a picture file. */
export const getPaint = (): Paint => getContext<Paint | undefined>(PAINT) ?? PAGE;
