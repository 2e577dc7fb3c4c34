import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command line asks for what cannot be made; the message says what, where and how to correct it. */
export class UsageError extends Error {}

/** The options of a command line. @throws UsageError that lists the options there are */
export function optionsIn<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${(error as Error).message}\nThere are: ${known.join(', ')}.`);
  }
}

type ErrorClass = new (...args: never[]) => Error;

/** Does a command's work and gives its exit code: 1, with the message alone, where it fails by one of these errors. */
export async function exitCodeOf(work: () => Promise<void>, ...expected: ErrorClass[]): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!expected.some((kind) => error instanceof kind)) throw error;
    console.error((error as Error).message);
    return 1;
  }
}
