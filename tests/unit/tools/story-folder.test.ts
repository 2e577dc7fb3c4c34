import { relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyFolder } from '../../../src/tools/story-folder.mjs';
import { addresses } from '../../../src/tools/build/story-plugin.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const another = tempFolder({ 'data/story.json': '{}', 'data/basemap/world.json': '{}' });

describe('the story is read', () => {
  test.each([undefined, '', '.'])('from the checkout, where STORY is %j', (story) =>
    expect(storyFolder(story)).toBe(resolve('.')),
  );

  test('from the folder that STORY names, from the top folder on', () =>
    expect(storyFolder(relative('.', another))).toBe(another));
});

test('a STORY that leads nowhere says what was looked for, and what to write', () => {
  const file = resolve('tests/nowhere/data/story.json');
  expect(() => storyFolder('tests/nowhere')).toThrow(
    `STORY is "tests/nowhere", but ${file} does not exist — name a folder with data/ and seeds/ in it, from the project's top folder, e.g. STORY=tests/stories/example`,
  );
});

test('a region is asked for only where the story has one', () => {
  expect(addresses(another)).toContain('regionUrl = null');
  expect(addresses('.')).toContain("as regionUrl } from '$data/basemap/region.json?url'");
});
