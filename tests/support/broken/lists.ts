import type { Loose } from '../story.ts';
import { changing, without, type Broken } from './broken.ts';

const source = (change: (first: Loose) => unknown) => changing('data/sources.json')(([first]) => change(first));
const speaker = (change: (first: Loose) => unknown) => changing('data/speakers.json')(([first]) => change(first));
const evidence = (change: (first: Loose) => unknown) => changing('data/evidence.json')(([first]) => change(first));
const questions = changing('data/questions.json');
const answer = (change: (first: Loose) => unknown) => questions(([{ answers }]) => change(answers[0]));
const contradiction = (change: (first: Loose) => unknown) =>
  changing('data/contradictions.json')(([first]) => change(first));
const corrections = changing('data/corrections.json');
const fields = changing('data/fields.json');
const seed = changing('seeds/100.json');

/** Sources, evidence, speakers, questions, contradictions, corrections, fields and seeds. */
export const brokenLists: readonly Broken[] = [
  [
    'an article without a date',
    source((s) => delete s.published),
    'data/sources.json: [0].published: the key is missing — add it; data/README.md says what it holds',
  ],
  [
    'an article by unknown evidence',
    source((s) => (s.published = { ...s.published, basis: 'external', evidence: ['E9'] })),
    'data/sources.json: [0].published.evidence[0]: there is no evidence "E9" — correct the id or add the evidence',
  ],
  [
    'an article without a seed',
    without('seeds/100.json'),
    'data/sources.json: [0].id: there is no seed "100" — correct the id or add the seed',
  ],
  [
    'evidence of nobody',
    evidence((e) => (e.items[0].publisher = null)),
    'data/evidence.json: [0].items[0].publisher: this is no name — write a text, or an object with one for every language, { … }',
  ],
  [
    'evidence by a publisher in one language',
    evidence((e) => (e.items[0].publisher = { de: 'Zeitung' })),
    'data/evidence.json: [0].items[0].publisher: this is no name — write a text, or an object with one for every language, { … }',
  ],
  [
    'evidence of no day',
    evidence((e) => (e.items[0].date = '2020-13')),
    'data/evidence.json: [0].items[0].date: "2020-13" is no date that a calendar has — write an EDTF date that exists, e.g. 2020-10-30 or [2020-10-30,2020-10-31]',
  ],
  [
    'a speaker of an unknown camp',
    speaker((s) => (s.camp = 'sea')),
    'data/speakers.json: [0].camp: there is no camp "sea" — correct the id or add the camp',
  ],
  [
    'a speaker in one language',
    speaker((s) => delete s.name.de),
    'data/speakers.json: [0].name.de: the text for "de" is missing — add "de": "…"',
  ],
  [
    'a speaker twice',
    changing('data/speakers.json')((l) => l.push(l[0])),
    'data/speakers.json: [1].id: "mayor" is taken by data/speakers.json: [0] — give it an id of its own',
  ],
  [
    'a question twice',
    questions(([, q]) => (q.id = 'staying')),
    'data/questions.json: [1].id: "staying" is taken by data/questions.json: [0] — give it an id of its own',
  ],
  [
    'a question without answers',
    questions(([, q]) => (q.answers = [])),
    'data/questions.json: [1].answers: there is no answer — add one, or remove the question',
  ],
  [
    'an answer of an unknown statement',
    answer((a) => (a.claims[1] = '100-99')),
    'data/questions.json: [0].answers[0].claims[1]: there is no claim "100-99" — correct the id or add the claim',
  ],
  [
    'an answer of nobody',
    answer((a) => (a.claims = [])),
    'data/questions.json: [0].answers[0].claims: nobody gives this answer — name a statement or remove the answer',
  ],
  [
    'two answers of a statement',
    questions(([q]) => q.answers.push({ ...q.answers[0], claims: ['100-02'] })),
    'data/questions.json: [0].answers[1].claims[0]: "100-02" answers this question already — keep it here or in .answers[0].claims[1]',
  ],
  [
    'a figure in the words of an answer',
    answer((a) => (a.label.de = 'ja, 9')),
    'data/questions.json: [0].answers[0].label.de: "ja, 9" has a figure — leave the label out: the claim has it',
  ],
  [
    'an answer without words or number',
    questions(([, q]) => q.answers[0].claims.push('100-03')),
    'data/questions.json: [1].answers[0].claims[1]: "100-03" has no quantity — give the answer a label',
  ],
  [
    'an answer on a strip without a look',
    answer((a) => delete a.look),
    'data/questions.json: [0].answers[0].look: an answer on a strip without a look — add a look',
  ],
  [
    'an answer on a strip without words',
    answer((a) => void (delete a.label, a.claims.pop())),
    'data/questions.json: [0].answers[0].label: an answer on a strip without words — add a label',
  ],
  [
    'a contradiction of one',
    contradiction((c) => c.claims.pop()),
    'data/contradictions.json: [0].claims: one statement contradicts nothing — name at least two different ones',
  ],
  [
    'a contradiction with itself',
    contradiction((c) => (c.claims[1] = '100-01')),
    'data/contradictions.json: [0].claims[1]: "100-01" stands in this list already — keep one of them',
    'data/contradictions.json: [0].claims: one statement contradicts nothing — name at least two different ones',
  ],
  [
    'a contradiction whose statements do not dispute each other',
    changing('data/claims/100.json')(([, second]) => (second.disputes = [])),
    'data/contradictions.json: [0].claims: none of its claims disputes another — add "disputes" to one, or "disputed": false here',
  ],
  [
    'a contradiction that is said to be none',
    contradiction((c) => (c.disputed = false)),
    'data/contradictions.json: [0].disputed: two of its claims dispute each other — leave it out here, or their "disputes"',
  ],
  [
    'a figure that none of the two says',
    contradiction((c) => (c.text.en = '9,000 or not.')),
    'data/contradictions.json: [0].text.en: none of its claims carries the figure "9,000" — name the claim that does, or correct it',
  ],
  [
    'a contradiction twice',
    changing('data/contradictions.json')((l) => l.push(l[0])),
    'data/contradictions.json: [1].id: "how-many" is taken by data/contradictions.json: [0] — give it an id of its own',
  ],
  [
    'a contradiction of an unknown statement',
    contradiction((c) => (c.claims[1] = '100-99')),
    'data/contradictions.json: [0].claims[1]: there is no claim "100-99" — correct the id or add the claim',
  ],
  [
    'a correction of an unknown statement',
    corrections((c) => (c.list[1].claims = ['100-99'])),
    'data/corrections.json: .list[1].claims[0]: there is no claim "100-99" — correct the id or add the claim',
  ],
  [
    'a correction on no day',
    corrections((c) => (c.list[1].date = 'July')),
    'data/corrections.json: .list[1].date: "July" is no day — write a day that exists as YYYY-MM-DD',
  ],
  [
    'a correction before there were any',
    corrections((c) => (c.list[0].date = '2020-06-01')),
    'data/corrections.json: .list[0].date: 2020-06-01 is before 2020-07-01, since when corrections are listed — correct it, or "since"',
  ],
  [
    'a correction without a reason',
    corrections((c) => delete c.list[0].why),
    'data/corrections.json: .list[0].why: the key is missing — add it; data/README.md says what it holds',
  ],
  [
    'an unknown field',
    fields((l) => (l[0].id = 'colour')),
    'data/fields.json: [0].id: a statement has no field "colour" — correct it, or remove the entry; data/README.md lists the fields',
  ],
  [
    'a field in one language',
    fields((l) => delete l[0].about.de),
    'data/fields.json: [0].about.de: the text for "de" is missing — add "de": "…"',
  ],
  [
    'a seed without an article',
    changing('data/sources.json')((l) => (l[0].id = '200')),
    'data/claims/100.json: [0].article: there is no source "100" — correct the id or add the source',
    'data/claims/100.json: [1].article: there is no source "100" — correct the id or add the source',
    'data/claims/100.json: [2].article: there is no source "100" — correct the id or add the source',
    'data/sources.json: [0].id: there is no seed "200" — correct the id or add the seed',
    'seeds/100.json: .id: data/sources.json has no article "100" — add the article there, or take this file away',
  ],
  [
    'a seed of another name',
    seed((s) => (s.id = '101')),
    'seeds/100.json: .id: it differs from the file’s name — write "100"',
  ],
  [
    'a seed without a SHA-256',
    seed((s) => (s.sha256 = 'x')),
    'seeds/100.json: .sha256: this is no SHA-256 — write 64 hexadecimal digits in lower case',
  ],
  [
    'a seed in another language',
    seed((s) => (s.language = 'en')),
    'seeds/100.json: .language: data/sources.json says "de" — write the same in both',
  ],
  [
    'a seed of another title',
    seed((s) => (s.bibliography.title = 'Gäste')),
    'seeds/100.json: .bibliography.title: data/sources.json says "Gäste im Hafen" — write the same in both',
  ],
];
