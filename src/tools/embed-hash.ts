import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import released from '../embed/released.json' with { type: 'json' };
import { loaderVersion } from '../embed/host/address.ts';
import { bundleLoader, integrityOf } from './build/bundle.ts';

/** `npm run embed:hash`: writes down the hash of the host's script, as long as its version is not released. */
export async function main(): Promise<number> {
  const hash = integrityOf(await bundleLoader(process.cwd()));
  const text = JSON.stringify({ ...released, [loaderVersion]: hash }, null, 2);
  await writeFile(join(process.cwd(), 'src/embed/released.json'), `${text}\n`);
  console.log(`${loaderVersion}: ${hash}`);
  return 0;
}
