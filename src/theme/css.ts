import { layouts } from './layouts.ts';
import { dark, light, type Palette } from './palette.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function colours(palette: Palette): string {
  const { camps, ...rest } = palette;
  const named = Object.entries(rest).map(([name, value]) => `--${kebab(name)}:${value};`);
  return [...named, ...camps.map((value, index) => `--camp-${index}:${value};`)].join('');
}

const offsets = () =>
  layouts.map(({ media, offset }) => `@media ${media}{:root{--offset-x:${offset.x};--offset-y:${offset.y};}}`).join('');

/** The tokens as custom properties: colours for both themes, the map's offset for each layout. */
export const tokensCss = () =>
  `:root{color-scheme:light dark;${colours(light)}}` +
  `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${colours(dark)}}}` +
  `:root[data-theme=dark]{color-scheme:dark;${colours(dark)}}:root[data-theme=light]{color-scheme:light}` +
  offsets();
