import { expect, test } from 'vitest';
import { FIELDS } from '../../../../src/content/downloads.ts';
import { recordsOf } from '../../../../src/content/downloads/record.ts';
import { realStory } from '../../../support/real-story.ts';

test('every field that may be described can be told of every statement', () => {
  const records = recordsOf(
    realStory('en'),
    FIELDS.map((id) => ({ id, about: id })),
  );
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) expect(Object.keys(record)).toEqual(FIELDS);
});
