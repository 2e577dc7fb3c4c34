import { attributesOf, escapeHtml, type Attributes } from '../core/markup.ts';
import type { Preview } from '../export/share/preview.ts';
import { PREVIEW } from '../theme/layouts.ts';

/** What a page says of itself to search engines and to those that show a preview of it. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** From the site's root: "/en/chapter/ship/"; by language, for a page that exists in several. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The picture that it is shared with. */
  readonly preview: Preview;
  /** The oEmbed answer for the page, from the site's root. */
  readonly oembed?: string;
  /** JSON-LD; it may need the site's address too. */
  readonly data?: object;
}

export const tag = (name: string, attributes: Attributes): string => `<${name} ${attributesOf(attributes)} />`;
const named = (name: string, content: string) => tag('meta', { name, content });
const property = (name: string, content: string) => tag('meta', { property: name, content });

/** Title and description: all that a page has that nobody shares. */
export const plainHead = (title: string, description: string): string =>
  `<title>${escapeHtml(title)}</title>${named('description', description)}`;

/** @param site the site's address, with a slash at its end; without it, what needs one is left out */
export function headOf(head: Head, site: string | null): string {
  const { title, description, data } = head;
  return [
    plainHead(title, description),
    ...(site === null ? [] : absolute(head, site)),
    ...(data ? [`<script type="application/ld+json">${scriptText(data)}</script>`] : []),
  ].join('');
}

/** A preview without a picture would say no more than title and description do. */
function absolute({ title, description, lang, addresses, preview, oembed }: Head, site: string): string[] {
  const at = (address: string) => site + address.slice(1);
  const own = at(addresses[lang]!);
  const alternates = Object.entries(addresses).map(([hreflang, address]) =>
    tag('link', { rel: 'alternate', hreflang, href: at(address) }),
  );
  return [
    tag('link', { rel: 'canonical', href: own }),
    ...alternates,
    ...(oembed ? [tag('link', { rel: 'alternate', type: 'application/json+oembed', href: at(oembed) })] : []),
    named('robots', 'max-image-preview:large'),
    property('og:type', 'article'),
    property('og:url', own),
    property('og:title', title),
    property('og:description', description),
    property('og:image', at(preview.file)),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:height', String(PREVIEW.height)),
    property('og:image:alt', preview.alt),
    named('twitter:card', 'summary_large_image'),
  ];
}

/** No text of the story can end the script. */
const scriptText = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');
