import { flushSync, mount, type Component } from 'svelte';
import { nextTask } from '../state/schedule.ts';
import { counterpart } from './nodes.ts';

type Props = Record<string, unknown>;

/** The focus goes from what was prerendered to what has taken its place. */
function giveWay(target: HTMLElement, prerendered: readonly Element[]): void {
  const focused = document.activeElement as HTMLElement;
  const isGoing = prerendered.some((node) => node.contains(focused));
  const now = counterpart(focused, target);
  prerendered.forEach((node) => node.remove());
  if (isGoing) now()?.focus({ preventScroll: true });
}

/** A component in the place of what was prerendered, where that may show something else by now. */
export function replace<P extends Props>(target: HTMLElement, component: Component<P>, props: P): void {
  const prerendered = [...target.children];
  mount(component, { target, props });
  flushSync();
  giveWay(target, prerendered);
}

/**
 * The same for one that is made piece by piece, each in a task of its own. It stays unseen until the last one is there.
 * @param pieces what its property `due` is to be, one after the other
 * @param place where it is made: in its place, which one that measures itself needs, or outside the page
 */
export async function replaceByPieces<Piece extends string, P extends { due?: Piece }>(
  target: HTMLElement,
  component: Component<P>,
  props: P,
  pieces: readonly Piece[],
  place: HTMLElement = target,
): Promise<void> {
  const prerendered = [...target.children];
  let due = $state.raw(pieces[0]!);
  target.classList.add('coming');
  mount(component, {
    target: place,
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
  if (place !== target) target.append(...place.childNodes);
  // What is unseen takes no focus.
  target.classList.remove('coming');
  giveWay(target, prerendered);
}
