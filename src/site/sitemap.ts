import { escapeHtml } from '../core/markup.ts';
import type { Page } from './page.ts';

/** What search engines ask a site for; nothing where the site's address is unknown. */
export function sitemapFiles(pages: readonly Page[], site: string | null): { file: string; text: string }[] {
  if (site === null) return [];
  const listed = pages.filter(({ template }) => !UNLISTED.includes(template));
  const addresses = listed.flatMap(({ file }) => (file.endsWith(INDEX) ? file.slice(0, -INDEX.length) : []));
  const sitemap = { file: 'sitemap.xml', text: sitemapOf(addresses, site) };
  // Only at the root of a host does anybody ask for it.
  const isHost = new URL(site).pathname === '/';
  return isHost ? [sitemap, { file: 'robots.txt', text: robotsOf(site) }] : [sitemap];
}

const INDEX = 'index.html';
/** They ask not to be found. */
const UNLISTED: readonly Page['template'][] = ['embed.html', 'example.html'];

/**
 * The list of all pages for search engines (sitemaps.org 0.9).
 * @param addresses relative to the site's: "en/chapter/ship/"
 * @param site with a slash at its end
 */
function sitemapOf(addresses: readonly string[], site: string): string {
  const entries = addresses.map((address) => `<url><loc>${escapeHtml(site + address)}</loc></url>\n`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
  );
}

const robotsOf = (site: string): string => `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`;
