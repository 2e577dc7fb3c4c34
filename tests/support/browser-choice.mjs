// Which browser to test with: decisions only, no disk and no processes.
import { delimiter, join } from 'node:path';

/** Chromium without windows draws and runs the same, and costs a test a third less. */
export const SHELL = 'chromium-headless-shell';

const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform as in `process.platform`
 * @property {string} downloaded where Playwright keeps its own browser, whether or not it is there
 * @property {(path: string) => boolean} works whether this is a browser that starts
 */

/**
 * The places where a system's own Chromium or Chrome may lie, best first.
 *
 * @param {Pick<Machine, 'env' | 'platform'>} machine
 */
export function systemBrowsers({ env, platform }) {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
    return folders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...onPath, ...MAC_APPS] : onPath;
}

/**
 * @param {Machine} machine
 * @returns {string | undefined} the browser's path, or nothing if the machine has none
 * @throws {Error} if CHROME_PATH is set but names no working browser: the wish is explicit, so nothing replaces it
 */
export function chooseBrowser({ env, platform, downloaded, works }) {
  const wish = env.CHROME_PATH;
  if (!wish) return [...systemBrowsers({ env, platform }), downloaded].find(works);
  if (works(wish)) return wish;
  throw new Error(`CHROME_PATH is ${wish}, but no browser starts there. Correct it or unset it.`);
}
