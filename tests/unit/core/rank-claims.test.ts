import { describe, expect, test } from 'vitest';
import type { Claim, Lens } from '../../../src/core/types.ts';
import { groupClaims, rankClaims, type Lead } from '../../../src/core/rank-claims.ts';
import { claim, dated, guests, idsOf } from '../../support/scene-story.ts';

/** When all that is said here is known, and nothing merely possible any more. */
const LATE = 100;
const pile = (claims: readonly Claim[], lens: Lens = 'reported') => groupClaims(claims, lens, isBackground);
const isBackground = ({ topic }: Claim) => topic.id === 'past';
const weighed = (lead: Lead, ...claims: Claim[]) => {
  const { claims: current, earlier, status } = rankClaims(pile(claims), lead, LATE);
  return { claims: idsOf(current), earlier: idsOf(earlier), status };
};
const by = (speaker: string, changes: Parameters<typeof claim>[1] = {}) => claim(speaker, { speaker, ...changes });

describe('what leads', () => {
  const rumour = by('cook', { said: 9, status: 'possible' });
  const report = by('mayor', { said: 5, status: 'stated' });

  test('"surest": the surest of the current statements, though a newer one is less sure', () =>
    expect(weighed('surest', rumour, report)).toEqual({ claims: ['mayor', 'cook'], earlier: [], status: 'stated' }));

  test('"newest": the newest, though an older one is surer', () =>
    expect(weighed('newest', report, rumour)).toEqual({ claims: ['cook', 'mayor'], earlier: [], status: 'possible' }));

  test.each([
    ['possible', 'expected'],
    ['expected', 'second-hand'],
    ['second-hand', 'disputed'],
    ['disputed', 'stated'],
    ['stated', 'confirmed'],
  ] as const)('%s is less sure than %s', (less, more) => {
    const [unsure, sure] = [by('cook', { said: 9, status: less }), by('mayor', { said: 5, status: more })];
    expect(weighed('surest', unsure, sure)).toMatchObject({ claims: ['mayor', 'cook'], status: more });
  });

  test('of equally sure ones the newest leads', () =>
    expect(weighed('surest', by('mayor', { said: 5 }), by('cook', { said: 9 })).claims).toEqual(['cook', 'mayor']));

  test('of one day a number leads before words, then the order of the articles', () => {
    const [words, number] = [by('cook', { id: 'a' }), by('mayor', { id: 'b', quantity: guests({ point: 7 }) })];
    expect(weighed('newest', by('pilot', { id: 'c' }), words, number).claims).toEqual(['b', 'a', 'c']);
  });

  test('what is merely possible at this day, because its event has a span, is not sure', () => {
    const open = by('mayor', { happened: dated(4, 8) });
    const hearsay = by('cook', { happened: 4, status: 'second-hand' });
    expect(rankClaims(pile([open], 'happened'), 'surest', 7).status).toBe('possible');
    expect(idsOf(rankClaims(pile([open, hearsay], 'happened'), 'surest', 7).claims)).toEqual(['cook', 'mayor']);
    expect(idsOf(rankClaims(pile([open, hearsay], 'happened'), 'surest', 8).claims)).toEqual(['mayor', 'cook']);
  });
});

describe('ageing', () => {
  const none = by('mayor', { id: 'none', said: 5 });

  test('an older statement of the same speaker on the same topic is kept as an earlier one', () =>
    expect(weighed('newest', none, by('mayor', { id: 'some', said: 9 }))).toMatchObject({
      claims: ['some'],
      earlier: ['none'],
    }));

  test('so it is even where it was surer', () =>
    expect(weighed('surest', none, by('mayor', { id: 'unsure', said: 9, status: 'possible' }))).toEqual({
      claims: ['unsure'],
      earlier: ['none'],
      status: 'possible',
    }));

  test.each([
    ['of another speaker', by('cook', { id: 'other', said: 9 })],
    ['on another topic', by('mayor', { id: 'other', said: 9, topic: 'landing' })],
    ['with a number, of words', by('mayor', { id: 'other', said: 9, quantity: guests({ point: 7 }) })],
  ])('a later statement %s ages nothing', (_, other) =>
    expect(weighed('newest', none, other)).toMatchObject({ claims: ['other', 'none'], earlier: [] }),
  );

  test('a number with another scope is another thing', () => {
    const inAll = by('mayor', { id: 'in-all', said: 5, quantity: guests({ point: 7, scope: 'in-all' }) });
    const there = by('mayor', { id: 'there', said: 9, quantity: guests({ point: 3, scope: 'there' }) });
    const again = by('mayor', { id: 'again', said: 12, quantity: guests({ point: 4, scope: 'there' }) });
    expect(weighed('newest', inAll, there, again)).toMatchObject({ claims: ['again', 'in-all'], earlier: ['there'] });
  });
});

describe('disputed', () => {
  const yes = by('mayor', { id: 'yes', said: 5, disputes: ['no'] });
  const no = by('cook', { id: 'no', said: 9, disputes: ['yes'] });
  const calm = by('pilot', { id: 'calm', said: 12 });

  test('where the leading statement and another current one contradict each other, both shown', () =>
    expect(weighed('newest', yes, no)).toEqual({ claims: ['no', 'yes'], earlier: [], status: 'disputed' }));

  test('not where the contradicted one has aged', () => {
    const change = by('mayor', { id: 'change', said: 8 });
    expect(weighed('newest', yes, change, no)).toEqual({
      claims: ['no', 'change'],
      earlier: ['yes'],
      status: 'stated',
    });
  });

  test('not where others than the leading one contradict each other', () =>
    expect(weighed('newest', yes, no, calm)).toMatchObject({ claims: ['calm', 'no', 'yes'], status: 'stated' }));
});

describe('background', () => {
  const past = by('cook', { id: 'past', topic: 'past' });

  test('alone makes a mark of background', () =>
    expect(weighed('surest', past)).toEqual({ claims: ['past'], earlier: [], status: 'context' }));

  test('stands back, though newer, as soon as there is anything else', () =>
    expect(weighed('surest', past, by('mayor', { said: 1, status: 'possible' }))).toEqual({
      claims: ['mayor'],
      earlier: ['past'],
      status: 'possible',
    }));
});

test('no statement is lost, and the list given stays as it was', () => {
  const given = [
    by('mayor', { id: 'a', said: 1 }),
    by('mayor', { id: 'b', said: 9 }),
    by('cook', { id: 'd', topic: 'past' }),
    by('cook', { id: 'c', status: 'confirmed' }),
  ];
  const filed = pile(given);
  expect(filed.map((known) => known.claim.id)).toEqual(['c', 'b', 'a', 'd']);
  const { claims, earlier } = rankClaims(filed, 'surest', LATE);
  expect([...idsOf(claims), ...idsOf(earlier)].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(idsOf(given)).toEqual(['a', 'b', 'd', 'c']);
  expect(filed.map((known) => known.claim.id)).toEqual(['c', 'b', 'a', 'd']);
});
