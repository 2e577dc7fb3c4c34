import { parentPort, workerData } from 'node:worker_threads';
import { drawnFile } from '../../export/share/preview.ts';
import type { Page } from '../../site/page.ts';
import { rasterise } from '../picture-renderer.ts';
import type { SiteFile } from './data-files.ts';
import { drawnStories, type Ground, type PictureStyles } from './drawn-site.ts';
import type { Material } from './material.ts';

/** All that a thread draws from; its modules hold the material. */
export interface ToDraw {
  readonly material: Material;
  readonly ground: Ground;
  readonly styles: PictureStyles;
}

/** A language of the site. */
export interface Drawn {
  readonly pages: readonly Page[];
  readonly pictures: readonly SiteFile[];
  readonly data: readonly SiteFile[];
  readonly oembed: readonly SiteFile[];
  /** For shared links, which need the site's address. */
  readonly previews: readonly SiteFile[];
}

const { ground, styles } = workerData as ToDraw;
const { stills, shared, ...rest } = await drawnStories(ground, styles);
const drawn: Drawn = {
  ...rest,
  pictures: [...stills, ...shared.map(({ file, svg }) => ({ file: drawnFile(file), text: svg }))],
  previews: ground.site === null ? [] : shared.map(({ file, svg }) => ({ file, text: rasterise(svg) })),
};
parentPort!.postMessage(drawn);
