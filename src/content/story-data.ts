import type { Entry } from './problem.ts';
import type { Geometry } from 'geojson';
import type { Lang } from '../core/types.ts';
import type { Draft } from './draft.ts';
import type { LanguageData } from './languages/read-language.ts';
import type { ChronologyRecord } from './schemas/chronology.ts';
import type { SeedRecord } from './schemas/lists.ts';

/** What entries hold, without their places in the files. */
type Held<T> = T extends readonly Entry<infer R>[] ? readonly R[] : T extends Entry<infer R> ? R : never;

/** All of the data, checked, in all languages. */
export type StoryData = {
  readonly [
    K in Exclude<keyof Draft, 'basemap' | 'ids' | 'paths' | 'languages' | 'seeds' | 'outlines' | 'chronology'>
  ]: Held<NonNullable<Draft[K]>>;
} & {
  readonly languages: Readonly<Record<Lang, LanguageData>>;
  /** `null` where the story ends without one. */
  readonly chronology: ChronologyRecord | null;
  /** By article. */
  readonly seeds: Readonly<Record<string, SeedRecord>>;
  /** By the names that places use; empty before the base map is made. */
  readonly outlines: Readonly<Record<string, Geometry>>;
};
