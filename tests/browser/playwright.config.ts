import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser.mjs';

process.env.CHROME_PATH ||= await findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/browser-tests',
  globalSetup: './serve-site.ts',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  use: {
    baseURL: process.env.SITE_URL,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
});
