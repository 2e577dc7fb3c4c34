import { scrollPage } from '../story/paging.ts';
import { one } from './nodes.ts';

/** Where the chart holds more than it can show, a button shows the rest, page by page and from the top again. */
export function wakeRows(): void {
  const button = one('[data-more-rows]');
  const chart = one('.estimates');
  const look = () => (button.hidden = chart.scrollHeight - chart.clientHeight < 2);
  button.addEventListener('click', () => {
    if (!scrollPage(chart, 1)) chart.scrollTop = 0;
  });
  const observer = new ResizeObserver(look);
  for (const box of [chart, chart.firstElementChild!]) observer.observe(box);
}
