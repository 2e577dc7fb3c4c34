import { flushSync } from 'svelte';
import { project } from '../geo/camera.ts';
import { palettes } from '../theme/palette.ts';
import type { Aim } from './aim.ts';
import type { GroundData } from './ground-data.ts';
import type { LiveGround } from './live-ground.ts';

/**
 * The property `ground` of the element `[data-ground]`, for embedding pages and tests.
 * `project`: px from the element's top left corner, null behind the horizon; `rendered`: number of base features
 * (drawn poster: paths) on the screen; `frames`: GL frames drawn so far.
 */
export interface GroundContract {
  project(place: readonly [lon: number, lat: number]): readonly [x: number, y: number] | null;
  rendered(): number;
  readonly frames: number;
}

/** Decides which ground is shown. Whatever fails on the way to the live one leaves the drawn one standing. */
export class GroundControl {
  data = $state.raw<GroundData | null>(null);
  live = $state(false);
  failed = $state(false);
  /** The live ground has faded in: nothing below it is seen any more. */
  covered = $state(false);
  #map: LiveGround | null = null;
  #loading: Promise<GroundData> | null = null;
  readonly #aim: () => Aim;
  readonly #prerendered: () => boolean;

  /** @param prerendered whether the page already shows this view, so that the drawn ground can wait */
  constructor(aim: () => Aim, prerendered: () => boolean) {
    this.#aim = aim;
    this.#prerendered = prerendered;
  }

  get aim(): Aim {
    return this.#aim();
  }
  /** The page itself shows this view already. */
  get prerendered(): boolean {
    return this.#prerendered();
  }
  /** Whether the camera may fly between chapters. */
  get flies(): boolean {
    return this.live;
  }

  /** Puts the documented property on the element. */
  readonly attach = (node: HTMLElement) => {
    const map = () => (this.live ? this.#map : null);
    const contract: GroundContract = {
      project: (place) => map()?.project(place) ?? projectDrawn(this.#aim(), place),
      rendered: () => map()?.rendered() ?? document.querySelectorAll('.poster path').length,
      get frames() {
        return map()?.frames ?? 0;
      },
    };
    Object.assign(node, { ground: contract });
  };

  /** Starts the live ground once the page has painted and the map is near the window; removes it with the element. */
  readonly attachLive = (node: HTMLElement) => {
    const stop = new AbortController();
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      whenIdle(() => void this.#start(node, stop.signal));
    });
    observer.observe(node);
    $effect(() => {
      // A new camera is a new try where the last one failed.
      if (!this.#prerendered() && this.#aim().camera) this.#load().catch(this.#listener.lost);
    });
    this.#showDrawnInPrint(stop.signal);
    $effect(() => {
      const aim = this.#aim();
      if (this.live) this.#map?.aim(aim);
    });
    return () => {
      stop.abort();
      observer.disconnect();
      this.#map?.remove();
      this.live = this.covered = false;
    };
  };

  async #start(node: HTMLElement, stopped: AbortSignal): Promise<void> {
    try {
      if (savesData()) return;
      if (!hasWebGL2()) throw new Error('no WebGL2');
      const { flat } = await this.#load();
      const { LiveGround } = await import('./live-ground.ts');
      if (stopped.aborted) return;
      this.#map = new LiveGround(node, flat, paletteNow(), this.#aim(), this.#listener);
      watchTheme(stopped, () => this.#map?.recolour(paletteNow()));
    } catch {
      this.failed = true;
    }
  }

  /** Canvases print blank in some browsers, so the drawn ground comes back for it. */
  #showDrawnInPrint(signal: AbortSignal): void {
    const show = (covered: boolean) => flushSync(() => (this.covered = covered));
    addEventListener('beforeprint', () => show(false), { signal });
    addEventListener('afterprint', () => show(this.live), { signal });
  }

  /** Loads the base map once; after a failure the next call tries again. */
  #load(): Promise<GroundData> {
    return (this.#loading ??= import('./ground-data.ts')
      .then(({ loadGround }) => loadGround())
      .then((data) => (this.data = data))
      .catch((error: unknown) => {
        this.#loading = null;
        throw error;
      }));
  }

  readonly #listener = {
    drawn: () => {
      this.live = true;
      this.failed = false;
    },
    lost: () => {
      this.live = false;
      this.covered = false;
      this.failed = true;
    },
  };
}

function projectDrawn({ camera, width, height, offset }: Aim, place: readonly [number, number]) {
  const point = project(camera, place);
  return point && ([width / 2 + (point[0] + offset.x) * height, height / 2 + (point[1] + offset.y) * height] as const);
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Gives the context back at once: browsers allow only a few. */
function hasWebGL2(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

const darkScheme = () => matchMedia('(prefers-color-scheme: dark)');

const paletteNow = () => palettes[darkScheme().matches ? 'dark' : 'light'];

const watchTheme = (signal: AbortSignal, changed: () => void) =>
  darkScheme().addEventListener('change', changed, { signal });
