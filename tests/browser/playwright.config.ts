import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser.mjs';

process.env.CHROME_PATH ||= await findBrowser();

/** Each window of a full Chromium loads two pages for its address bar, which cost a test more than the site's page. */
const ADDRESS_BAR = 'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI';

/** What Playwright itself turns off: Chromium obeys the last such switch alone. */
const OF_PLAYWRIGHT =
  'AimEnabled,AvoidCorsURLLoaderRestartOnRedirect,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,' +
  'HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,LensOverlay,MediaRouter,NetworkTimeServiceQuerying,' +
  'OptimizationHints,PaintHolding,PreconnectToSearch,ThirdPartyStoragePartitioning';

const browser = (...args: string[]) => ({
  executablePath: process.env.CHROME_PATH,
  args: [
    '--no-sandbox',
    // Without windows, text would otherwise be as wide as its hinted letters.
    '--font-render-hinting=none',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    `--disable-features=${OF_PLAYWRIGHT},${ADDRESS_BAR}`,
    ...args,
  ],
});

/** The live ground is slow in software, so only the tests of it have WebGL; all others see the drawn map. */
const liveGround = '**/ground*.spec.ts';

const largeText = '**/text-large.spec.ts';

/** What is told of another story alone: `stories/playwright.config.ts` runs it, with all of these but few. */
const stories = '**/stories/*.spec.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/browser-tests',
  globalSetup: './serve-site.ts',
  fullyParallel: true,
  // On two cores: without WebGL a page waits more than it works.
  workers: 3,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.SITE_URL,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  },
  projects: [
    {
      name: 'live',
      testMatch: liveGround,
      timeout: 180_000,
      use: {
        launchOptions: browser('--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'),
      },
    },
    {
      name: 'drawn',
      testIgnore: [liveGround, largeText, stories],
      use: { launchOptions: browser('--disable-3d-apis') },
    },
    {
      // As a reader sets it in the browser: twice the usual 16 px.
      name: 'large text',
      testMatch: largeText,
      use: { launchOptions: browser('--disable-3d-apis', '--blink-settings=defaultFontSize=32') },
    },
  ],
});
