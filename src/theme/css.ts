import { FORMATS, layouts } from './layouts.ts';
import { dark, light, type Palette } from './palette.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function colours(palette: Palette): string {
  const { camps, ...rest } = palette;
  const named = Object.entries(rest).map(([name, value]) => `--${kebab(name)}:${value};`);
  return [...named, ...camps.map((value, index) => `--camp-${index}:${value};`)].join('');
}

const offsets = () =>
  layouts.map(({ media, offset }) => `@media ${media}{:root{--offset-x:${offset.x};--offset-y:${offset.y};}}`).join('');

/** What is prerendered for one format is shown in its layouts alone. */
const formats = () =>
  layouts
    .map(({ media, format }) => {
      const other = FORMATS.find((candidate) => candidate !== format)!;
      return `@media ${media}{.only-${format}{display:contents}.only-${other}{display:none}}`;
    })
    .join('');

/** A camp's colour, by its place in the story's list. */
const campColours = () => light.camps.map((_, index) => `.camp-${index}{color:var(--camp-${index})}`).join('');

/** A drawing as high as the map and as wide as high, its middle moved into the part that the layout leaves free. */
const PICTURE =
  '.picture{position:absolute;top:0;left:50%;height:100%;aspect-ratio:1;overflow:visible;' +
  'translate:calc(-50% + var(--offset-x)*100cqh) calc(var(--offset-y)*100cqh)}';

/** Where the reader's system decides on the colours, the map is drawn in ink alone: shape, line and texture stay. */
const SYSTEM: Record<Exclude<keyof Palette, 'camps'>, string> = {
  paper: 'Canvas',
  card: 'Canvas',
  sea: 'Canvas',
  land: 'Canvas',
  home: 'Canvas',
  line: 'GrayText',
  border: 'CanvasText',
  river: 'GrayText',
  graticule: 'Canvas',
  shade: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  accent: 'Highlight',
  onAccent: 'HighlightText',
};
const system = (): Palette => ({ ...SYSTEM, camps: light.camps.map(() => 'CanvasText') });

/** The tokens as custom properties: colours for both themes, the map's offset for each layout and what stands by it. */
export const tokensCss = () =>
  `:root{color-scheme:light dark;${colours(light)}}` +
  `@media (prefers-color-scheme:dark){:root{${colours(dark)}}}` +
  `@media (forced-colors:active){:root{${colours(system())}}}` +
  campColours() +
  offsets() +
  formats() +
  PICTURE;
