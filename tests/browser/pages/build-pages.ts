import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Builds the pages of this folder as the site is built. Returns the folder to serve. */
export async function buildPages(): Promise<string> {
  const outDir = path('../../../node_modules/.cache/test-pages');
  await build({
    configFile: path('../../../vite.config.ts'),
    root: path('.'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: path('stage.html') } },
  });
  return outDir;
}
