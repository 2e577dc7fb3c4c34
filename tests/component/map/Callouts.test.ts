import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import Callouts from '../../../src/map/Callouts.svelte';
import type { Lang } from '../../support/langs.ts';
import { tick } from 'svelte';
import { dayOf } from '../../../src/core/days.ts';
import { linesAtEdge } from '../../../src/map/scene-text.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim as claimOf, guests } from '../../support/scene-story.ts';
import { explorerOf } from '../../support/real-explorer.ts';

function on(iso: string, lang: Lang = 'en') {
  const explorer = explorerOf(lang, iso);
  render(Callouts, { explorer, callouts: explorer.scene.callouts });
  return explorer;
}
const callout = (name: string) => screen.getByRole('group', { name });
/** The lines of a callout: what it is about, and the names of its links. */
const linesOf = (name: string) =>
  [...callout(name).querySelectorAll('p')].map((line) => [
    line.querySelector('.title')!.textContent,
    ...within(line)
      .getAllByRole('link')
      .map((link) => link.textContent.replaceAll(/\s+/g, ' ').trim()),
  ]);

test.each([
  ['2024-10-01', ['background']],
  ['2024-10-18', ['number of soldiers', 'background']],
  ['2024-10-22', ['number of soldiers', 'reactions', 'background']],
  ['2024-10-31', ['Have they fought?', 'number of soldiers', 'reactions', 'background']],
  ['2025-02-01', ['Have they fought?', 'number of soldiers', 'background']],
])('at the edge of the map stands what has no place on it, and is no landmark (%s: %j)', (iso, names) => {
  on(iso);
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual(names);
  expect(screen.queryAllByRole('region'), 'charts may have the same names').toEqual([]);
});

describe('unlike numbers never stand in one line', () => {
  test('on 31 October: three countries on all in Russia, then what was said of the soldiers sent', () => {
    on('2024-10-31');
    expect(linesOf('number of soldiers')).toEqual([
      ['total in Russia', '10,000 US, 31 Oct new', 'risen to 11,000 Seoul, by 31 Oct new', '12,000 Ukraine, 24–31 Oct'],
      ['sent to Russia', 'about 10,000 Pentagon, 28 Oct', 'at least 3,000 White House, 23 Oct'],
    ]);
  });

  test('in German, with German numbers and dates', () => {
    on('2024-10-28', 'de');
    expect(linesOf('Zahl der Soldaten')[0]).toEqual([
      'nach Russland entsandt',
      'rund 10.000 Pentagon, 28.10. neu',
      'mindestens 3.000 Weißes Haus, 23.10.',
    ]);
  });
});

test('a question shows that the answers contradict each other, and each with its speaker', () => {
  on('2024-11-23');
  const fighting = callout('Have they fought?');
  const names = [
    /no significant reports disputed Austin, 23 Nov/,
    /some have fought; casualties disputed Zelensky, 7 Nov/,
  ];
  for (const name of names) expect(within(fighting).getByRole('link', { name })).toBeInTheDocument();
});

test('disputed are the statements that dispute each other, never what else is said of the same topic', () => {
  const total = (id: string, speaker: string, scope: string, more: Parameters<typeof claimOf>[1] = {}) => {
    const quantity = guests({ point: 3, scope });
    return claimOf(id, { speaker, topic: 'numbers', short: undefined, places: [], quantity, ...more });
  };
  const deaths = [total('a', 'mayor', 'in-all'), total('b', 'cook', 'in-all', { said: 12, disputes: ['a'] })];
  const affected = total('c', 'pilot', 'announced', { said: 12 });
  const explorer = explorerAt(20, [[{ ...deaths[0]!, disputes: ['b'] }, deaths[1]!, affected]]);
  render(Callouts, { explorer, callouts: explorer.scene.callouts });
  expect(linesOf('numbers')).toEqual([
    ['in all', '3 disputed Cook, 13 Jan', '3 disputed Mayor, 11 Jan'],
    ['announced', '3 Pilot, 13 Jan'],
  ]);
  expect(linesAtEdge(explorer).filter(({ text }) => text.includes('disputed'))).toHaveLength(2);
});

