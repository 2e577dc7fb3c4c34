import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A screen in memory: in a window on it, browsers have WebGL2 by software, which headless ones may not have. */
export interface Screen {
  /** For `DISPLAY`. */
  readonly display: string;
  readonly close: () => void;
}

export async function openScreen(): Promise<Screen> {
  // It takes a number that is free and writes it to the third channel.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(server, 'exit').then(() => {
    throw new Error('Xvfb has ended');
  });
  failed.catch(() => undefined);
  const [number] = (await Promise.race([once(server.stdio[3] as Readable, 'data'), failed])) as [Buffer];
  return { display: `:${String(number).trim()}`, close: () => void server.kill() };
}
