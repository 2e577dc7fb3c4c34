import { isoOf } from '../../core/days.ts';
import type { Correction, Dossier } from '../../core/dossier.ts';
import type { Day, Lang } from '../../core/types.ts';

interface Site {
  readonly title: string;
  readonly lang: Lang;
  /** Absolute addresses of the page that lists the corrections and of the feed itself. */
  readonly page: string;
  readonly feed: string;
}

/** The corrections as an Atom feed (RFC 4287); without one, as old as their list. */
export function feedOf({ since, list }: Dossier['corrections'], { title, lang, page, feed }: Site): string {
  const entries = list.map((correction, i) => entryOf(correction, `${page}#correction-${list.length - i}`));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${escape(feed)}</id>`,
    `<title>${escape(title)}</title>`,
    `<updated>${timeOf(list[0]?.date ?? since)}</updated>`,
    `<author><name>${escape(title)}</name></author>`,
    `<link rel="self" href="${escape(feed)}"/>`,
    `<link href="${escape(page)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

function entryOf({ date, what, why }: Correction, address: string): string {
  return [
    '<entry>',
    `<id>${escape(address)}</id>`,
    `<title>${escape(what)}</title>`,
    `<updated>${timeOf(date)}</updated>`,
    `<link href="${escape(address)}"/>`,
    `<summary>${escape(why)}</summary>`,
    '</entry>',
  ].join('');
}

/** A correction has a day and no hour. */
const timeOf = (day: Day): string => `${isoOf(day)}T00:00:00Z`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
