import { leftBehind } from './left-behind.ts';
import { expect, test } from './support.ts';

/** What every other test takes for granted: that a page which breaks a rule of the site cannot pass. */

/** By the directive that each breaks. */
const DIRECTIVES = ['style-src', 'script-src', 'img-src', 'connect-src', 'frame-src'];

function breakThem(): void {
  document.body.setAttribute('style', 'color: red');
  const made = <K extends keyof HTMLElementTagNameMap>(tag: K, changes: Partial<HTMLElementTagNameMap[K]>) =>
    document.body.append(Object.assign(document.createElement(tag), changes));
  made('script', { textContent: 'void 0' });
  made('img', { src: 'https://elsewhere.example/dot.png' });
  made('iframe', { src: 'https://elsewhere.example/' });
  void fetch('https://elsewhere.example/').catch(() => undefined);
}

test('whatever the security policy forbids is noticed, on each kind of page', async ({ page, problems }) => {
  for (const address of ['/', '/quellen/', '/kapitel/ship/', '/einbetten/', '/beispiel/', '/embed/', '/404.html']) {
    await page.goto(address);
    expect(problems, address).toEqual([]);
    await page.evaluate(breakThem);
    for (const directive of DIRECTIVES) {
      await expect
        .poll(() => problems.join(), address)
        .toMatch(new RegExp(`Content Security Policy directive:? .?${directive}`, 'i'));
    }
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
    await new Promise<void>((done) => {
      const request = indexedDB.open('a');
      request.onsuccess = () => {
        request.result.close();
        done();
      };
    });
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
