import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import Chronology from '../../../../src/charts/chronology/Chronology.svelte';
import { entriesOf, textOf, toldOf } from '../../../../src/charts/chronology/entries.ts';
import { chronologyOf } from '../../../../src/content/dataset.ts';
import { yearOf } from '../../../../src/core/days.ts';
import { LANGS, type Lang } from '../../../support/langs.ts';
import { explorerOf } from '../../../support/real-explorer.ts';
import { storyIn } from '../../../support/story-in.ts';

const MS_PER_DAY = 86_400_000;
const data = storyIn('');
const chartOf = (lang: Lang) => chronologyOf(data, lang)!;
const plain = (text: string | null) => text!.replace(/\s+/g, ' ').trim();

function shown(lang: Lang) {
  const explorer = explorerOf(lang);
  const chronology = chartOf(lang);
  render(Chronology, { explorer, chronology });
  const title = screen.getAllByRole('heading')[0]!;
  return { explorer, chronology, title: plain(title.textContent), list: screen.getByRole('list') };
}

describe.each(LANGS)('the chart that ends the story (%s)', (lang) => {
  test('shows each chosen statement in both of its forms, in the same words, and leads to it', () => {
    const { explorer, chronology, list } = shown(lang);
    const rows = [...document.querySelectorAll<SVGAElement>('svg.rows a')];
    const items = within(list).getAllByRole<HTMLAnchorElement>('link');
    const ids = entriesOf(explorer, chronology).map(({ claim }) => claim.id);
    expect([...ids].sort()).toEqual(data.chronology!.statements.map(({ claim }) => claim).sort());
    for (const links of [rows, items]) {
      expect(links.map((link) => link.dataset['claim'])).toEqual(ids);
      expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `quellen/#${id}`));
    }
    for (const [i, entry] of entriesOf(explorer, chronology).entries()) {
      expect(plain(items[i]!.textContent)).toBe(`${entry.date}, ${entry.speaker.short} ${textOf(entry)}`);
      expect(plain(rows[i]!.querySelector('text')!.textContent)).toContain(textOf(entry));
      expect(rows[i]!.querySelector('desc')!.textContent).toBe(`${entry.date}, ${entry.speaker.short}`);
    }
  });

  test('counts the days between two statements, in its title and at the later one', () => {
    const { title, list } = shown(lang);
    const said = (id: string) => Date.parse(data.claims.find((claim) => claim.id === id)!.said.edtf);
    const { from, to } = data.chronology!.span!;
    const days = String((said(to) - said(from)) / MS_PER_DAY);
    expect(title).toContain(days);
    const last = within(list).getAllByRole('listitem').at(-1)!;
    expect(plain(last.textContent)).toMatch(new RegExp(`^${days} `));
  });

  test('has every note in both of its forms', () => {
    const { chronology, list } = shown(lang);
    for (const text of [...chronology.notes.map((note) => note.text), chronology.silence!]) {
      expect(list).toHaveTextContent(text);
      expect(document.querySelector('svg.rows')).toHaveTextContent(text);
    }
  });

  test('tells in the order of time, each note after the last statement that it is about', () => {
    const explorer = explorerOf(lang);
    const told = toldOf(explorer, chartOf(lang));
    const days = told.flatMap((item) => (item.kind === 'statement' ? [item.entry.day] : []));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    for (const { claims, text } of chartOf(lang).notes) {
      const place = told.findIndex((item) => item.kind === 'note' && item.text === text);
      const about = told.flatMap((item, i) =>
        item.kind === 'statement' && claims.includes(item.entry.claim.id) ? [i] : [],
      );
      expect(about, text).toHaveLength(claims.length);
      expect(
        told.slice(about.at(-1)! + 1, place).every(({ kind }) => kind !== 'statement'),
        text,
      ).toBe(true);
      expect(place, text).toBeGreaterThan(about.at(-1)!);
    }
    const silence = told.findIndex(({ kind }) => kind === 'silence');
    const [gap] = explorer.axis.breaks;
    expect(told.slice(0, silence).every((item) => item.kind !== 'statement' || item.entry.day < gap!.from)).toBe(true);
    expect(told.slice(silence).every((item) => item.kind !== 'statement' || item.entry.day > gap!.to)).toBe(true);
  });

  test('says the year where it is another than before, and marks days that are not known', () => {
    const entries = entriesOf(explorerOf(lang), chartOf(lang));
    expect(entries.map(({ date }) => /20\d\d/.test(date))).toEqual(
      entries.map(({ claim: { said } }, i) => {
        const years = [entries[i - 1]?.claim.said.from, said.from, said.to].map((day) => day && yearOf(day));
        return new Set(years).size > 1;
      }),
    );
    expect(entries.filter(({ isDayKnown }) => !isDayKnown).map(({ claim }) => claim.id)).toEqual(
      entries.filter(({ claim }) => !/^\d{4}-\d\d-\d\d$/.test(claim.said.edtf)).map(({ claim }) => claim.id),
    );
    render(Chronology, { explorer: explorerOf(lang), chronology: chartOf(lang) });
    const hollow = [...document.querySelectorAll('.turned li a')].flatMap((link, i) => {
      const sign = link.parentElement!.querySelector('path.sign')!;
      return sign.getAttribute('fill') === 'var(--card)' ? [entries[i]!.claim.id] : [];
    });
    expect(hollow).toEqual(entries.filter(({ isDayKnown }) => !isDayKnown).map(({ claim }) => claim.id));
  });
});

test('a story may end without one', () => expect(chronologyOf(storyIn('tests/stories/flood'), 'en')).toBeNull());

test('a note that counts numbers counts those it is about', () => {
  const COUNTS = ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];
  const counting = chartOf('de').notes.flatMap(({ text, claims }) => {
    const word = /^(\p{L}+) Zahlen/u.exec(text)?.[1]?.toLowerCase();
    return word ? [{ text, said: COUNTS.indexOf(word), claims }] : [];
  });
  expect(counting).not.toEqual([]);
  for (const { text, said, claims } of counting) expect(said, text).toBe(claims.length);
});
