// Builds the story that STORY names into a folder, as `npm run build` does into dist/: `node tests/support/build-to.mjs <folder> <address>`.
import { createServer } from 'vite';

process.env.NODE_ENV = 'production';
const [folder = '', site = ''] = process.argv.slice(2);
const server = await createServer({
  configFile: 'vite.config.ts',
  cacheDir: `${process.cwd()}/node_modules/.cache/tools`,
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'warn',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { buildSite } = await server.ssrLoadModule('/tools/build/build-site.ts');
  console.log(await buildSite(server, site, folder));
} finally {
  await server.close();
}
