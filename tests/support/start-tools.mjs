import { createServer } from 'vite';

/** Vite with the tools in `src/tools/`, as `run.mjs` starts it. Close it when done. */
export function startTools() {
  process.env.NODE_ENV = 'production';
  return createServer({
    configFile: 'vite.config.ts',
    cacheDir: `${process.cwd()}/node_modules/.cache/tools`,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
  });
}
