import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { mergeEntries, type LegendEntries } from '../../../../src/map/marks/legend-entries.ts';
import { legendRows } from '../../../../src/map/marks/legend-rows.ts';
import Key from '../../../../src/map/marks/Key.svelte';
import KeyPicture from '../../../../src/map/marks/KeyPicture.svelte';
import { explorerOf } from '../../../support/real-explorer.ts';

const NOTHING: LegendEntries = {
  statuses: [],
  news: false,
  exact: false,
  vague: false,
  border: false,
  arrival: false,
  move: false,
  square: false,
  brackets: [],
  discs: [],
  discMeasure: 10_000,
  camps: [],
};
const { words, dataset } = explorerOf('en');
const { camps } = dataset;
const groupsOf = (entries: Partial<LegendEntries>) => legendRows({ ...NOTHING, ...entries }, words, camps);

test('one legend for several pictures explains what is on any of them, in the order of a legend, once', () => {
  const first = { ...NOTHING, statuses: ['confirmed'], vague: true, discs: ['ring'], camps: [2] } as const;
  const second = { ...NOTHING, statuses: ['stated', 'confirmed'], discs: ['filled'], camps: [0, 2] } as const;
  expect(mergeEntries([first, second])).toEqual({
    ...NOTHING,
    statuses: ['stated', 'confirmed'],
    vague: true,
    discs: ['filled', 'ring'],
    camps: [0, 2],
  });
});

describe('the rows', () => {
  test('leave out a group without any', () =>
    expect(groupsOf({ exact: true }).map(({ id, rows }) => [id, rows.map(({ id: row }) => row)])).toEqual([
      ['exact', ['exact']],
    ]));

  test('explain the size of discs only where there are discs', () => {
    expect(groupsOf({ camps: [0], square: true })[0]!.rows.map(({ id }) => id)).toEqual(['square']);
    const [group] = groupsOf({ discs: ['open'], camps: [0] });
    expect(group!.rows.map(({ id }) => id)).toEqual(['scale', 'disc-open', 'camp-0']);
  });
});

describe('the legend of the picture files', () => {
  const groups = groupsOf({ statuses: ['stated', 'possible'], move: true, discs: ['filled'], camps: [0] });

  test('says each row in words, beside its view of the picture of samples', () => {
    render(Key, { words, groups, file: 'maps/en/key.svg', policyHref: 'sources/#borders' });
    const items = screen.getAllByRole('listitem', { hidden: true });
    const rows = groups.flatMap((group) => group.rows);
    expect(items.map((item) => item.textContent.trim())).toEqual(rows.map(({ text }) => text));
    const pictures = items.map((item) => within(item).getByRole('presentation', { hidden: true }));
    expect(pictures.map((picture) => picture.getAttribute('src'))).toEqual(
      rows.map(({ id }) => `maps/en/key.svg#${id}`),
    );
  });

  test('the picture has a view for each row, each on its own drawing', () => {
    const rows = groups.flatMap((group) => group.rows);
    const { container } = render(KeyPicture, { rows, words, style: '' });
    const views = [...container.querySelectorAll('view')];
    expect(views.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const tops = views.map((view) => Number(view.getAttribute('viewBox')!.split(' ')[1]));
    const drawn = [...container.querySelectorAll('svg > g')].map((g) => g.getAttribute('transform'));
    expect(drawn).toEqual(tops.map((top) => `translate(0 ${top})`));
    expect(new Set(tops).size).toBe(rows.length);
  });
});
