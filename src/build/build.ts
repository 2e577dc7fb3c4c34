import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type ViteDevServer } from 'vite';
import { renderAll, renderPictures } from './render-all.ts';
import { dataFiles } from './data-files.ts';
import { fill } from './site.ts';
import { siteUrl } from './site-url.ts';

const NEXT = 'dist.next';
const TEMPLATES = ['index.html', 'sources.html', '404.html'] as const;

/** `npm run build`: the whole static site in `dist/`, put there only when it is complete. */
export async function main(_args: string[], server: ViteDevServer): Promise<number> {
  const root = process.cwd();
  const next = join(root, 'node_modules/.cache', NEXT);
  await rm(next, { recursive: true, force: true });
  await bundle(next);
  const pages = await renderAll(server);
  const templates = Object.fromEntries(
    await Promise.all(TEMPLATES.map(async (name) => [name, await readFile(join(next, name), 'utf8')] as const)),
  );
  await Promise.all(TEMPLATES.map((name) => rm(join(next, name))));
  for (const page of pages) await write(next, page.file, fill(templates[page.template]!, page));
  const pictures = await renderPictures(server);
  for (const { file, text } of pictures) await write(next, file, text);
  const data = dataFiles(root, siteUrl());
  for (const { file, text } of data) await write(next, file, text);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(next, join(root, 'dist'));
  console.log(`Built ${pages.length} pages, ${pictures.length} pictures and ${data.length} data files in dist/.`);
  if (siteUrl() === null) console.log('SITE_URL is not set: the feeds of corrections are left out.');
  return 0;
}

async function bundle(outDir: string): Promise<void> {
  const input = Object.fromEntries(
    TEMPLATES.map((name) => [name.replace('.html', ''), join(process.cwd(), 'src', name)]),
  );
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
  });
}

async function write(folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
