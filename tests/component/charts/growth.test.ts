import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import EstimatesChart from '../../../src/charts/EstimatesChart.svelte';
import { saidWhenAndWhere } from '../../../src/charts/estimates.ts';
import { spansOf, type Point } from '../../../src/charts/overtime/series.ts';
import type { Claim } from '../../../src/core/types.ts';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim, guests, storyOf } from '../../support/scene-story.ts';

const statements = (count: number, days = 90): Claim[] =>
  Array.from({ length: count }, (_, i) =>
    claim(`100-${i}`, {
      said: 1 + (i % days),
      speaker: ['mayor', 'pilot', 'cook'][i % 3]!,
      quantity: guests({ point: 100 + i }),
    }),
  );

const nodes = () => document.querySelectorAll('*').length;

describe('the chart of estimates', () => {
  test('draws as much of a long story as of a longer one', () => {
    // Of each there still stand more than are drawn.
    const sizes = [360, 720].map((count) => {
      const { unmount } = render(EstimatesChart, { explorer: explorerAt(100, [statements(count)]) });
      const size = nodes();
      unmount();
      return size;
    });
    // The scale of larger numbers may have other ticks.
    expect(Math.abs(sizes[1]! - sizes[0]!)).toBeLessThan(5);
  });

  test('says how many rows it leaves out; the table has all once it is open', async () => {
    render(EstimatesChart, { explorer: explorerAt(100, [statements(90)]) });
    expect(document.querySelectorAll('li [data-claim]')).toHaveLength(8);
    expect(document.querySelector('li [data-claim]')!.getAttribute('data-claim')).toBe('100-82');
    expect(screen.getByText('82 more statements')).toBeInTheDocument();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(0);
    await userEvent.click(document.querySelector('summary')!);
    await vi.waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(90));
  });
});

test('what still stands is drawn before what its speaker has said otherwise since', () => {
  const [cook, mayor] = [claim('a', { speaker: 'cook' }), claim('b')];
  const [old, ...later] = statements(40).map((each, i) => ({ ...each, speaker: (i === 0 ? cook : mayor).speaker }));
  render(EstimatesChart, { explorer: explorerAt(100, [[old!, ...later]]) });
  const drawn = [...document.querySelectorAll('li [data-claim]')].map((node) => node.getAttribute('data-claim'));
  expect(drawn).toHaveLength(8);
  expect(drawn[0]).toBe(old!.id);
});

/** How often the statements of a story of so many are looked at. */
function looks(count: number, work: (claims: readonly Claim[]) => void): number {
  let looked = 0;
  const watched = statements(count, count).map(({ speaker, ...rest }) =>
    Object.defineProperty({ ...rest, speaker }, 'speaker', {
      get: () => ((looked += 1), speaker),
      set: () => undefined,
      enumerable: true,
    }),
  );
  looked = 0;
  work(watched);
  return looked;
}

/** By how much n log n grows from one size to the other. */
const nLogN = (from: number, to: number) => (to * Math.log(to)) / (from * Math.log(from));

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
  expect(looks(800, work) / looks(200, work)).toBeLessThanOrEqual(nLogN(200, 800));
});
