import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import EventBars from '../../../src/controls/EventBars.svelte';
import { stopsOf } from '../../../src/core/timeline/stops.ts';
import { textWidth } from '../../../src/theme/text-width.ts';
import { explorerOf } from '../../support/real-explorer.ts';

function on(iso: string, height = 84) {
  const explorer = explorerOf('en', iso, 'happened');
  const axis = stopsOf(explorer.axis, explorer.moments);
  const { container } = render(EventBars, { explorer, axis, width: 870, height, labelPx: 13 });
  return { explorer, container };
}
const bars = () => screen.queryAllByRole('link');

describe('events with uncertain dates', () => {
  test('are links above the axis, each with a name that says what, when, and by when it was said', () => {
    on('2024-10-31');
    expect(screen.getByRole('group', { name: 'Events with uncertain dates' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^by ship to Vladivostok \(Kirby\): .+; said by 23 October 2024$/ }));
  });

  test('have their names over their bars, no two over one another', () => {
    const { container } = on('2024-10-31');
    const names = [...container.querySelectorAll('text')];
    expect(names.map(({ textContent }) => textContent)).toContain('by ship to Vladivostok (Kirby)');
    const boxes = names.map((name) => {
      const x = Number(name.getAttribute('x'));
      return { x, y: name.getAttribute('y'), end: x + textWidth(name.textContent, 13, 400) };
    });
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.y !== b.y || a.end < b.x || b.end < a.x, `${names[i]!.textContent}`).toBe(true);
    for (const { x, end } of boxes) expect([x >= 0, end <= 870]).toEqual([true, true]);
  });

  test('have no room on a low bar', () => {
    on('2024-10-31', 60);
    expect(bars()).toEqual([]);
  });

  test('open their statement', async () => {
    const { explorer } = on('2024-10-31');
    await userEvent.setup().click(screen.getByRole('link', { name: /Vladivostok/ }));
    expect(explorer.claim?.id).toBe('002-04');
  });

  test('can be hit within 24 px', () => {
    const { container } = on('2024-10-31');
    for (const target of container.querySelectorAll('.target')) {
      expect(Number(target.getAttribute('width'))).toBeGreaterThanOrEqual(24);
      expect(Number(target.getAttribute('height'))).toBe(24);
    }
  });

  test.each([
    ['2024-10-10', false],
    ['2024-10-31', true],
  ])('stand out once they may have begun (%s: %s)', (iso, known) => {
    on(iso);
    const link = screen.getByRole('link', { name: /^Choe expected in Moscow/ });
    expect(link.classList.contains('known')).toBe(known);
  });
});
