import type { Dataset } from '../../core/dataset.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { light } from '../../theme/palette.ts';
import { PREVIEW } from '../../theme/layouts.ts';
import type { Camera } from '../../geo/camera.ts';
import { groundOf, type Grounds } from './ground.ts';
import { haloed } from './labels.ts';
import { cameraOf, EDGE, mapOf } from './map.ts';
import { outlined, type Brush } from './pen.ts';
import { at, element } from './svg.ts';
import { wrapped, type Typeset, type TypeStyle } from './typeset.ts';

/** The map's symbols are drawn so many times larger than on the page: previews are seen at half the picture's size. */
const ENLARGED = 2;
const TEXT = { x: 44, width: 362 };
const MAP = { x: 440, width: (PREVIEW.width - 440) / ENLARGED, height: PREVIEW.height / ENLARGED };

const BRAND: TypeStyle = { family: 'serif', weight: 600, size: 30 };
const SMALL: TypeStyle = { family: 'sans', weight: 400, size: 25 };
const TITLE_SIZES = [56, 50, 44, 38, 33];
/** Of all lines of the title, px. */
const HIGHEST = 250;

/** Beyond the map's edges nothing of the ground is drawn, but for so much, in map heights. */
const BLEED = 0.05;

/** The part of the map that the chapter's places fill, in map heights. */
const FILLED = { width: 0.78, height: 0.6 };
/** Above the labels stands the day, px. */
const DAY_LINE = 26;
const DAY: TypeStyle = { family: 'sans', weight: 600, size: 13 };

export const pictureCamera = (dataset: Dataset, chapter: string): Camera => cameraOf(dataset, chapter, FILLED);

/** The ground of a picture: the same in every language. */
export const pictureGround = (grounds: Grounds, camera: Camera): string =>
  groundOf(grounds, camera, 1 / MAP.height, [MAP.width / MAP.height / 2 + BLEED, 0.5 + BLEED], light);

/** A chapter's picture for shared links, as SVG that needs neither fonts nor style sheets. */
export function sharePicture(explorer: Snapshot, camera: Camera, ground: string, typeset: Typeset): string {
  const window = { x: MAP.x, width: PREVIEW.width - MAP.x, height: PREVIEW.height };
  const brush = { palette: light, pen: outlined(typeset) };
  const map = element(
    'g',
    { transform: `scale(${ENLARGED})` },
    mapOf(explorer, camera, ground, MAP, brush, DAY_LINE),
    dayOf(explorer, brush),
  );
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: PREVIEW.width, height: PREVIEW.height },
    element('rect', { width: PREVIEW.width, height: PREVIEW.height, fill: light.paper }),
    element('clipPath', { id: 'window' }, element('rect', window)),
    element('g', { 'clip-path': 'url(#window)' }, at(MAP.x + window.width / 2, window.height / 2, map)),
    element('rect', { width: MAP.x, height: PREVIEW.height, fill: light.card }),
    element('path', { d: `M${MAP.x},0V${PREVIEW.height}`, stroke: light.line, 'stroke-width': 2 }),
    textOf(explorer, typeset),
  );
}

function dayOf({ words, lens, day }: Snapshot, brush: Brush): string {
  const text = `${words.lens[lens]} ${words.day(day)}`;
  return at(-MAP.width / 2 + EDGE + 4, -MAP.height / 2 + 20, haloed(text, DAY, 'ink', brush));
}

/** Name of the site above, the chapter's title in the middle, the story's below; the opening stands for the story. */
function textOf({ dataset, view, words }: Snapshot, typeset: Typeset): string {
  const chapter = dataset.chapters.find(({ id }) => id === view.chapter)!;
  const isOpening = chapter.id === dataset.opening;
  const [style, title] = fitted(isOpening ? dataset.headline : chapter.title, typeset);
  const kicker = isOpening ? [] : [words.day(chapter.day), chapter.place];
  const about = isOpening ? [] : wrapped(dataset.headline, TEXT.width, SMALL, widthIn(typeset));
  return [
    lines([dataset.title], BRAND, 74, light.ink, typeset),
    element('rect', { x: TEXT.x, y: 94, width: 56, height: 5, fill: light.accent }),
    lines(kicker, SMALL, 164, light.quiet, typeset),
    lines(title, style, 164 + kicker.length * 32 + style.size * 0.75, light.ink, typeset),
    lines(about, SMALL, PREVIEW.height - 40 - (about.length - 1) * 32, light.quiet, typeset),
  ].join('');
}

/** The largest size at which the title keeps to its lines and its column. */
function fitted(title: string, typeset: Typeset): readonly [TypeStyle, readonly string[]] {
  const tries = TITLE_SIZES.map((size) => {
    const style: TypeStyle = { family: 'serif', weight: 600, size };
    return [style, wrapped(title, TEXT.width, style, widthIn(typeset))] as const;
  });
  const fits = ([style, broken]: (typeof tries)[number]) =>
    broken.length * style.size <= HIGHEST && broken.every((line) => typeset(line, style).width <= TEXT.width);
  return tries.find(fits) ?? tries.at(-1)!;
}

const lines = (texts: readonly string[], style: TypeStyle, y: number, fill: string, typeset: Typeset): string =>
  texts
    .map((text, index) =>
      at(
        TEXT.x,
        y + index * style.size * (style.family === 'serif' ? 1.14 : 1.28),
        element('path', { d: typeset(text, style).d, fill }),
      ),
    )
    .join('');

const widthIn = (typeset: Typeset) => (text: string, style: TypeStyle) => typeset(text, style).width;
