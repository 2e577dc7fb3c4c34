import { fileURLToPath } from 'node:url';
import { serve } from '../../src/tools/serve.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves the built site while the tests run; the workers learn its address through SITE_URL. */
export default async function serveSite() {
  const { url, close } = await serve({ dir: process.env.SITE_DIR ?? dist });
  process.env.SITE_URL = url;
  return close;
}
