import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Announcement from '../../../src/controls/Announcement.svelte';

describe('what a day adds is said', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const said = () => screen.getByRole('status').textContent;

  test('not at once when the page opens', async () => {
    render(Announcement, { text: 'one' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(said()).toBe('');
  });

  test('once, half a second after the reader has come to rest', async () => {
    const { rerender } = render(Announcement, { text: 'one' });
    for (const text of ['two', 'three', 'four']) {
      await rerender({ text });
      await vi.advanceTimersByTimeAsync(400);
      expect(said()).toBe('');
    }
    await vi.advanceTimersByTimeAsync(100);
    expect(said()).toBe('four');
  });
});
