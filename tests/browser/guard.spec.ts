import { leftBehind } from './left-behind';
import { expect, test } from './support';

/** What every other test takes for granted: that a page which breaks a rule of the site cannot pass. */

const BREACHES = {
  'a style in an attribute': () => document.body.setAttribute('style', 'color: red'),
  'a style in the page': () =>
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
  'a script in the page': () =>
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'void 0' })),
  'a script from a text': () => {
    try {
      Function('return 1')();
    } catch {
      // The browser says so all the same.
    }
  },
  'an image from elsewhere': () => void (new Image().src = 'https://elsewhere.example/dot.png'),
  'a call elsewhere': () => void fetch('https://elsewhere.example/').catch(() => undefined),
};

test('whatever the security policy forbids is noticed, on each kind of page', async ({ page, problems }) => {
  for (const address of ['/', '/quellen/', '/kapitel/ship/', '/einbetten/', '/beispiel/', '/embed/', '/404.html'])
    for (const [breach, act] of Object.entries(BREACHES)) {
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForLoadState('domcontentloaded');
      expect(problems, address).toEqual([]);
      await page.evaluate(act);
      await expect.poll(() => problems.join(), `${breach} on ${address}`).toMatch(/Content Security Policy/);
      await page.goto('about:blank');
      problems.length = 0;
    }
});

test('cookies and entries in any storage are noticed', async ({ page, context, baseURL }) => {
  await page.goto('/404.html');
  const { origin } = new URL(baseURL!);
  expect(await leftBehind(context, origin)).toEqual([]);
  await page.evaluate(async () => {
    document.cookie = 'a=1';
    localStorage.setItem('a', '1');
    sessionStorage.setItem('a', '1');
    await caches.open('a');
    await new Promise((done) => (indexedDB.open('a').onsuccess = done));
  });
  expect((await leftBehind(context, origin)).map((entry) => entry.replace(/.*(: | in )/, ''))).toEqual([
    expect.stringContaining('a '),
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
  ]);
  await context.clearCookies();
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    await caches.delete('a');
  });
  await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('a').onsuccess = done)));
});
