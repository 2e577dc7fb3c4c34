import type { Language } from 'virtual:story';
import type { Dataset } from '../../core/dataset.ts';
import { publishMessagesOf } from '../messages.ts';
import { drawnFile, previewOf } from '../../export/share/preview.ts';

/** What a snippet says in one language; the page that makes snippets holds it for each. */
export interface Embeddable {
  readonly lang: string;
  readonly embedPath: string;
  readonly homePath: string;
  /** Of the frame. */
  readonly title: string;
  readonly linkText: string;
  /** The chapter that a snippet need not name. */
  readonly opening: string;
  /** By chapter; paths from the site's root. */
  readonly stills: Readonly<Record<string, { readonly src: string; readonly alt: string }>>;
}

export function embeddableOf(dataset: Dataset, { embed, home }: Language): Embeddable {
  const { lang, title, headline, opening, chapters } = dataset;
  const messages = publishMessagesOf(lang);
  return {
    lang,
    embedPath: embed,
    homePath: home,
    title: messages.frameTitle(title, headline),
    linkText: messages.linkText(title, headline),
    opening,
    stills: Object.fromEntries(
      chapters.map(({ id }) => {
        const { file, alt } = previewOf(dataset, id);
        return [id, { src: drawnFile(file), alt }];
      }),
    ),
  };
}
