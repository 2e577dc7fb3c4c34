import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { policyOf } from '../../src/site/policy.ts';
import { serve } from '../../src/tools/serve.mjs';
import { long } from './support.ts';

/** The package, unzipped in a folder of some host, with the strict policy that it suggests. */

const dist = process.env.SITE_DIR ?? 'dist';
const PAGES = {
  de: { home: '', sources: 'quellen/', embed: 'embed/', publish: 'einbetten/', example: 'beispiel/' },
  en: { home: 'en/', sources: 'en/sources/', embed: 'en/embed/', publish: 'en/publish/', example: 'en/example/' },
} as const;

/** Address of the folder where the package was unzipped. */
const test = base.extend<object, { folder: string }>({
  folder: [
    // eslint-disable-next-line no-empty-pattern -- how Playwright is told that a fixture needs no other
    async ({}, use) => {
      const top = await mkdtemp(join(tmpdir(), 'package-'));
      await promisify(execFile)('node', ['src/tools/run.mjs', 'package', '--from', dist, '--to', top]);
      const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, string>;
      const files = unzipSync(await readFile(join(top, `${name}-${version}.zip`)));
      for (const [file, bytes] of Object.entries(files)) {
        const path = join(top, 'x/y', file);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
      }
      const { url, close } = await serve({ dir: top });
      await use(`${url}x/y/`);
      await close();
      await rm(top, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.skip(existsSync(join(dist, 'sitemap.xml')), 'the site was built for one address');

/** Whatever leaves the folder, fails, or is refused. */
async function watch(page: Page, folder: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('request', (request) => {
    if (/^http/.test(request.url()) && !request.url().startsWith(folder)) problems.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (!response.ok() && response.status() !== 304) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route(/\/(\?[^/]*)?(#.*)?$/, async (route) => {
    const response = await route.fetch();
    const kind = /\/embed\/(\?|#|$)/.test(route.request().url()) ? 'frame' : 'page';
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policyOf(kind) },
    });
  });
  return problems;
}

for (const [lang, at] of Object.entries(PAGES)) {
  test(
    `in ${lang}, every page works in its folder and asks for nothing outside of it`,
    long,
    async ({ page, folder }) => {
      const problems = await watch(page, folder);
      const marks = (scope: Page | ReturnType<Page['frameLocator']>) =>
        scope.locator('[data-scene] [data-mark]').filter({ visible: true });

      await page.goto(folder + at.home);
      await page.keyboard.press('Shift');
      await expect(page.locator('html.hydrated')).toBeAttached();
      await expect(marks(page).first()).toBeVisible();

      await page.goto(folder + at.sources);
      await expect(page.getByRole('status')).not.toBeEmpty();

      await page.goto(folder + at.embed);
      await expect(marks(page).first()).toBeVisible();

      await page.goto(folder + at.example);
      await page.locator('figure.as-reported').scrollIntoViewIfNeeded();
      await expect(marks(page.frameLocator('figure.as-reported iframe')).first()).toBeVisible();

      await page.goto(folder + at.publish);
      await expect(page.locator('[data-code]')).toHaveValue(new RegExp(`src="${folder + at.embed}["?]`));
      await expect(marks(page.frameLocator('[data-preview] iframe')).first()).toBeVisible();
      expect(problems).toEqual([]);
    },
  );
}

test(
  'the code that the page of the package makes works in an article of another origin',
  long,
  async ({ page, folder }) => {
    await page.goto(`${folder}en/publish/`);
    const code = await page.locator('[data-code]').inputValue();
    const dir = test.info().outputPath();
    await mkdir(dir, { recursive: true });
    await writeFile(join(dir, 'index.html'), `<!doctype html><title>A</title><p>Text</p>${code}`);
    const host = await serve({ dir });
    const failed: string[] = [];
    // What the page itself no longer wants, as a picture that it hides, has not failed.
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-scene] [data-mark]').filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('figcaption img')).toBeHidden();
    await expect(page.locator('figcaption a')).toBeVisible();
    expect(failed).toEqual([]);
    await host.close();
  },
);
