// Runs one of the TypeScript tools beside this file: `node src/build/run.mjs check`.
import { createServer } from 'vite';

// Else Vite's server would make it "development", and the pages it then builds would carry Svelte's development code.
process.env.NODE_ENV = 'production';

const name = process.argv[2] ?? '';
const server = await createServer({
  configFile: 'vite.config.ts',
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
