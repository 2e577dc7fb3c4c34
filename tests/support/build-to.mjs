// Builds the story that STORY names into a folder, as `npm run build` does into dist/: `node tests/support/build-to.mjs <folder> <address>`.
import { startTools } from './start-tools.mjs';

const [folder = '', site = ''] = process.argv.slice(2);
const tools = await startTools();
try {
  const { buildSite } = await tools.ssrLoadModule('/tools/build/build-site.ts');
  console.log(await buildSite(tools, site, folder));
} finally {
  await tools.close();
}
