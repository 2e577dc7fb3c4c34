import { defineConfig } from '@playwright/test';

// As for `npm run build`; the tests read the story from here, too.
process.env.STORY = 'tests/stories/flood';
process.env.SITE_DIR = 'node_modules/.cache/stories/flood';

const { default: main } = await import('../playwright.config.ts');

const files = (names: string) => `**/{${names}}.spec.ts`;
const [drawn, largeText] = ['drawn', 'large text'].map((name) => main.projects!.find((each) => each.name === name)!);

/**
 * What only another story can prove: that its data are walked through rightly, that its words and labels fit in every
 * window, that its pages are whole and accessible. What the page does whatever is told is proved with the first story.
 */
export default defineConfig({
  ...main,
  testDir: '..',
  outputDir: '../../../node_modules/.cache/browser-tests-of-second-story',
  globalSetup: './build-and-serve.ts',
  projects: [
    { ...drawn, name: 'in full', testMatch: files('scene,story-layouts'), grepInvert: /@this-story/ },
    {
      ...drawn,
      name: 'in short',
      testMatch: files('answers,axe,labels,numbers,reading,static,targets,zoom'),
      grepInvert: /@this-story|@long/,
    },
    { ...largeText, grepInvert: /@this-story|@long/ },
    { ...drawn, name: 'of it alone', testIgnore: [], testMatch: '**/stories/*.spec.ts' },
  ],
});
