import type { Block } from './prose.ts';
import { BASES, type Day } from './types.ts';

/** The texts about the project: how it dates, what it draws as borders, what it leaves out. */
export const PAGES = ['dating', 'policy', 'omissions'] as const;
export type PageId = (typeof PAGES)[number];

/** What a gap such as `{dates}` in these texts can stand for: how many dates there are, and how many of each basis. */
export const PAGE_COUNTS = ['dates', ...BASES] as const;
export type PageCount = (typeof PAGE_COUNTS)[number];

export interface PageProse {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What an article adds to the others, and what is to be known about it. */
export interface ArticleNotes {
  readonly adds: string;
  readonly note?: string;
}

/** Statements that do not agree. */
export interface Contradiction {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Ids, two or more. */
  readonly claims: readonly string[];
}

export interface Correction {
  readonly date: Day;
  readonly what: string;
  readonly why: string;
  /** Ids of the statements that it touches. */
  readonly claims: readonly string[];
}

/** When the story was changed last; before any correction, when it was published. */
export const lastChange = ({ since, list }: SourcesData['corrections']): Day => list[0]?.date ?? since;

export const SPEAKER_KINDS = ['person', 'organisation'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** A field of the downloads, and what it holds. */
export interface Field {
  readonly id: string;
  readonly about: string;
}

/** What only the page of sources needs, in one language; the story page does without. */
export interface SourcesData {
  readonly pages: Readonly<Record<PageId, PageProse>>;
  /** By article. */
  readonly articles: Readonly<Record<string, ArticleNotes>>;
  readonly contradictions: readonly Contradiction[];
  /** `since`: the day of publication. The newest first. */
  readonly corrections: { readonly since: Day; readonly list: readonly Correction[] };
  /** By speaker; absent for one that is nobody in particular. */
  readonly kinds: Readonly<Record<string, SpeakerKind>>;
  readonly fields: readonly Field[];
}
