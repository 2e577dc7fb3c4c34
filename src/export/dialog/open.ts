import { mount, unmount } from 'svelte';
import type { ChartWish } from '../../core/charts.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import Takeaway from './Takeaway.svelte';

/** Opens the dialog; closed, it is gone. */
export function openTakeaway(explorer: Explorer, wish?: ChartWish): void {
  const dialog = mount(Takeaway, {
    target: document.body,
    props: { explorer, wish, closed: () => void unmount(dialog) },
  });
}
