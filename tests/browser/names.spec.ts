import { readdirSync } from 'node:fs';
import { expect, test } from './support.ts';

/** Blockers of advertisements go by the words in a file's name; the site's own must have none of them. */

const SUSPECT =
  /(^|[^a-z])(ads?|adverts?|advertising|banners?|beacons?|pixel|popups?|promo|sponsors?|stat|stats|tag|telemetry|track(er|ing)?|analytics?|counter|metrics?|social)([^a-z]|$)/i;

test('no file of the site has a name that blockers look for', () => {
  const files = readdirSync(process.env.SITE_DIR ?? 'dist', { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(100);
  // The hash at the end of a name is chance: it changes with the next word in the file.
  const names = files.map((file) => file.replace(/-[\w-]{8}(?=\.\w+$)/, ''));
  expect(names.filter((name) => SUSPECT.test(name))).toEqual([]);
});

test('no two names differ in their letters’ case alone, which some hosts and some disks take for one', () => {
  const files = readdirSync(process.env.SITE_DIR ?? 'dist', { recursive: true, encoding: 'utf8' });
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
});

test('the words would be found in a name', () => {
  for (const name of ['assets/ad-1.js', 'x/banner.png', 'site_stats.js', 'data/track.json', 'analytics-9f.js']) {
    expect(name).toMatch(SUSPECT);
  }
  for (const name of ['assets/loading-1.js', 'data/readme.md', 'share/de/start.svg']) expect(name).not.toMatch(SUSPECT);
});
