import { attributesOf, escapeHtml, type Attributes } from '../core/markup.ts';
import type { Preview } from '../export/share/preview.ts';
import { PREVIEW } from '../theme/layouts.ts';
import type { Translation } from './links.ts';

/** What a page says of itself to search engines and to those that show a preview of it. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** What the site is called. */
  readonly site: string;
  readonly lang: string;
  /** In every language of the story, the main one first. */
  readonly translations: readonly Translation[];
  /** Days: "2020-10-31". */
  readonly published: string;
  readonly modified: string;
  /** The picture that it is shared with. */
  readonly preview: Preview;
  /** The oEmbed answer for the page, from the site's root. */
  readonly oembed?: string;
  /** Of corrections; its address from the site's root. */
  readonly feed: { readonly address: string; readonly title: string };
  /** JSON-LD; it may need the site's address too. */
  readonly data?: object;
}

export const tag = (name: string, attributes: Attributes): string => `<${name} ${attributesOf(attributes)} />`;
const named = (name: string, content: string) => tag('meta', { name, content });
const property = (name: string, content: string) => tag('meta', { property: name, content });

/**
 * Title and description: all that a page has that nobody shares. With its day of publication where its text has others:
 * some take the first of them for that of the page.
 */
export const plainHead = (title: string, description: string, published?: string): string =>
  `<title>${escapeHtml(title)}</title>${named('description', description)}${published ? named('date', published) : ''}`;

/** @param site the site's address, with a slash at its end; without it, what needs one is left out */
export function headOf(head: Head, site: string | null): string {
  const { title, description, published, data } = head;
  return [
    plainHead(title, description, published),
    ...(site === null ? [] : absolute(head, site)),
    ...(data ? [`<script type="application/ld+json">${scriptText(data)}</script>`] : []),
  ].join('');
}

/** A preview without a picture would say no more than title and description do. */
function absolute(head: Head, site: string): string[] {
  const at = (address: string) => site + address.slice(1);
  const { lang, translations, oembed, feed } = head;
  const own = translations.find((each) => each.lang === lang)!;
  const alternate = (attributes: Attributes, address: string) =>
    tag('link', { rel: 'alternate', ...attributes, href: at(address) });
  return [
    tag('link', { rel: 'canonical', href: at(own.address) }),
    ...translations.map((each) => alternate({ hreflang: each.lang }, each.address)),
    alternate({ hreflang: 'x-default' }, translations[0]!.address),
    ...(oembed ? [alternate({ type: 'application/json+oembed' }, oembed)] : []),
    alternate({ type: 'application/atom+xml', title: feed.title }, feed.address),
    named('robots', 'max-image-preview:large'),
    ...openGraph(head, at(own.address), at(head.preview.file)),
    ...translations.map((each) =>
      property(each === own ? 'og:locale' : 'og:locale:alternate', openGraphLocale(each.locale)),
    ),
    named('twitter:card', 'summary_large_image'),
  ];
}

/** "de_DE": the language, and the region that a locale names or implies. */
function openGraphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}

function openGraph({ site, title, description, preview, published, modified }: Head, url: string, image: string) {
  return [
    property('og:type', 'article'),
    // In this order: some take the last of these days for that of publication.
    property('article:modified_time', modified),
    property('article:published_time', published),
    property('og:url', url),
    property('og:site_name', site),
    property('og:title', title),
    property('og:description', description),
    property('og:image', image),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:height', String(PREVIEW.height)),
    property('og:image:alt', preview.alt),
  ];
}

/** No text of the story can end the script. */
const scriptText = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');
