import { pointer, pointers, select, zoom, zoomIdentity, type D3ZoomEvent, type Selection } from 'd3';
import { untrack } from 'svelte';
import type { LonLat, Point } from '../geo/camera.ts';
import { CLOSER } from '../geo/chapter-camera.ts';
import { boundsOf, carried, turned, within } from '../geo/explore.ts';
import type { Limits } from '../geo/fit.ts';
import type { Motion } from '../state/motion.svelte.ts';
import { centreOf, type ViewTransform } from './basemap/view-transform.ts';

/** Distance of one arrow key press, in map heights. */
const STEP = 0.15;
/** Movements of fewer px are clicks. */
const CLICK_DISTANCE = 4;

const ARROWS: Record<string, Point> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};
const ZOOMS: Record<string, number> = { '+': CLOSER, '=': CLOSER, '-': 1 / CLOSER };

/** The current view, and the limits within which the reader may move it. */
interface MovableView extends ViewTransform {
  readonly reach: Limits;
}

/** Lets the reader move the map by mouse, touch, wheel, keys and buttons, all through d3's zoom; works on either ground. */
export class Gestures {
  readonly #aim: () => MovableView;
  readonly #subject: readonly LonLat[];
  readonly #motion: Motion;
  readonly #zoom = zoom<HTMLElement, unknown>().filter(isForMap).clickDistance(CLICK_DISTANCE);
  #surface: Selection<HTMLElement, unknown, null, undefined> | null = null;
  /** The point to zoom around, px; null while a key turns the globe. */
  #at: [number, number] | null = null;

  /** @param subject the places that must stay within reach */
  constructor(aim: () => MovableView, subject: readonly LonLat[], motion: Motion) {
    this.#aim = aim;
    this.#subject = subject;
    this.#motion = motion;
  }

  /** Attachment: the element moves the map until it is removed. */
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
    const endLostDrag = (event: MouseEvent) => isLost(event, node) && letGo(event);
    const stop = new AbortController();
    const { signal } = stop;
    // Before d3, whose own listener comes with the drag.
    window.addEventListener('mousemove', endLostDrag, { capture: true, signal });
    node.addEventListener('wheel', this.#wheel, { passive: false, signal });
    node.addEventListener('touchstart', resetGesture, { capture: true, passive: true, signal });
    node.addEventListener('keydown', this.#press, { signal });
    return () => {
      stop.abort();
      this.#surface?.on('.zoom', null);
      this.#surface = null;
      // A drag that is still going on would report.
      this.#zoom.on('zoom', null);
    };
  };

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

  /** Ends exploring; the map then is no longer focusable. */
  #leave(surface: HTMLElement): void {
    this.#motion.letGo();
    surface.querySelector<HTMLElement>('[aria-pressed]')?.focus({ preventScroll: true });
  }

  /** Replaces d3's handler, which at the limits of the scale would let the browser zoom the page. */
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

/** Legend, callouts and buttons at the map's edge keep their own gestures and keys. */
const isOnControl = ({ target }: Event): boolean => (target as Element).closest('.callouts') !== null;

/** One finger scrolls the page, two move the map; other buttons and modifiers are left to the browser. */
function isForMap(event: MouseEvent | TouchEvent): boolean {
  if (isOnControl(event)) return false;
  if ('touches' in event) return event.touches.length > 1;
  return event.button === 0 && !event.ctrlKey && !event.shiftKey;
}

/**
 * Resets d3's gesture at the first finger of a touch. If the touched mark or label is removed meanwhile, its touch never
 * ends, and d3 would wait for it forever.
 */
function resetGesture({ touches, currentTarget }: TouchEvent): void {
  if (touches.length === 1) select(currentTarget as HTMLElement).property('__zooming', null);
}

/** A frame does not hear of a button that is let go outside it: the mouse comes back without it, and d3 drags on. */
const isLost = ({ buttons }: MouseEvent, surface: HTMLElement): boolean =>
  buttons === 0 && Boolean(select(surface).property('__zooming'));
const letGo = ({ view }: MouseEvent) => window.dispatchEvent(new MouseEvent('mouseup', { view }));

/** Octaves per px, line and page of wheel movement: trackpads send a pinch as many small steps, mice as one large one. */
const OCTAVES = [0.01, 0.25, 0.5];
const MAX_OCTAVES = 0.5;

function octavesOf({ deltaY, deltaMode }: WheelEvent): number {
  return Math.max(-MAX_OCTAVES, Math.min(MAX_OCTAVES, -deltaY * OCTAVES[deltaMode]!));
}

function inHeights(aim: ViewTransform, [x, y]: Point): Point {
  const [left, top] = centreOf(aim);
  return [(x - left) / aim.height, (y - top) / aim.height];
}

const middleOf = (points: readonly Point[]): [number, number] => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
