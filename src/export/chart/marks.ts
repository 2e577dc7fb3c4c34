import CampShape from '../../charts/CampShape.svelte';
import type { Camp } from '../../core/types.ts';
import type { Brush } from '../brush.ts';
import { at, element } from '../svg.ts';

/** Below a time axis, for its dates, px. */
export const UNDER_AXIS = 22;

/** Of `CampShape`, px. */
const SHAPE = 11;

/** A camp's shape around a point, beside its name. */
export const campShape = (x: number, y: number, camp: Camp, { draw }: Brush): string =>
  at(x - SHAPE / 2, y - SHAPE / 2, draw(CampShape, { camp }));

/** A drawing of the page's in a window of its own, since its places are parts of that. @param width px */
export const windowOf = (width: number, height: number, drawn: string): string =>
  element('svg', { width: width.toFixed(2), height, overflow: 'visible' }, drawn);
