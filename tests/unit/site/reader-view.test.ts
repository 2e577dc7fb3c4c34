import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { languages } from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { addressOf, fileOf } from '../../../src/site/links.ts';
import { addressOfFile, parsedPage as parsed, renderedPages } from '../../support/rendered-pages.ts';

/** What reader views, read-later services and extractors make of the pages: all of the text, and nothing twice. */

const pages = await renderedPages();
const read = (file: string) => new Readability(parsed(pages.get(file)!)).parse()!;
const extract = async (file: string) => (await extractFromHtml(pages.get(file)!, addressOfFile(file)))!;

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** What of a page's texts is not in what was read out of it. */
function missingFrom(content: string, page: Document, selector: string): string[] {
  const kept = squeezed(parsed(content).body.textContent);
  const wanted = [...page.querySelectorAll(selector)].map(({ textContent }) => squeezed(textContent));
  expect(wanted.length).toBeGreaterThan(2);
  return wanted.filter((text) => !kept.includes(text));
}

const READERS: [string, (file: string) => string | Promise<string>, string][] = [
  ['a reader view', (file) => read(file).content!, ''],
  // It leaves out every `<time>`, whatever stands in it.
  ['an extractor', async (file) => (await extract(file)).content!, ':not(:has(time))'],
];

describe.each(languages)('in $id', (language) => {
  const home = fileOf(addressOf(language, 'home'));
  const story = parsed(pages.get(home)!);
  const count = story.querySelectorAll('.story > section').length;

  describe.each(READERS)('%s', (_, contentOf, kept) => {
    test('keeps every heading and paragraph of the story, and each picture once', async () => {
      const content = await contentOf(home);
      expect(missingFrom(content, story, `.story :is(h2, p${kept})`)).toEqual([]);
      const pictures = [...parsed(content).querySelectorAll('img')].map(({ src }) => src.replace(/\.\w+\.svg$/, ''));
      expect(pictures).toHaveLength(count);
      expect(new Set(pictures).size).toBe(count);
    });

    test('keeps the text of each chapter’s own page', async () => {
      const files = [...pages.keys()].filter((file) => `/${file}`.startsWith(language.chapter));
      expect(files).toHaveLength(count);
      for (const file of files) {
        const missing = missingFrom(await contentOf(file), parsed(pages.get(file)!), `main :is(p${kept}, h2, li)`);
        expect(missing, file).toEqual([]);
      }
    });
  });

  test('every page bears its own title and language', async () => {
    for (const id of ['home', 'sources', 'publish'] as const) {
      const file = fileOf(addressOf(language, id));
      const { title } = parsed(pages.get(file)!);
      expect(read(file)).toMatchObject({ title, lang: language.id });
    }
  });
});
