import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Tools } from './bundled.mjs';
import { problemOnDisk } from './on-disk.ts';
import { printProblems, readStory } from './story.ts';
import { replaceFolder } from './files.ts';
import { siteUrlOf } from './build/site.ts';
import { storyFolder } from './story-folder.mjs';

/**
 * `npm run build [-- --out <folder>]`: the whole static site in `dist/` or another folder, put there only when it is
 * complete. Data that are not in order are not built. Gives the exit code.
 */
export async function main(args: string[], tools: Tools): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'dist' } } });
  const folder = resolve(values.out);
  if (holdsMore(folder)) {
    console.error(`--out: ${values.out} is there and holds no site. Name another folder, or remove it first.`);
    return 1;
  }
  const result = readStory(storyFolder());
  if (!result.ok) return printProblems(result.problems);
  // Its modules hold the story, which has to be in order.
  const [{ buildSite }, { undrawn }] = await Promise.all([import('./build/build-site.ts'), import('./trial.ts')]);
  const site = siteUrlOf(process.env['SITE_URL']);
  const built = await replaceFolder(folder, (next) => buildSite(tools, site, next)).catch(undrawn(result.data));
  if (typeof built !== 'string') return printProblems([problemOnDisk(built)]);
  console.log(`Built ${built} in ${values.out}/.`);
  console.log(site ?? WITHOUT_SITE);
  return 0;
}

/** What was not built here is not taken away. */
const holdsMore = (folder: string) => existsSync(folder) && !existsSync(join(folder, 'assets')) && !isEmpty(folder);
const isEmpty = (folder: string) => statSync(folder).isDirectory() && readdirSync(folder).length === 0;

const WITHOUT_SITE =
  'SITE_URL is not set: no canonical addresses, no previews for shared links, no sitemap, no feeds, no oEmbed. All else works in any folder.';
