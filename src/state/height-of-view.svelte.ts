import { untrack } from 'svelte';
import type { ViewState } from '../core/view.ts';
import { afterPaint } from './between-frames.ts';

/**
 * An attachment that tells the height (px) of what changes with the view, before labels look for room. To measure in the
 * view's own frame is a layout of the whole page, and so left until it is painted: where the view was seen before, since
 * its height is remembered, and where it is another chapter's, since labels come after that frame.
 */
export function heightOfView(
  view: () => ViewState,
  measure: (node: HTMLElement) => number,
  tell: (height: number) => void,
): (node: HTMLElement) => () => void {
  const known: Record<string, number> = {};
  return (node) => {
    let key = '';
    const read = () => {
      if (!node.isConnected) return;
      const height = measure(node);
      known[key] = height;
      tell(height);
    };
    const observer = new ResizeObserver(read);
    observer.observe(node);
    let chapter = untrack(view).chapter;
    $effect(() => {
      const { claim: _, ...shown } = view();
      key = JSON.stringify(shown);
      const height = known[key];
      if (height !== undefined) tell(height);
      if (height !== undefined || chapter !== shown.chapter) afterPaint(read);
      else untrack(read);
      ({ chapter } = shown);
    });
    return () => observer.disconnect();
  };
}
