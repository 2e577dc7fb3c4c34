import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/days.ts';
import { LENSES } from '../../../src/core/types.ts';
import { parseUrl, urlOf } from '../../../src/core/url.ts';
import { defaultView, viewOfChapter, type Tour, type ViewState } from '../../../src/core/view.ts';
import { randomOf } from '../../support/random.ts';

const at = (iso: string): number => dayOf(iso)!;

const tour: Tour = {
  start: at('2024-10-01'),
  end: at('2025-04-30'),
  opening: 'opening',
  chapters: [
    { id: 'opening', day: at('2025-04-30'), lens: 'reported' },
    { id: 'ships', day: at('2024-10-15'), lens: 'happened' },
    { id: 'cologne', day: at('2024-10-31'), lens: 'reported' },
  ],
  claimIds: new Set(['a-1', 'B2']),
};
const opening = defaultView(tour);
const ships = viewOfChapter(tour, 'ships');
const explore = { mode: 'explore' } as const;

describe('a link', () => {
  test.each<[string, string, string, ViewState]>([
    ['without anything shows the opening', '', '', opening],
    ['to a chapter shows its day and lens', '', '#ships', ships],
    ['may name its chapter in the query', '?chapter=ships', '', ships],
    ['goes by its query where that and the fragment name a chapter', '?chapter=ships', '#cologne', ships],
    [
      'may ask for another day than its chapter',
      '?day=2024-11-01',
      '#ships',
      { ...ships, ...explore, day: at('2024-11-01') },
    ],
    [
      'may ask for another lens than its chapter',
      '?lens=reported',
      '#ships',
      { ...ships, ...explore, lens: 'reported' },
    ],
    ['to a day shows the chapter of that day', '?day=2024-10-20', '', { ...ships, ...explore, day: at('2024-10-20') }],
    ['to a chapter on its own day explores it', '?day=2024-10-15', '#ships', { ...ships, ...explore }],
    ['may hold up a claim', '?claim=a-1', '', { ...opening, claim: 'a-1' }],
    [
      'may carry parameters of the host',
      '?utm_source=x&day=2024-10-20',
      '',
      { ...ships, ...explore, day: at('2024-10-20') },
    ],
    ['counts a repeated parameter once', '?lens=happened&lens=x', '', { ...opening, ...explore, lens: 'happened' }],
  ])('%s', (_, search, hash, view) => {
    expect(parseUrl(tour, search, hash)).toMatchObject({ view, faults: [] });
  });
});

describe('a link that cannot be followed', () => {
  test.each([
    ['a day that no calendar has', '?day=2024-02-30', 'day', 'malformed', opening],
    ['no day at all', '?day=soon', 'day', 'malformed', opening],
    ['a day not written in full', '?day=2024-11-7', 'day', 'malformed', opening],
    ['a day without a value', '?day=', 'day', 'malformed', opening],
    ['a broken escape', '?day=%E0%A4%A', 'day', 'malformed', opening],
    ['a day before the story', '?day=1999-01-01', 'day', 'out-of-range', { ...opening, ...explore, day: tour.start }],
    ['a lens we do not have', '?lens=rosy', 'lens', 'unknown', opening],
    ['markup for a claim', '?claim=%3Cscript%3E', 'claim', 'unknown', opening],
    ['a claim we do not have', '?claim=zz', 'claim', 'unknown', opening],
    ['a very long value', `?claim=${'x'.repeat(1e5)}`, 'claim', 'unknown', opening],
  ])('because of %s still shows a view, and names the fault', (_, search, param, kind, view) => {
    expect(parseUrl(tour, search, '')).toMatchObject({ view, faults: [{ param, kind }] });
  });

  test('names each fault once, in the order of the contract', () => {
    const { faults } = parseUrl(tour, '?claim=zz&lens=rosy&day=soon&day=later', '');
    expect(faults.map(({ param }) => param)).toEqual(['day', 'lens', 'claim']);
  });

  test('after the story shows its last day', () => {
    expect(parseUrl(tour, '?day=2031-01-01', '#ships').view).toEqual({ ...ships, ...explore, day: tour.end });
  });
});

describe('the link to a view', () => {
  test.each<[string, ViewState, string, string]>([
    ['is empty for the opening', opening, '', ''],
    ['clears the query of the page it stands on', opening, '?day=2024-10-20', '?'],
    ['is the bare chapter for what the chapter shows', ships, '', '#ships'],
    ['says the day of a chapter that the reader explores', { ...ships, ...explore }, '', '?day=2024-10-15#ships'],
    ['says only what differs', { ...ships, lens: 'reported' }, '', '?lens=reported#ships'],
    [
      'keeps the order day, lens, claim',
      { ...ships, day: at('2024-11-01'), lens: 'reported', claim: 'a-1' },
      '?claim=zz&lens=happened',
      '?day=2024-11-01&lens=reported&claim=a-1#ships',
    ],
    [
      'names the opening where the day would lead elsewhere',
      { ...opening, day: at('2024-10-20') },
      '',
      '?day=2024-10-20#opening',
    ],
    ['leaves the opening out where the day leads there', { ...opening, day: at('2024-10-02') }, '', '?day=2024-10-02'],
    [
      'keeps the parameters of the host as they are',
      ships,
      '?b=%zz&d%61y=2024-10-20&a=1+2&childId=x',
      '?b=%zz&a=1+2&childId=x#ships',
    ],
    ['takes out the chapter of a query', ships, '?chapter=cologne&x', '?x#ships'],
  ])('%s', (_, view, search, url) => {
    expect(urlOf(tour, view, search)).toBe(url);
  });
});

test('every view survives its link, on whatever page it stands', () => {
  const random = randomOf(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  for (let i = 0; i < 2000; i++) {
    const story = viewOfChapter(tour, pick(tour.chapters).id);
    const day = pick([story.day, tour.start + Math.floor(random() * (tour.end - tour.start + 1))]);
    const exploring: ViewState = { ...story, day, lens: pick(LENSES), mode: 'explore' };
    const view = { ...pick([story, exploring]), claim: pick([null, ...tour.claimIds]) };
    const search = pick(['', '?day=2024-10-20', '?utm_source=x&claim=a-1', '?lens=happened']);
    const { search: query, hash } = new URL(urlOf(tour, view, search), `https://example.org/a/b.html${search}#ships`);
    expect(parseUrl(tour, query, hash)).toMatchObject({ view, faults: [] });
  }
});
