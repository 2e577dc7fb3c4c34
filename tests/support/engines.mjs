// Finds the programs of Firefox and WebKitGTK and, if it may, installs Debian's packages of them.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hear } from '../../src/tools/command.mjs';
import { mayUseApt } from './browser.mjs';

/** @typedef {'firefox' | 'webkit'} OtherEngine */
/** @typedef {Readonly<Record<string, string | undefined>>} Programs paths; undefined: not there */

const { env } = process;
const LIBRARIES = '/usr/lib';

/** @param {string} name */
const onPath = (name) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

/** Debian keeps it among the libraries of the machine's kind: "x86_64-linux-gnu". */
const miniBrowser = () =>
  (existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [])
    .map((kind) => join(LIBRARIES, kind, 'webkit2gtk-4.1/MiniBrowser'))
    .find(existsSync);

/** @type {Record<OtherEngine, { packages: string, programs: () => Programs }>} */
const ENGINES = {
  firefox: {
    packages: 'firefox-esr xvfb',
    programs: () => ({ browser: onPath('firefox-esr') ?? onPath('firefox'), screen: onPath('Xvfb') }),
  },
  webkit: {
    packages: 'webkit2gtk-driver xvfb',
    programs: () => ({ browser: miniBrowser(), driver: onPath('WebKitWebDriver'), screen: onPath('Xvfb') }),
  },
};

/** @param {OtherEngine} engine */
export const programsOf = (engine) => ENGINES[engine].programs();

/** @param {OtherEngine} engine */
export const isThere = (engine) => Object.values(programsOf(engine)).every(Boolean);

/** One sentence for readers of a report. @param {OtherEngine} engine */
export const whyMissing = (engine) =>
  `not tested in ${engine}: Debian's packages ${ENGINES[engine].packages} are missing and could not be installed`;

/** Installs what is missing, where that is allowed and can be done. */
export async function installEngines() {
  const missing = /** @type {OtherEngine[]} */ (Object.keys(ENGINES)).filter((engine) => !isThere(engine));
  if (missing.length === 0 || env.BROWSER_INSTALL === 'never' || !mayUseApt()) return;
  const packages = missing.map((engine) => ENGINES[engine].packages).join(' ');
  console.log(`Installing the packages ${packages} with apt-get.`);
  const { exitCode, said } = await hear(
    `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`,
  );
  if (exitCode !== 0) console.log(said);
}
