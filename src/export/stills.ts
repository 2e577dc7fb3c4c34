import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import type { Dataset } from '../core/dataset.ts';
import { snapshotOfChapter } from '../core/snapshot.ts';
import { tourOf, viewOfChapter } from '../core/view.ts';
import type { Point } from '../geo/camera.ts';
import { cameraOfChapter } from '../geo/chapter-camera.ts';
import { decodeGround, decodeRegion } from '../geo/topology.ts';
import { sceneName } from '../map/scene-name.ts';
import { sceneInWords } from '../map/scene-text.ts';
import StillMap from '../map/StillMap.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import { ON_PAPER, stillCss } from '../theme/css.ts';
import { FORMATS, stillBox, type Format } from '../theme/layouts.ts';
import { relative } from '../core/relative.ts';
import { escapeHtml } from '../core/markup.ts';
import { groundOf } from './ground.ts';
import { withoutMarkers } from './markers.ts';
import { toldStories } from './told-stories.ts';
import { drawn } from './undrawable.ts';

/** A picture as a page shows it: addresses relative to the page, and what it says. */
export interface StillPicture {
  readonly files: Record<Format, string>;
  /** The upright one without halos around its words, which a PDF would have twice. */
  readonly paper: string;
  readonly alt: string;
  readonly caption: string;
}

/** A picture file: its path from the site's root, "maps/de/border.upright.svg", and its text. */
export interface StillFile {
  readonly file: string;
  readonly text: string;
}

const folderOf = (lang: string) => `/maps/${lang}/`;
const nameOf = (chapter: string, format: Format) => `${chapter}.${format}.svg`;
const fileOf = (lang: string, chapter: string, format: Format) => folderOf(lang).slice(1) + nameOf(chapter, format);
/** The explorer of one language, open at a chapter. */
const openAt = (dataset: Dataset, chapter: string, sourcesHref: string) =>
  new Explorer(dataset, sourcesHref, viewOfChapter(tourOf(dataset), chapter));

/** The picture of a chapter for a page that lies at `home`: "/en/". */
export function stillPicture(dataset: Dataset, chapter: string, home: string): StillPicture {
  const folder = relative(home, folderOf(dataset.lang));
  const snapshot = snapshotOfChapter(dataset, chapter);
  const [upright, broad] = [folder + nameOf(chapter, 'upright'), folder + nameOf(chapter, 'broad')];
  return {
    files: { upright, broad },
    paper: `${upright}#${ON_PAPER}`,
    alt: sceneInWords(snapshot),
    caption: sceneName(snapshot),
  };
}

/** What lies beyond the picture's edges by more than this, in map heights, is left out of it. */
const BLEED = 0.02;
const CORNER: Point = [stillBox.width / 2 + BLEED, stillBox.height / 2 + BLEED];

/**
 * Every chapter's map as a picture file, in every language and format.
 * @param componentCss the style sheets of `StillMap` and its parts
 */
export async function renderStills(
  world: Topology,
  region: Topology | null,
  componentCss: string,
): Promise<StillFile[]> {
  const grounds = { world: decodeGround(world), region: decodeRegion(region) };
  const style = `<style>${escapeHtml(stillCss() + componentCss)}</style>`;
  const stories = (await toldStories()).map(({ own: { id, sources }, dataset }) => ({
    dataset,
    sources: relative(folderOf(id), sources),
  }));
  // Chapters look at the same in every language, so that the ground is drawn once for all of them.
  const story: Dataset = stories[0]!.dataset;
  const pictures = story.chapters.flatMap(({ id }) => FORMATS.map((format) => ({ id, format })));
  const files = pictures.map(({ id, format }) => {
    const ground = groundOf(grounds, cameraOfChapter(story, id, format), CORNER);
    return stories.map(({ dataset, sources }) => {
      const props = () => ({ explorer: openAt(dataset, id, sources), format, style, ground: grounds.world, ...ground });
      const body = drawn(
        { what: 'the map', lang: dataset.lang, chapter: id },
        () => render(StillMap, { props: props() }).body,
      );
      return { file: fileOf(dataset.lang, id, format), text: withoutMarkers(body) };
    });
  });
  return files.flat();
}
