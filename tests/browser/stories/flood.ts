import { datasetOf } from '../../../src/content/dataset';
import { serve } from '../../../src/build/serve.mjs';
import { storyIn } from '../../support/story-in';
import { test as base } from '../support';

/** The story in tests/stories/flood, built into a folder of its own. */

export const STORY = 'tests/stories/flood';
export const SITE = 'node_modules/.cache/stories/flood';

const data = storyIn(STORY);

/** Its languages with their addresses, and what their pages are made of. */
export const languages = data.story.languages.map((addresses) => ({
  ...addresses,
  story: datasetOf(data, addresses.id),
}));

/** The guarded test, on the pages of this story. */
export const test = base.extend<object, { site: string }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- how Playwright is told that a fixture needs no other
    async ({}, use) => {
      const { url, close } = await serve({ dir: SITE });
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});
