import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import DayButton from '../../../src/controls/DayButton.svelte';
import { isoOf } from '../../../src/core/days.ts';
import type { Lens } from '../../../src/core/types.ts';
import TakeChart from '../../../src/charts/TakeChart.svelte';
import { offer, type Takeaway } from '../../../src/state/takeaway.svelte.ts';
import type { Lang } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';

/** jsdom has no popovers: the events that one sends. */
const toggle = (type: string, newState: string) => Object.assign(new Event(type), { newState });

async function opened(iso: string, lang: Lang = 'en', lens: Lens = 'reported') {
  const explorer = explorerOf(lang, iso, lens);
  const { container } = render(DayButton, { explorer });
  await tick();
  const sheet = container.querySelector<HTMLElement>('[popover]')!;
  sheet.hidePopover = vi.fn();
  sheet.showPopover = vi.fn();
  sheet.dispatchEvent(toggle('beforetoggle', 'open'));
  await tick();
  sheet.dispatchEvent(toggle('toggle', 'open'));
  await waitFor(() => expect(sheet.querySelector('h2')).not.toBeNull());
  await tick();
  return { explorer, sheet };
}
const items = () => screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent.trim());

test.each([
  ['de', '31. Oktober 2024: was an diesem Tag neu ist'],
  ['en', '31 October 2024: what is new on this day'],
] as const)('the day is a button that says what it opens (%s)', async (lang, name) => {
  await opened('2024-10-31', lang);
  expect(screen.getByRole('button', { name })).toHaveAttribute('popovertarget');
});

test('under the other lens it says so before the date', async () => {
  await opened('2024-10-31', 'en', 'happened');
  expect(screen.getByRole('button', { name: /^Reportedly happened by 31 October 2024: / })).toBeInTheDocument();
});

test('closed, it holds nothing', () => {
  const { container } = render(DayButton, { explorer: explorerOf('en', '2024-10-31') });
  expect(container.querySelector('[popover]')?.textContent.trim()).toBe('');
});

