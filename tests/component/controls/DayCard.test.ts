import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import DayCard from '../../../src/controls/DayCard.svelte';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import type { Lang } from '../../support/langs.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

let story: HTMLElement;
let link: HTMLElement;

beforeEach(() => {
  story = document.body.appendChild(document.createElement('article'));
  story.innerHTML = '<div class="card"><a href="#day">23 October</a></div>';
  link = story.querySelector('a')!;
});
afterEach(() => document.body.replaceChildren());

/** The card over the chapter of the ship. */
function cardIn(lang: Lang): Explorer {
  const explorer = explorerOf(lang);
  explorer.enter('ship');
  const cardNow = () => story.querySelector<HTMLElement>('.card')!;
  render(DayCard, { explorer, story, cardNow, back: () => explorer.backToStory() });
  return explorer;
}
async function goTo(explorer: Explorer, iso: string) {
  explorer.goTo(day(iso));
  flushSync();
  await tick();
}

test('its height is told with its day, before anything observes that it has changed', async () => {
  const explorer = explorerOf('en');
  const told: number[] = [];
  // Its words in characters, as a browser would measure lines.
  const heights = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.textContent.length;
  });
  render(DayCard, {
    ...{ explorer, story, cardNow: () => story, back: () => undefined },
    get height() {
      return told.at(-1) ?? 0;
    },
    set height(px) {
      told.push(px);
    },
  });
  for (const iso of ['2024-11-25', '2025-04-26']) {
    await goTo(explorer, iso);
    expect(told.at(-1)).toBe(document.querySelector('[data-shown] .card')!.textContent.length);
  }
  expect(new Set(told).size).toBeGreaterThan(1);
  heights.mockRestore();
});

test('in the story there is none', () => {
  cardIn('en');
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  expect(story.inert).toBeFalsy();
});

test.each([
  [
    'de',
    '26. April 2025',
    'Russland bestätigt Einsatz (russische Seite)',
    '8 weitere Aussagen',
    /Zurück zur Geschichte/,
  ],
  ['en', '26 April 2025', 'Russia confirms their role (Russian side)', '8 more statements', /Back to the story/],
] as const)('on another day it says what leads that day, and how much else there is (%s)', async (lang, ...words) => {
  const [date, statement, others, back] = words;
  const explorer = cardIn(lang);
  await goTo(explorer, '2025-04-26');
  expect(screen.getByRole('region', { name: date })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: others })).toHaveAttribute('popovertarget', 'day-panel');
  expect(screen.getByRole('button', { name: back })).toHaveTextContent(explorer.dataset.chapters[3]!.title);
  expect(story.inert).toBe(true);
  await userEvent.click(screen.getByRole('link', { name: statement }));
  expect(explorer.claim).not.toBeNull();
});

test('a day on which nothing is said says so', async () => {
  await goTo(cardIn('en'), '2025-02-01');
  expect(screen.getByRole('region')).toHaveTextContent(/no statement/i);
  expect(screen.getByRole('region').querySelector('a, [popovertarget]')).toBeNull();
});

test('whoever follows a day of the text stands on the way back, and after that on the text’s card again', async () => {
  const explorer = cardIn('en');
  link.focus();
  await goTo(explorer, '2025-04-26');
  const back = screen.getByRole('button', { name: /Back to the story/ });
  expect(back).toHaveFocus();
  await userEvent.click(back);
  await tick();
  expect(story.inert).toBe(false);
  expect(story.querySelector('.card')).toHaveFocus();
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

test('so does whoever goes to the day in an open statement, and back', async () => {
  const explorer = cardIn('en');
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.innerHTML = '<button>To the day</button>';
  const inDialog = dialog.querySelector('button')!;
  const goFromDialog = async (act: () => void, opener: HTMLElement) => {
    inDialog.focus();
    act();
    flushSync();
    // The browser gives the focus back to what opened the dialog, if that is still there.
    if (opener.isConnected) opener.focus();
    else inDialog.blur();
    await tick();
  };
  await goFromDialog(() => explorer.goTo(day('2025-04-26')), link);
  expect(screen.getByRole('button', { name: /Back to the story/ })).toHaveFocus();
  await goFromDialog(() => explorer.backToStory(), screen.getByRole('link', { name: /Russia confirms/ }));
  expect(story.querySelector('.card')).toHaveFocus();
});

test('the slider keeps the focus', async () => {
  const slider = document.body.appendChild(document.createElement('button'));
  const explorer = cardIn('en');
  slider.focus();
  await goTo(explorer, '2025-04-26');
  explorer.backToStory();
  flushSync();
  await tick();
  expect(slider).toHaveFocus();
});

test('without a text, as in a frame of the map alone, there is none', async () => {
  const explorer = cardIn('en');
  explorer.tells = false;
  await goTo(explorer, '2025-04-26');
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});
