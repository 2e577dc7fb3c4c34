import type { Point } from '../../geo/camera.ts';

/** Where the ring of the mark in focus stands now, in map heights, and its radius in px. */
export type FocusRing = () => { readonly point: Point; readonly r: number };
