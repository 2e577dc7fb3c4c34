import { untrack } from 'svelte';
import { afterPaint } from './between-frames.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * An attachment that tells the height (px) of what changes with the view, before labels look for room. To measure at once
 * forces a layout of the whole page. The height of a view that was seen before is remembered, and the labels of another
 * chapter come a frame later: both are measured after their frame.
 */
export function heightOfView(
  explorer: () => Pick<Explorer, 'told' | 'view'>,
  measure: (node: HTMLElement) => number,
  tell: (height: number) => void,
): (node: HTMLElement) => () => void {
  let known: Record<string, number> = {};
  return (node) => {
    let told = untrack(() => explorer().told);
    const read = () => {
      if (!node.isConnected) return;
      const height = measure(node);
      // The window, its letters or what else is there has changed: so may all heights have.
      if (known[told] !== undefined && known[told] !== height) known = {};
      known[told] = height;
      tell(height);
    };
    const observer = new ResizeObserver(read);
    observer.observe(node);
    let { chapter } = untrack(() => explorer().view);
    $effect(() => {
      const { view } = explorer();
      told = explorer().told;
      const height = known[told];
      const isEntering = chapter !== view.chapter;
      ({ chapter } = view);
      if (height !== undefined) tell(height);
      if (height !== undefined || isEntering) afterPaint(read);
      else untrack(read);
    });
    return () => observer.disconnect();
  };
}
