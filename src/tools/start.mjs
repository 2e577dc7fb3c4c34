// `npm start`: from a fresh clone to a page in the browser.
import { run } from './command.mjs';
import { install } from './install.mjs';

/**
 * Serves `dist/` on the given port, or on the first free one after it.
 *
 * @param {typeof import('./serve.mjs').serve} serve
 * @param {number} port
 * @returns {Promise<import('./serve.mjs').Server>}
 */
async function serveFrom(serve, port) {
  try {
    return await serve({ port });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken.`);
    return serveFrom(serve, port + 1);
  }
}

async function start() {
  await install();
  console.log('Building the pages into dist/.');
  if ((await run('npm run --silent build')) !== 0) throw new Error('The build failed; its message stands above.');
  // Only now: it needs what was installed.
  const { serve } = await import('./serve.mjs');
  const { url } = await serveFrom(serve, Number(process.env.PORT || 4173));
  console.log(`As Reported is at ${url} (stop with Ctrl+C).`);
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
