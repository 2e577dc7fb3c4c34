import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ViteDevServer } from 'vite';
import { parseStory } from '../content/parse-story.ts';
import { buildSite } from './build-site.ts';
import { printProblems } from './print-problems.ts';
import { readData } from './read-data.ts';
import { replaceFolder } from './replace-folder.ts';
import { siteUrlOf } from './site-url.ts';
import { storyFolder } from './story-folder.mjs';

/**
 * `npm run build`: the whole static site in `dist/`, or in the folder that `--to` names, put there only when it is
 * complete; gives the exit code. Data that are not in order are not built.
 */
export async function main(args: string[], server: ViteDevServer): Promise<number> {
  const { values } = parseArgs({ args, options: { to: { type: 'string', default: 'dist' } } });
  const result = parseStory(readData(storyFolder()));
  if (!result.ok) return printProblems(result.problems);
  const site = siteUrlOf(process.env['SITE_URL']);
  const built = await replaceFolder(resolve(values.to), (next) => buildSite(server, site, next));
  console.log(`Built ${built} in ${values.to}/.`);
  console.log(site ?? WITHOUT_SITE);
  return 0;
}

const WITHOUT_SITE =
  'SITE_URL is not set: no canonical addresses, no previews for shared links, no sitemap, no feeds, no oEmbed. All else works in any folder.';
