// Runs one of the TypeScript tools beside this file: `node src/build/run.mjs check`.
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './command.mjs';
import { storyFolder } from './story-folder.mjs';

// Else Vite's server would make it "development", and the pages it then builds would carry Svelte's development code.
process.env.NODE_ENV = 'production';

try {
  storyFolder();
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}

const name = process.argv[2] ?? '';
const server = await createServer({
  configFile: 'vite.config.ts',
  // Not that of `npm run dev`, which would render its pages with the Svelte that was made ready for these tools.
  cacheDir: join(root, 'node_modules/.cache/tools'),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'warn',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule(`/build/${name}.ts`);
  process.exitCode = (await main(process.argv.slice(3), server)) ?? 0;
} finally {
  await server.close();
}
