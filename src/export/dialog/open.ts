import { mount, unmount } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';
import Takeaway from './Takeaway.svelte';

/** Opens the dialog; closed, it is gone. */
export function openTakeaway(explorer: Explorer): void {
  const dialog = mount(Takeaway, {
    target: document.body,
    props: { explorer, closed: () => void unmount(dialog) },
  });
}
