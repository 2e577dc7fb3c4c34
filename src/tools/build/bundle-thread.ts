import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { loaderPath } from '../../embed/host/address.ts';
import { TEMPLATES } from '../../site/page.ts';
import { readFolder } from '../files.ts';
import { KEPT } from '../kept.mjs';
import { bundle, bundleLoader, withoutComments } from './bundle.ts';
import type { SiteFile } from './data-files.ts';
import { askEarly, guard } from './site.ts';

/** What pages load, and what they are filled into. */
export interface Bundled {
  readonly files: readonly SiteFile[];
  readonly templates: Readonly<Record<(typeof TEMPLATES)[number], string>>;
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

async function bundled(folder: string): Promise<Bundled> {
  await bundle(folder);
  const made = readFolder(folder);
  const templates = TEMPLATES.map((name) => [name, guard(askEarly(textOf(made[name]!)), name)]);
  const files = Object.entries(made).filter(([file]) => !TEMPLATES.some((name) => name === file));
  return {
    templates: Object.fromEntries(templates) as Bundled['templates'],
    files: [
      // Scripts of public/ lie at the top, all others in folders.
      ...files.map(([file, bytes]) => ({
        file,
        text: /^[^/]+\.js$/.test(file) ? withoutComments(textOf(bytes)) : bytes,
      })),
      { file: loaderPath, text: await bundleLoader(process.cwd()) },
    ],
  };
}

// Among what is kept, where in time it goes even if nobody is left to remove it.
const folder = mkdtempSync(join(KEPT, 'bundle-'));
const made = await bundled(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
// Last: whoever hears of it ends the thread.
parentPort!.postMessage(made);
