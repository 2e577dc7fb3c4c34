import { FALLBACK_FACES, STACKS } from './fallback-fonts.ts';
import { FORMATS, GRAND, layouts, LOW, stillBox } from './layouts.ts';
import { dark, EARLIER, light, type Palette } from './palette.ts';

const FONTS = `--serif:${STACKS.serif};--sans:${STACKS.sans};`;

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

/** The type scale, from the smallest text, never under 13 px, to the headline; each layout may set its own. */
const SCALE = {
  label: 'max(13px,.77rem)',
  small: 'max(13px,.79rem)',
  note: '.88rem',
  text: '.94rem',
  lead: '1.09rem',
  heading: '1.24rem',
  title: 'clamp(1.3rem,3vw,2rem)',
};

const MEASURES = {
  hairline: '1px solid color-mix(in srgb,var(--line) 50%,transparent)',
  /** For what lies over the map. */
  veil: 'color-mix(in srgb,var(--card) 92%,transparent)',
  radius: '6px',
  /** As wide as a thumb. */
  target: '44px',
};

/** What lies above what, from below. */
const STACK = { docked: 1, after: 2, map: 3, story: 4, focus: 5, bar: 6, notice: 7, top: 20 };

const declare = (tokens: Readonly<Record<string, string | number>>, prefix = '') =>
  Object.entries(tokens)
    .map(([name, value]) => `--${prefix}${name}:${value};`)
    .join('');

const measures = () =>
  `:root{${declare(SCALE)}${declare(MEASURES)}${declare(STACK, 'z-')}}` +
  `@media ${LOW}{:root{--title:1.3rem}}` +
  `@media ${GRAND}{:root{--title:2.6rem}}`;

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
  mark: 'CanvasText',
  quiet: 'CanvasText',
  accent: 'Highlight',
  onAccent: 'HighlightText',
};
const system = (): Palette => ({ ...SYSTEM, camps: light.camps.map(() => 'CanvasText') });

/** A picture file in place of the map, moved likewise. `--h` is the map's height. */
const STILL =
  '.still img{position:absolute;top:50%;left:50%;max-width:none;--h:100cqh;' +
  `width:calc(${stillBox.width}*var(--h));height:calc(${stillBox.height}*var(--h));` +
  'translate:calc(-50% + var(--offset-x)*var(--h)) calc(-50% + var(--offset-y)*var(--h))}';

/**
 * What pages and picture files share: typefaces, and colours for both themes. The system chooses between them, unless
 * the root's `data-theme` does; paper is always light. No rule outweighs another: later ones win.
 */
export const paletteCss = () =>
  `${FALLBACK_FACES}:root{color-scheme:light dark;${FONTS}${colours(light)}}` +
  `:root:where([data-theme=light]){color-scheme:light}` +
  `@media screen and (prefers-color-scheme:dark){:root:where(:not([data-theme=light])){${colours(dark)}}}` +
  `@media screen{:root:where([data-theme=dark]){color-scheme:dark;${colours(dark)}}}` +
  `@media (forced-colors:active){:root{${colours(system())}}}` +
  campColours();

/** The order of the style sheets' layers: later ones win. */
const LAYERS = '@layer reset,tokens,base,layout,components,form;';

/** The tokens as custom properties: palette, measures, the map's offset for each layout and what stands by it. */
export const tokensCss = () =>
  `${LAYERS}@layer tokens{${paletteCss()}:root{--earlier:${100 * EARLIER}%}` +
  `${measures()}${offsets()}${formats()}${PICTURE}${STILL}}`;

/**
 * For a picture file of samples, which have the page for their ground; but not where the system decides on the colours,
 * since in a picture it may decide on others than around it.
 */
export const keyCss = () =>
  `${paletteCss()}:root{font-family:var(--sans)}@media (forced-colors:active){:root{background:var(--card)}}`;

/** The element that a picture's address names where it is for paper: there words have no halo. */
export const ON_PAPER = 'paper';

/**
 * For a picture file, besides what its parts bring. Pages show it in a box of its own shape; opened alone, in a window of
 * another, it is as high as the window and its middle stays in the middle.
 */
export function stillCss(): string {
  const shape = stillBox.width / stillBox.height;
  return (
    `${paletteCss()}:root{background:var(--paper);font-family:var(--sans)}svg{overflow:visible}` +
    `@media (max-aspect-ratio:${shape * 0.99}),(min-aspect-ratio:${shape * 1.01}){` +
    `:root{position:fixed;top:0;left:calc(50vw - ${50 * shape}vh);width:${100 * shape}vh;height:100vh}}` +
    `#${ON_PAPER}:target text{stroke:none}`
  );
}
