import { groups } from 'd3';
import type { Scope } from '../../core/dataset.ts';
import type { Words } from '../../core/words.ts';
import type { Dot } from './dots.ts';
import type { Wish } from './labels.ts';
import type { Along } from './paths.ts';
import type { Plane } from './plane.ts';
import type { Span } from './spans.ts';

/**
 * The names that the drawing wants: that of each span at its beginning, that of each thing counted at its marks, numbers
 * first; what is spoken of most chooses first.
 */
export function wishesOf(
  dots: readonly Dot[],
  spans: readonly Span[],
  scopes: readonly Scope[],
  { numbers }: Words,
  x: Along,
  { y }: Plane,
): Wish[] {
  const ofSpans = groups(spans, ({ scope }) => scope).map(([scope, [first]]) => ({
    key: `span ${scope}`,
    text: numbers.overTime.span,
    far: true,
    spots: [first!.high, first!.low].map(({ size }) => ({ x: x(first!.from), y: y(size) })),
  }));
  const labels = new Map(scopes.map(({ id, label }) => [id, label]));
  const scoped = groups(dots, ({ point }) => point.scope).sort(([, a], [, b]) => b.length - a.length);
  const ofScopes = scoped.map(([scope, spots]) => ({
    key: scope,
    text: labels.get(scope)!,
    spots: [...spots.filter(({ point }) => point.size !== undefined), ...spots],
  }));
  return [...ofSpans, ...ofScopes];
}
