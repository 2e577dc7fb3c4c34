import { isoOf } from '../core/days.ts';
import { escapeHtml } from '../core/markup.ts';
import { lastChange, type Correction, type SourcesData } from '../core/sources-data.ts';
import type { Day, Lang } from '../core/types.ts';

interface Site {
  readonly title: string;
  readonly lang: Lang;
  /** Absolute addresses of the page that lists the corrections and of the feed itself. */
  readonly page: string;
  readonly feed: string;
}

/** The corrections as an Atom feed (RFC 4287); without one, as old as their list. */
export function feedOf(corrections: SourcesData['corrections'], { title, lang, page, feed }: Site): string {
  const { list } = corrections;
  const entries = list.map((correction, i) => entryOf(correction, `${page}#correction-${list.length - i}`));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${escapeHtml(feed)}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<updated>${timeOf(lastChange(corrections))}</updated>`,
    `<author><name>${escapeHtml(title)}</name></author>`,
    `<link rel="self" href="${escapeHtml(feed)}"/>`,
    `<link href="${escapeHtml(page)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

function entryOf({ date, what, why }: Correction, address: string): string {
  return [
    '<entry>',
    `<id>${escapeHtml(address)}</id>`,
    `<title>${escapeHtml(what)}</title>`,
    `<updated>${timeOf(date)}</updated>`,
    `<link href="${escapeHtml(address)}"/>`,
    `<summary>${escapeHtml(why)}</summary>`,
    '</entry>',
  ].join('');
}

/** A correction has a day and no hour. */
const timeOf = (day: Day): string => `${isoOf(day)}T00:00:00Z`;
