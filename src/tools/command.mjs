import { spawn } from 'node:child_process';
import { join } from 'node:path';

// Not by a URL of this module: where tests run as a page's code, Vite turns those into addresses of files to download.
/** The repository's top folder, with a slash at its end. */
export const root = join(import.meta.dirname, '../../');

/**
 * Runs a command line in the top folder and lets it print as it likes.
 * It goes through a shell because npm and npx are scripts on Windows; never pass it text from outside.
 *
 * @param {string} line
 * @param {NodeJS.ProcessEnv} [env] variables to add
 * @returns {Promise<number>} the exit code; 1 if the command was killed or did not start
 */
export function run(line, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(line, { cwd: root, shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command line as `run` does, and keeps what it prints.
 *
 * @param {string} line
 * @returns {Promise<{ exitCode: number, said: string }>}
 */
export function hear(line) {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(`${line} 2>&1`, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.setEncoding('utf8').on('data', (part) => (said += part));
    child.on('error', () => resolve({ exitCode: 1, said }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, said }));
  });
}
