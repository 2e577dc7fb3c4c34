import type { Lens } from '../core/types.ts';

/** The version of the message interface; every message says it under this name. */
export const ENVELOPE = 'as-reported';
export const VERSION = 1;

/** What a frame shows: the story with the article's scrolling or by steps, its map, its chart, one picture. */
export const FORMS = ['scroll', 'stepper', 'map', 'chart', 'still'] as const;
export type Form = (typeof FORMS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the frame tells the page around it. Days are "2020-10-31". */
export type FrameEvent =
  /** Once it works, and again whenever it is asked by `hello`. `steps`: the story's cards, one after the other. */
  | {
      readonly type: 'ready';
      readonly form: Form;
      readonly lang: string;
      readonly chapters: readonly string[];
      readonly steps: number;
    }
  /** Px that show all of it. */
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'day'; readonly day: string; readonly lens: Lens }
  | { readonly type: 'chapter'; readonly chapter: string }
  /** A statement's card was opened; null: closed. */
  | { readonly type: 'open-claim'; readonly claim: string | null }
  /** In `scroll`: the reader went elsewhere in the story by keyboard or link; the article should follow. */
  | { readonly type: 'scroll-to'; readonly part: number };

/** What the page around it may ask of the frame. */
export type HostCommand =
  | { readonly type: 'hello' }
  | { readonly type: 'set-day'; readonly day: string }
  | { readonly type: 'set-chapter'; readonly chapter: string }
  | { readonly type: 'set-lang'; readonly lang: string }
  | { readonly type: 'set-theme'; readonly theme: Theme }
  /** Between the two forms of the story. */
  | { readonly type: 'set-form'; readonly form: 'scroll' | 'stepper' }
  /** In `scroll`: how much of the story has passed, 0 to 1. */
  | { readonly type: 'scroll'; readonly part: number };
