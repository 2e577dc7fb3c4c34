import { palettes } from '../../theme/palette.ts';
import type { Interpolate } from '../../geo/interpolate.ts';
import type { Aim } from './aim.ts';
import { BaseMap } from './base-map.svelte.ts';
import { hasWebGL2, savesData, whenNear } from './conditions.ts';
import { Darkness } from './darkness.svelte.ts';
import { FrameClock } from './frame-clock.ts';
import { FrameMeter } from './frame-meter.ts';
import { contractOf } from './ground-contract.ts';
import type { GroundData } from './ground-data.ts';
import type { Listener, LiveGround } from './live-ground.ts';
import { Media } from '../media.svelte.ts';

/** Decides which ground is shown. Whatever fails on the way to the live one leaves the drawn one standing. */
export class GroundControl {
  /** The live ground shows something. */
  live = $state(false);
  /** The live ground has faded in: nothing below it is seen any more. */
  covered = $state(false);
  /** The live ground was wanted and could not be had, or was lost. */
  #failed = $state(false);
  /** The reader has asked for it once more, and it is on its way. */
  #isTrying = $state(false);
  #hasWebGL = $state(true);
  #isSlow = $state(false);
  #map: LiveGround | null = null;
  #interpolate: Interpolate | null = null;
  #attempt = new AbortController();
  #node: HTMLElement | null = null;
  readonly #aim: () => Aim;
  readonly #prerendered: () => boolean;
  readonly #base = new BaseMap();
  readonly #meter = new FrameMeter();
  readonly #clock = new FrameClock((ms) => {
    this.#meter.add(ms);
    this.#isSlow = this.#meter.verdict === 'slow';
  });
  readonly #stillness = new Media('(prefers-reduced-motion: reduce)');
  readonly #darkness = new Darkness();

  /** @param prerendered whether the page already shows this view, so that the drawn ground can wait */
  constructor(aim: () => Aim, prerendered: () => boolean) {
    this.#aim = aim;
    this.#prerendered = prerendered;
  }

  get aim(): Aim {
    return this.#aim();
  }
  get prerendered(): boolean {
    return this.#prerendered();
  }
  /** Null until it has come. */
  get data(): GroundData | null {
    return this.#base.data;
  }
  /** How the camera flies; null where it cuts. A machine once found slow cuts for as long as the page stands. */
  get flight(): Interpolate | null {
    return this.covered && !this.#isSlow && !this.#stillness.matches ? this.#interpolate : null;
  }
  get flies(): boolean {
    return this.flight !== null;
  }
  /** The live ground, where it is shown. */
  get map(): LiveGround | null {
    return this.live ? this.#map : null;
  }

  /** What is wrong with the ground, if anything: it is only drawn, or it is being fetched once more. */
  get trouble(): 'simple' | 'trying' | null {
    if (this.#isTrying && !this.#base.late) return 'trying';
    return this.#failed || this.#base.late ? 'simple' : null;
  }
  /** Another try might end the trouble. */
  get curable(): boolean {
    return this.trouble !== null && (this.#hasWebGL || this.#base.late || this.#base.failed);
  }

  /** Puts the documented property on the element. */
  readonly attach = (node: HTMLElement) => {
    Object.assign(node, { ground: contractOf(this) });
  };

  /** Starts the live ground once the page has painted and the map is near the window; removes it with the element. */
  readonly attachLive = (node: HTMLElement) => {
    const stop = new AbortController();
    const callOff = whenNear(node, () => void this.#start());
    this.#node = node;
    this.#stillness.watch(stop.signal);
    this.#darkness.watch(stop.signal);
    $effect(() => this.#fetchForDrawing());
    $effect(() => this.#pointMap());
    $effect(() => this.map?.recolour(this.#palette));
    return () => {
      stop.abort();
      callOff();
      this.#attempt.abort();
      this.#drop();
    };
  };

  /** Once more from the beginning, for a reader who asks for it. */
  readonly retry = (): void => {
    this.#base.again();
    this.#failed = false;
    this.#isTrying = !savesData();
    void this.#start();
  };

  /** The fade is over, or was broken off. */
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
    this.#clock.moved();
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
    this.#clock.stop();
    this.#map?.remove();
    this.#map = null;
    this.live = this.covered = false;
  }
}
