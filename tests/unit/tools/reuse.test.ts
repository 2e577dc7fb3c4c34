import { readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Undrawable } from '../../../src/export/undrawable.ts';
import { TEMPLATES } from '../../../src/site/page.ts';
import { main as build } from '../../../src/tools/build.ts';
import { inParallel, inThread } from '../../../src/tools/build/threads.ts';
import { keyOfCode } from '../../../src/tools/bundled.mjs';
import { readFolder } from '../../../src/tools/files.ts';
import { forget, kept } from '../../../src/tools/kept.mjs';
import { farStory } from '../../support/far-story.ts';
import { putFiles, tempFolder } from '../../support/temp-folder.ts';

/** Threads that say that they ran, and make little of all that they are told. */
const TOOLS = {
  'bundle-thread.mjs': `
    import { appendFileSync } from 'node:fs';
    import { parentPort } from 'node:worker_threads';
    appendFileSync(import.meta.dirname + '/said', 'bundle ');
    const templates = Object.fromEntries(${JSON.stringify(TEMPLATES)}.map((name) => [name, name + '<!--body-->']));
    const files = [{ file: 'theme.js', text: 'the theme' }, { file: 'assets/a.woff2', text: new Uint8Array([0, 255]) }];
    parentPort.postMessage({ templates, files });`,
  'draw-thread.mjs': `
    import { appendFileSync } from 'node:fs';
    import { parentPort, workerData } from 'node:worker_threads';
    const lang = Object.keys(JSON.parse(workerData.material['virtual:story']).datasets).join('+');
    appendFileSync(import.meta.dirname + '/said', lang + ' ');
    const page = { file: lang + '/index.html', template: 'index.html', lang, head: '', body: JSON.stringify(workerData) };
    const previews = [{ file: lang + '.png', text: new Uint8Array([137, 80]) }];
    parentPort.postMessage({ pages: [page], pictures: [], data: [], oembed: [], previews });`,
  'styles.json': '{"stills":"","keys":""}',
};

describe('a build takes again what has not changed', () => {
  const folder = tempFolder(
    Object.fromEntries(Object.entries(TOOLS).map(([name, text]) => [`kept/tools/${name}`, text])),
  );
  const tools = { folder: join(folder, 'kept/tools'), key: 'as it is' };
  const said = join(tools.folder, 'said');
  const files = farStory({ places: { a: { at: [10, 54] }, b: { at: [12, 55] } } });
  const story = tempFolder(files);
  let printed: string[];

  beforeEach(() => {
    printed = [];
    vi.stubEnv('STORY', story);
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  });
  afterEach(() => void vi.unstubAllEnvs());

  /** What threads did for a build, and the site. */
  async function built(by = tools) {
    writeFileSync(said, '');
    const out = join(folder, 'dist');
    const code = await build(['--out', out], by);
    return { code, did: readFileSync(said, 'utf8').split(' ').toSorted().join(' ').trim(), site: readFolder(out) };
  }
  const ALL = 'bundle de en';
  let first: Awaited<ReturnType<typeof built>>;

  test('nothing at first, and all of it where nothing has, to the same bytes', async () => {
    first = await built();
    expect(first).toMatchObject({ code: 0, did: ALL });
    const some = ['assets/a.woff2', 'de/index.html', 'en/index.html', 'en.png', '404.html', 'de/theme.js'];
    expect(Object.keys(first.site)).toEqual(expect.arrayContaining(some));
    expect(await built()).toEqual({ ...first, did: '' });
  });

  test('a language with the same texts, not the one with another', async () => {
    const file = 'data/chapters/01-start.de.md';
    putFiles(story, { [file]: files[file]!.replace('Rund', 'Etwa') });
    const { did, site } = await built();
    putFiles(story, files);
    expect(did).toBe('bundle de');
    expect(site['en/index.html']).toEqual(first.site['en/index.html']);
    expect(String(first.site['de/index.html'])).toContain('Rund ');
    expect(String(site['de/index.html'])).toContain('Etwa ');
  });

  test('nothing where the code is another; no page where the address is', async () => {
    expect((await built({ ...tools, key: 'another' })).did).toBe(ALL);
    vi.stubEnv('SITE_URL', 'https://host.example/');
    expect((await built()).did).toBe('de en');
  });

  test('nothing that is damaged, cut off or empty', async () => {
    const names = readdirSync(join(folder, 'kept')).filter((name) => name !== 'tools');
    expect(names.length).toBeGreaterThan(3);
    for (const [i, name] of names.entries()) {
      const file = join(folder, 'kept', name);
      const bytes = readFileSync(file);
      writeFileSync(file, [bytes.fill('x', bytes.length - 9), bytes.subarray(0, 99), ''][i % 3]!);
    }
    expect(await built()).toEqual(first);
  });

  test('and fails as a whole where a part cannot be drawn: that is named, and the site stays as it is', async () => {
    putFiles(tools.folder, {
      'draw-thread.mjs': `
        import { workerData } from 'node:worker_threads';
        const [lang] = Object.keys(JSON.parse(workerData.material['virtual:story']).datasets);
        throw Object.assign(new Error('TypeError: no such place'), { drawing: { what: 'the map', lang, chapter: 'start' } });`,
    });
    expect(await built({ ...tools, key: 'a third' })).toEqual({ ...first, code: 1, did: 'bundle' });
    expect(printed).toEqual([
      expect.stringMatching(/data\/chapters\/01-start\.de\.md: the map in "de" cannot be drawn \(TypeError: no such place\) — undo /), // prettier-ignore
      '1 problem',
    ]);
  });
});

