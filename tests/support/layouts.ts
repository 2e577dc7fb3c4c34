import type { Viewport } from '../../src/map/labels/types.ts';
import { viewportOf } from '../../src/map/viewport.ts';
import { layouts, type Layout } from '../../src/theme/layouts.ts';

export const layoutNamed = (id: Layout['id']): Layout => layouts.find((layout) => layout.id === id)!;

/** The map in this layout, of this size. */
export const viewportIn = (id: Layout['id'], width: number, height: number): Viewport =>
  viewportOf(layoutNamed(id), width, height);
