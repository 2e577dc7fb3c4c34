import type { Loose } from '../story.ts';
import { changing, replaced, without, type Broken } from './broken.ts';

const list = changing('data/claims/100.json');
const claim = (change: (first: Loose) => unknown) => list(([first]) => change(first));
const quantity = (numbers: object) =>
  claim((c) => (c.quantity = { qualifier: 'none', unit: 'soldiers', scope: 'there', ...numbers }));

/** data/claims/ */
export const brokenStatements: readonly Broken[] = [
  [
    'no statement at all',
    without('data/claims/100.json'),
    'data/chapters/01-start.de.md: line 8: there is no claim "100-01" — correct the id or add the claim',
    'data/chapters/01-start.en.md: line 8: there is no claim "100-01" — correct the id or add the claim',
    'data/claims/: there is no statement — add a file named after its article, e.g. 000.json; data/README.md says what it holds',
    'data/contradictions.json: [0].claims[0]: there is no claim "100-01" — correct the id or add the claim',
    'data/contradictions.json: [0].claims[1]: there is no claim "100-02" — correct the id or add the claim',
    'data/corrections.json: .list[1].claims[0]: there is no claim "100-02" — correct the id or add the claim',
    'data/moves.json: [0].fromClaims[0]: there is no claim "100-01" — correct the id or add the claim',
    'data/moves.json: [0].toClaims[0]: there is no claim "100-02" — correct the id or add the claim',
    'data/questions.json: [0].answers[0].claims[0]: there is no claim "100-01" — correct the id or add the claim',
    'data/questions.json: [0].answers[0].claims[1]: there is no claim "100-02" — correct the id or add the claim',
    'data/questions.json: [1].answers[0].claims[0]: there is no claim "100-01" — correct the id or add the claim',
  ],
  [
    'null for a statement',
    list((l) => l.push(null)),
    'data/claims/100.json: [3]: this is null — write an object, { … }',
  ],
  [
    'a statement that disputes another outside of the contradictions',
    list(([, , third]) => (third.disputes = ['100-01'])),
    'data/claims/100.json: [2].disputes: no contradiction has "100-03" and "100-01" — add one to contradictions.json',
  ],
  [
    'one of two days with others between them',
    claim((c) => (c.said.edtf = '[2020-03-08,2020-03-10]')),
    'data/claims/100.json: [0].said.edtf: the list leaves out days between 2020-03-08 and 2020-03-10 — write 2020-03-08/2020-03-10, or only neighbouring days',
  ],
  [
    'one of four days',
    claim((c) => (c.said.edtf = '[2020-03-07,2020-03-08,2020-03-09,2020-03-10]')),
    'data/claims/100.json: [0].said.edtf: a list of 4 days is a span — write 2020-03-07/2020-03-10, or only neighbouring days',
  ],
  [
    'an unknown key',
    claim((c) => (c.colour = 'red')),
    'data/claims/100.json: [0].colour: the key is unknown — remove it or correct its spelling',
  ],
  [
    'a missing key',
    claim((c) => delete c.anchor),
    'data/claims/100.json: [0].anchor: the key is missing — add it; data/README.md says what it holds',
  ],
  [
    'null for a text',
    claim((c) => (c.anchor = null)),
    'data/claims/100.json: [0].anchor: this is null — write a text in double quotes',
  ],
  [
    'a number for a text',
    claim((c) => (c.anchor = 8000)),
    'data/claims/100.json: [0].anchor: this is 8000 — write a text in double quotes',
  ],
  [
    'a text for a number',
    claim((c) => (c.paragraph = '2')),
    'data/claims/100.json: [0].paragraph: this is "2" — write a number, without quotes',
  ],
  [
    'a text for a list',
    claim((c) => (c.places = 'harbour')),
    'data/claims/100.json: [0].places: this is "harbour" — write a list, [ … ]',
  ],
  [
    'a text for an object',
    claim((c) => (c.said = '2020-03-10')),
    'data/claims/100.json: [0].said: this is "2020-03-10" — write an object, { … }',
  ],
  [
    'one text for all languages',
    claim((c) => (c.text = 'Rund 8.000')),
    'data/claims/100.json: [0].text: this is "Rund 8.000" — write a text for de and for en, { … }',
  ],
  ['an empty text', claim((c) => (c.text.en = ' ')), 'data/claims/100.json: [0].text.en: the text is empty — write it'],
  [
    'a missing language',
    claim((c) => delete c.text.en),
    'data/claims/100.json: [0].text.en: the text for "en" is missing — add "en": "…"',
  ],
  [
    'a language too much',
    claim((c) => (c.text.fr = 'x')),
    'data/claims/100.json: [0].text.fr: "fr" is no language of the story — remove it, or add the language to story.json',
  ],
  [
    'a word outside of a choice',
    claim((c) => (c.modality = 'guess')),
    'data/claims/100.json: [0].modality: this is "guess" — write "assertion" or "estimate" or "plan" or "expectation" or "possibility" or "conditional" or "second-hand" or "unknown" or "denial" or "official-confirmation"',
  ],
  [
    'a wrong id',
    claim((c) => (c.id = '100-1')),
    'data/chapters/01-start.de.md: line 8: there is no claim "100-01" — correct the id or add the claim',
    'data/chapters/01-start.en.md: line 8: there is no claim "100-01" — correct the id or add the claim',
    'data/claims/100.json: [0].id: "100-1" is no claim id — write <article>-<nn>, e.g. 002-04',
    'data/claims/100.json: [1].disputes[0]: there is no claim "100-01" — correct the id or add the claim',
    'data/contradictions.json: [0].claims[0]: there is no claim "100-01" — correct the id or add the claim',
    'data/moves.json: [0].fromClaims[0]: there is no claim "100-01" — correct the id or add the claim',
    'data/questions.json: [0].answers[0].claims[0]: there is no claim "100-01" — correct the id or add the claim',
    'data/questions.json: [1].answers[0].claims[0]: there is no claim "100-01" — correct the id or add the claim',
  ],
  [
    'an id twice',
    list((l) => (l[2].id = '100-02')),
    'data/claims/100.json: [2].id: "100-02" is taken by data/claims/100.json: [1] — give it an id of its own',
  ],
  [
    'another article’s id',
    list((l) => (l[2].id = '200-03')),
    'data/claims/100.json: [2].id: "200-03" stands in 100.json — begin it with "100-"',
  ],
  [
    'an unknown article',
    list((l) => (l[2].article = '200')),
    'data/claims/100.json: [2].article: there is no source "200" — correct the id or add the source',
    'data/claims/100.json: [2].article: "200" stands in 100.json — move it, or write "100"',
  ],
  [
    'an unknown speaker',
    claim((c) => (c.speaker = 'ghost')),
    'data/claims/100.json: [0].speaker: there is no speaker "ghost" — correct the id or add the speaker',
  ],
  [
    'an unknown messenger',
    claim((c) => (c.via = 'ghost')),
    'data/claims/100.json: [0].via: there is no speaker "ghost" — correct the id or add the speaker',
  ],
  [
    'an unknown topic',
    claim((c) => (c.topic = 'gossip')),
    'data/claims/100.json: [0].topic: there is no topic "gossip" — correct the id or add the topic',
  ],
  [
    'an unknown place',
    claim((c) => (c.places = ['sea'])),
    'data/claims/100.json: [0].places[0]: there is no place "sea" — correct the id or add the place',
  ],
  [
    'a place twice',
    claim((c) => (c.places = ['harbour', 'harbour'])),
    'data/claims/100.json: [0].places[1]: "harbour" stands in this list already — keep one of them',
  ],
  [
    'an unknown opponent',
    claim((c) => (c.disputes = ['100-99'])),
    'data/claims/100.json: [0].disputes[0]: there is no claim "100-99" — correct the id or add the claim',
  ],
  [
    'a dispute with itself',
    claim((c) => (c.disputes = ['100-01'])),
    'data/claims/100.json: [0].disputes: it disputes itself — take "100-01" out: one side is enough',
  ],
  [
    'a dispute on both sides',
    claim((c) => (c.disputes = ['100-02'])),
    'data/claims/100.json: [1].disputes: "100-01" lists this dispute too — take "100-01" out: one side is enough',
  ],
  [
    'a day that no calendar has',
    claim((c) => (c.said.edtf = '2020-02-30')),
    'data/claims/100.json: [0].said.edtf: "2020-02-30" is no date that a calendar has — write an EDTF date that exists, e.g. 2020-10-30 or [2020-10-30,2020-10-31]',
  ],
  [
    'a date in words',
    claim((c) => (c.said.edtf = '10. März 2020')),
    'data/claims/100.json: [0].said.edtf: "10. März 2020" is no date that a calendar has — write an EDTF date that exists, e.g. 2020-10-30 or [2020-10-30,2020-10-31]',
  ],
  [
    'a time of day',
    claim((c) => (c.said.edtf = '2020-03-10T12:00')),
    'data/claims/100.json: [0].said.edtf: "2020-03-10T12:00" has a time of day — write an EDTF date that exists, e.g. 2020-10-30 or [2020-10-30,2020-10-31]',
  ],
  [
    'a date without an end',
    claim((c) => (c.said.edtf = '2020-02/..')),
    'data/claims/100.json: [0].said.edtf: "2020-02/.." is open-ended or uses ".." — write an EDTF date that exists, e.g. 2020-10-30 or [2020-10-30,2020-10-31]',
  ],
  [
    'a date without words',
    claim((c) => (c.said.edtf = '2020-XX-05')),
    'data/claims/100.json: [0].said.edtf: no words for the date "2020-XX-05" — write an EDTF date that exists, e.g. 2020-10-30 or [2020-10-30,2020-10-31]',
  ],
  [
    'an unknown basis',
    claim((c) => (c.said.basis = 'guessed')),
    'data/claims/100.json: [0].said.basis: this is "guessed" — write "stated" or "derived" or "external"',
  ],
  [
    'an external date without evidence',
    claim((c) => (c.said.basis = 'external')),
    'data/claims/100.json: [0].said: an external date without evidence — name its evidence, or change the basis',
  ],
  [
    'a list of no evidence',
    claim((c) => Object.assign(c.said, { basis: 'external', evidence: [] })),
    'data/claims/100.json: [0].said: an external date without evidence — name its evidence, or change the basis',
  ],
  [
    'unknown evidence',
    claim((c) => (c.said.evidence = ['E9'])),
    'data/claims/100.json: [0].said.evidence[0]: there is no evidence "E9" — correct the id or add the evidence',
  ],
  [
    'said after the article came out',
    claim((c) => (c.said.edtf = '2020-04-20')),
    'data/claims/100.json: [0].said.edtf: 2020-04-20 is after the article came out, 2020-04-12 — correct it, or the article’s "published"',
  ],
  [
    'said before the axis',
    claim((c) => (c.said.edtf = '2019')),
    'data/claims/100.json: [0].said.edtf: 2019 lies outside of the axis — correct it, or make the axis of story.json longer',
  ],
  [
    'a paragraph 0',
    claim((c) => (c.paragraph = 0)),
    'data/claims/100.json: [0].paragraph: 0 is no count — write 1, 2, 3 …',
  ],
  [
    'half a paragraph',
    claim((c) => (c.paragraph = 1.5)),
    'data/claims/100.json: [0].paragraph: 1.5 is no count — write 1, 2, 3 …',
  ],
  [
    'paragraphs backwards',
    claim((c) => (c.paragraphEnd = 1)),
    'data/claims/100.json: [0].paragraphEnd: it ends before it begins — write 2 or more, or leave it out',
  ],
  [
    'a paragraph too far',
    claim((c) => (c.paragraph = 4)),
    'data/claims/100.json: [0].paragraph: the article has 3 paragraphs — count its non-empty lines from 1',
  ],
  [
    'a paragraph without statements',
    claim((c) => (c.paragraph = 1)),
    'data/claims/100.json: [0].paragraph: paragraph 1 is said to hold no statement — correct the paragraph, or take it out of "unused" of the seed',
  ],
  [
    'too long an anchor',
    claim((c) => (c.anchor = 'a b c d e f g')),
    'data/claims/100.json: [0].anchor: the anchor has 7 words — choose at most 6 words of the article',
  ],
  [
    'no label',
    claim((c) => delete c.short),
    'data/claims/100.json: [0].short: the topic "stay" needs a label — write two to five words in every language',
  ],
  [
    'a negative number',
    quantity({ point: -1 }),
    'data/claims/100.json: [0].quantity.point: -1 is no amount — write the printed number, 0 or above',
  ],
  [
    'a number without end',
    replaced('data/claims/100.json', '8000', '1e999'),
    'data/claims/100.json: [0].quantity.point: Infinity is no amount — write the printed number, 0 or above',
  ],
  [
    'a number that nobody can draw',
    quantity({ point: 1e300 }),
    'data/claims/100.json: [0].quantity.point: 1e+300 is too large to be drawn — write 1000000000000 at most',
  ],
  [
    'null for a number',
    quantity({ point: null }),
    'data/claims/100.json: [0].quantity.point: this is null — write a number, without quotes',
  ],
  [
    'numbers out of order',
    quantity({ low: 9000, point: 8000 }),
    'data/claims/100.json: [0].quantity: the numbers are out of order — put them right: low ≤ point ≤ high',
  ],
  [
    '"at least" without a low',
    quantity({ qualifier: 'at-least' }),
    'data/claims/100.json: [0].quantity.low: "at-least" needs low — add low or change the qualifier',
  ],
  [
    '"some" with a number',
    quantity({ qualifier: 'some', point: 8000 }),
    'data/claims/100.json: [0].quantity.point: "some" has no point — remove point or change the qualifier',
  ],
  [
    'no number',
    quantity({}),
    'data/claims/100.json: [0].quantity.point: "none" needs point — add point or change the qualifier',
  ],
  [
    'an unknown qualifier',
    quantity({ qualifier: 'roughly', point: 1 }),
    'data/claims/100.json: [0].quantity.qualifier: this is "roughly" — write "none" or "about" or "at-least" or "more-than" or "up-to" or "just-under" or "risen-to" or "some" or "thousands" or "part" or "many" or "higher"',
  ],
  [
    'an unknown unit',
    quantity({ point: 1, unit: 'ships' }),
    'data/claims/100.json: [0].quantity.unit: there is no unit "ships" — correct the id or add the unit',
  ],
  [
    'an unknown scope',
    quantity({ point: 1, scope: 'all' }),
    'data/claims/100.json: [0].quantity.scope: there is no scope "all" — correct the id or add the scope',
  ],
  [
    'the counted unit without a scope',
    claim((c) => delete c.quantity.scope),
    'data/claims/100.json: [0].quantity.scope: soldiers without a scope — say what is counted: a scope of story.json',
  ],
  [
    'a certain slip without what is meant',
    claim((c) => (c.slip = { printed: c.text, certain: true })),
    'data/claims/100.json: [0].slip: a certain slip does not say what is meant — add "meant", or write "certain": false',
  ],
];
