import { flushSync, mount, type Component } from 'svelte';
import { nextTask } from '../state/schedule.ts';

type Props = Record<string, unknown>;

/** A component in the place of what was prerendered, where that may show something else by now. */
export function replace<P extends Props>(target: HTMLElement, component: Component<P>, props: P): void {
  const prerendered = [...target.children];
  mount(component, { target, props });
  flushSync();
  prerendered.forEach((node) => node.remove());
}

/**
 * The same for one that is made piece by piece, each in a task of its own. It stays unseen until the last one is there.
 * @param pieces what its property `due` is to be, one after the other
 */
export async function replaceByPieces<Piece extends string, P extends { due?: Piece }>(
  target: HTMLElement,
  component: Component<P>,
  props: P,
  pieces: readonly Piece[],
): Promise<void> {
  const prerendered = [...target.children];
  let due = $state.raw(pieces[0]!);
  target.classList.add('coming');
  mount(component, {
    target,
    props: {
      ...props,
      get due() {
        return due;
      },
    },
  });
  flushSync();
  for (const piece of pieces.slice(1)) {
    await nextTask();
    due = piece;
    flushSync();
  }
  prerendered.forEach((node) => node.remove());
  target.classList.remove('coming');
}
