// Finds a Chromium or Chrome for the browser tests and, if it may, installs one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run } from '../../src/tools/command.mjs';
import { chooseBrowser, SHELL, systemBrowsers } from './browser-choice.mjs';

const { env, platform } = process;

/**
 * A file is not enough: Ubuntu's `chromium-browser` may be an empty shell, and a download may lack system libraries.
 * Chrome on Windows opens a window when asked for its version, so there the file has to do.
 *
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  return platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Playwright is loaded late because this file also serves a clone whose packages are not installed yet. */
async function choose() {
  const { chromium } = await import('@playwright/test');
  return chooseBrowser({ env, platform, downloaded: chromium.executablePath(), works });
}

/** Debian packages can be installed. */
export const mayUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const INSTALLATIONS = [
  {
    says: 'No Chromium or Chrome found. Downloading one with Playwright.',
    line: 'npx --no -- playwright install chromium',
    isPossible: () => true,
  },
  {
    says: 'Still no browser. Installing the package chromium with apt-get.',
    line: 'apt-get update && apt-get install -y chromium',
    isPossible: mayUseApt,
  },
];

async function installBrowser() {
  for (const { says, line } of INSTALLATIONS.filter(({ isPossible }) => isPossible())) {
    console.log(says);
    await run(line);
    const browser = await choose();
    if (browser) return browser;
  }
  return undefined;
}

/** A browser with windows, for what the one without them cannot do; undefined if there is none. */
export async function windowedBrowser() {
  const { chromium } = await import('@playwright/test');
  const all = [env.CHROME_PATH ?? '', ...systemBrowsers({ env, platform }), chromium.executablePath()];
  return all.filter((path) => !path.endsWith(SHELL)).find(works);
}

/** Others with `apt-get` have no such package. */
const isDebian = () => /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Installs the quickest browser where that is allowed and can be done; any other does as well. */
export async function installShell() {
  if (env.CHROME_PATH || env.BROWSER_INSTALL === 'never' || !mayUseApt() || !isDebian()) return;
  if ((await choose())?.endsWith(SHELL)) return;
  console.log(`Installing the package ${SHELL} with apt-get.`);
  await run(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${SHELL}`);
}

/**
 * @returns {Promise<string>} the path of a browser that starts
 * @throws {Error} with one sentence that says what to do
 */
export async function findBrowser() {
  const browser = (await choose()) ?? (env.BROWSER_INSTALL === 'never' ? undefined : await installBrowser());
  if (browser) return browser;
  throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to its program file.');
}
