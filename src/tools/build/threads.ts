import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Undrawable } from '../../export/undrawable.ts';

/** What a module posts that runs in a thread of its own. @throws what it throws, or where it ends without a word */
export function inThread<T>(file: string, workerData?: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData, execArgv: ['--enable-source-maps'] });
    worker.once('message', (made: T) => {
      resolve(made);
      void worker.terminate();
    });
    worker.once('error', (error) => reject(withClass(error)));
    worker.once('exit', (code) => reject(new Error(`${file} ended with ${code} and has made nothing`)));
  });
}

/** An error comes out of a thread with all that it says, but of no class of ours. */
const withClass = (error: Error): Error =>
  'drawing' in error ? (Object.setPrototypeOf(error, Undrawable.prototype) as Undrawable) : error;

/**
 * Does jobs in their order, as many at a time as the machine has cores. All of them come to their end, so that of several
 * that fail it is always the same one, the first, whose error is thrown.
 */
export async function inParallel<T extends readonly unknown[]>(
  jobs: { readonly [Key in keyof T]: () => Promise<T[Key]> },
  most = availableParallelism(),
): Promise<T> {
  const results: Promise<unknown>[] = [];
  const waiting = jobs.entries();
  async function takeAll() {
    for (const [index, job] of waiting) {
      results[index] = job();
      await Promise.allSettled([results[index]]);
    }
  }
  await Promise.all(Array.from({ length: most }, takeAll));
  return (await Promise.all(results)) as unknown as T;
}
