import { pointer, pointers, select, zoom, zoomIdentity, type D3ZoomEvent, type Selection } from 'd3';
import { untrack } from 'svelte';
import type { LonLat, Point } from '../geo/camera.ts';
import { boundsOf, carried, CLOSER, turned, within } from '../geo/explore.ts';
import type { Limits } from '../geo/fit.ts';
import type { Motion } from '../state/motion.svelte.ts';
import type { Aim } from './basemap/aim.ts';

/** One press of an arrow key, in heights of the map. */
const STEP = 0.15;
/** A hand that moves by fewer px has clicked. */
const CLICK = 4;

const ARROWS: Record<string, Point> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};
const ZOOMS: Record<string, number> = { '+': CLOSER, '=': CLOSER, '-': 1 / CLOSER };

/** What the map is pointed at, and how far and how near a hand may take it. */
interface Held extends Aim {
  readonly reach: Limits;
}

/** Lets the reader move the map, whichever ground is shown: mouse, fingers, wheel, keys and buttons, all through d3's zoom. */
export class Gestures {
  readonly #aim: () => Held;
  readonly #subject: readonly LonLat[];
  readonly #motion: Motion;
  readonly #zoom = zoom<HTMLElement, unknown>().filter(isForMap).clickDistance(CLICK);
  #surface: Selection<HTMLElement, unknown, null, undefined> | null = null;
  /** Around which point to zoom, in px; null while a key turns the globe. */
  #at: [number, number] | null = null;

  /** @param subject what the reader must not lose sight of */
  constructor(aim: () => Held, subject: readonly LonLat[], motion: Motion) {
    this.#aim = aim;
    this.#subject = subject;
    this.#motion = motion;
  }

  /** Makes the element move the map until it is detached. */
  readonly attach = (node: HTMLElement) => {
    const { camera: began, reach } = untrack(this.#aim);
    const bounds = boundsOf([...this.#subject, [began.lon, began.lat]], reach);
    let before = zoomIdentity;
    this.#zoom.scaleExtent([reach.minK / began.k, reach.maxK / began.k]);
    this.#zoom.on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      const aim = this.#aim();
      const from = (point: [number, number]) => inHeights(aim, before.apply(transform.invert(point)));
      const hand = sourceEvent ? middleOf(pointers(sourceEvent, node)) : this.#at;
      const camera = hand
        ? carried(aim.camera, from(hand), inHeights(aim, hand), transform.k / before.k)
        : turned(aim.camera, from(centreOf(aim)));
      before = transform;
      this.#motion.hold(within(camera, bounds));
    });
    this.#surface = select(node).property('__zoom', zoomIdentity).call(this.#zoom);
    this.#surface.on('wheel.zoom', null).on('dblclick.zoom', null);
    node.addEventListener('wheel', this.#wheel, { passive: false });
    node.addEventListener('touchstart', beginAnew, { capture: true, passive: true });
    node.addEventListener('keydown', this.#press);
    return () => {
      node.removeEventListener('wheel', this.#wheel);
      node.removeEventListener('touchstart', beginAnew, { capture: true });
      node.removeEventListener('keydown', this.#press);
      this.#surface?.on('.zoom', null);
      this.#surface = null;
      // A drag that is not over yet still reports.
      this.#zoom.on('zoom', null);
    };
  };

  /** Makes everything so many times as large, around the middle of the picture. */
  readonly zoomBy = (factor: number) => this.#zoomAt(factor, centreOf(this.#aim()));

  #zoomAt(factor: number, at: [number, number]): void {
    this.#at = at;
    this.#surface?.call(this.#zoom.scaleBy, factor, at);
    this.#at = null;
  }

  #panBy([x, y]: Point): void {
    const { height } = this.#aim();
    const scale = this.#surface?.property('__zoom').k;
    this.#surface?.call(this.#zoom.translateBy, (x * height) / scale, (y * height) / scale);
  }

  /** The map can no longer have the focus then. */
  #leave(surface: HTMLElement): void {
    this.#motion.letGo();
    surface.querySelector<HTMLElement>('[aria-pressed]')?.focus({ preventScroll: true });
  }

  /** Not d3's own handler: at the end of the scale that would let the browser zoom the page. */
  readonly #wheel = (event: WheelEvent) => {
    if (isOnControl(event) || (!event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    this.#zoomAt(2 ** octavesOf(event), pointer(event, event.currentTarget));
  };

  readonly #press = (event: KeyboardEvent) => {
    if (isOnControl(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    const factor = ZOOMS[event.key];
    if (arrow) this.#panBy(arrow);
    else if (factor) this.zoomBy(factor);
    else if (event.key === 'Escape') this.#leave(event.currentTarget as HTMLElement);
    else return;
    event.preventDefault();
  };
}

/** What stands at the map's edge is no part of it: legend, callouts and buttons keep their own gestures and keys. */
const isOnControl = ({ target }: Event): boolean => (target as Element).closest('.callouts') !== null;

/** One finger scrolls the page, so two move the map; other buttons and keys are the browser's. */
function isForMap(event: MouseEvent | TouchEvent): boolean {
  if (isOnControl(event)) return false;
  if ('touches' in event) return event.touches.length > 1;
  return event.button === 0 && !event.ctrlKey && !event.shiftKey;
}

/**
 * A finger whose mark or label leaves the page never reports its end, and d3 would wait for it for ever: with the first
 * finger of a touch no gesture can still be going on.
 */
function beginAnew({ touches, currentTarget }: TouchEvent): void {
  if (touches.length === 1) select(currentTarget as HTMLElement).property('__zooming', null);
}

/** Octaves per px, line and page of a wheel: trackpads send a pinch as many small turns, mice one large one. */
const OCTAVES = [0.01, 0.25, 0.5];
const MOST_OCTAVES = 0.5;

function octavesOf({ deltaY, deltaMode }: WheelEvent): number {
  return Math.max(-MOST_OCTAVES, Math.min(MOST_OCTAVES, -deltaY * OCTAVES[deltaMode]!));
}

/** The middle of the picture, in px from the map's top left corner. */
const centreOf = ({ width, height, offset }: Aim): [number, number] => [
  width / 2 + offset.x * height,
  height / 2 + offset.y * height,
];

function inHeights(aim: Aim, [x, y]: Point): Point {
  const [left, top] = centreOf(aim);
  return [(x - left) / aim.height, (y - top) / aim.height];
}

const middleOf = (points: readonly Point[]): [number, number] => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
