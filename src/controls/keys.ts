import type { Explorer } from '../state/explorer.svelte.ts';

/** The slider's keys. Between two moments, left goes to the earlier one and right to the later one. */
const ACTIONS: Record<string, (explorer: Explorer) => void> = {
  ArrowLeft: (explorer) => explorer.back(),
  ArrowDown: (explorer) => explorer.back(),
  ArrowRight: (explorer) => explorer.forward(),
  ArrowUp: (explorer) => explorer.forward(),
  PageDown: (explorer) => explorer.byMonth(-1),
  PageUp: (explorer) => explorer.byMonth(1),
  Home: (explorer) => explorer.goTo(explorer.moments[0]!),
  End: (explorer) => explorer.goTo(explorer.moments.at(-1)!),
};

/** Handles a key press; false if the key is not the slider's. Keys with modifiers are left to the browser. */
export function pressKey(explorer: Explorer, event: KeyboardEvent): boolean {
  const action = event.altKey || event.ctrlKey || event.metaKey ? undefined : ACTIONS[event.key];
  action?.(explorer);
  return action !== undefined;
}
