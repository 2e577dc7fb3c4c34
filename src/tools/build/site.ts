import { dirname, posix } from 'node:path';
import { tag } from '../../site/head.ts';
import type { Page } from '../../site/page.ts';
import { policyOf } from '../../site/policy.ts';

/** A page's file: its template, as the bundler left it, filled and with its addresses set right for its folder. */
export function fill(template: string, page: Page): string {
  const depth = dirname(page.file) === '.' ? 0 : dirname(page.file).split('/').length;
  const root = depth === 0 ? './' : '../'.repeat(depth);
  return (
    template
      .replaceAll(/(src|href)="\.\/(?!theme\.js)/g, (_, name: string) => `${name}="${root}`)
      // With it the page would be unstyled when opened as a file, or in a sandboxed frame without CORS.
      .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
      .replaceAll('%lang%', page.lang)
      .replace('<!--head-->', () => page.head)
      .replace('<!--body-->', () => page.body)
  );
}

/** Where a page finds its copy of `theme.js`: in its own folder, or in that above it where an address lacks its slash. */
export function themeFilesOf(pages: readonly string[]): string[] {
  const folders = pages.flatMap((page) => [dirname(page), dirname(dirname(page))]);
  return [...new Set(folders)].map((folder) => posix.join(folder, 'theme.js'));
}

const FIRST = '<meta charset="utf-8" />';

/** What the head asks the network for, in the order of its worth to a reader who waits for the first picture. */
const ASKS = [
  /<link rel="stylesheet"[^>]*>\s*/g,
  /<link rel="preload"[^>]*>\s*/g,
  /<link rel="modulepreload"[^>]*>\s*/g,
];
const OWN_SCRIPT = /<script src="([^"]+)">/g;

/**
 * A template whose head asks for everything before its first script. A browser does not look ahead in a page with a
 * policy of its own: what stands after a script would be asked for only when that has run.
 */
export function askEarly(html: string): string {
  const links = ASKS.flatMap((ask) => html.match(ask) ?? []).map((link) => link.trim());
  const scripts = [...html.matchAll(OWN_SCRIPT)].map(([, href]) =>
    tag('link', { rel: 'preload', as: 'script', href: href! }),
  );
  const rest = ASKS.reduce((text, ask) => text.replaceAll(ask, ''), html);
  return rest.replace(FIRST, () => [FIRST, ...scripts, ...links].join('\n    '));
}

/**
 * A template with the content security policy of its pages, before anything that could break it. Only what is built
 * has one: in development the bundler writes styles into the page, which the policy forbids.
 * @throws if the template does not begin as it should
 */
export function guard(html: string, template: Page['template']): string {
  if (!html.includes(FIRST)) throw new Error(`${template} says no charset, which the policy follows`);
  const content = policyOf(template === 'embed.html' ? 'frame' : 'page');
  return html.replace(FIRST, FIRST + tag('meta', { 'http-equiv': 'Content-Security-Policy', content }));
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address that the site will have, with a slash at its end, from what the environment says; null where it says
 * nothing. Throws an Error for what cannot be one.
 */
export function siteUrlOf(text: string | undefined): string | null {
  if (!text?.trim()) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !isSafe(url) || !isBare(url)) {
    throw new Error(`SITE_URL is "${text}"; write it like https://host.example/folder/ (http for localhost alone).`);
  }
  return url.href.replace(/\/*$/, '/');
}

const isSafe = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && LOCAL.includes(hostname));

/** Names a place and nothing else. */
const isBare = ({ search, hash, username, password }: URL) => search + hash + username + password === '';
