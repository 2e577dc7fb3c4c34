import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The text of the script that host pages load: one classic script that leaves no name behind. */
export async function bundleLoader(root: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/embed/host/loader.ts'), formats: ['iife'], name: 'unused' },
    },
  })) as Rolldown.RolldownOutput[];
  return outputs[0]!.output[0].code;
}

/** As Subresource Integrity wants it: "sha384-…". */
export const integrityOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
