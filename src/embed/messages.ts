import type { Lens } from '../core/types.ts';
import type { Mode } from '../core/view.ts';
import type { Theme } from '../theme/palette.ts';

/** Every message carries the version of the protocol under this name. */
export const ENVELOPE = 'as-reported';
export const VERSION = 1;

/** What a frame shows: the story driven by the article's scrolling or step by step, its map, its chart, one picture. */
export const FORMS = ['scroll', 'stepper', 'map', 'chart', 'still'] as const;
export type Form = (typeof FORMS)[number];
export const THEME_CHOICES = ['auto', 'light', 'dark'] as const satisfies readonly (Theme | 'auto')[];
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Messages from the frame to its host page. Days are "2020-10-31". */
export type FrameEvent =
  /** Once the frame works, and again for each `hello`. `chapters`: those that it tells; `steps`: how many cards they have. */
  | {
      readonly type: 'ready';
      readonly form: Form;
      readonly lang: string;
      /** Frames that were cached while 1.0.0 was the newest version do not say it. */
      readonly mode?: Mode;
      readonly chapters: readonly string[];
      readonly steps: number;
    }
  /** The height (px) that shows the whole content. */
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'day'; readonly day: string; readonly lens: Lens }
  | { readonly type: 'chapter'; readonly chapter: string }
  | { readonly type: 'mode'; readonly mode: Mode }
  /** A statement's card was opened; null: it was closed. */
  | { readonly type: 'open-claim'; readonly claim: string | null }
  /**
   * In `scroll`: the reader moved to this part of the story by keyboard or link; the article should follow. `leave`: or
   * went on to the article after it. Version 1.0.0 of the script does not know that, and goes to the story's end.
   */
  | { readonly type: 'scroll-to'; readonly part: number; readonly leave?: true };

/** Messages from the host page to the frame. */
export type HostCommand =
  | { readonly type: 'hello' }
  | { readonly type: 'set-day'; readonly day: string }
  | { readonly type: 'set-chapter'; readonly chapter: string }
  | { readonly type: 'set-lang'; readonly lang: string }
  | { readonly type: 'set-theme'; readonly theme: ThemeChoice }
  /** Switches between the two forms of the story. */
  | { readonly type: 'set-form'; readonly form: 'scroll' | 'stepper' }
  /** In `scroll`: how far the article has scrolled through the story, 0 to 1. */
  | { readonly type: 'scroll'; readonly part: number };
