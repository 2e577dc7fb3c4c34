import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import serveSite from '../serve-site.ts';

/** Builds the story that `STORY` names as everybody does, by its data alone, and serves it while the tests run. */
export default async function buildAndServe() {
  await promisify(execFile)('node', ['src/tools/run.mjs', 'build', '--out', process.env.SITE_DIR!], {
    env: { ...process.env, SITE_URL: '' },
  });
  return serveSite();
}
