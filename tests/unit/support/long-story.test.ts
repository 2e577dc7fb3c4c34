import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../src/content/dataset.ts';
import { readStory } from '../../../src/tools/story.ts';
import { writeLongStory } from '../../bench/long-story.mjs';
import { tempFolder } from '../../support/temp-folder.ts';

const LENGTH = { statements: 120, places: 20, chapters: 9 };

describe.each(['spread', 'piled'] as const)('a long story, %s', (shape) => {
  const folder = tempFolder();
  writeLongStory(folder, { ...LENGTH, shape });
  const result = readStory(folder);

  test('is in order, and as long as it is to be', () => {
    if (!result.ok) expect(result.problems).toEqual([]);
    if (!result.ok) return;
    const { claims, places, chapters } = datasetOf(result.data, 'en');
    expect([claims.length, places.length, chapters.length]).toEqual(Object.values(LENGTH));
    const days = new Set(claims.map(({ known }) => known)).size;
    if (shape === 'spread') expect(days).toBeGreaterThan(90);
    else expect(days).toBeLessThan(20);
  });

  test('is the same each time', () => {
    const again = tempFolder();
    writeLongStory(again, { ...LENGTH, shape });
    for (const file of ['data/claims/005.json', 'data/places.geojson', 'data/chapters/08-part-7.uk.md'])
      expect(readFileSync(join(again, file), 'utf8')).toBe(readFileSync(join(folder, file), 'utf8'));
  });

  test('is read and put into words once, as long as its files stay as they are', () => {
    const first = readStory(folder);
    expect(readStory(folder)).toBe(first);
    if (result.ok) expect(datasetOf(result.data, 'en')).toBe(datasetOf(result.data, 'en'));
    writeLongStory(folder, { ...LENGTH, statements: 121, shape });
    expect(readStory(folder)).not.toBe(first);
  });
});
