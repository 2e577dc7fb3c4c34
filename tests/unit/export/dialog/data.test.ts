import { describe, expect, test } from 'vitest';
import { shownClaims } from '../../../../src/core/shown.ts';
import { chapterView, subjectsOf } from '../../../../src/export/picture/subject.ts';
import { charts } from '../../../../src/export/chart/charts.ts';
import { dataFile, rowsBehind } from '../../../../src/export/dialog/data.ts';
import { Explorer } from '../../../../src/state/explorer.svelte.ts';
import { realStory } from '../../../support/real-story.ts';

const dataset = realStory('en');
const explorer = new Explorer(dataset, '', chapterView(dataset, 'border'));

describe.each(subjectsOf(dataset))('the rows behind the picture of %s', (subject) => {
  const behind = rowsBehind(subject, explorer);

  test('are its own statements', () => {
    const own = subject === 'map' ? shownClaims(explorer.scene) : charts[subject](explorer).claims;
    expect(new Set(behind.claims)).toEqual(new Set(own));
    expect(behind.claims.length).toBeLessThan(dataset.claims.length);
  });

  test.each(['csv', 'json', 'geojson'] as const)('can be had as %s, fewer than all', async (kind) => {
    const [some, all] = [dataFile(kind, dataset, behind, []), dataFile(kind, dataset, null, [])];
    expect(some.size).toBeLessThan(all.size);
    if (kind !== 'csv') expect(JSON.parse(await some.text())).toBeTypeOf('object');
  });
});
