import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';

const ASSETS = join(process.env.SITE_DIR ?? 'dist', 'assets');

/** The names of the site's bundled scripts that a page asks for until it rests. */
export async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const known = new Set(readdirSync(ASSETS).filter((name) => name.endsWith('.js')));
  const asked = new Set<string>();
  const note = (request: { url: () => string }) => asked.add(basename(new URL(request.url()).pathname));
  page.on('request', note);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return [...asked].filter((name) => known.has(name)).sort();
}
