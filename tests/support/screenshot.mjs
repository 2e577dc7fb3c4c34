// Makes the README's picture from the built site: `npm run screenshot`.
import { chromium } from '@playwright/test';
import { serve } from '../../src/tools/serve.mjs';
import { findBrowser } from './browser.mjs';

const site = await serve({ dir: 'dist' });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(`${site.url}#west`);
await page.waitForSelector('[data-scene][data-day="2024-10-28"]');
await page.evaluate('document.fonts.ready.then(() => true)');
await page.screenshot({ path: 'data/preview.png' });
await browser.close();
await site.close();
