import { datasets, languages } from 'virtual:story';
import { expect, test } from 'vitest';
import { cardsFolder, renderCards } from '../../../src/site/cards.ts';
import { fileOf } from '../../../src/site/links.ts';
import { parsedPage, renderedPages } from '../../support/rendered-pages.ts';

/** The files of statements' cards. That they are what the app shows: `resting-card.test`. */

test('every statement has a file in each language, where the page and the frame look for it', async () => {
  const files = new Set((await renderCards()).map(({ file }) => file));
  const pages = await renderedPages();
  for (const { id: lang, home, embed } of languages) {
    const { claims } = await datasets[lang]!();
    for (const page of [home, embed]) {
      const island = parsedPage(pages.get(fileOf(page))!).querySelector<HTMLElement>('[data-cards]')!;
      const { pathname } = new URL(island.dataset['cards']!, `https://host.example${page}`);
      for (const { id } of claims) expect(files, page).toContain(`${pathname.slice(1)}${id}.json`);
    }
  }
  expect(files.size).toBe(languages.length * (await datasets.de!()).claims.length);
});

test('of a story with more statements than are worth it there is none, and its pages name no place for them', async () => {
  const { claims } = await datasets.en!();
  expect(await renderCards(claims.length - 1)).toEqual([]);
  expect(cardsFolder({ lang: 'en', claims }, claims.length - 1)).toBeNull();
  expect(cardsFolder({ lang: 'en', claims }, claims.length)).not.toBeNull();
});
