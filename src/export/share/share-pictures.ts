import type { Topology } from 'topojson-specification';
import { datasets, languages } from 'virtual:story';
import type { Dataset } from '../../core/dataset.ts';
import { snapshotOfChapter } from '../../core/snapshot.ts';
import { decodeGround, decodeRegion } from '../../geo/topology.ts';
import { previewOf } from './preview.ts';
import { pictureCamera, pictureGround, sharePicture } from './share-picture.ts';
import type { Renderer } from '../brush.ts';

/** The pictures that links to the chapters are shared with, in every language: path from the site's root, and SVG. */
export async function sharePictures(
  world: Topology,
  region: Topology | null,
  renderer: Renderer,
): Promise<{ file: string; svg: string }[]> {
  const grounds = { world: decodeGround(world), region: decodeRegion(region) };
  const stories = await Promise.all(languages.map(({ id }) => datasets[id]!()));
  const [story]: Dataset[] = stories;
  return story!.chapters.flatMap(({ id }) => {
    const camera = pictureCamera(story!, id);
    const ground = pictureGround(grounds, camera);
    return stories.map((dataset: Dataset) => {
      const snapshot = snapshotOfChapter(dataset, id);
      return { file: previewOf(dataset, id).file.slice(1), svg: sharePicture(snapshot, camera, ground, renderer) };
    });
  });
}
