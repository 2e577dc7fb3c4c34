import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { zoomOf } from '../geo/camera.ts';
import { DETAIL_K } from '../geo/detail.ts';
import type { Palette } from '../theme/palette.ts';
import type { GroundData } from './ground-data.ts';
import { regionLayers, styleOf } from './live-style.ts';
import type { Aim } from './aim.ts';

setWorkerUrl(workerUrl);

const MOST_PIXELS = 2;

/** What the live ground tells: that it shows something, or no longer. */
export interface Listener {
  readonly drawn: () => void;
  readonly lost: () => void;
}

/** MapLibre's globe as the map's ground. It holds no state of the story and takes no input. */
export class LiveGround {
  readonly #map: MapLibre;
  readonly #flat: GroundData['flat'];
  #detailed: boolean | null = null;
  #frames = 0;
  #aim: Aim;

  /** Throws where WebGL2 is missing. */
  constructor(container: HTMLElement, flat: GroundData['flat'], palette: Palette, aim: Aim, listener: Listener) {
    this.#flat = flat;
    this.#aim = aim;
    this.#map = new MapLibre({
      container,
      style: styleOf(flat, palette),
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      pixelRatio: Math.min(MOST_PIXELS, globalThis.devicePixelRatio),
      ...viewOf(aim),
    });
    this.#map.on('render', () => (this.#frames += 1));
    this.#map.on('idle', () => this.rendered() > 0 && listener.drawn());
    this.#map.on('webglcontextlost', listener.lost);
    this.#map.on('error', ({ error }) => error.message.includes('orker') && listener.lost());
    this.#map.on('style.load', () => this.#aimAgain());
  }

  /** Number of GL frames drawn so far. */
  get frames(): number {
    return this.#frames;
  }

  /** Number of base features on the screen. */
  rendered(): number {
    return this.#map.isStyleLoaded() ? this.#map.queryRenderedFeatures().length : 0;
  }

  /** Where a place stands, in px from the map's top left corner. */
  project(place: readonly [number, number]): [number, number] {
    const { x, y } = this.#map.project([...place]);
    return [x, y];
  }

  /** Moves at once and paints in the same frame, so that ground and overlay never part. */
  aim(aim: Aim): void {
    this.#aim = aim;
    this.#showDetail(aim.camera.k >= DETAIL_K);
    this.#map.jumpTo(viewOf(aim));
    this.#map.redraw();
  }

  recolour(palette: Palette): void {
    this.#map.setStyle(styleOf(this.#flat, palette), { diff: false });
  }

  remove(): void {
    this.#map.remove();
  }

  /** A new style shows every layer. */
  #aimAgain(): void {
    this.#detailed = null;
    this.aim(this.#aim);
  }

  #showDetail(detailed: boolean): void {
    if (detailed === this.#detailed || !this.#map.isStyleLoaded()) return;
    this.#detailed = detailed;
    const visibility = detailed ? 'visible' : 'none';
    for (const id of regionLayers(this.#flat.region)) this.#map.setLayoutProperty(id, 'visibility', visibility);
  }
}

function viewOf({ camera, height, offset }: Aim) {
  const [right, down] = [2 * offset.x * height, 2 * offset.y * height];
  return {
    center: [camera.lon, camera.lat] as [number, number],
    zoom: zoomOf(camera, height),
    padding: {
      left: Math.max(0, right),
      right: Math.max(0, -right),
      top: Math.max(0, down),
      bottom: Math.max(0, -down),
    },
  };
}
