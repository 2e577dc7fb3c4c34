import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import Legend from '../../../../src/map/marks/Legend.svelte';
import LegendOfDay from '../../../../src/map/marks/LegendOfDay.svelte';
import { discRadius } from '../../../../src/map/marks/count.ts';
import type { Lang } from '../../../support/langs.ts';
import { day, explorerOf } from '../../../support/real-explorer.ts';

const POLICY = 'Internationally recognised borders; occupied areas are not drawn.';
const EXACT = 'place named';
const VAGUE = 'location not named';
const BORDER = 'near the border, not a front line';
const ARRIVAL = 'only the arrival is reported';
const ROUTE = 'route unknown';
const DISC = 'soldiers, by the area of the disc; earlier numbers are pale';
const FIGURE = 'exact or approximate figure';
const LEAST = 'at least this many';
const BRACKET = 'Washington: a number for the whole strip';
const NEWS = 'red: new in this chapter or on this day';
const SQUARE = 'area true to scale; position and outline are not';
/** From the end of November on. */
const MOST = [EXACT, VAGUE, BORDER, ARRIVAL, ROUTE, DISC, FIGURE, LEAST, 'Washington', BRACKET];

function on(iso: string, lang: Lang = 'en') {
  const explorer = explorerOf(lang, iso);
  render(LegendOfDay, { explorer, height: 600 });
  return explorer;
}
const items = () => screen.getAllByRole('listitem');
const entries = () => items().map((item) => item.textContent.replace(/^[\d, ]+(?=soldiers)/, '').trim());
const drawingOf = (entry: string) => items().find((item) => item.textContent.trim() === entry)!;

describe('the legend explains what is on the map at the day, and nothing else', () => {
  test.each([
    ['2024-10-01', ['background']],
    ['2024-10-22', ['second-hand', 'possible', NEWS, EXACT, ARRIVAL]],
    ['2024-10-23', ['said by a named source', 'possible', NEWS, EXACT, VAGUE, ARRIVAL, DISC, LEAST, 'Washington']],
    [
      '2024-10-31',
      ['said by a named source', NEWS, EXACT, VAGUE, BORDER, ARRIVAL, ROUTE, DISC, LEAST, 'Washington', BRACKET],
    ],
    ['2024-11-25', ['said by a named source', NEWS, ...MOST, SQUARE]],
    ['2025-04-26', ['said by a named source', 'confirmed', NEWS, ...MOST]],
  ])('on %s', (iso, signs) => {
    on(iso);
    expect(entries()).toEqual(signs);
  });

  test('and follows the day', () => {
    const explorer = on('2024-10-01');
    explorer.goTo(day('2024-10-31'));
    flushSync();
    expect(entries()).toContain(ROUTE);
    expect(entries()).not.toContain('background');
  });
});

test('speaks the language of the page', () => {
  on('2024-10-31', 'de');
  expect(entries()).toEqual(
    expect.arrayContaining(['von benannter Stelle gesagt', 'Ort nicht genannt', 'Route unbekannt']),
  );
});

describe('a sample is drawn as the mark on the map is', () => {
  test.each([
    ['an area in the texture and with the ring of its status', '2025-04-26', 'confirmed', 'path.outline + path.ring'],
    ['a place named as a dot', '2024-10-31', EXACT, 'circle.dot'],
    ['a vague place with a soft edge and no outline', '2024-10-31', VAGUE, 'mask + g:not(:has(.outline))'],
    ['the band near the border', '2024-10-31', BORDER, 'path.border'],
    ['an arrival as an arrowhead', '2024-10-31', ARRIVAL, 'path.arrow'],
    ['a movement as a dashed arc', '2024-10-31', ROUTE, 'path.arc'],
    ['"at least" as a disc open outwards', '2024-10-31', LEAST, 'circle.open + circle.outwards'],
    ['a number of a band as a bracket', '2024-10-31', BRACKET, 'path.bracket'],
    ['an area in km² as a square', '2024-11-25', SQUARE, 'rect'],
  ])('%s', (_, iso, entry, shape) => {
    on(iso);
    expect(drawingOf(entry).querySelector(shape)).not.toBeNull();
  });

  test('every status by its own texture, so that they stay apart without colour', () => {
    on('2025-04-26');
    const fills = ['said by a named source', 'confirmed'].map((status) =>
      drawingOf(status).querySelector('path')!.getAttribute('fill'),
    );
    expect(fills).toEqual(['url(#tx-stated)', 'url(#tx-confirmed)']);
  });
});

test('the sizes of discs are those of the map', () => {
  on('2024-10-31');
  const scale = document.querySelector('.scale')!;
  const radii = [...scale.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('r')));
  const numbers = [...scale.querySelectorAll('text')].map((text) => text.textContent);
  expect(numbers).toEqual(['10,000', '5,000', '1,000']);
  expect(radii).toEqual([10_000, 5000, 1000].map((point) => discRadius(point, 10_000)));
});

describe('the sheet of the legend', () => {
  const toggle = (newState: string) =>
    fireEvent(document.querySelector('[popover]')!, Object.assign(new Event('beforetoggle'), { newState }));

  test('is opened and closed by buttons, without script', () => {
    render(Legend, { explorer: explorerOf('en'), height: 600 });
    const sheet = document.querySelector('[popover]')!;
    expect(screen.getByRole('button', { name: 'Key' })).toHaveAttribute('popovertarget', sheet.id);
    const close = screen.getByRole('button', { name: 'Close', hidden: true });
    expect(sheet).toContainElement(close);
    expect(close).toHaveAttribute('popovertargetaction', 'hide');
  });

  test('has its content when it is looked at, and only then', async () => {
    render(Legend, { explorer: explorerOf('en', '2024-10-31'), height: 600 });
    expect(screen.queryByText(ROUTE)).not.toBeInTheDocument();
    await toggle('open');
    expect(await screen.findByText(ROUTE)).toBeInTheDocument();
    await toggle('closed');
    expect(screen.queryByText(ROUTE)).not.toBeInTheDocument();
  });
});

test.each(['2024-10-01', '2024-10-31', '2025-04-30'])('the policy on borders is stated on every day (%s)', (iso) => {
  on(iso);
  expect(screen.getByText(POLICY)).toBeInTheDocument();
});
