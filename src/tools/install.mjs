// Installs what package-lock.json asks for, unless it is there already: a second run needs no network.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './command.mjs';

/** @typedef {{ version?: string, integrity?: string }} Package */
/** @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Project */
/** @typedef {{ packages: Record<string, Package & Project> }} Lock */

/**
 * Compares the lock file with the list that npm leaves in node_modules after an installation: all that the project
 * names must be there, and nothing but what the lock file says. What else the lock file lists may be missing, as npm
 * leaves out packages made for other machines.
 *
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isInstalled(wanted, installed) {
  const project = wanted.packages[''];
  const named = Object.keys({ ...project?.dependencies, ...project?.devDependencies });
  const isThere = (/** @type {string} */ name) => `node_modules/${name}` in installed.packages;
  const isAsLocked = (/** @type {[string, Package]} */ [folder, { version, integrity }]) =>
    wanted.packages[folder]?.version === version && wanted.packages[folder]?.integrity === integrity;
  return named.every(isThere) && Object.entries(installed.packages).every(isAsLocked);
}

/**
 * @param {string} path
 * @returns {Promise<Lock>}
 */
const readLock = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

/** @throws {Error} if the packages cannot be installed */
export async function install() {
  const installed = await readLock('node_modules/.package-lock.json').catch(() => ({ packages: {} }));
  if (isInstalled(await readLock('package-lock.json'), installed)) return;

  console.log('Installing the packages of package-lock.json (npm ci). This takes about half a minute.');
  if ((await run('npm ci --include=dev')) !== 0) {
    throw new Error('npm ci failed. The first installation needs the network and Node 20.19 or later.');
  }
}
