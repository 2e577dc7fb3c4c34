import type { Geometry } from 'geojson';

/** The vocabulary of the whole project: a story's statements, read once, in one language. */

/** One of the languages that the story is told in, as a tag of BCP 47: "de". */
export type Lang = string;

/** A calendar day, counted from 1970-01-01 (= 0). It has no time and no zone. */
export type Day = number;

/** An uncertain date: the earliest and the latest day it can mean, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * How we know a date: printed in the article; derived from the articles alone; derived with the help of outside
 * evidence; of a statement, only from such a date of its article; found outside. In this order, what the articles say first.
 */
export const BASES = ['stated', 'derived', 'assisted', 'article', 'external'] as const;
export type Basis = (typeof BASES)[number];

/** A date as the sources give it: its EDTF string, its span, and how we know it. */
export interface When extends Span {
  readonly edtf: string;
  readonly basis: Basis;
  /** Ids of the outside evidence that the date leans on. */
  readonly evidence: readonly string[];
  /** The date in words, e.g. "early and mid-October 2020". */
  readonly phrase: string;
  /** The same in short, as it reads in its own year, and in any other: see `shortDate`. */
  readonly short: readonly [here: string, elsewhere: string];
  /** What the articles alone support, in words, where outside evidence made the date sharper. */
  readonly articleOnly?: string;
}

export const MODALITIES = [
  'assertion',
  'estimate',
  'plan',
  'expectation',
  'possibility',
  'conditional',
  'second-hand',
  'unknown',
  'denial',
  'official-confirmation',
] as const;
export type Modality = (typeof MODALITIES)[number];

export const STATUSES = ['stated', 'second-hand', 'possible', 'expected', 'disputed', 'confirmed', 'context'] as const;
export type Status = (typeof STATUSES)[number];

export const PRECISIONS = ['exact', 'area', 'vague', 'border', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const LENSES = ['reported', 'happened'] as const;
export type Lens = (typeof LENSES)[number];

export const QUALIFIERS = [
  'none',
  'about',
  'at-least',
  'more-than',
  'up-to',
  'just-under',
  'risen-to',
  'some',
  'thousands',
  'part',
  'many',
  'higher',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const TOPIC_MAPS = ['place', 'arrival', 'question', 'total', 'reaction', 'square', 'context', 'none'] as const;
/** How the map shows the statements of a topic. */
export type TopicMap = (typeof TOPIC_MAPS)[number];

/** Those whose statements stand at their places. */
export const AT_PLACES: readonly TopicMap[] = ['place', 'arrival', 'question', 'context'];

export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly map: TopicMap;
}

export const SCOPE_GROUNDS = ['total', 'place'] as const;
type ScopeGround = (typeof SCOPE_GROUNDS)[number];

export interface Unit {
  readonly id: string;
  readonly label: string;
}

/** What a number of the counted unit counts; `on`: a total without a place, or a number at a place. */
export interface Scope {
  readonly id: string;
  readonly label: string;
  readonly on: ScopeGround;
}

export const SHAPES = ['circle', 'square', 'diamond', 'cross', 'triangle', 'star', 'wye'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Camp {
  readonly id: string;
  readonly label: string;
  readonly shape: Shape;
  /** Its place in the story's list, which is that of its colour. */
  readonly index: number;
}

/** An article. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** Our name for it: a few neutral words. */
  readonly short: string;
  /** BCP 47, of the article and its title. */
  readonly language: string;
  readonly published: When;
  /** Its place in the list of articles, from 1. */
  readonly number: number;
}

/** A place of the story; without lon and lat it has no place on the map. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly precision: Precision;
  /** Degrees, WGS84. */
  readonly lon?: number;
  readonly lat?: number;
  readonly radiusKm?: number;
  readonly outline?: Geometry;
  /** A vague place is drawn only inside of this. */
  readonly within?: Geometry;
  /** Off the map by default. */
  readonly hidden?: boolean;
}

/** A number as printed; what the article does not print is absent. Never filled in. */
export interface Quantity {
  readonly low?: number;
  readonly point?: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  /** For the unit that the story counts: planned, arrived, ... */
  readonly scope?: Scope;
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** For labels: the surname, "US". The name where it is short anyway. */
  readonly short: string;
  readonly office?: string;
  readonly camp: Camp;
}

/** What an article prints by mistake. Without `meant`, what it should be cannot be settled. */
export interface Slip {
  readonly printed: string;
  readonly meant?: string;
  /** Else `meant` is probable only. */
  readonly certain: boolean;
}

export interface Claim {
  readonly id: string;
  readonly article: Source;
  readonly paragraph: number;
  readonly paragraphEnd?: number;
  readonly speaker: Speaker;
  /** Who passed it on, where it is not the speaker's own word ("according to the BBC"). */
  readonly via?: Speaker;
  readonly said: When;
  readonly happened?: When;
  readonly topic: Topic;
  readonly modality: Modality;
  readonly places: readonly Place[];
  readonly quantity?: Quantity;
  /** Our own wording of what was said. */
  readonly text: string;
  /** Two to five words for labels and tables: "not yet fighting". */
  readonly short?: string;
  readonly disputes: readonly string[];
  /** Always shown apart from the statement, as the note is. */
  readonly slip?: Slip;
  /** What the article leaves unclear, or what other sources say. */
  readonly note?: string;
  /** Ids of the outside evidence that the note goes by. */
  readonly noteEvidence?: readonly string[];
  /** The first day on which it could be known: see `content/localise.ts`. */
  readonly known: Day;
}
