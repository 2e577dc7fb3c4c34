import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import EstimatesChart from '../../../src/charts/EstimatesChart.svelte';
import { saidWhenAndWhere } from '../../../src/charts/estimates.ts';
import { placeLabels, wishesOf } from '../../../src/charts/overtime/labels.ts';
import type { Dot, Plane } from '../../../src/charts/overtime/plane.ts';
import { spansOf, type Point } from '../../../src/charts/overtime/series.ts';
import type { Claim } from '../../../src/core/types.ts';
import type { Words } from '../../../src/core/words.ts';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { explorerAt } from '../../support/explorer.ts';
import { looksAt, nLogN, numbersSaid } from '../../support/looks.ts';
import { claim, storyOf } from '../../support/scene-story.ts';

const nodes = () => document.querySelectorAll('*').length;

describe('the chart of estimates', () => {
  test('draws as much of a long story as of a longer one', () => {
    // Of each there still stand more than are drawn.
    const sizes = [360, 720].map((count) => {
      const { unmount } = render(EstimatesChart, { explorer: explorerAt(100, [numbersSaid(count)]) });
      const size = nodes();
      unmount();
      return size;
    });
    // The scale of larger numbers may have other ticks.
    expect(Math.abs(sizes[1]! - sizes[0]!)).toBeLessThan(5);
  });

  test('says how many rows it leaves out; the table has all once it is open', async () => {
    render(EstimatesChart, { explorer: explorerAt(100, [numbersSaid(90)]) });
    expect(document.querySelectorAll('li [data-claim]')).toHaveLength(8);
    expect(document.querySelector('li [data-claim]')!.getAttribute('data-claim')).toBe('100-82');
    expect(screen.getByText('82 more statements')).toBeInTheDocument();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(0);
    await userEvent.click(document.querySelector('summary')!);
    await vi.waitFor(() => {
      flushSync();
      expect(document.querySelectorAll('tbody tr')).toHaveLength(90);
    });
  });
});

test('what still stands is drawn before what its speaker has said otherwise since', () => {
  const [cook, mayor] = [claim('a', { speaker: 'cook' }), claim('b')];
  const [old, ...later] = numbersSaid(40).map((each, i) => ({ ...each, speaker: (i === 0 ? cook : mayor).speaker }));
  render(EstimatesChart, { explorer: explorerAt(100, [[old!, ...later]]) });
  const drawn = [...document.querySelectorAll('li [data-claim]')].map((node) => node.getAttribute('data-claim'));
  expect(drawn).toHaveLength(8);
  expect(drawn[0]).toBe(old!.id);
});

test.each<[string, (claims: readonly Claim[]) => void]>([
  [
    'the words of all rows',
    (claims) => {
      const explorer = new Explorer(storyOf(claims), 'sources/');
      for (const each of claims) saidWhenAndWhere(explorer, each);
    },
  ],
  [
    'the spans of all days',
    (claims) => {
      const scopes = [{ id: 'there', on: 'total', label: 'there' }] as const;
      const story = storyOf(claims, { scopes, axis: { start: 0, end: 1000, quietDays: 30 } });
      const { axis } = new Explorer(story, 'sources/');
      const points = claims.map((each, i): Point => {
        const of = {
          claim: each,
          current: true,
          isNew: false,
          scope: story.scopes[0]!,
          camp: { ...story.camps[0]!, id: String(i % 2) },
        };
        return { ...of, day: each.known, size: i };
      });
      spansOf(points, axis, 1000);
    },
  ],
])('%s take no more than n log n looks at the statements', (_, work) => {
  const looks = (count: number) => looksAt(numbersSaid(count, count), work);
  expect(looks(800) / looks(200)).toBeLessThanOrEqual(nLogN(200, 800));
});

test('the rows of a table that is closed are not worked out', () => {
  const work = (count: number) =>
    looksAt(numbersSaid(count), (claims) => {
      const { unmount } = render(EstimatesChart, { explorer: explorerAt(100, [claims]) });
      unmount();
    });
  expect((work(720) - work(360)) / 360).toBeLessThan(5);
});

test('where a name finds no room at the first marks of what it names, later ones are not tried', () => {
  const there = { id: 'there', label: 'there' };
  const looks = (count: number) => {
    let looked = 0;
    const dot = {
      point: { size: 1, scope: there },
      x: 50,
      dx: 0,
      get y() {
        looked += 1;
        return 100;
      },
    } as unknown as Dot;
    const dots = Array.from({ length: count }, () => dot);
    const words = { numbers: { overTime: { span: '' } } } as Words;
    const wishes = wishesOf(dots, [], words, (day) => day, { y: () => 100 } as unknown as Plane);
    expect(placeLabels(wishes, [], [{ x: 0, y: 0, width: 300, height: 300 }], 300)).toEqual([]);
    return looked;
  };
  expect(looks(800)).toBe(looks(200));
});
