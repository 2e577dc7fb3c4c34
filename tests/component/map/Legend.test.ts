import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import Legend from '../../../src/map/Legend.svelte';
import type { Lang } from '../../../src/core/types.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

const POLICY = 'Internationally recognised borders; occupied areas are not drawn.';
const DISC = 'number of soldiers: area of the disc, colour of the speaker';
const SCALE = 'area true to scale; position and outline are not';

function on(iso: string, lang: Lang = 'en') {
  const explorer = explorerOf(lang, iso);
  render(Legend, { explorer });
  return explorer;
}
/** The entries, opened or not: a closed list is in the page all the same. */
const entries = () => screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent.trim());

describe('the legend explains what is on the map at the day, and nothing else', () => {
  test.each([
    ['2024-10-01', ['background']],
    ['2024-10-22', ['second-hand', 'possible']],
    ['2024-10-23', ['stated', 'possible', 'location not named', DISC]],
    ['2024-10-31', ['stated', 'location not named', 'route not reported', DISC]],
    ['2024-11-25', ['stated', 'location not named', 'route not reported', DISC, SCALE]],
    ['2025-04-26', ['stated', 'confirmed', 'location not named', 'route not reported', DISC]],
  ])('on %s', (iso, signs) => {
    on(iso);
    expect(entries().filter((entry) => !entry.includes('arrival'))).toEqual([POLICY, ...signs]);
  });

  test('an arrowhead: that only the arrival is reported', () => {
    on('2024-10-23');
    expect(entries()).toContain('only the arrival is reported');
  });

  test('no arrowhead before anybody spoke of an arrival', () => {
    on('2024-10-18');
    expect(entries()).not.toContain('only the arrival is reported');
  });

  test('and follows the day', () => {
    const explorer = on('2024-10-01');
    explorer.goTo(day('2024-10-31'));
    flushSync();
    expect(entries()).toContain('route not reported');
    expect(entries()).not.toContain('background');
  });
});

test('speaks the language of the page', () => {
  on('2024-10-31', 'de');
  expect(screen.getByText('Zeichen')).toBeInTheDocument();
  expect(entries()).toEqual(expect.arrayContaining(['mitgeteilt', 'Ort nicht genannt', 'Weg nicht berichtet']));
});

test('every status has its own texture, so that they stay apart without colour', () => {
  on('2025-04-26');
  const fills = [...document.querySelectorAll('rect.swatch')].map((swatch) => swatch.getAttribute('fill'));
  expect(fills).toEqual(['url(#tx-stated)', 'url(#tx-confirmed)']);
});

test('is closed until the reader asks for it', async () => {
  const user = userEvent.setup();
  on('2024-10-31');
  const legend = screen.getByRole('group');
  expect(legend).not.toHaveAttribute('open');
  await user.click(screen.getByText('Marks'));
  expect(legend).toHaveAttribute('open');
});

test.each(['2024-10-01', '2024-10-31', '2025-04-30'])('the policy on borders is stated on every day (%s)', (iso) => {
  on(iso);
  expect(entries()).toContain(POLICY);
});
