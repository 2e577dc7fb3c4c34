import { MEDIUM } from '../theme/windows.ts';
import { placePopover } from './place-popover.ts';

/**
 * Opens the dialog of a statement's card, modal, so that the browser traps the focus, and next to what had the focus if
 * there is room. One that is open already stays as it is. Returns what to do when it shows another statement.
 */
export function showCard(dialog: HTMLDialogElement): () => void {
  const { activeElement, body } = document;
  const opener = dialog.open || activeElement === body ? null : activeElement;
  if (!dialog.open) {
    dialog.style.setProperty('margin', '');
    dialog.showModal();
    place(dialog, opener);
  }
  return () => {
    dialog.scrollTop = 0;
    // The link to it, which had the focus, is gone.
    dialog.querySelector<HTMLElement>('.close')?.focus();
    place(dialog, opener);
  };
}

function place(dialog: HTMLDialogElement, opener: Element | null): void {
  const isWide = window.matchMedia?.(MEDIUM).matches;
  // It stays where it was put.
  if (isWide && !opener) return;
  const room = { width: innerWidth, height: innerHeight };
  const corner =
    isWide && opener ? placePopover(opener.getBoundingClientRect(), dialog.getBoundingClientRect(), room) : null;
  dialog.style.setProperty('margin', corner ? `${corner.y}px 0 0 ${corner.x}px` : '');
}
