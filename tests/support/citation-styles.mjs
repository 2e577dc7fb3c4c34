// Debian's copies of the styles that references are printed in; no npm package that is kept up has them.
import { existsSync } from 'node:fs';
import { run } from '../../src/tools/command.mjs';
import { mayUseApt } from './browser.mjs';

const PACKAGES = 'citation-style-language-styles citation-style-language-locales';

export const STYLES = '/usr/share/citation-style-language';

export const hasStyles = () => existsSync(STYLES);

export const whyNoStyles = `not tried in APA, Chicago and DIN 1505: Debian's packages ${PACKAGES} are missing`;

/** Installs them, where that is allowed and can be done. */
export async function installStyles() {
  if (hasStyles() || process.env.BROWSER_INSTALL === 'never' || !mayUseApt()) return;
  console.log(`Installing the packages ${PACKAGES} with apt-get.`);
  const install = `apt-get install -y -qq --no-install-recommends ${PACKAGES}`;
  await run(`${install} || (apt-get update -qq && ${install})`);
}
