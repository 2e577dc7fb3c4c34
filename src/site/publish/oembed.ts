import { FIXED_HEIGHT } from '../../embed/frame-height.ts';
import { snippetOf } from '../../embed/snippet.ts';
import { PREVIEW } from '../../theme/layouts.ts';
import { defaultChoice, optionsOf } from './choice.ts';
import type { Embeddable } from './embeddable.ts';

/** The answer of type "rich" of oEmbed 1.0 (oembed.com, section 2.3.4). Sizes in px. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The text column that a consumer is told to leave. */
const WIDTH = 680;

/** The file for the story, or for one of its chapters, from the site's root. */
export const oembedFile = (lang: string, chapter?: string) =>
  chapter === undefined ? `/oembed/${lang}.json` : `/oembed/${lang}/${chapter}.json`;

interface Named {
  readonly title: string;
  /** The site's name. */
  readonly provider: string;
  /** From the site's root. */
  readonly thumbnail: string;
}

/**
 * What a site that is given our link shows in its place. It has the frame without our script: those who put it into
 * their page rarely run scripts that it brings, most remove them, and the frame alone fits the height that they are told.
 * @param site absolute, with a slash at its end
 */
export function oembedOf(story: Embeddable, chapter: string, named: Named, site: string): OEmbed {
  const snippet = snippetOf(optionsOf({ ...defaultChoice(story), chapters: [], chapter }, story, site, null));
  return {
    version: '1.0',
    type: 'rich',
    title: named.title,
    provider_name: named.provider,
    provider_url: site + story.homePath.slice(1),
    html: snippet.slice(0, snippet.indexOf('\n<script')),
    width: WIDTH,
    height: FIXED_HEIGHT.stepper,
    thumbnail_url: site + named.thumbnail.slice(1),
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  };
}