test('of reactions each speaker has one', () => {
  on('2024-10-31');
  expect(linesOf('reactions')).toEqual([
    [
      'reactions',
      'US warns of escalation Wood, 31 Oct new',
      'Seoul condemns deployment Cho, 31 Oct new',
      'UN urges restraint Ebo, 31 Oct new',
    ],
  ]);
});

test('a callout counts the statements that found no room', () => {
  on('2024-11-25');
  const fighting = callout('Have they fought?');
  const { length } = within(fighting).getAllByRole('link');
  expect(length).toBe(3);
  expect(within(fighting).getByText('+ 4')).toBeInTheDocument();
});

test('the count of those opens exactly these, each with its speaker', async () => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const explorer = on('2024-11-25');
  const fighting = callout('Have they fought?');
  const shown = within(fighting).getAllByRole('link').map(claimOfLink);
  await userEvent.click(within(fighting).getByRole('button', { name: '+ 4 Have they fought?' }));
  const links = within(screen.getByRole('dialog', { name: 'Have they fought?' })).getAllByRole('link');
  const all = explorer.scene.callouts.find(({ title }) => title === 'Have they fought?')!.claims.map(({ id }) => id);
  expect([...shown, ...links.map(claimOfLink)].sort()).toEqual(all.toSorted());
  await userEvent.click(links.at(-1)!);
  expect(explorer.view.claim).toBe(claimOfLink(links.at(-1)!));
});
test('the list of them goes with its day', async () => {
  const explorer = explorerOf('en', '2024-11-25');
  const { rerender } = render(Callouts, { explorer, callouts: explorer.scene.callouts });
  await userEvent.click(screen.getByRole('button', { name: '+ 4 Have they fought?' }));
  // A statement that is opened from it makes the scene anew, with the same in it.
  await rerender({ callouts: explorerOf('en', '2024-11-25').scene.callouts });
  expect(screen.getByRole('dialog')).toBeInTheDocument();
  await rerender({ callouts: explorerOf('en', '2024-11-23').scene.callouts });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
const claimOfLink = (link: HTMLElement) => link.getAttribute('href')!.split('#')[1];

test('background is not dated to the day of its event, as if it had been said then', () => {
  on('2024-10-31');
  const link = within(callout('background')).getByRole('link');
  expect(link).toHaveTextContent(/^military ties since June Article 4/);
  expect(link).not.toHaveTextContent('1 Jun');
});

describe('every statement on a callout', () => {
  test('is a link to the list of all, opened in place', async () => {
    const user = userEvent.setup();
    const explorer = on('2024-10-31');
    for (const link of screen.getAllByRole('link')) {
      const { claim } = link.dataset;
      expect(link).toHaveAttribute('href', `quellen/#${claim}`);
      await user.click(link);
      expect(explorer.claim?.id).toBe(claim);
    }
  });

  test('is left to the browser when a new tab is asked for', async () => {
    const user = userEvent.setup();
    const explorer = on('2024-10-31');
    await user.keyboard('{Control>}');
    await user.click(screen.getAllByRole('link')[0]!);
    expect(explorer.claim).toBeNull();
  });

  test.each([
    ['at least 3,000 White House, 23 Oct', { claim: '002-02', low: '3000' }],
    ['12,000 Ukraine, 24–31 Oct', { claim: '000-13', point: '12000' }],
    ['not yet fighting Zelensky, 31 Oct new', { claim: '000-15' }],
  ])('carries its numbers: %s', (name, data) => {
    on('2024-10-31');
    expect({ ...screen.getByRole('link', { name }).dataset }).toEqual(data);
  });
});

test('a callout names its status and all the statements behind it, shown or not', () => {
  on('2024-11-07');
  expect(callout('Have they fought?').dataset).toMatchObject({
    mark: 'fighting',
    status: 'stated',
    claims: '004-34 000-03 002-06 000-15',
  });
});

describe('under the lens of what happened', () => {
  const note = /the exact date is open/;

  test.each([
    ['2024-10-10', true],
    ['2024-11-08', false],
  ])('one sentence says where a date is open (%s)', (iso, open) => {
    const explorer = explorerOf('en', iso, 'happened');
    render(Callouts, { explorer, callouts: explorer.scene.callouts });
    expect(screen.queryAllByText(note)).toHaveLength(open ? 1 : 0);
  });

  test('what was reported by a day needs no such sentence', () => {
    on('2024-10-10');
    expect(screen.queryByText(note)).toBeNull();
  });
});

describe('a day changes only what it says otherwise', () => {
  const nodes = () => [...document.querySelectorAll('.callout')];

  test('a day that changes none of them leaves them standing', async () => {
    const explorer = on('2024-10-31');
    const before = nodes();
    explorer.goTo(dayOf('2024-11-01')!);
    await tick();
    expect(nodes()).toEqual(before);
    expect(nodes().every((node, index) => node === before[index])).toBe(true);
  });

  /** Shows another day while the first statement of a callout has the focus. */
  async function changedUnderFocus() {
    const explorer = explorerOf('en', '2024-10-31');
    const { rerender } = render(Callouts, { explorer, callouts: explorer.scene.callouts });
    const link = within(callout('number of soldiers')).getAllByRole('link')[0]!;
    link.focus();
    const before = nodes();
    explorer.goTo(dayOf('2024-11-04')!);
    await rerender({ explorer, callouts: explorer.scene.callouts });
    await tick();
    expect(document.activeElement?.getAttribute('href')).toBe(link.getAttribute('href'));
    return { link, stayed: nodes().filter((node) => before.includes(node)) };
  }

  test('a statement that is still told stays, and the focus on it', async () => {
    const { link, stayed } = await changedUnderFocus();
    expect(document.activeElement).toBe(link);
    expect(stayed.length).toBeGreaterThan(0);
  });

  test('whatever statement has the focus keeps it while it is told, though others come before it', async () => {
    const explorer = explorerOf('en', '2024-10-18');
    const { container, rerender } = render(Callouts, { explorer, callouts: explorer.scene.callouts });
    const links = () => [...container.querySelectorAll<HTMLAnchorElement>('section a')];
    const lost: string[] = [];
    for (const [index, moment] of explorer.moments.slice(1).entries()) {
      const go = async (to: number) => {
        explorer.goTo(to);
        await rerender({ explorer, callouts: explorer.scene.callouts });
        await tick();
      };
      for (const href of links().map((link) => link.getAttribute('href'))) {
        links()
          .find((link) => link.getAttribute('href') === href)!
          .focus();
        await go(moment);
        const isTold = links().some((link) => link.getAttribute('href') === href);
        if (isTold && document.activeElement?.getAttribute('href') !== href) lost.push(`${moment} ${href}`);
        await go(explorer.moments[index]!);
      }
      await go(moment);
    }
    expect(lost).toEqual([]);
  });

  test('on a translated page, whose texts cannot be reached, all are made anew, and the focus stays on the statement', async () => {
    const translated = document.body.appendChild(document.createElement('font'));
    onTestFinished(() => translated.remove());
    const { link, stayed } = await changedUnderFocus();
    expect(link.isConnected).toBe(false);
    expect(stayed).toEqual([]);
  });
});

describe('on a small map', () => {
  const small = (iso: string, width: number, lang: Lang = 'en') => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
    document.head.innerHTML = '<style>div { font-size: 12px }</style>';
    const explorer = explorerOf(lang, iso);
    render(Callouts, { explorer, callouts: explorer.scene.callouts, isTight: true });
  };
  afterEach(() => {
    vi.restoreAllMocks();
    document.head.innerHTML = '';
  });
  const said = (name: string) => within(callout(name)).getAllByRole('link').length;

  test('a callout shows what has room in one line, and counts the rest', () => {
    small('2024-10-31', 560, 'de');
    expect(linesOf('Zahl der Soldaten')[0]!.slice(1)).toHaveLength(2);
    expect(callout('Zahl der Soldaten').querySelector('p')).toHaveTextContent(/\+ 1$/);
    small('2024-10-31', 900, 'de');
    expect(
      screen.getAllByRole('group', { name: 'Zahl der Soldaten' })[1]!.querySelectorAll('p:first-child a'),
    ).toHaveLength(3);
  });

  test('a question that is disputed shows both sides, however small the map', () => {
    small('2024-11-23', 200);
    expect(said('Have they fought?')).toBe(2);
  });

  test('what has no statement is said in short', () => {
    small('2025-02-01', 374);
    expect(screen.getByText('Nothing can be dated from 26 Nov 2024 to 25 Apr')).toBeInTheDocument();
  });
});
