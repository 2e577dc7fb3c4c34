import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import EventBars from '../../../src/controls/EventBars.svelte';
import type { Lens } from '../../../src/core/types.ts';
import { explorerOf } from '../../support/real-explorer.ts';

function on(iso: string, lens: Lens = 'reported', height = 84) {
  const explorer = explorerOf('en', iso, lens);
  const { container } = render(EventBars, { explorer, width: 870, height });
  return { explorer, container };
}
const bars = () => screen.queryAllByRole('link');

describe('events with uncertain dates', () => {
  test('are links above the axis, each with a name that says what, when, and by when it was said', () => {
    on('2024-10-31');
    expect(screen.getByRole('group', { name: 'Events with uncertain dates' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^by ship to Vladivostok \(Kirby\): .+; said by 23 October 2024$/ }));
    expect(screen.getByRole('link', { name: /; said by 26 April 2025; 2 more statements$/ }));
  });

  test('have no room on a low bar', () => {
    on('2024-10-31', 'reported', 60);
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
    ['reported', '2024-10-10', false],
    ['reported', '2024-10-23', true],
    ['happened', '2024-10-10', true],
  ] as const)('stand out once they count (%s, %s: %s)', (lens, iso, known) => {
    on(iso, lens);
    expect(screen.getByRole('link', { name: /Vladivostok/ }).classList.contains('known')).toBe(known);
  });
});
