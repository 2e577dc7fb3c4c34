import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser.mjs';
import type { Engine } from './support.ts';

process.env.CHROME_PATH ||= await findBrowser();

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** The same short suite in each engine: Playwright counts and reports, and drives Chromium alone. */
export default defineConfig<object, { engine: Engine }>({
  testDir: '.',
  outputDir: '../../node_modules/.cache/engine-tests',
  globalSetup: './prepare.ts',
  // Else each file is one worker's, and the slowest engine's longer file comes last.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: engines.map((engine) => ({ name: engine, use: { engine } })),
});
