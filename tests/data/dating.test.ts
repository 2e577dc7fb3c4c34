import { describe, expect, test } from 'vitest';
import { sourcesDataOf } from '../../src/content/sources-data.ts';
import { textOf } from '../../src/core/prose.ts';
import { storyIn } from '../support/story-in.ts';

const data = storyIn('');
const dates = data.claims.flatMap(({ said, happened }) => (happened === null ? [said] : [said, happened]));
const ofArticle = data.claims.filter(({ article, said }) => {
  const { published } = data.sources.find(({ id }) => id === article)!;
  return (
    published.basis !== 'stated' && published.edtf === said.edtf && said.evidence?.join() === published.evidence?.join()
  );
}).length;
const count = (basis: string, leans: boolean) =>
  dates.filter((date) => date.basis === basis && (date.evidence ?? []).length > 0 === leans).length;

/** Counted here from the data as it is written. */
const SUMS = {
  stated: count('stated', false),
  derived: count('derived', false),
  assisted: count('derived', true),
  article: ofArticle,
  external: count('external', true) - ofArticle,
};

describe('the page on dating says how we know the dates', () => {
  test('every date by one of five bases', () => {
    expect(Object.values(SUMS).reduce((sum, each) => sum + each)).toBe(dates.length);
    expect(Math.min(...Object.values(SUMS))).toBeGreaterThan(0);
  });

  test.each(data.story.languages.map(({ id }) => id))('with these sums, in %s', (lang) => {
    const text = sourcesDataOf(data, lang).pages.dating.blocks.map(textOf).join(' ');
    const said = [...text.matchAll(/(?:sind|are) (\d+)/g)].map(([, sum]) => Number(sum));
    expect(said).toEqual(Object.values(SUMS));
    expect(text).toContain(String(dates.length));
  });
});
