import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, long, test as base } from './support.ts';
import { expectDay, focusSlider, openStory } from './story-page.ts';

/** `npm run dev` on a machine that has built the site before. */

/** The address that the server prints once it listens. */
const addressOf = (server: ChildProcess) =>
  new Promise<string>((found, failed) => {
    let said = '';
    server.on('exit', () => failed(new Error(said)));
    server.stdout!.on('data', (part: Buffer) => {
      // eslint-disable-next-line no-control-regex -- it prints in colours
      said += part.toString().replaceAll(/\u001b\[\d+m/g, '');
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) found(address);
    });
  });

/** One server for all tests, on a copy of the story's folder, to be changed. */
const test = base.extend<object, { dev: { story: string; address: string } }>({
  dev: [
    // eslint-disable-next-line no-empty-pattern -- how Playwright is told that a fixture needs no other
    async ({}, use) => {
      const story = mkdtempSync(join(tmpdir(), 'story-'));
      for (const name of ['data', 'seeds']) cpSync(name, join(story, name), { recursive: true });
      const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '5391'], {
        stdio: 'pipe',
        env: { ...process.env, STORY: story },
      });
      await use({ story, address: await addressOf(server) });
      server.kill();
      rmSync(story, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ dev }, use) => use(dev.address),
});
base.describe.configure({ mode: 'default' });
// Only a build makes the picture files and the script for hosts. The server tells the page of changes by a web socket.
test.use({ allowedProblems: [/404.*\/(maps|embed\/\d[\d.]*)\/|^request to another origin: ws:\/\/localhost/] });

test(
  'in development the pages are rendered and woken, with their looks and without a complaint',
  long,
  async ({ page }) => {
    test.setTimeout(120_000);
    await openStory(page, '/');
    await expect(page.locator('[data-scene] [data-mark]').filter({ visible: true }).first()).toBeVisible();
    await focusSlider(page);
    await page.keyboard.press('End');
    await expectDay(page, '2025-04-27');
    await page.goto('/en/embed/');
    await expect(page.locator('html.hydrated')).toBeAttached();
    await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
  },
);

test(
  'in development a page follows the data, and lists what is wrong with them until it is mended',
  long,
  async ({ page, dev: { story } }) => {
    test.setTimeout(120_000);
    const change = (file: string, from: string, to: string) => {
      const path = join(story, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    const heading = page.getByRole('heading', { level: 1 });
    await openStory(page, '/en/');
    const { en: headline } = (JSON.parse(readFileSync('data/story.json', 'utf8')) as { headline: { en: string } })
      .headline;

    change('data/story.json', headline, 'Another headline');
    await expect(heading).toHaveText('Another headline', { timeout: 60_000 });
    await expect(page.locator('html.hydrated')).toBeAttached();

    change('data/story.json', '"opening": "start"', '"opening": "<start>"');
    await expect(heading).toHaveText('1 problem in the data');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(join(story, 'data/story.json'));
    await expect(page.getByRole('listitem')).toHaveText(
      '.opening "<start>" is no id — use letters, digits and single hyphens',
    );

    change('seeds/000.json', '"paragraphs": 18', '"paragraphs": 2');
    await expect(page.getByRole('heading', { level: 2, name: 'data/claims/000.json' })).toBeVisible();
    change('seeds/000.json', '"paragraphs": 2', '"paragraphs": 18');
    rmSync(join(story, 'data/towns.json'));
    await expect(page.getByRole('listitem').last()).toContainText('the file is missing');
    cpSync('data/towns.json', join(story, 'data/towns.json'));

    change('data/story.json', '<start>', 'start');
    // All of the pages are rendered anew.
    await expect(heading).toHaveText('Another headline', { timeout: 60_000 });
  },
);
