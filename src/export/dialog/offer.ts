import { mount } from 'svelte';
import TakeChart from '../../charts/TakeChart.svelte';
import TakeawayButton from '../../controls/TakeawayButton.svelte';
import type { Chart } from '../../core/charts.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { offer, type Takeaway } from '../../state/takeaway.svelte.ts';

/**
 * Offers what can be taken away where the page has a place for it: in its head, the panel of the day, charts, those that
 * no script wakes among them. What it opens is fetched when it is asked for.
 */
export function offerTakeaway(explorer: Explorer): Takeaway {
  const { words } = explorer;
  const open: Takeaway['open'] = async (wish, makeWay) => {
    const code = await import('./open.ts').catch(() => null);
    if (!code) return words.restMissing;
    makeWay?.();
    code.openTakeaway(explorer, wish);
    return '';
  };
  const takeaway = (offer.current = { button: words.links.download, open, ChartButton: TakeChart });
  for (const target of document.querySelectorAll<HTMLElement>('[data-take]')) {
    const [chart, chapter] = [target.dataset['take'] as Chart, target.closest('[data-chapter-day]')?.id ?? ''];
    const named = [...target.querySelectorAll('figure')].map((each) => each.getAttribute('aria-label')).join(', ');
    mount(TakeChart, {
      target,
      props: { takeaway, wish: { chart, chapter }, title: named || target.textContent.trim() },
    });
  }
  return takeaway;
}

/** Offers it also at the page's foot. */
export function hydrateTakeaway(explorer: Explorer): void {
  const takeaway = offerTakeaway(explorer);
  mount(TakeawayButton, { target: document.querySelector('footer > small')!, props: { takeaway, place: 'footer' } });
}
