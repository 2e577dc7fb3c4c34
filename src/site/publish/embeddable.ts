import type { Language } from 'virtual:story';
import type { Dataset } from '../../core/dataset.ts';
import { spread } from '../../core/selection.ts';
import { publishMessagesOf } from '../messages.ts';
import { stepsOf } from '../../story/steps.svelte.ts';
import { drawnFile, previewOf } from '../../export/share/preview.ts';

/** How many chapters are proposed where the story itself proposes none. */
const FEW = 6;

/** What a snippet says in one language; the page that makes snippets holds it for each. */
export interface Embeddable {
  readonly lang: string;
  readonly embedPath: string;
  readonly homePath: string;
  /** Of the frame. */
  readonly title: string;
  readonly linkText: string;
  readonly opening: string;
  /** The chapters that are proposed. */
  readonly excerpt: readonly string[];
  /** How many cards each chapter has, in story order. */
  readonly cards: Readonly<Record<string, number>>;
  /** By chapter; paths from the site's root. */
  readonly stills: Readonly<Record<string, { readonly src: string; readonly alt: string }>>;
}

/** @param hasPng the site has its pictures in px, too, which also mail and old systems show */
export function embeddableOf(dataset: Dataset, { embed, home }: Language, hasPng: boolean): Embeddable {
  const { lang, title, headline, opening, chapters } = dataset;
  const ids = chapters.map(({ id }) => id);
  const messages = publishMessagesOf(lang);
  const steps = stepsOf(dataset);
  return {
    lang,
    embedPath: embed,
    homePath: home,
    title: messages.frameTitle(title, headline),
    linkText: messages.linkText(title, headline),
    opening,
    excerpt: dataset.excerpt ?? spread(ids, FEW),
    cards: Object.fromEntries(ids.map((id) => [id, steps.filter(({ chapter }) => chapter === id).length])),
    stills: Object.fromEntries(
      chapters.map(({ id }) => {
        const { file, alt } = previewOf(dataset, id);
        return [id, { src: hasPng ? file : drawnFile(file), alt }];
      }),
    ),
  };
}
