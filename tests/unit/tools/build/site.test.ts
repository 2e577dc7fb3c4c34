import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askEarly, fill, guard, siteUrlOf, themeFilesOf } from '../../../../src/tools/build/site.ts';
import { TEMPLATES, type Page } from '../../../../src/site/page.ts';
import { policyOf } from '../../../../src/site/policy.ts';

const page = (changes: Partial<Page> = {}): Page => ({
  file: 'index.html',
  template: 'index.html',
  lang: 'de',
  head: '<title>T</title>',
  body: '<main>B</main>',
  ...changes,
});

const template =
  '<html lang="%lang%"><head><!--head--><link href="./assets/a.css"></head>' +
  '<body data-lang="%lang%"><!--body--><script src="./assets/a.js"></script></body></html>';

test('a page has its language, its head and its body', () =>
  expect(fill(template, page())).toBe(
    '<html lang="de"><head><title>T</title><link href="./assets/a.css"></head>' +
      '<body data-lang="de"><main>B</main><script src="./assets/a.js"></script></body></html>',
  ));

describe('addresses of the site’s files lead back to its root', () => {
  test.each([
    ['index.html', './assets/a.js'],
    ['404.html', './assets/a.js'],
    ['en/index.html', '../assets/a.js'],
    ['en/sources/index.html', '../../assets/a.js'],
  ])('%s', (file, address) => {
    const html = fill(template, page({ file }));
    expect(html).toContain(`src="${address}"`);
    expect(html).toContain(`href="${address.replace('.js', '.css')}"`);
  });

  test('but for that of the script which puts an address right that lacks its slash', () => {
    expect(fill('<script src="./theme.js">', page({ file: 'en/index.html' }))).toBe('<script src="./theme.js">');
    const found = themeFilesOf(['index.html', '404.html', 'en/index.html', 'en/chapter/ship/index.html']);
    expect(found.sort()).toEqual(['en/chapter/ship/theme.js', 'en/chapter/theme.js', 'en/theme.js', 'theme.js']);
  });

  test.each(['href="https://host.example/"', 'href="#main"', 'href="quellen/"', 'href="/x"'])(
    'other addresses stay: %s',
    (link) => expect(fill(`<a ${link}>`, page({ file: 'en/index.html' }))).toBe(`<a ${link}>`),
  );
});

test.each(['$&', '$1', '$$', '$`'])('text of the story is taken as it is: %s', (text) =>
  expect(fill('<!--head--> <!--body-->', page({ head: text, body: text }))).toBe(`${text} ${text}`),
);

describe('what is built says its policy before anything that could break it', () => {
  test.each(TEMPLATES)('%s', (name) => {
    const html = guard(readFileSync(`src/${name}`, 'utf8'), name);
    const policy = policyOf(name === 'embed.html' ? 'frame' : 'page');
    const [, before = '', content] = /^([^]*?)<meta http-equiv="Content-Security-Policy" content="(.*?)" \/>/.exec(
      html,
    )!;
    expect(content).toBe(policy);
    expect(before).not.toMatch(/<(script|link|style|base)/);
  });

  test('a page without a place for it is not built', () =>
    expect(() => guard('<head></head>', '404.html')).toThrow('404.html'));
});

describe('the head asks for everything before its first script, in the order of its worth', () => {
  const head =
    '<head><meta charset="utf-8" /><script src="./theme.js"></script><title>T</title>' +
    '<script type="module" src="./a.js"></script><link rel="modulepreload" href="./b.js">' +
    '<link rel="stylesheet" href="./a.css"><link rel="preload" href="./a.woff2" as="font"></head>';
  const asked = [...askEarly(head).matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(([, file]) => file);

  test('scripts that block, styles, fonts, modules; then the scripts where they stood', () =>
    expect(asked).toEqual(['theme.js', 'a.css', 'a.woff2', 'b.js', 'theme.js', 'a.js']));

  test('nothing is asked for in two places', () =>
    expect(askEarly(head).match(/rel="(stylesheet|modulepreload)"/g)).toHaveLength(2));
});

describe('the address that the site will have, by SITE_URL', () => {
  test.each([undefined, '', ' '])('%j: the site has no address', (text) => expect(siteUrlOf(text)).toBeNull());

  test.each([
    ['https://host.example', 'https://host.example/'],
    ['https://host.example/folder', 'https://host.example/folder/'],
    ['https://host.example/folder//', 'https://host.example/folder/'],
    ['http://localhost:4173', 'http://localhost:4173/'],
    ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
  ])('%s is %s', (text, url) => expect(siteUrlOf(text)).toBe(url));

  test.each([
    'host.example',
    'http://host.example',
    'ftp://host.example',
    'https://host.example/?a',
    'https://host.example/#a',
    'https://me@host.example/',
  ])('%s is refused, with the way to write it', (text) =>
    expect(() => siteUrlOf(text)).toThrow(`SITE_URL is "${text}"; write it like https://`),
  );
});
