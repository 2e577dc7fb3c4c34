import type { Lens } from '../../core/types.ts';
import type { Form, ThemeChoice } from '../../embed/messages.ts';
import type { SnippetOptions } from '../../embed/snippet.ts';
import { PREVIEW } from '../../theme/layouts.ts';
import type { Embeddable } from './embeddable.ts';

/** What an editor has chosen. */
export interface Choice {
  readonly lang: string;
  readonly form: Exclude<Form, 'scroll'> | 'auto';
  readonly start: 'chapter' | 'day';
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
    start: text('start') as Choice['start'],
    chapter: text('chapter'),
    day: text('day'),
    lens: text('lens') as Lens,
    theme: text('theme') as ThemeChoice,
    integrity: form.has('integrity'),
  };
}

/**
 * The snippet's options for a choice. What a snippet need not say, since the frame does so by itself, it does not.
 * @param site the site's address with a slash at its end, absolute or relative
 * @param hash of the script that a snippet loads, "sha384-…"
 */
export function optionsOf(choice: Choice, story: Embeddable, site: string, hash: string | null): SnippetOptions {
  const { lang, embedPath, homePath, title, linkText, opening } = story;
  const { form, theme, chapter } = choice;
  const byDay = choice.start === 'day' && choice.day !== '';
  const still = story.stills[byDay ? opening : chapter] ?? story.stills[opening]!;
  return {
    ...{ site, embedPath, homePath, lang, title, linkText, form, theme },
    ...(byDay && { day: choice.day, ...(choice.lens !== 'reported' && { lens: choice.lens }) }),
    ...(!byDay && chapter !== opening && { chapter }),
    still: { ...still, ratio: PREVIEW.width / PREVIEW.height },
    integrity: choice.integrity ? hash : null,
  };
}

/** What an editor gets who chooses nothing. */
export const defaultChoice = ({ lang, opening }: Embeddable, chapter = opening): Choice => ({
  ...{ lang, form: 'auto', start: 'chapter', chapter, day: '', lens: 'reported', theme: 'auto', integrity: false },
});
