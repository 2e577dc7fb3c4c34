import { expect, test } from 'vitest';
import { datasetFileOf } from '../../../src/content/dataset.ts';
import { resolved } from '../../../src/core/resolve.ts';
import { storyIn } from '../../support/story-in.ts';

const file = datasetFileOf(storyIn(''), 'en');
const dataset = resolved(file);

test('what a statement names is the very thing that the story lists', () => {
  for (const { article, speaker, topic, places, quantity } of dataset.claims) {
    expect(dataset.sources[article.number - 1]).toBe(article);
    expect(dataset.speakers).toContain(speaker);
    expect(dataset.camps[speaker.camp.index]).toBe(speaker.camp);
    expect(dataset.topics).toContain(topic);
    for (const place of places) expect(dataset.places).toContain(place);
    if (quantity) expect(dataset.units).toContain(quantity.unit);
    if (quantity?.scope) expect(dataset.scopes).toContain(quantity.scope);
  }
  expect(dataset.claims.map(({ speaker }) => speaker.id)).toEqual(file.claims.map(({ speaker }) => speaker));
});

test('what is not listed cannot be named', () => {
  const claims = file.claims.map((claim) => ({ ...claim, speaker: 'nobody' }));
  expect(() => resolved({ ...file, claims })).toThrow('nothing listed has the id "nobody"');
});
