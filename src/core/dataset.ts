import type { Geometry } from 'geojson';
import type { DayStyle } from './days.ts';
import type { Block } from './prose.ts';
import type { Camp, Claim, Day, Lang, Lens, Place, Scope, Source, Speaker, Topic, Unit } from './types.ts';

/** A whole story in one language: all that a page needs to know. */
export interface Dataset {
  readonly lang: Lang;
  /** BCP 47, for `Intl`: "de-DE". */
  readonly locale: string;
  /** The words of the interface, for `wordsOf` of i18n. */
  readonly messages: unknown;
  /** How a day is written where there is room, and where there is little. */
  readonly dayStyles: Readonly<Record<'long' | 'short', DayStyle>>;
  readonly title: string;
  readonly headline: string;
  readonly standfirst: string;
  /** Out of what it was made, in whose words. */
  readonly authorship: string;
  /** The byline: names, none or more, and who publishes the story. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly axis: Axis;
  /** Pages and mail addresses outside of the site; absent where there is none in this language. */
  readonly links: Readonly<Partial<Record<LinkKind, string>>>;
  /** Id of the chapter that is open at first. */
  readonly opening: string;
  /** Ids of the chapters that a frame is proposed to tell. */
  readonly excerpt?: readonly string[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  /** Id of the unit that the story counts: its numbers have scopes, discs and charts. */
  readonly counted: string;
  readonly scopes: readonly Scope[];
  readonly camps: readonly Camp[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
  /** By known day, then by id. */
  readonly claims: readonly Claim[];
  readonly places: readonly Place[];
  /** The land of other countries around the home, coarse: the names of places at home keep off it. */
  readonly foreign?: Geometry | undefined;
  readonly moves: readonly Move[];
  readonly chapters: readonly Chapter[];
  readonly towns: readonly Town[];
  readonly questions: readonly Question[];
}

/** In the order of the footer. */
export const LINK_KINDS = ['imprint', 'privacy', 'contact', 'accessibility', 'reportError'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface Axis {
  readonly start: Day;
  readonly end: Day;
  /** A stretch without a statement that is longer than this many days is drawn as a gap. */
  readonly quietDays: number;
}

/** Outside material that dates a statement or explains a slip. */
export interface Evidence {
  readonly id: string;
  readonly items: readonly EvidenceItem[];
  readonly use: string;
}

interface EvidenceItem {
  readonly publisher: string;
  /** As printed. */
  readonly title?: string;
  /** BCP 47, of the title. */
  readonly language?: string;
  /** What it is, in our words: "transcript of the briefing". */
  readonly what?: string;
  /** In words. */
  readonly date?: string;
}

export interface Move {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  /** Ids of the statements that put the counted at the start. */
  readonly fromClaims: readonly string[];
  /** Ids of the statements that put the counted at the end. */
  readonly toClaims: readonly string[];
  readonly label: string;
}

export const CHAPTER_CHARTS = ['numbers', 'contradiction'] as const;
type ChapterChart = (typeof CHAPTER_CHARTS)[number];

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly lens: Lens;
  /** Ids of the places that the map must show. */
  readonly see: readonly string[];
  /** The line above the title: a place or a speaker. */
  readonly place: string;
  /** Ids of marks and statements that its map shows in full; absent where that shows all of the day. */
  readonly focus?: readonly string[];
  /** Ids of marks that it keeps in view, by name only; present where `focus` is. */
  readonly keep?: readonly string[];
  /** What stands in its last card: the `numbers` that its text cites, or its statements in `contradiction`. */
  readonly chart?: ChapterChart;
  readonly blocks: readonly Block[];
}

export const TOWN_KINDS = ['town', 'capital', 'region', 'country', 'sea'] as const;
type TownKind = (typeof TOWN_KINDS)[number];

/** A label of the base map. */
export interface Town {
  readonly id: string;
  readonly kind: TownKind;
  readonly name: string;
  /** Degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
  /** The scales (globe radius / height of the window) between which it is shown. */
  readonly minK: number;
  /** `null`: no limit. */
  readonly maxK: number | null;
  /** Placed before the labels of the story. */
  readonly first?: boolean;
}

export const ANSWER_LOOKS = ['dashed', 'hollow', 'half', 'dotted', 'ringed'] as const;
/** How an answer is drawn over time, from knowing nothing (`dashed`) to a confirmation (`ringed`). */
export type AnswerLook = (typeof ANSWER_LOOKS)[number];

/** What several speakers answer, each for himself and anew as time goes by. */
export interface Question {
  readonly id: string;
  readonly label: string;
  /** The title of its strip over time, for a question that has one: each of its answers then has a look. */
  readonly strip?: string;
  readonly answers: readonly Answer[];
}

/** Statements that answer a question alike. */
export interface Answer {
  /** At most a few words; without it, the statement's own figure is the answer. */
  readonly label?: string;
  readonly look?: AnswerLook;
  /** Ids. */
  readonly claims: readonly string[];
}
