import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../support/langs.ts';
import StatementBody from '../../../src/sources/StatementBody.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

function show(id: string, lang: Lang = 'en', inPlace = false) {
  const explorer = explorerOf(lang);
  const { container } = render(StatementBody, { explorer, claim: explorer.claimOf(id)!, inPlace });
  return { explorer, container };
}
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const who = () => textOf(document.querySelector('.who')!);
/** The facts of the statement, by their names. */
const facts = () =>
  Object.fromEntries(screen.getAllByRole('term').map((term) => [textOf(term), textOf(term.nextElementSibling!)]));

describe('a statement says who made it', () => {
  test.each([
    ['a person, with office and camp', '002-04', 'John Kirby, spokesman, US National Security Council (Washington)'],
    ['a service without an office', '001-24', 'South Korean intelligence (Seoul)'],
    ['who passed it on', '000-14', 'Volodymyr Zelensky, President of Ukraine (Ukraine), according to KBS'],
    ['the article itself, where it names nobody', '003-17', 'Article 4 (media and experts)'],
  ])('%s', (_, id, name) => {
    show(id);
    expect(who()).toBe(name);
  });

  test('in the language of the page', () => {
    show('000-14', 'de');
    expect(who()).toBe('Wolodymyr Selenskyj, Präsident der Ukraine (Ukraine), laut KBS');
  });
});

test('it says what was said, in our own words', () => {
  show('001-24');
  expect(screen.getByText(/plans to send about 12,000 soldiers in all to Russia/)).toBeInTheDocument();
});

describe('a date says how we know it', () => {
  test.each([
    ['printed in the article', '003-02', 'Said', /^22 October 2024 \(printed in the article\)$/],
    [
      'found outside: by what, and what the articles alone support',
      '002-04',
      'Said',
      /^23 October 2024 \(found outside the articles: censor\.net; .+, 24 October 2024\W+ From the articles alone: October 2024\./,
    ],
    [
      'found outside, where the articles alone support no date',
      '001-16',
      'About',
      /\(found outside the articles: .+\W+ The articles alone give no date\./,
    ],
    [
      'derived from the articles with material from outside',
      '002-05',
      'About',
      /\(derived with outside help: censor\.net;.+\W+ From the articles alone: October 2024\./,
    ],
    ['derived from the articles alone', '003-17', 'About', /^June 2024 \(derived from the articles\)$/],
    [
      'derived from the articles alone, if vaguely',
      '002-04',
      'About',
      /^early and mid-October 2024 \(derived from the articles\)$/,
    ],
  ])('%s (%s)', (_, id, fact, phrase) => {
    show(id);
    expect(facts()[fact]).toMatch(phrase);
  });

  test('and stands out where it was found outside', () => {
    const { container } = show('002-04');
    expect([...container.querySelectorAll('.external')].map(textOf)).toEqual(['23 October 2024']);
  });

  test('there is no second date where the statement is about no event', () => {
    show('001-24');
    expect(facts()).not.toHaveProperty('About');
  });
});

describe('it says where it stands', () => {
  test.each([
    ['en', '001-24', 'Source', '“Russia’s first confirmation”, Article 2 of 5, paragraph 8'],
    ['en', '000-14', 'Source', '“8,000 near the border”, Article 1 of 5, paragraphs 8 to 9'],
    ['de', '001-24', 'Beleg', '„Russlands erste Bestätigung“, Artikel 2 von 5, Absatz 8'],
    ['de', '000-14', 'Beleg', '„8.000 nahe der Grenze“, Artikel 1 von 5, Absätze 8 bis 9'],
  ] as const)('(%s, %s) %s: %s', (lang, id, fact, place) => {
    show(id, lang);
    expect(facts()[fact]).toBe(place);
  });
});

describe('its number', () => {
  test.each([
    ['en', '002-02', 'Number', 'at least 3,000 (sent to Russia)'],
    ['en', '004-23', 'Number', 'up to 100,000 (could be sent, per report)'],
    ['en', '001-16', 'Number', 'some, no number given (in Kursk region)'],
    ['en', '004-40', 'Number', 'about 800 km² (held)'],
    ['en', '004-18', 'Number', '43 voyages'],
    ['de', '002-02', 'Zahl', 'mindestens 3.000 (nach Russland entsandt)'],
  ] as const)('with what it counts (%s, %s) %s: %s', (lang, id, fact, number) => {
    show(id, lang);
    expect(facts()[fact]).toBe(number);
  });

  test('is the data’s, for whoever reads the page by machine', () => {
    const { container } = show('002-02');
    expect({ ...container.querySelector<HTMLElement>('[data-claim]')!.dataset }).toEqual({
      claim: '002-02',
      low: '3000',
    });
  });

  test('is not there where none was given', () => {
    show('000-14');
    expect(facts()).not.toHaveProperty('Number');
  });
});

test.each([
  ['002-04', 'Vladivostok'],
  ['004-18', 'Russian ports, North Korea'],
])('its places are named, also those that the map cannot show (%s: %s)', (id, places) => {
  show(id);
  expect(facts()['Place']).toBe(places);
});

test('a slip of the article stands apart from the statement, as printed and as meant', () => {
  show('002-01');
  expect(screen.getByText(/^Note: Printed in the headline: 3,000\./)).toBeInTheDocument();
});

test('a statement without a note or a contradiction has neither', () => {
  show('001-24');
  expect(screen.queryByText(/^Note/)).not.toBeInTheDocument();
  expect(screen.queryByText(/^Contradicted by/)).not.toBeInTheDocument();
});

describe('what contradicts it', () => {
  test.each([
    ['004-33', '004-34', /some of the North Koreans have already fought/],
    ['004-34', '004-33', /no significant reports/],
  ])('is shown beside it, on both sides (%s: %s)', (id, other, name) => {
    show(id);
    expect(screen.getByText('Contradicted by:')).toBeInTheDocument();
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', `quellen/#${other}`);
  });

  test('opens in place on the card', async () => {
    const user = userEvent.setup();
    const card = show('004-33', 'en', true);
    await user.click(screen.getByRole('link'));
    expect(card.explorer.claim?.id).toBe('004-34');
  });

  test('is a plain link in the list of all statements', async () => {
    const user = userEvent.setup();
    const { explorer, container } = show('004-33');
    container.addEventListener('click', (event) => event.preventDefault());
    await user.click(screen.getByRole('link'));
    expect(explorer.claim).toBeNull();
  });
});
