import type { Lens } from '../../core/types.ts';
import type { Form, ThemeChoice } from '../../embed/messages.ts';
import type { SnippetOptions } from '../../embed/snippet.ts';
import { windowsOf } from '../../embed/track-length.ts';
import { PREVIEW } from '../../theme/layouts.ts';
import type { Embeddable } from './embeddable.ts';

/** What an editor has chosen. */
export interface Choice {
  readonly lang: string;
  readonly form: Exclude<Form, 'scroll'> | 'auto';
  /** Those to be told; none: all. */
  readonly chapters: readonly string[];
  readonly start: 'chapter' | 'day';
  /** Empty: the first of them. */
  readonly chapter: string;
  /** "2020-10-31"; may be empty. */
  readonly day: string;
  readonly lens: Lens;
  readonly theme: ThemeChoice;
  readonly integrity: boolean;
}

/** What the form's fields say; they are named as the parts of a choice. */
export function choiceIn(form: FormData): Choice {
  const text = (name: keyof Choice) => form.get(name) as string;
  return {
    lang: text('lang'),
    form: text('form') as Choice['form'],
    chapters: form.getAll('chapters') as string[],
    start: text('start') as Choice['start'],
    chapter: text('chapter'),
    day: text('day'),
    lens: text('lens') as Lens,
    theme: text('theme') as ThemeChoice,
    integrity: form.has('integrity'),
  };
}

/** Only these forms tell the story, or a part of it. */
export const tellsStory = ({ form }: Pick<Choice, 'form'>): boolean => form === 'auto' || form === 'stepper';

/** The chapters that a frame tells, in story order. */
export function chaptersTold({ chapters }: Pick<Choice, 'chapters'>, { cards }: Embeddable): readonly string[] {
  const all = Object.keys(cards);
  return chapters.length === 0 ? all : all.filter((id) => chapters.includes(id));
}

/** How many windows high the story of these chapters is, in a frame that scrolls. */
export const windowsTold = (choice: Pick<Choice, 'chapters'>, story: Embeddable): number =>
  windowsOf(chaptersTold(choice, story).reduce((sum, id) => sum + story.cards[id]!, 0));

/**
 * The snippet's options for a choice. What a snippet need not say, since the frame does so by itself, it does not.
 * @param site the site's address with a slash at its end, absolute or relative
 * @param hash of the script that a snippet loads, "sha384-…"
 */
export function optionsOf(choice: Choice, story: Embeddable, site: string, hash: string | null): SnippetOptions {
  const { lang, embedPath, homePath, title, linkText, opening } = story;
  const { form, theme } = choice;
  const { chapters, start, chapter } = chaptersIn(choice, story);
  const byDay = choice.start === 'day' && choice.day !== '';
  const still = story.stills[byDay ? opening : chapter] ?? story.stills[opening]!;
  return {
    ...{ site, embedPath, homePath, lang, title, linkText, form, theme },
    ...(byDay && { day: choice.day, ...(choice.lens !== 'reported' && { lens: choice.lens }) }),
    ...chapters,
    ...(!byDay && chapter !== start && { chapter }),
    still: { ...still, ratio: PREVIEW.width / PREVIEW.height },
    integrity: choice.integrity ? hash : null,
  };
}

/** Which chapters the snippet names, what the frame begins with by itself, and what it is to begin with. */
function chaptersIn(choice: Choice, story: Embeddable) {
  const all = Object.keys(story.cards);
  const told = tellsStory(choice) ? chaptersTold(choice, story) : all;
  const start = told.includes(story.opening) ? story.opening : told[0]!;
  const chapter = told.includes(choice.chapter) ? choice.chapter : start;
  return { chapters: told.length < all.length && { chapters: told }, start, chapter };
}

/** What an editor gets who chooses nothing. */
export const defaultChoice = ({ lang, excerpt }: Embeddable): Choice => ({
  ...{ lang, form: 'auto', chapters: excerpt, start: 'chapter', chapter: '' },
  ...{ day: '', lens: 'reported', theme: 'auto', integrity: false },
});
