import type { BaseMapRecord } from '../../content/schemas/basemap.ts';
import { inputsOf, origin, sha256, type PackageFile } from './packages.ts';

const MADE =
  "Drawn by `npm run basemap`; do not edit by hand. The geography is Natural Earth's (public domain), taken from these packages:";
const GEOMETRY =
  'Longitude and latitude in degrees, cut at 180 degrees. Exterior rings run clockwise, as d3-geo wants them (RFC 7946 asks for the other way).';

/** The base map's sources and licences, and the story's policy on borders, in Markdown. */
export function notice(recipe: BaseMapRecord): string {
  const { borders, leftOut, outlines, towns } = recipe.notice;
  const head = '| package | version | licence | file | used for | SHA-256 |\n| --- | --- | --- | --- | --- | --- |';
  const parts = [
    '# Base map',
    MADE,
    [head, ...inputsOf(recipe).map(row)].join('\n'),
    `**Borders.** ${borders}`,
    leftOut && `**Left out.** ${leftOut}`,
    `**Geometry.** ${[GEOMETRY, outlines].filter(Boolean).join(' ')}`,
    towns && `**Towns.** ${towns}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function row(file: PackageFile): string {
  const { version, license } = origin(file);
  return `| ${file.package} | ${version} | ${license} | \`${file.path}\` | ${file.use} | \`${sha256(file)}\` |`;
}
