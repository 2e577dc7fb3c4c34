import { tick } from 'svelte';

/**
 * Where links are made anew or moved because something else is shown, which takes the focus away, it stays on the one to
 * the same address. To be called while a component is made.
 * @param container what holds the links
 * @param shown reads all that changes them
 */
export function keepFocus(container: () => HTMLElement | undefined, shown: () => unknown): void {
  $effect.pre(() => {
    shown();
    const focused = document.activeElement;
    const href = focused && container()?.contains(focused) ? focused.getAttribute('href') : null;
    if (href === null) return;
    void tick().then(() => {
      if (document.activeElement === document.body) linkTo(href, container())?.focus({ preventScroll: true });
    });
  });
}

const linkTo = (href: string, container?: HTMLElement) =>
  container?.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
