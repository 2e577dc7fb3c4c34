import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import { interceptLinks } from '../../../src/story/intercept.ts';
import Story from '../../../src/story/Story.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

/** The story with its links acting in place; `left` counts the clicks that the browser would follow. */
function read() {
  const explorer = explorerOf('en');
  const { container } = render(Story, { explorer });
  const stop = interceptLinks(container, explorer);
  const left: string[] = [];
  container.addEventListener('click', (event) => {
    if (!event.defaultPrevented) left.push((event.target as Element).textContent);
    event.preventDefault();
  });
  return { explorer, stop, left };
}
const figure = () => document.querySelector<HTMLElement>('a[data-claim="001-24"]')!;
const dayLink = () => document.querySelector<HTMLElement>('[data-day-link="2024-11-07"]')!;

describe('a click', () => {
  test('on a figure opens its statement and stays on the page', async () => {
    const user = userEvent.setup();
    const { explorer, left } = read();
    await user.click(figure());
    expect(explorer.claim?.id).toBe('001-24');
    expect(left).toEqual([]);
  });

  test('on a day shows it and stays on the page', async () => {
    const user = userEvent.setup();
    const { explorer, left } = read();
    await user.click(dayLink());
    expect(isoOf(explorer.day)).toBe('2024-11-07');
    expect([explorer.claim, left]).toEqual([null, []]);
  });

  test('by keyboard does the same', async () => {
    const user = userEvent.setup();
    const { explorer } = read();
    figure().focus();
    await user.keyboard('{Enter}');
    expect(explorer.claim?.id).toBe('001-24');
  });

  test('on a line of the contents goes to its chapter, with map and focus, and leaves the history alone', async () => {
    const user = userEvent.setup();
    const scrolled: Element[] = [];
    Element.prototype.scrollIntoView = function () {
      scrolled.push(this);
    };
    const { explorer, left } = read();
    explorer.goTo(explorer.tour.end);
    const contents = document.querySelector('details')!;
    contents.open = true;
    const entries = history.length;
    await user.click(screen.getByRole('link', { name: 'By ship to Vladivostok' }));
    expect(scrolled.map(({ id }) => id)).toEqual(['ship']);
    expect([explorer.view.chapter, isoOf(explorer.day)]).toEqual(['ship', '2024-10-23']);
    expect(screen.getByRole('heading', { name: 'By ship to Vladivostok' })).toHaveFocus();
    expect([left, history.length, contents.open]).toEqual([[], entries, false]);
  });

  test('on something inside a link counts for the link', async () => {
    const user = userEvent.setup();
    const { explorer } = read();
    const word = figure().appendChild(document.createElement('em'));
    word.textContent = '!';
    await user.click(word);
    expect(explorer.claim?.id).toBe('001-24');
  });

  test('on the text beside it does nothing', async () => {
    const user = userEvent.setup();
    const { explorer } = read();
    const { view } = explorer;
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(explorer.view).toBe(view);
  });
});

describe('the browser keeps', () => {
  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'a click with %s: a new tab, window or a copy',
    async (key) => {
      const { explorer, left } = read();
      await fireEvent.click(figure(), { [key]: true });
      expect(explorer.claim).toBeNull();
      expect(left).toEqual(['about 12,000 soldiers']);
    },
  );

  test.each([
    ['a day that does not exist', { dayLink: '2024-13-01' }],
    ['any other link', {}],
  ])('%s', async (_, data) => {
    const { explorer, left } = read();
    const { view } = explorer;
    const other = Object.assign(document.createElement('a'), { href: '#elsewhere', textContent: 'elsewhere' });
    Object.assign(other.dataset, data);
    figure().after(other);
    await fireEvent.click(other);
    expect([explorer.view, left]).toEqual([view, ['elsewhere']]);
  });

  test('every click after it is stopped', async () => {
    const { explorer, stop, left } = read();
    stop();
    await fireEvent.click(figure());
    expect([explorer.claim, left]).toEqual([null, ['about 12,000 soldiers']]);
  });
});
