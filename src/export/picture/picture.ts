import type { Dataset } from '../../core/dataset.ts';
import type { ViewState } from '../../core/view.ts';
import type { Camera } from '../../geo/camera.ts';
import { titledSceneName } from '../../map/scene-name.ts';
import { linesAtEdge, sceneInWords } from '../../map/scene-text.ts';
import { sentence } from '../../core/sentence.ts';
import { snapshotOf, type Snapshot } from '../../core/snapshot.ts';
import { palettes, type Theme } from '../../theme/palette.ts';
import { brushOf, type Brush, type Renderer } from '../brush.ts';
import { groundOf, type Grounds } from '../ground.ts';
import { cameraOf, mapOf } from '../map.ts';
import { at, element } from '../svg.ts';
import { headlineOf } from './head-text.ts';
import { layoutOf, type Layout } from './layout.ts';
import { cutsDisc, seenIn } from './seen.ts';
import { sheet } from './sheet.ts';
import { enlargement, isPictureSize, LARGEST, SMALLEST, type Size } from './size.ts';

/** What a picture shows, and how. */
export interface Wish {
  /** In the language of the picture. */
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly size: Size;
  readonly theme: Theme;
  /** Of the story on the web; null where it is unknown. */
  readonly address: string | null;
  /** Of a chart of answers: its one question. Without it the matrix has all, and a strip is of the story's first. */
  readonly question?: string | undefined;
}

/** The part of the map that the chapter's places fill: of its width, and of its height. */
const FILLED = { width: 0.62, height: 0.58 };
const DRAWN_BACK = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6] as const;
const ROUNDS = 2;
/** Beyond the map's edges nothing of the ground is drawn, but for so much, in map heights. */
const BLEED = 0.05;

/**
 * A view of the story as a picture that stands alone: SVG with presentation attributes, the style sheet of its typefaces,
 * and neither script nor address; the same bytes wherever it is made.
 * @throws RangeError for a size that no picture has
 */
export function picture(wish: Wish, grounds: Grounds, renderer: Renderer): string {
  const { dataset, view, size, theme, address } = wish;
  if (!isPictureSize(size)) throw new RangeError(`a picture is ${SMALLEST} to ${LARGEST} px wide and high`);
  const explorer = snapshotOf(dataset, view);
  const brush = brushOf(palettes[theme], renderer);
  const scale = enlargement(size);
  const { layout, camera } = arranged(
    explorer,
    { width: size.width / scale, height: size.height / scale },
    address,
    brush,
  );
  const title = titledSceneName(headlineOf(explorer), explorer);
  return sheet(
    {
      lang: dataset.lang,
      size,
      scale,
      fonts: renderer.fonts,
      colour: brush.palette.paper,
      title,
      desc: describe(explorer),
    },
    mapWindow(explorer, camera, grounds, layout, brush),
    partsOf(layout),
  );
}

/** The picture's day in words, also what its chapter leaves out: places and movements, then what has no place. */
const describe = (explorer: Snapshot): string =>
  [sceneInWords(explorer), ...linesAtEdge(explorer).map(({ text }) => sentence(text))].filter(Boolean).join(' ');

/** What the legend explains depends on what is seen, and how much is seen on the room that the legend leaves. */
function arranged(explorer: Snapshot, size: Size, address: string | null, brush: Brush) {
  let seen = explorer.scene;
  let layout = layoutOf({ explorer, seen, size, address, brush });
  for (let round = 0; round < ROUNDS; round++) {
    seen = seenIn(explorer, cameraFor(explorer, layout.map), layout.map);
    layout = layoutOf({ explorer, seen, size, address, brush });
  }
  return { layout, camera: cameraFor(explorer, layout.map) };
}

/** The camera of the chapter, drawn back a little where the map's edge would cut a disc. */
function cameraFor(explorer: Snapshot, map: Size): Camera {
  const { dataset, view } = explorer;
  const shape = map.width / map.height;
  const camera = cameraOf(dataset, view.chapter, { width: FILLED.width * shape, height: FILLED.height });
  const tries = DRAWN_BACK.map((part) => ({ ...camera, k: camera.k * part }));
  return tries.find((each) => !cutsDisc(explorer, each, map)) ?? camera;
}

function mapWindow(explorer: Snapshot, camera: Camera, grounds: Grounds, { map }: Layout, brush: Brush): string {
  const shape = map.width / map.height;
  const ground = groundOf(grounds, camera, [shape / 2 + BLEED, 0.5 + BLEED]);
  const { x, y, width, height } = map;
  const [left, top, wide, high] = [x, y, width, height].map((length) => length.toFixed(2));
  const frame = { x: left, y: top, width: wide, height: high };
  return [
    element('clipPath', { id: 'window' }, element('rect', frame)),
    element(
      'g',
      { id: 'map', 'clip-path': 'url(#window)' },
      element('rect', { ...frame, fill: brush.palette.sea }),
      at(x + width / 2, y + height / 2, mapOf(explorer, camera, ground, map, brush)),
    ),
    element('rect', { ...frame, fill: 'none', stroke: brush.palette.line, 'stroke-width': 0.8 }),
  ].join('');
}

const partsOf = ({ parts }: Layout): string => parts.map(({ x, y, svg }) => at(x, y, svg)).join('');
