import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { zoomOf } from '../../geo/camera.ts';
import { DETAIL_K } from '../../geo/detail.ts';
import type { Palette } from '../../theme/palette.ts';
import type { GroundData } from './ground-data.ts';
import { regionLayers, styleOf } from './live-style.ts';
import { pixelRatio, watchPixelRatio } from './pixel-ratio.ts';
import type { ViewTransform } from './view-transform.ts';

// Re-exported, so that the code for flights loads only with the ground that can fly.
export { interpolateCamera } from '../../geo/interpolate.ts';

setWorkerUrl(workerUrl);

/** Callbacks: the ground has rendered; it is lost but may return; it has failed for good. */
export interface Listener {
  readonly drawn: () => void;
  readonly lost: () => void;
  readonly broken: () => void;
}

/** MapLibre's globe as the map's ground; without story state and without user input. */
export class LiveGround {
  readonly #map: MapLibre;
  readonly #flat: GroundData['flat'];
  /** MapLibre accepts style changes only between the style's load and a loss of the context. */
  #hasStyle = false;
  #detailed: boolean | null = null;
  #frames = 0;
  readonly #unwatch: () => void;
  #aim: ViewTransform;
  #palette: Palette;

  /** Throws without WebGL2. */
  constructor(
    container: HTMLElement,
    flat: GroundData['flat'],
    palette: Palette,
    aim: ViewTransform,
    listener: Listener,
  ) {
    this.#flat = flat;
    this.#palette = palette;
    this.#aim = aim;
    this.#map = new MapLibre({
      container,
      style: styleOf(flat, palette),
      interactive: false,
      attributionControl: false,
      // MapLibre's own observer resizes up to 50 ms after ours; meanwhile ground and overlay would not match.
      trackResize: false,
      fadeDuration: 0,
      pixelRatio: pixelRatio(),
      ...viewOf(aim),
    });
    this.#unwatch = watchPixelRatio(() => this.#sharpen());
    this.#map.on('render', () => (this.#frames += 1));
    // MapLibre is idle once all tiles are loaded and drawn.
    this.#map.on('idle', () => this.#hasStyle && listener.drawn());
    this.#map.on('style.load', () => this.#dress());
    this.#map.on('webglcontextlost', () => {
      this.#hasStyle = false;
      listener.lost();
    });
    // All data is in memory, so an error means that the worker or the context is unavailable.
    this.#map.on('error', listener.broken);
  }

  /** Number of GL frames drawn so far. */
  get frames(): number {
    return this.#frames;
  }

  /** Number of base map features on the screen. */
  rendered(): number {
    return this.#hasStyle && this.#map.isStyleLoaded() ? this.#map.queryRenderedFeatures().length : 0;
  }

  /** A place's position, in px from the map's top left corner. */
  project(place: readonly [number, number]): [number, number] {
    const { x, y } = this.#map.project([...place]);
    return [x, y];
  }

  /** Moves at once and paints in the same frame, so that ground and overlay always match. */
  aim(aim: ViewTransform): void {
    const isResized = aim.width !== this.#aim.width || aim.height !== this.#aim.height;
    this.#aim = aim;
    if (isResized) this.#map.resize();
    this.#turn();
    this.#map.redraw();
  }

  /** Changes paint properties only, so that the ground stays visible. */
  recolour(palette: Palette): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    if (this.#hasStyle) this.#paint();
  }

  remove(): void {
    this.#unwatch();
    this.#map.remove();
  }

  #sharpen(): void {
    this.#map.setPixelRatio(pixelRatio());
    if (this.#hasStyle) this.#map.redraw();
  }

  /** Applies the current view and colours to a style that has just loaded, initially or after a loss; the next frame shows them. */
  #dress(): void {
    this.#hasStyle = true;
    this.#detailed = null;
    this.#paint();
    this.#turn();
  }

  #turn(): void {
    const { camera } = this.#aim;
    this.#showDetail(camera.k >= DETAIL_K);
    this.#map.jumpTo(viewOf(this.#aim));
  }

  #paint(): void {
    for (const { id, paint } of styleOf(this.#flat, this.#palette).layers) {
      for (const [name, value] of Object.entries(paint ?? {}))
        this.#map.setPaintProperty(id, name as never, value as never);
    }
  }

  #showDetail(detailed: boolean): void {
    if (detailed === this.#detailed || !this.#hasStyle) return;
    this.#detailed = detailed;
    const visibility = detailed ? 'visible' : 'none';
    for (const id of regionLayers(this.#flat.region)) this.#map.setLayoutProperty(id, 'visibility', visibility);
  }
}

function viewOf({ camera, height, offset }: ViewTransform) {
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
