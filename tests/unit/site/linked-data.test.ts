import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { LANGS } from '../../support/langs.ts';
import { statementsData, storyData } from '../../../src/site/linked-data.ts';
import { realStory } from '../../support/real-story.ts';

type Node = Record<string, unknown>;
const nodes = (data: object) => (data as { '@graph': Node[] })['@graph'];
const ofType = (data: object, type: string) => nodes(data).filter((node) => node['@type'] === type);

describe.each(LANGS)('the story in %s', (lang) => {
  const story = realStory(lang);

  test('is an article, and its data cover the time of the axis', () => {
    const [article] = ofType(storyData(story, null), 'Article');
    const [data] = ofType(storyData(story, null), 'Dataset');
    expect(article).toMatchObject({ headline: story.headline, inLanguage: lang });
    expect(data).toMatchObject({ temporalCoverage: '2024-10-01/2025-04-30', description: story.standfirst });
  });

  test('names authors and publisher only where the story does', () => {
    expect(ofType(storyData(story, null), 'Article')[0]).not.toHaveProperty('author');
    const named = storyData({ ...story, authors: ['A. Writer'], publisher: 'The Gazette' }, null);
    expect(ofType(named, 'Article')[0]).toMatchObject({
      author: [{ '@type': 'Person', name: 'A. Writer' }],
      publisher: { '@type': 'Organization', name: 'The Gazette' },
    });
  });

  test('names addresses only where they are known, downloads only where there are some', () => {
    expect(JSON.stringify(storyData(story, null))).not.toMatch(/"(url|image|distribution)"/);
    const at = { url: 'https://host.example/', image: 'https://host.example/a.png' };
    const full = storyData(story, at, [{ address: 'https://host.example/a.csv', type: 'text/csv' }]);
    expect(ofType(full, 'Article')[0]).toMatchObject(at);
    expect(ofType(full, 'Dataset')[0]!['distribution']).toEqual([
      { '@type': 'DataDownload', contentUrl: 'https://host.example/a.csv', encodingFormat: 'text/csv' },
    ]);
  });

  test('adds less than 0.4 kB to the page', () =>
    expect(gzipSync(JSON.stringify(storyData(story, null))).length).toBeLessThan(400));

  test('every statement is a claim of its speaker that appears in its article, and nobody reviews it', () => {
    const data = statementsData(story);
    const articles = ofType(data, 'NewsArticle');
    expect(articles.map(({ headline }) => headline)).toEqual(story.sources.map(({ title }) => title));
    const claims = ofType(data, 'Claim');
    expect(claims).toHaveLength(story.claims.length);
    story.claims.forEach(({ id, text, speaker, article }, index) => {
      expect(claims[index]).toMatchObject({ '@id': `#${id}`, text, author: { name: story.speakers[speaker]!.name } });
      const appearance = claims[index]!['appearance'] as Node;
      expect(articles.find((node) => node['@id'] === appearance['@id'])).toBe(
        articles[story.sources.findIndex((source) => source.id === article)],
      );
    });
    expect(JSON.stringify(data)).not.toMatch(/ClaimReview|reviewRating/);
  });
});
