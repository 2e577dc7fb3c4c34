// Runs one of the TypeScript tools beside this file: `node src/tools/run.mjs check`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledTools } from './bundled.mjs';
import { storyFolder } from './story-folder.mjs';

try {
  storyFolder();
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}

const name = process.argv[2] ?? '';
const tools = await bundledTools();
process.setSourceMapsEnabled(true);
try {
  const { main } = await import(pathToFileURL(join(tools.folder, `${name}.mjs`)).href);
  process.exitCode = (await main(process.argv.slice(3), tools)) ?? 0;
} catch (error) {
  // A class of the bundled modules is not one that could be imported here.
  if (!(error instanceof Error && error.name === 'DataFault')) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
