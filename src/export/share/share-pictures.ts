import type { Topology } from 'topojson-specification';
import { snapshotOf, snapshotOfChapter } from '../../core/snapshot.ts';
import { light } from '../../theme/palette.ts';
import { decodeGround, decodeRegion } from '../../geo/topology.ts';
import { viewOfWhole } from '../chart/chronology.ts';
import { endingPicture } from './ending-picture.ts';
import { endingOf, previewOf } from './preview.ts';
import { previewSheet } from './preview-sheet.ts';
import { pictureCamera, pictureGround, sharePicture } from './share-picture.ts';
import { brushOf, type Renderer } from '../brush.ts';
import { toldStories } from '../told-stories.ts';
import { drawn } from '../undrawable.ts';

/** The pictures that links to the chapters are shared with, in every language: path from the site's root, and SVG. */
export async function sharePictures(
  world: Topology,
  region: Topology | null,
  renderer: Renderer,
): Promise<{ file: string; svg: string }[]> {
  const grounds = { world: decodeGround(world), region: decodeRegion(region) };
  const stories = (await toldStories()).map(({ dataset }) => dataset);
  const [story] = stories;
  const brush = brushOf(light, renderer);
  return story!.chapters.flatMap(({ id }) => {
    const camera = pictureCamera(story!, id);
    const ground = pictureGround(grounds, camera);
    return stories.map((dataset) => {
      const chronology = endingOf(dataset, id);
      const picture = drawn({ what: 'the picture for shared links', lang: dataset.lang, chapter: id }, () =>
        chronology
          ? endingPicture(snapshotOf(dataset, viewOfWhole(dataset)), chronology, brush)
          : sharePicture(snapshotOfChapter(dataset, id), camera, ground, brush),
      );
      return { file: previewOf(dataset, id).file.slice(1), svg: previewSheet(renderer.fonts, picture) };
    });
  });
}
