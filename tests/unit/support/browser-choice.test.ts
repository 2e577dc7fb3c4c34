import { describe, expect, test } from 'vitest';
import { chooseBrowser, systemBrowsers } from '../../support/browser-choice.mjs';

const downloaded = '/cache/chrome';

/** A Linux machine on which these programs start. */
const linux = (working: string[], env: NodeJS.ProcessEnv = {}) => ({
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  platform: 'linux',
  downloaded,
  works: (path: string) => working.includes(path),
});

describe('the browser to test with', () => {
  test.each([
    ['the wish in CHROME_PATH', linux(['/opt/mine', '/usr/bin/chromium'], { CHROME_PATH: '/opt/mine' }), '/opt/mine'],
    ['the system’s own', linux([downloaded, '/usr/bin/chromium']), '/usr/bin/chromium'],
    [
      'Chromium without windows first',
      linux(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']),
      '/usr/bin/chromium-headless-shell',
    ],
    ['Chromium before Chrome', linux(['/usr/local/bin/google-chrome', '/usr/bin/chromium']), '/usr/bin/chromium'],
    ['Playwright’s, if the system has none', linux([downloaded]), downloaded],
    ['none, if there is none', linux([]), undefined],
    ['the system’s, if the wish is empty', linux(['/usr/bin/chromium'], { CHROME_PATH: '' }), '/usr/bin/chromium'],
  ])('is %s', (_, machine, path) => {
    expect(chooseBrowser(machine)).toBe(path);
  });

  test('is never another than the one asked for', () => {
    const machine = linux(['/usr/bin/chromium'], { CHROME_PATH: '/no/where' });
    expect(() => chooseBrowser(machine)).toThrow('CHROME_PATH is /no/where');
  });
});

describe('systemBrowsers', () => {
  test('looks into the applications of a Mac', () => {
    const places = systemBrowsers({ env: {}, platform: 'darwin' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  test('looks into the program folders that Windows names', () => {
    const [place] = systemBrowsers({ env: { PROGRAMFILES: 'C:' }, platform: 'win32' });
    expect(place).toMatch(/^C:.Google.Chrome.Application.chrome\.exe$/);
  });
});
