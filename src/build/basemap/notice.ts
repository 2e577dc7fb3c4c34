import { INPUTS, origin, sha256, type PackageFile } from './packages.ts';

const TEXT = `Drawn by \`npm run basemap\`; do not edit by hand. The geography is Natural Earth's (public domain), taken from these packages:

TABLE

**Borders.** International borders as the United Nations recognise them, so Crimea and Sevastopol are part of Ukraine; a line on this map is no statement on who controls a place.

**Left out.** The line of 2014-22 in the Donbas, the drained Kakhovka reservoir, and islands too small to see.

**Geometry.** Longitude and latitude in degrees, cut at 180 degrees. Exterior rings run clockwise, as d3-geo wants them (RFC 7946 asks for the other way). \`ua-ru-border-band\` is our own: Russian land within 25 km of the land border with Ukraine, drawn a little off the border.

**Towns.** The positions in \`data/towns.json\` are our own, checked to about 4 km.
`;

/** The base map's sources, licences and border policy, in Markdown. */
export function notice(): string {
  const rows = INPUTS.map(row);
  const head = '| package | version | licence | file | used for | SHA-256 |\n| --- | --- | --- | --- | --- | --- |';
  return `# Base map\n\n${TEXT.replace('TABLE', [head, ...rows].join('\n'))}`;
}

function row(file: PackageFile): string {
  const { version, license } = origin(file);
  return `| ${file.package} | ${version} | ${license} | \`${file.path}\` | ${file.use} | \`${sha256(file)}\` |`;
}