describe('what is kept', () => {
  test('is made once, of whatever kind', async () => {
    const file = join(tempFolder(), 'key');
    const made = { text: 'ü\u2028', bytes: new Uint8Array([1, 2]), list: [null, 1.5] };
    expect(await kept(file, () => Promise.resolve(made))).toEqual(made);
    expect(await kept(file, () => Promise.reject(new Error('made again')))).toEqual(made);
  });

  test('is nothing where it could not be made', async () => {
    const folder = tempFolder();
    await expect(kept(join(folder, 'key'), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('goes but for what was used last', async () => {
    const folder = tempFolder({ 'a/file': '', b: '', c: '', d: '' });
    await kept(join(folder, 'e'), () => Promise.resolve(1));
    for (const [i, name] of ['e', 'd', 'c', 'b', 'a'].entries()) utimesSync(join(folder, name), i, i);
    await kept(join(folder, 'e'), () => Promise.reject(new Error('made again')));
    forget(folder, 2);
    expect(readdirSync(folder)).toEqual(['a', 'e']);
  });
});

describe('the code has another name', () => {
  const FILES = {
    ...{
      'src/a.ts': 'a',
      'src/deep/b.svelte': 'b',
      'public/c.js': 'c',
      'vite.config.ts': 'd',
      'package-lock.json': '{}',
    },
    ...{ 'node_modules/.package-lock.json': '{}', 'README.md': 'e' },
  };
  const checkout = tempFolder(FILES);
  const key = () => keyOfCode(checkout);

  test.each(Object.keys(FILES).filter((file) => file !== 'README.md'))('with another %s', (file) => {
    const before = key();
    putFiles(checkout, { [file]: 'changed' });
    expect(key()).not.toBe(before);
    putFiles(checkout, FILES);
    expect(key()).toBe(before);
  });

  test('with one more file, or the same text elsewhere', () => {
    const before = key();
    putFiles(checkout, { 'src/z.ts': '' });
    expect(key()).not.toBe(before);
    rmSync(join(checkout, 'src/z.ts'));
    expect(key()).toBe(before);
    expect(keyOfCode(tempFolder(FILES))).not.toBe(before);
  });

  test('with another text in a folder that is only linked', () => {
    const [linked, folder] = [tempFolder({ 'a.ts': 'a' }), tempFolder(FILES)];
    symlinkSync(linked, join(folder, 'src/linked'));
    const before = keyOfCode(folder);
    putFiles(linked, { 'a.ts': 'changed' });
    expect(keyOfCode(folder)).not.toBe(before);
  });

  test('each time where nobody knows what is installed', () => {
    const { 'node_modules/.package-lock.json': _, ...files } = FILES;
    const folder = tempFolder(files);
    expect(keyOfCode(folder)).not.toBe(keyOfCode(folder));
  });

  test('but not at another time, nor with another paper', () => {
    const before = key();
    utimesSync(join(checkout, 'src/a.ts'), 1, 1);
    putFiles(checkout, { 'README.md': 'changed' });
    expect(key()).toBe(before);
  });
});

describe('what fails in a thread', () => {
  const threadOf = (code: string) => join(tempFolder({ 'thread.mjs': code }), 'thread.mjs');

  test('is thrown as it was: its message, its place, its drawing', async () => {
    const error = await inThread(threadOf('const x = {};\nx.y.z;')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining("reading 'z'") });
    expect((error as Error).stack).toMatch(/thread\.mjs:2:/);
    const fault = "class DataFault extends Error { name = 'DataFault' }\nthrow new DataFault('all problems');";
    await expect(inThread(threadOf(fault))).rejects.toMatchObject({ name: 'DataFault', message: 'all problems' });
    const drawing = { what: 'the page', lang: 'de', article: '003' };
    const undrawable = threadOf(`throw Object.assign(new Error('NaN'), { drawing: ${JSON.stringify(drawing)} });`);
    const thrown = await inThread(undrawable).catch((each: unknown) => each);
    expect(thrown).toBeInstanceOf(Undrawable);
    expect(thrown).toMatchObject({ drawing, message: 'NaN' });
  });

  test.each([
    ['that ends without a word', ''],
    ['that is stopped', 'process.exit(3);'],
    ['that waits for nothing', 'await new Promise(() => {});'],
  ])('is an error also %s', async (_, code) => {
    await expect(inThread(threadOf(code))).rejects.toThrow(/thread\.mjs ended with \d+ and has made nothing/);
  });

  test('ends nothing else, and of several it is always the first', async () => {
    const done: string[] = [];
    const job = (name: string, fails: boolean) => async () => {
      await Promise.resolve();
      done.push(name);
      if (fails) throw new Error(name);
      return name;
    };
    const jobs = [job('a', false), job('b', true), job('c', true), job('d', false)] as const;
    for (const most of [1, 2, 9]) await expect(inParallel(jobs, most)).rejects.toThrow('b');
    expect(done.join('')).toBe('abcd'.repeat(3));
    expect(await inParallel([job('a', false), job('d', false)], 1)).toEqual(['a', 'd']);
  });

  test('no more run at a time than may', async () => {
    let [running, most] = [0, 0];
    const job = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
    };
    await inParallel(
      Array.from({ length: 7 }, () => job),
      3,
    );
    expect(most).toBe(3);
  });
});
