import type { Claim } from '../core/types.ts';
import type { Explorer } from './explorer.svelte.ts';
import { LiveSnapshot } from './live-snapshot.svelte.ts';
import { whenNearOrRested } from './schedule.ts';

/**
 * The explorer as charts have it: they follow when the page is idle, so that a step of the slider is on the map before
 * them, and while they are out of sight only the step at which the reader stops; each by itself. For as long as the page stands.
 */
export class Deferred extends LiveSnapshot {
  readonly #explorer: Explorer;
  #view = $state.raw() as Explorer['view'];

  /** @param node where the charts stand */
  constructor(explorer: Explorer, node: Element) {
    super(explorer.dataset, explorer.view);
    this.#explorer = explorer;
    this.#view = explorer.view;
    $effect.root(() => {
      $effect(() => {
        const now = explorer.view;
        return whenNearOrRested(node, () => (this.#view = now));
      });
    });
  }

  get view() {
    return this.#view;
  }
  hrefOf(claim: Pick<Claim, 'id'>): string {
    return this.#explorer.hrefOf(claim);
  }
  open(claim: string | null): void {
    this.#explorer.open(claim);
  }
}