describe('opened', () => {
  const lenses = () => screen.queryByRole('group', { name: 'What the day means', hidden: true });

  test('it has the two meanings of a day, each explained, where the reader explores; a chapter has none', async () => {
    const { explorer, sheet } = await opened('2024-10-31');
    expect(lenses()).not.toBeNull();
    expect(sheet).toHaveTextContent('The map shows what had been said by this day.');
    await fireEvent.click(screen.getByRole('button', { name: 'Reportedly happened by', hidden: true }));
    expect(explorer.lens).toBe('happened');
    expect(sheet).toHaveTextContent('is said to have happened by this day.');

    lenses()!.querySelector('button')!.focus();
    explorer.enter('silence');
    await tick();
    expect(lenses()).toBeNull();
    expect(sheet.querySelector('h2')).toHaveFocus();
  });

  test('it says the day and its sentence, and its heading takes the focus', async () => {
    const { sheet } = await opened('2024-10-30');
    expect(sheet.querySelector('h2')).toHaveTextContent('30 October 2024');
    expect(sheet.querySelector('h2')).toHaveFocus();
    expect(sheet).toHaveTextContent('New: some near the border (Austin)');
  });

  test('it lists every new statement once', async () => {
    const { explorer, sheet } = await opened('2024-10-31');
    const links = [...sheet.querySelectorAll('a')].map((link) => link.getAttribute('href')!.split('#')[1]);
    expect(explorer.changes).toHaveLength(22);
    expect(links.slice(0, 22).toSorted()).toEqual(explorer.changes.map(({ claim }) => claim.id).toSorted());
    expect(items()).toContain('US: about 8,000 near border');
  });

  test('it names the evidence of each date once', async () => {
    const { sheet } = await opened('2024-10-31');
    const dates = [...sheet.querySelectorAll('ul + p')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(dates).toHaveLength(new Set(dates).size);
    expect(dates[0]).toMatch(/^Date: found outside the articles: .+2024\.$/);
  });

  test('it tells dates that an article gives from those found outside', async () => {
    const { sheet } = await opened('2024-10-22', 'de');
    expect(sheet).toHaveTextContent('Datum: im Artikel gedruckt.');
    expect(sheet).toHaveTextContent('Datum: außerhalb der Artikel gefunden: ');
    expect(sheet).toHaveTextContent('Quadrat, wo die Artikel allein das Datum ergeben');
  });

  test('it says how exact a date is where it is more than a day', async () => {
    const { sheet } = await opened('2024-11-25');
    expect(sheet).toHaveTextContent('No closer date is known: 24 or 25 November 2024.');
  });

  test('a statement opens as a card, after the sheet has given the focus back', async () => {
    const { explorer, sheet } = await opened('2024-10-30');
    await fireEvent.click(screen.getByText(/some near the border/, { selector: 'a' }));
    expect(sheet.hidePopover).toHaveBeenCalled();
    expect(explorer.claim?.id).toBe('000-04');
  });
});

describe('a statement that the panel opened', () => {
  const read = async () => {
    const { explorer, sheet } = await opened('2024-10-30');
    await fireEvent.click(screen.getByText(/some near the border/, { selector: 'a' }));
    return { explorer, sheet };
  };

  test('leads back into it when it is closed', async () => {
    const { explorer, sheet } = await read();
    explorer.open(null);
    await tick();
    expect(sheet.showPopover).toHaveBeenCalledOnce();
  });

  test('leads to the map by the button to its day, also where that is the day of the panel', async () => {
    const { explorer, sheet } = await read();
    const { day } = explorer;
    explorer.visit(explorer.claim!);
    await tick();
    expect(explorer.day).toBe(day);
    expect(sheet.showPopover).not.toHaveBeenCalled();
  });
});

describe('a day without news says why', () => {
  test.each([
    ['2024-10-26', 'Last statement: 23 or 24 October 2024, 2 days earlier', '2024-10-24'],
    ['2024-10-25', 'Last statement: 23 or 24 October 2024, 1 day earlier', '2024-10-24'],
    ['2024-10-26', 'Next statement: 28 October 2024, 2 days later', '2024-10-28'],
    ['2025-02-01', 'Next statement: 26 April 2025, 84 days later', '2025-04-26'],
  ])('(%s) %s: a press goes there, and its news take the place', async (iso, name, to) => {
    const { explorer, sheet } = await opened(iso);
    await fireEvent.click(screen.getByText(name));
    expect(isoOf(explorer.day)).toBe(to);
    await tick();
    expect(sheet.querySelector('h2')).toHaveFocus();
    expect(sheet).toHaveTextContent('New: ');
  });

  test('under "happened", in words of events', async () => {
    const { explorer, sheet } = await opened('2024-10-10', 'en', 'happened');
    expect(sheet).toHaveTextContent('Nothing is given for this day.');
    await fireEvent.click(screen.getByText('Given after: early and mid-October 2024, 5 days later'));
    expect(isoOf(explorer.day)).toBe('2024-10-15');
  });

  test.each([
    ['2024-10-01', 'The articles carry no statement before it.'],
    ['2025-04-30', 'The articles carry no statement after it.'],
  ])('(%s) %s', async (iso, sentence) => {
    const { sheet } = await opened(iso);
    expect(sheet).toHaveTextContent(sentence);
  });

  test('in the silence, that no article speaks', async () => {
    const { sheet } = await opened('2025-02-01', 'de');
    expect(sheet).toHaveTextContent(
      'Keine Aussage lässt sich auf die Zeit vom 26. November 2024 bis 25. April 2025 datieren.',
    );
  });
});

describe('events whose span holds the day', () => {
  const shipped = /by ship to Vladivostok \(Kirby\): .+; said by 23 October 2024/;

  test('are named under "happened", with what "possible" means', async () => {
    const { sheet } = await opened('2024-10-10', 'en', 'happened');
    expect(sheet).toHaveTextContent(shipped);
    expect(sheet).toHaveTextContent('“Possible”: the day lies within the span that was given.');
  });

  test('are not, under "reported", before they were spoken of', async () => {
    const { sheet } = await opened('2024-10-10');
    expect(sheet).not.toHaveTextContent(shipped);
  });
});

describe('what can be taken away', () => {
  afterEach(() => {
    offer.current = null;
  });

  test('is offered once the page has it; what opens comes after the panel has made way', async () => {
    const { sheet } = await opened('2024-10-31');
    expect(screen.queryByRole('button', { name: 'Download', hidden: true })).toBeNull();
    const done: string[] = [];
    sheet.hidePopover = () => done.push('panel closed');
    const open: Takeaway['open'] = (_, makeWay) => {
      makeWay?.();
      done.push('dialog opened');
      return Promise.resolve('');
    };
    offer.current = { button: 'Download', open, ChartButton: TakeChart };
    await tick();
    await fireEvent.click(screen.getByRole('button', { name: 'Download', hidden: true }));
    await vi.waitFor(() => expect(done).toEqual(['panel closed', 'dialog opened']));
  });

  test('that does not load leaves the panel open and says so', async () => {
    const { sheet } = await opened('2024-10-31');
    offer.current = { button: 'Download', open: () => Promise.resolve('It did not load.'), ChartButton: TakeChart };
    await tick();
    await fireEvent.click(screen.getByRole('button', { name: 'Download', hidden: true }));
    await vi.waitFor(() => expect(sheet).toHaveTextContent('It did not load.'));
    expect(sheet.hidePopover).not.toHaveBeenCalled();
  });
});
