// Runs one of the TypeScript tools beside this file: `node src/tools/run.mjs check`.
import { join } from 'node:path';
import { createLogger, createServer } from 'vite';
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

/** A class of the bundled modules is not the one that could be imported here. @param {unknown} error */
const isDataFault = (error) => error instanceof Error && error.name === 'DataFault';

const logger = createLogger('warn');
const { error: tell } = logger;
/** Told once, below. @type {import('vite').Logger['error']} */
logger.error = (message, options) => void (isDataFault(options?.error) || tell(message, options));

/**
 * Nothing is bundled beforehand: of two tools that begin at once with an empty cache, each would take the other's bundles
 * away. @param {import('vite').ResolvedConfig['environments']} environments
 */
function unbundle(environments) {
  for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
}

const name = process.argv[2] ?? '';
const server = await createServer({
  configFile: 'vite.config.ts',
  // Not that of `npm run dev`, which would render its pages with the Svelte that was made ready for these tools.
  cacheDir: join(root, 'node_modules/.cache/tools'),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'warn',
  customLogger: logger,
  optimizeDeps: { noDiscovery: true },
  plugins: [{ name: 'no-bundles', configResolved: ({ environments }) => void unbundle(environments) }],
});
try {
  const { main } = await server.ssrLoadModule(`/tools/${name}.ts`);
  process.exitCode = (await main(process.argv.slice(3), server)) ?? 0;
} catch (error) {
  if (!isDataFault(error)) throw error;
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
} finally {
  await server.close();
}
