import { answersAt } from '../core/answers.ts';
import { estimatesOf } from '../core/estimates.ts';
import type { Explorer } from './explorer.svelte.ts';
import { whenIdle } from './when-idle.ts';

/**
 * The explorer as charts have it: they follow when the page is idle, so that a step of the slider is on the map before
 * them. For as long as the page stands.
 */
export function deferred(explorer: Explorer): Explorer {
  let view = $state.raw(explorer.view);
  const estimates = $derived(estimatesOf(explorer.dataset, view.day, view.lens));
  const answers = $derived(answersAt(explorer.dataset, view.day));
  $effect.root(() => {
    $effect(() => {
      const now = explorer.view;
      return whenIdle(() => (view = now));
    });
  });
  const late: Partial<Record<string | symbol, () => unknown>> = {
    view: () => view,
    day: () => view.day,
    lens: () => view.lens,
    estimates: () => estimates,
    answers: () => answers,
  };
  return new Proxy(explorer, { get: (target, key) => (late[key] ?? (() => own(target, key)))() });
}

/** As if asked of the explorer itself, on which its methods rely. */
function own(explorer: Explorer, key: string | symbol): unknown {
  const value: unknown = Reflect.get(explorer, key);
  return typeof value === 'function' ? value.bind(explorer) : value;
}
