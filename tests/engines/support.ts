import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { isThere, programsOf, whyMissing } from '../support/engines.mjs';
import { serveHosts } from '../browser/host-server.ts';
import { WINDOW, type Driver } from './driver.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { serveWatched } from './serve.ts';
import { startWebKit, type WebKitPrograms } from './webkit.ts';

export { expect };

export type Engine = 'chromium' | 'firefox' | 'webkit';

interface Sites {
  /** Address of the built site, with a slash at its end. */
  readonly site: string;
  /** Of articles on another origin, with the site's snippet in them. */
  readonly hosts: string;
}

interface WorkerFixtures {
  engine: Engine;
  /** Null where the engine is missing. */
  started: Driver | null;
  sites: Sites;
}

export interface WatchedWindow extends Window {
  /** What has gone wrong in the page. */
  readonly faults: readonly string[];
}

async function start(engine: Engine): Promise<Driver | null> {
  if (engine === 'chromium') return startChromium();
  if (!isThere(engine)) return null;
  const programs = programsOf(engine);
  return engine === 'firefox' ? startFirefox(programs.browser!) : startWebKit(programs as unknown as WebKitPrograms);
}

/** A test in one engine. A missing engine skips it; a fault in the page last opened fails it. */
export const test = base.extend<{ driver: Driver }, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  started: [
    async ({ engine }, use) => {
      const driver = await start(engine);
      if (driver) console.log(driver.name);
      await use(driver);
      await driver?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  sites: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const site = await serveWatched(fileURLToPath(new URL('../../dist', import.meta.url)));
      const hosts = await serveHosts(site.url);
      await use({ site: site.url, hosts: hosts.url });
      await hosts.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
  driver: async ({ engine, started }, use, info) => {
    if (!started) return info.skip(true, engine === 'chromium' ? '' : whyMissing(engine));
    await started.resize(WINDOW);
    await use(started);
    expect(await started.evaluate(() => (window as unknown as WatchedWindow).faults)).toEqual([]);
  },
});
