import { spawn, type ChildProcess } from 'node:child_process';
import { expect, long, test as base } from './support';
import { expectDay, focusSlider, openStory } from './story-page';

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

const test = base.extend<{ dev: string }>({
  // eslint-disable-next-line no-empty-pattern -- how Playwright is told that a fixture needs no other
  baseURL: async ({}, use) => {
    const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '5391'], { stdio: 'pipe' });
    await use(await addressOf(server));
    server.kill();
  },
});
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
    await expect(page.locator('html.awake')).toBeAttached();
    await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
  },
);
