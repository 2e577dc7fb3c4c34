import { execFileSync } from 'node:child_process';

/** The environment in which Debian's servers are found, too. */
export const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` };

export function hasProgram(name: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { env });
    return true;
  } catch {
    return false;
  }
}
