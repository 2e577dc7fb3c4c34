import { fileURLToPath } from 'node:url';
import { serve } from '../../src/tools/serve.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Serves the built site while the tests run; the workers learn its address through SITE_URL. Unpacked: on one machine that
 * is quicker for both sides, and what texts weigh is counted from the files.
 */
export default async function serveSite() {
  const { url, close } = await serve({ dir: process.env.SITE_DIR ?? dist, packs: false });
  process.env.SITE_URL = url;
  return close;
}
