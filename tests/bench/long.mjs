// How a page grows with its story: `npm run bench:growth`, with numbers of statements for some of the stories only. Each is
// made up, built and measured in turn, after the one in data/; prints a table, in which what is over its limit says so.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, hrtime } from 'node:process';
import { gzipSync } from 'node:zlib';
import { root, run } from '../../src/tools/command.mjs';
import { KEPT } from '../../src/tools/kept.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { writeLongStory } from './long-story.mjs';
import { heapOfStory, stepsToPaint } from './motion.mjs';
import { firstUse } from './paint.mjs';
import { median, NO_GL, withBrowser } from './rounds.mjs';
import { kB, load } from './sizes.mjs';
import { digits } from './table.mjs';
import { PHONE } from './throttle.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./long-story.mjs').Length} Length */

const ROUNDS = 2;
const STEPS = 40;
const CHAPTERS = 30;
const CACHE = join(root, 'node_modules/.cache/bench-growth');
/** Statements and places. */
const SIZES = /** @type {const} */ ([
  [200, 20],
  [1_000, 63],
  [5_000, 200],
]);
/** By number of statements: s and ms, or so many times ours. @type {Partial<Record<number, Record<string, { most: number } | { times: number }>>>} */
const LIMITS = {
  1_000: {
    'build, s': { most: 60 },
    'first view, kB': { times: 1.2 },
    'step, ms': { times: 2 },
    'seen, ms': { most: 1500 },
    'usable, ms': { most: 1500 },
  },
  5_000: { 'build, s': { most: 300 } },
};
const COLUMNS = [
  'build, s',
  'dist, MB',
  'first view, kB',
  'step, ms',
  'heap, MB',
  'sources, kB',
  'seen, ms',
  'usable, ms',
];

const wanted = argv.slice(2).map(Number);
console.log(`| ${['story', ...COLUMNS].join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length + 1)}`);
/** @type {Record<string, number>} */
let ours = {};
ours = await measure('ours');
for (const [statements, places] of SIZES.filter(([size]) => wanted.length === 0 || wanted.includes(size)))
  for (const shape of /** @type {const} */ (['spread', 'piled']))
    await measure(`${statements}, ${shape}`, { statements, places, chapters: CHAPTERS, shape });

/** Builds a story, prints its row and gives its values. @param {string} name @param {Length} [length] none: that of data/ */
async function measure(name, length) {
  const folder = join(CACHE, name.replace(', ', '-'));
  const [story, dist] = [length ? join(folder, 'story') : root, join(folder, 'dist')];
  mkdirSync(folder, { recursive: true });
  if (length) writeLongStory(story, length);
  // Built from nothing.
  rmSync(KEPT, { recursive: true, force: true });
  const start = hrtime.bigint();
  const isBuilt = await run(`npm run --silent build -- --out "${dist}" > "${folder}/log" 2>&1`, { STORY: story });
  if (isBuilt !== 0) throw new Error(`${name} cannot be built: ${folder}/log`);
  const seconds = Number(hrtime.bigint() - start) / 1e9;
  const sources = JSON.parse(readFileSync(join(story, 'data/story.json'), 'utf8')).languages[0].sources.slice(1);
  const site = await serve({ dir: dist });
  const values = await withBrowser(NO_GL, (onPage) => valuesOf(onPage, { home: site.url, sources }, dist));
  await site.close();
  const row = Object.fromEntries([seconds, sizeOf(dist) / 1e6, ...values].map((value, i) => [COLUMNS[i], value]));
  const limits = LIMITS[length?.statements ?? 0] ?? {};
  const cells = Object.entries(row).map(([column, value]) => {
    const limit = limits[column];
    const most = !limit ? Infinity : 'most' in limit ? limit.most : limit.times * (ours[column] ?? NaN);
    return `${digits(value)}${value <= most ? '' : ` over ${digits(most)}`}`;
  });
  console.log(`| ${[name, ...cells].join(' | ')} |`);
  return row;
}

/**
 * @param {Parameters<Parameters<typeof withBrowser>[1]>[0]} onPage
 * @param {{ home: string, sources: string }} pages
 * @param {string} dist
 */
async function valuesOf(onPage, { home, sources }, dist) {
  /** Medians of each of the values. @param {(page: Page) => Promise<number[]>} measured @param {typeof PHONE} [viewport] */
  const rounds = async (measured, viewport) => {
    const values = /** @type {number[][]} */ ([]);
    for (let round = 0; round < ROUNDS; round++) values.push(await onPage(measured, viewport));
    return (values[0] ?? []).map((_, i) => median(values.map((each) => each[i] ?? NaN)));
  };
  const { asked } = await onPage((page) => load(page, home, dist));
  return [
    // Without letters: the second story's are others.
    kB(asked.filter(({ kind }) => kind !== 'fonts')),
    ...(await rounds(async (page) => [(await stepsToPaint(page, home, { steps: STEPS, atEnd: true })).day])),
    await onPage((page) => heapOfStory(page, home)),
    gzipSync(readFileSync(join(dist, sources, 'index.html'))).length / 1000,
    ...(await rounds((page) => firstUse(page, home + sources), PHONE)),
  ];
}

/** Bytes of all files. @param {string} folder @returns {number} */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }))
    .reduce((sum, { path, isFolder }) => sum + (isFolder ? sizeOf(path) : statSync(path).size), 0);
}
