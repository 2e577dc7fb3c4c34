import { defineConfig } from '@playwright/test';

// As for `npm run build`; the tests read the story from here, too.
process.env.STORY = 'tests/stories/flood';
process.env.SITE_DIR = 'node_modules/.cache/stories/flood';

const { default: main } = await import('../playwright.config.ts');

/** What is not of a story's pages, and what costs more time than another story's pages are worth. */
const leftOut = [
  // The movable map, which is drawn in software here; the drawn one has the same marks.
  '**/{ground*,explore-live}.spec.ts',
  // The project's tools, the guard of the tests themselves, and the hosts around a frame.
  '**/{dev,package,walk-through,guard,embed-hosts,embed-scroll,embed-fuzz}.spec.ts',
  // What breaks on the way to the reader; what addresses, frames, the clock and the reader's hand do, whatever is told.
  '**/{faults*,fallback,file,address,links,publish,embed-frame,timebar-play,timebar-moments,explore}.spec.ts',
];
const [drawn, largeText] = ['drawn', 'large text'].map((name) => {
  const { testIgnore = [], ...project } = main.projects!.find((each) => each.name === name)!;
  return { ...project, testIgnore: [testIgnore, leftOut].flat() };
});

/** The browser tests on the pages of the second story, but for those that speak of what the first one says. */
export default defineConfig({
  ...main,
  testDir: '..',
  outputDir: '../../../node_modules/.cache/browser-tests-of-second-story',
  globalSetup: './build-and-serve.ts',
  grepInvert: /@this-story|@long/,
  projects: [
    drawn!,
    largeText!,
    { ...drawn, name: 'long, and worth it', testMatch: '**/axe.spec.ts', grep: /@long/, grepInvert: /@this-story/ },
    { ...drawn, name: 'of it alone', testIgnore: [], testMatch: '**/stories/*.spec.ts' },
  ],
});
