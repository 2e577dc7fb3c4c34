import { describe, expect, test } from 'vitest';
import { sourcesDataOf } from '../../../src/content/sources-data.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import { dayOf } from '../../../src/core/days.ts';
import { articleData, collectionData, type Described } from '../../../src/site/linked-data.ts';
import { LANGS } from '../../support/langs.ts';
import { realStory } from '../../support/real-story.ts';
import { storyIn } from '../../support/story-in.ts';

type Node = Record<string, unknown>;
const nodes = (value: unknown) => value as Node[];

describe.each(LANGS)('the pages in %s', (lang) => {
  const story = realStory(lang);
  const data = sourcesDataOf(storyIn(''), lang);
  const page = (change: Partial<Described> = {}): Described => ({
    dataset: story,
    sourcesData: data,
    headline: story.headline,
    at: null,
    sources: 'sources/',
    ...change,
  });
  const article = (change?: Partial<Described>) => articleData(page(change)) as Node;
  const collection = (change?: Partial<Described>) => collectionData(page({ sources: '', ...change })) as Node;

  test('are themselves the root, an article and a collection', () => {
    expect(article()).toMatchObject({ '@type': 'Article', headline: story.headline, inLanguage: lang });
    expect(collection({ headline: 'All' })).toMatchObject({ '@type': 'CollectionPage', headline: 'All' });
    for (const root of [article(), collection()]) expect(root['@context']).toBe('https://schema.org');
  });

  test('are of the day of their publication until something is corrected', () => {
    const since = dayOf('2020-10-31')!;
    const correction = { what: 'a <number>', why: 'misread', claims: [] };
    const after = (days: readonly string[]) => {
      const list = days.map((iso) => ({ ...correction, date: dayOf(iso)! }));
      return { sourcesData: { ...data, corrections: { since, list } } };
    };
    expect(article(after([]))).toMatchObject({ datePublished: '2020-10-31', dateModified: '2020-10-31' });
    expect(article(after([]))).not.toHaveProperty('correction');
    const corrected = after(['2020-11-03', '2020-11-01']);
    for (const root of [article(corrected), collection(corrected)]) {
      expect(root).toMatchObject({ datePublished: '2020-10-31', dateModified: '2020-11-03' });
      expect(nodes(root['correction'])).toEqual(
        ['2020-11-03', '2020-11-01'].map((datePublished) => ({
          '@type': 'CorrectionComment',
          datePublished,
          text: 'a <number>',
        })),
      );
    }
  });

  test('are by those whom the story names; else the project answers for them', () => {
    const own = { '@type': 'Organization', name: story.title };
    expect(article()).toMatchObject({
      author: own,
      publisher: { ...own, correctionsPolicy: 'sources/#corrections' },
    });
    const named: Dataset = { ...story, authors: ['A. Writer'], publisher: 'The Gazette' };
    for (const root of [article({ dataset: named }), collection({ dataset: named })])
      expect(root).toMatchObject({
        author: [{ '@type': 'Person', name: 'A. Writer' }],
        publisher: { '@type': 'Organization', name: 'The Gazette' },
      });
  });

  test('name addresses only where they are known, downloads only where there are some', () => {
    for (const root of [article(), collection()])
      expect(JSON.stringify(root)).not.toMatch(/"(url|image|distribution)"/);
    const at = { url: 'https://host.example/', image: 'https://host.example/a.png' };
    expect(article({ at })).toMatchObject(at);
    const full = collectionData(page({ at }), [{ address: 'https://host.example/a.csv', type: 'text/csv' }]) as Node;
    expect(full['mainEntity']).toMatchObject({
      '@type': 'Dataset',
      description: story.standfirst,
      temporalCoverage: '2024-10-01/2025-04-30',
      distribution: [{ '@type': 'DataDownload', contentUrl: 'https://host.example/a.csv', encodingFormat: 'text/csv' }],
    });
  });

  test('are based on the articles, which the collection describes; a day that is not exact is none', () => {
    const articles = nodes(collection()['isBasedOn']);
    expect(articles.map(({ headline }) => headline)).toEqual(story.sources.map(({ title }) => title));
    expect(nodes(article()['isBasedOn'])).toEqual(
      articles.map((node) => ({ '@type': 'NewsArticle', '@id': `sources/${String(node['@id'])}` })),
    );
    story.sources.forEach(({ published: { from, to } }, index) => {
      expect('datePublished' in articles[index]!).toBe(from === to);
      expect('temporal' in articles[index]!).toBe(from !== to);
    });
    expect(articles).toContainEqual(expect.objectContaining({ datePublished: '2024-10-22' }));
    expect(articles).toContainEqual(expect.objectContaining({ temporal: '2024-10-31/2024-11-01' }));
  });

  test('every statement is a claim of its speaker that appears in its article, and nobody reviews it', () => {
    const articles = nodes(collection()['isBasedOn']);
    const claims = nodes(collection()['hasPart']);
    expect(claims).toHaveLength(story.claims.length);
    story.claims.forEach(({ id, text, speaker, article: source }, index) => {
      expect(claims[index]).toMatchObject({ '@id': `#${id}`, text, author: { name: speaker.name } });
      const appearance = claims[index]!['appearance'] as Node;
      expect(articles.find((node) => node['@id'] === appearance['@id'])).toBe(articles[source.number - 1]);
    });
    expect(JSON.stringify(collection())).not.toMatch(/ClaimReview|reviewRating/);
  });

  test('a claim has its days and places, and its author is a person, an organisation or nobody in particular', () => {
    const claims = new Map(nodes(collection()['hasPart']).map((node) => [node['@id'], node]));
    for (const { id, said, happened, places } of story.claims) {
      const claim = claims.get(`#${id}`)!;
      expect(claim['dateCreated'] === undefined, id).toBe(said.from !== said.to);
      expect(claim['temporalCoverage'] === undefined, id).toBe(happened === undefined);
      expect(new Set(nodes(claim['contentLocation'] ?? []).map(({ name }) => name)), id).toEqual(
        new Set(places.map(({ name }) => name)),
      );
    }
    const typeOf = (speaker: string) =>
      (claims.get(`#${story.claims.find((claim) => claim.speaker.id === speaker)!.id}`)!['author'] as Node)['@type'];
    expect(typeOf('kirby')).toBe('Person');
    expect(typeOf('pentagon')).toBe('Organization');
    expect(typeOf('reports')).toBeUndefined();
  });
});
