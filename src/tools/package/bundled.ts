/** The file of the site in which the bundler writes down the packages that are in its scripts: name, version, licence. */
export const BUNDLED = 'licences.json';

/** @throws if the site was built without that file */
export function bundledIn(site: Readonly<Record<string, Uint8Array>>): string[] {
  const file = site[BUNDLED];
  if (!file) throw new Error(`The site has no ${BUNDLED}; it has to be built anew.`);
  return (JSON.parse(new TextDecoder().decode(file)) as { name: string }[]).map(({ name }) => name);
}
