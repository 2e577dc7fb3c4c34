import { render, screen } from '@testing-library/svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import MapEdge from '../../../src/map/MapEdge.svelte';
import { day, explorerOf } from '../../support/real-explorer.ts';

const children = createRawSnippet(() => ({ render: () => '<button>Key</button>' }));
const names = () => screen.queryAllByRole('group').map((group) => group.getAttribute('aria-label'));

test('a chapter has its buttons there, and no callout; whoever explores finds those of the day', async () => {
  const explorer = explorerOf('en');
  explorer.enter('border');
  render(MapEdge, { explorer, children });
  expect(screen.getByRole('button', { name: 'Key' })).toBeInTheDocument();
  expect(names()).toEqual([]);
  explorer.explore();
  flushSync();
  expect(await screen.findByRole('group', { name: 'Have they fought?' })).toBeInTheDocument();
  explorer.backToStory();
  flushSync();
  expect(names()).toEqual([]);
});

test('a day of which nothing is known says so to whoever explores, not in the chapter that tells of it', async () => {
  const explorer = explorerOf('en');
  explorer.enter('silence');
  const { container } = render(MapEdge, { explorer, children });
  expect(container.querySelector('.silence')).toBeNull();
  explorer.goTo(day('2025-02-02'));
  flushSync();
  expect(await screen.findByText(/^No statement/)).toBeInTheDocument();
});

describe('its height', () => {
  afterEach(() => vi.restoreAllMocks());

  /** The map's edge, as high as is said for now; the browser's frames come when asked for. */
  function measured() {
    const explorer = explorerOf('en');
    explorer.goTo(day('2024-11-25'));
    let px = 40;
    const read = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => px);
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
    const told: number[] = [];
    render(MapEdge, {
      ...{ explorer, children },
      get height() {
        return told.at(-1) ?? 0;
      },
      set height(height) {
        told.push(height);
      },
    });
    const goTo = (move: () => void, height: number) => {
      px = height;
      read.mockClear();
      move();
      flushSync();
      return { told: told.at(-1), reads: read.mock.calls.length };
    };
    const paint = async () => {
      for (const frame of frames.splice(0)) frame(0);
      await new Promise((done) => setTimeout(done));
      return told.at(-1);
    };
    return { explorer, goTo, paint };
  }

  test('is measured with a new day, before labels look for room', () => {
    const { explorer, goTo } = measured();
    expect(goTo(() => explorer.goTo(day('2025-04-26')), 60)).toEqual({ told: 60, reads: 1 });
  });

  test('is remembered for a day seen before, without a layout before its frame; what has changed is told after it', async () => {
    const { explorer, goTo, paint } = measured();
    goTo(() => explorer.goTo(day('2025-04-26')), 60);
    expect(goTo(() => explorer.goTo(day('2024-11-25')), 80)).toEqual({ told: 40, reads: 0 });
    expect(await paint()).toBe(80);
  });

  test('is forgotten for all days once one is found to have another: the window, or its letters, must have changed', async () => {
    const { explorer, goTo, paint } = measured();
    goTo(() => explorer.goTo(day('2025-04-26')), 60);
    goTo(() => explorer.goTo(day('2024-11-25')), 80);
    await paint();
    expect(goTo(() => explorer.goTo(day('2025-04-26')), 120)).toEqual({ told: 120, reads: 1 });
  });

  test('is measured after the frame of another chapter, whose labels come later still', async () => {
    const { explorer, goTo, paint } = measured();
    expect(goTo(() => explorer.enter('ship'), 20)).toEqual({ told: 40, reads: 0 });
    expect(await paint()).toBe(20);
  });
});
