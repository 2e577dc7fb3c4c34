import { palettes } from '../../theme/palette.ts';
import type { Interpolate } from '../../geo/interpolate.ts';
import { BaseMap } from './base-map.svelte.ts';
import { savesData } from '../../state/saves-data.ts';
import { whenNear } from '../../state/schedule.ts';
import { hasWebGL2 } from './conditions.ts';
import { FrameMeter, FrameTimer } from './frame-rate.ts';
import { contractOf } from './ground-contract.ts';
import type { GroundData } from './ground-data.ts';
import type { Listener, LiveGround } from './live-ground.ts';
import { Darkness, Media } from '../media.svelte.ts';
import type { ViewTransform } from './view-transform.ts';

/** Decides which ground is shown. If anything on the way to the live ground fails, the poster stays. */
export class GroundControl {
  /** The live ground has rendered. */
  live = $state(false);
  /** The live ground has faded in and hides everything below it. */
  covered = $state(false);
  /** The live ground failed to start, or was lost. */
  #failed = $state(false);
  /** A retry by the reader is in progress. */
  #isTrying = $state(false);
  #hasWebGL = $state(true);
  #isSlow = $state(false);
  #map: LiveGround | null = null;
  #interpolate: Interpolate | null = null;
  #attempt = new AbortController();
  #node: HTMLElement | null = null;
  readonly #aim: () => ViewTransform;
  readonly #prerendered: () => boolean;
  readonly #base = new BaseMap();
  readonly #meter = new FrameMeter();
  readonly #timer = new FrameTimer((ms) => {
    this.#meter.add(ms);
    this.#isSlow = this.#meter.verdict === 'slow';
  });
  readonly #stillness = new Media('(prefers-reduced-motion: reduce)');
  readonly #darkness = new Darkness();

  /** @param prerendered whether the page shows this view already, so that the poster need not be drawn */
  constructor(aim: () => ViewTransform, prerendered: () => boolean) {
    this.#aim = aim;
    this.#prerendered = prerendered;
  }

  get aim(): ViewTransform {
    return this.#aim();
  }
  get prerendered(): boolean {
    return this.#prerendered();
  }
  /** Null until loaded. */
  get data(): GroundData | null {
    return this.#base.data;
  }
  /** How the camera flies; null if it cuts. Once a machine was found slow, it cuts until the page is reloaded. */
  get flight(): Interpolate | null {
    return this.covered && !this.#isSlow && !this.#stillness.matches ? this.#interpolate : null;
  }
  get flies(): boolean {
    return this.flight !== null;
  }
  /** The live ground while it is shown. */
  get map(): LiveGround | null {
    return this.live ? this.#map : null;
  }

  /** The problem to report, if any: there is only the poster, or a retry is in progress. */
  get trouble(): 'simple' | 'trying' | null {
    if (this.#isTrying && !this.#base.late) return 'trying';
    return this.#failed || this.#base.late ? 'simple' : null;
  }
  /** Whether a retry may help. */
  get canRetry(): boolean {
    return this.trouble !== null && (this.#hasWebGL || this.#base.late || this.#base.failed);
  }

  /** Sets the documented `ground` property on the element. */
  readonly attach = (node: HTMLElement) => {
    Object.assign(node, { ground: contractOf(this) });
  };

  /** Starts the live ground once the page is idle and the map near the viewport; removes it with the element. */
  readonly attachLive = (node: HTMLElement) => {
    const stop = new AbortController();
    const cancel = whenNear(node, () => void this.#start());
    this.#node = node;
    this.#stillness.watch(stop.signal);
    this.#darkness.watch(stop.signal);
    $effect(() => this.#fetchForDrawing());
    $effect(() => this.#pointMap());
    $effect(() => this.map?.recolour(this.#palette));
    return () => {
      stop.abort();
      cancel();
      this.#attempt.abort();
      this.#drop();
    };
  };

  /** Starts over, on the reader's request. */
  readonly retry = (): void => {
    this.#base.reset();
    this.#failed = false;
    this.#isTrying = !savesData();
    void this.#start();
  };

  /** Call when the fade has ended or was cancelled. */
  readonly settle = (): void => {
    this.covered = this.live;
  };

  get #palette() {
    return palettes[this.#darkness.matches ? 'dark' : 'light'];
  }

  #fetchForDrawing(): void {
    if (!this.prerendered) this.#base.load().catch(() => (this.#failed = true));
  }

  #pointMap(): void {
    const { aim } = this;
    if (!this.live) return;
    this.#timer.moved();
    this.#map?.aim(aim);
  }

  async #start(): Promise<void> {
    if (savesData()) return;
    this.#attempt.abort();
    this.#drop();
    const { signal } = (this.#attempt = new AbortController());
    try {
      this.#hasWebGL = await hasWebGL2();
      if (signal.aborted) return;
      if (!this.#hasWebGL) throw new Error('no WebGL2');
      const [{ flat }, { LiveGround: Map, interpolateCamera }] = await Promise.all([
        this.#base.load(),
        import('./live-ground.ts'),
      ]);
      this.#interpolate = interpolateCamera;
      if (!signal.aborted) this.#map = new Map(this.#node!, flat, this.#palette, this.aim, this.#listener);
    } catch {
      if (!signal.aborted) this.#fail();
    }
  }

  readonly #listener: Listener = {
    drawn: () => {
      this.live = true;
      this.#failed = this.#isTrying = false;
      if (this.#stillness.matches) this.settle();
    },
    lost: () => {
      this.live = this.covered = false;
      this.#fail();
    },
    broken: () => {
      this.#drop();
      this.#fail();
    },
  };

  #fail(): void {
    this.#failed = true;
    this.#isTrying = false;
  }

  #drop(): void {
    this.#timer.stop();
    this.#map?.remove();
    this.#map = null;
    this.live = this.covered = false;
  }
}
