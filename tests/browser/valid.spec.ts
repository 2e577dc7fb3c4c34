import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, long, test } from './support.ts';

/** Every page as it is built, by the Nu Html Checker; `unit/site/valid-html.test.ts` asks html-validate, before the build. */

const CHECKER = 'node_modules/vnu-jar/build/dist/vnu.jar';
const hasJava = spawnSync('java', ['-version']).status === 0;

interface Found {
  readonly url: string;
  readonly message: string;
  readonly extract: string;
}

/** What the checker says of what is meant, by kind. */
const MEANT: readonly RegExp[] = [
  // How Svelte and Prettier write what HTML lets one write in two ways.
  /^Trailing slash on void elements/,
  // Data, which no browser runs and no policy forbids.
  /^Inline script violates.*<script type="application\/ld\+json">/s,
  // Cards are sections so that reader views keep them; the heading stands in the card, or in an attribute.
  /^(Section|Article) lacks heading/,
  // It is the page's only one, in the first card.
  /^Consider using the “h1” element as a top-level heading only/,
  // Widths of columns that follow from the data: the page's policy forbids the style attribute that would say them.
  /^The “width” attribute on the “col” element is obsolete/,
  // The snippet as newsrooms paste it: as wide as its column where styles are stripped, which every browser does.
  /^Bad value “100%” for attribute “width” on element “iframe”/,
  /^The “frameborder” attribute on the “iframe” element is obsolete/,
];

/** What it finds on the pages. They are asked of the host, so that it also tries their own policy on what they load. */
const check = (addresses: readonly string[]) =>
  new Promise<readonly Found[]>((resolve, reject) => {
    // Too short a run for a compiler that optimises, whose frames are smaller than those of this one.
    const machine = ['-XX:TieredStopAtLevel=1', '-Xss4m', '-Dnu.validator.servlet.allow-forbidden-hosts=true'];
    execFile(
      'java',
      [...machine, '-jar', CHECKER, '--format', 'json', ...addresses],
      { maxBuffer: 2 ** 26 },
      (_, __, said) => {
        try {
          resolve((JSON.parse(said) as { messages: readonly Found[] }).messages);
        } catch {
          reject(new Error(said));
        }
      },
    );
  });

test('every page that is built is valid HTML, and loads only what its policy allows', long, async ({ baseURL }) => {
  test.skip(!hasJava, 'not tried with the Nu Html Checker: it needs Java, which is not installed');
  const files = readdirSync(process.env.SITE_DIR ?? 'dist', { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  const found = await check(pages.map((page) => baseURL! + page));
  // It has read them: each page has elements that are closed by a slash.
  expect(new Set(found.map(({ url }) => url)).size).toBe(pages.length);
  const faults = found.filter(({ message, extract }) => !MEANT.some((kind) => kind.test(message + extract)));
  expect(faults.map(({ url, message, extract }) => `${url}: ${message} ${extract}`)).toEqual([]);
});
