import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import LensSwitch from '../../../src/controls/LensSwitch.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

describe('the two views of time', () => {
  test.each([
    ['de', 'Was der Tag bedeutet', ['Gesagt bis', 'Soll geschehen sein bis']],
    ['en', 'What the day means', ['Said by', 'Reportedly happened by']],
  ] as const)('stand side by side under one name (%s)', (lang, name, lenses) => {
    render(LensSwitch, { explorer: explorerOf(lang) });
    const buttons = within(screen.getByRole('group', { name })).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(lenses);
  });

  test('begin with what was reported; a click changes to the other, the day stays', async () => {
    const user = userEvent.setup();
    const explorer = explorerOf('en', '2024-11-23');
    const { day } = explorer;
    render(LensSwitch, { explorer });
    expect(pressed()).toEqual(['Said by']);
    await user.click(screen.getByRole('button', { name: 'Reportedly happened by' }));
    expect(pressed()).toEqual(['Reportedly happened by']);
    expect([explorer.lens, explorer.day]).toEqual(['happened', day]);
    await user.click(screen.getByRole('button', { name: 'Said by' }));
    expect(explorer.lens).toBe('reported');
  });

  test('are reached and chosen by keyboard', async () => {
    const user = userEvent.setup();
    const explorer = explorerOf('en');
    render(LensSwitch, { explorer });
    await user.tab();
    await user.tab();
    await user.keyboard(' ');
    expect(explorer.lens).toBe('happened');
  });

  test.each([
    ['reported', 'The map shows what had been said by this day.'],
    ['happened', /together, is said to have happened by this day/],
  ] as const)('explain themselves: %s', (lens, explanation) => {
    render(LensSwitch, { explorer: explorerOf('en', undefined, lens) });
    expect(screen.getByRole('group')).toHaveAccessibleDescription(explanation);
  });
});
