import { chapterById } from '../../core/view.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { light } from '../../theme/palette.ts';
import { PREVIEW } from '../../theme/layouts.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Brush } from '../brush.ts';
import { groundOf, type Ground, type Grounds } from '../ground.ts';
import { cameraOf, EDGE, mapOf } from '../map.ts';
import { at, element } from '../svg.ts';
import { textLine, wrapped, type TypeStyle } from '../text.ts';
import { brandAt, fitted, lines, SMALL } from './preview-sheet.ts';
import { ink } from '../picture/type.ts';

/** The map's symbols are drawn so many times larger than on the page: previews are seen at half the picture's size. */
const ENLARGED = 2;
const TEXT_WIDTH = 362;
const MAP = { x: 440, width: (PREVIEW.width - 440) / ENLARGED, height: PREVIEW.height / ENLARGED };

/** Of all lines of the title, px. */
const HIGHEST = 250;

/** Beyond the map's edges nothing of the ground is drawn, but for so much, in map heights. */
const BLEED = 0.05;

/** The part of the map that the chapter's places fill, in map heights. */
const FILLED = { width: 0.78, height: 0.6 };
/** Above the labels stands the day, px. */
const DAY_LINE = 26;
const DAY: TypeStyle = { family: 'sans', weight: 600, size: 13, leading: 17 };

export const pictureCamera = (dataset: Dataset, chapter: string): Camera => cameraOf(dataset, chapter, FILLED);

/** The ground of a picture: the same in every language. */
export const pictureGround = (grounds: Grounds, camera: Camera): Ground =>
  groundOf(grounds, camera, [MAP.width / MAP.height / 2 + BLEED, 0.5 + BLEED]);

/** A chapter's picture for shared links, to be drawn on their sheet. */
export function sharePicture(explorer: Snapshot, camera: Camera, ground: Ground, brush: Brush): string {
  const window = { x: MAP.x, width: PREVIEW.width - MAP.x, height: PREVIEW.height };
  const map = element(
    'g',
    { transform: `scale(${ENLARGED})` },
    mapOf(explorer, camera, ground, MAP, brush, DAY_LINE),
    dayOf(explorer, brush),
  );
  return [
    element('clipPath', { id: 'window' }, element('rect', window)),
    element('g', { 'clip-path': 'url(#window)' }, at(MAP.x + window.width / 2, window.height / 2, map)),
    element('rect', { width: MAP.x, height: PREVIEW.height, fill: light.card }),
    element('path', { d: `M${MAP.x},0V${PREVIEW.height}`, stroke: light.line, 'stroke-width': 2 }),
    textOf(explorer),
  ].join('');
}

function dayOf({ words, lens, day }: Snapshot, { palette }: Brush): string {
  const text = `${words.lens[lens]} ${words.day(day)}`;
  const place = [-MAP.width / 2 + EDGE + 4, -MAP.height / 2 + 20] as const;
  return textLine(place, [ink(text, DAY)], palette, { halo: { colour: palette.land, width: 3 } });
}

/** Name of the site above, the chapter's title in the middle, the story's below; the opening stands for the story. */
function textOf({ dataset, view, words }: Snapshot): string {
  const chapter = chapterById(dataset, view.chapter);
  const isOpening = chapter.id === dataset.opening;
  const [style, title] = fitted(isOpening ? dataset.headline : chapter.title, TEXT_WIDTH, HIGHEST);
  const kicker = isOpening ? [] : [words.day(chapter.day), chapter.place];
  const about = isOpening ? [] : wrapped(dataset.headline, TEXT_WIDTH, SMALL);
  return [
    brandAt(74, dataset.title),
    lines(kicker, SMALL, 164, 'quiet'),
    lines(title, style, 164 + kicker.length * SMALL.leading + style.size * 0.75, 'ink'),
    lines(about, SMALL, PREVIEW.height - 40 - (about.length - 1) * SMALL.leading, 'quiet'),
  ].join('');
}
