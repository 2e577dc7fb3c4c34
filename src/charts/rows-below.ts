/** Of the sentence over the chart's foot that says how many rows are out of sight, px: it hides some itself. */
const SENTENCE = 20;

/**
 * How many rows lie under the chart's foot, where the chart is higher than what holds it and scrolls in there.
 * All by their lower edges, in px.
 */
export function rowsUnder(foot: number, rows: readonly number[]): number {
  const under = (edge: number) => rows.filter((bottom) => bottom > edge + 1).length;
  return under(foot) > 0 ? under(foot - SENTENCE) : 0;
}

/** Tells the number now and whenever what holds the chart is scrolled or either changes its size; returns its end. */
export function watchRows(chart: HTMLElement, tell: (count: number) => void): () => void {
  const read = () => {
    const foot = chart.querySelector('.foot')?.getBoundingClientRect().top ?? Infinity;
    tell(
      rowsUnder(
        foot,
        [...chart.querySelectorAll('li')].map((row) => row.getBoundingClientRect().bottom),
      ),
    );
  };
  const holder = chart.parentElement!;
  const observer = new ResizeObserver(read);
  observer.observe(chart);
  observer.observe(holder);
  holder.addEventListener('scroll', read, { passive: true });
  return () => {
    observer.disconnect();
    holder.removeEventListener('scroll', read);
  };
}
