const X = '';
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
  ['an article without a date', source((s) => delete s.published), X],
  [
    'an article by unknown evidence',
    source((s) => (s.published = { ...s.published, basis: 'external', evidence: ['E9'] })),
    X,
  ],
  ['an article without a seed', without('seeds/100.json'), X],
  ['evidence of nobody', evidence((e) => (e.items[0].publisher = null)), X],
  ['evidence by a publisher in one language', evidence((e) => (e.items[0].publisher = { de: 'Zeitung' })), X],
  ['evidence of no day', evidence((e) => (e.items[0].date = '2020-13')), X],
  ['a speaker of an unknown camp', speaker((s) => (s.camp = 'sea')), X],
  ['a speaker in one language', speaker((s) => delete s.name.de), X],
  ['a speaker twice', changing('data/speakers.json')((l) => l.push(l[0])), X],
  ['a question twice', questions(([, q]) => (q.id = 'staying')), X],
  ['a question without answers', questions(([, q]) => (q.answers = [])), X],
  ['an answer of an unknown statement', answer((a) => (a.claims[1] = '100-99')), X],
  ['an answer of nobody', answer((a) => (a.claims = [])), X],
  ['two answers of a statement', questions(([q]) => q.answers.push({ ...q.answers[0], claims: ['100-02'] })), X],
  ['a figure in the words of an answer', answer((a) => (a.label.de = 'ja, 9')), X],
  ['an answer without words or number', questions(([, q]) => q.answers[0].claims.push('100-03')), X],
  ['an answer on a strip without a look', answer((a) => delete a.look), X],
  ['a contradiction of one', contradiction((c) => c.claims.pop()), X],
  ['a contradiction with itself', contradiction((c) => (c.claims[1] = '100-01')), X],
  ['a figure that none of the two says', contradiction((c) => (c.text.en = '9,000 or not.')), X],
  ['a contradiction of an unknown statement', contradiction((c) => (c.claims[1] = '100-99')), X],
  ['a correction of an unknown statement', corrections((c) => (c.list[1].claims = ['100-99'])), X],
  ['a correction on no day', corrections((c) => (c.list[1].date = 'July')), X],
  ['a correction before there were any', corrections((c) => (c.list[0].date = '2020-06-01')), X],
  ['an unknown field', fields((l) => (l[0].id = 'colour')), X],
  ['a field in one language', fields((l) => delete l[0].about.de), X],
  ['a seed without an article', changing('data/sources.json')((l) => (l[0].id = '200')), X],
  ['a seed of another name', seed((s) => (s.id = '101')), X],
  ['a seed without a SHA-256', seed((s) => (s.sha256 = 'x')), X],
  ['a seed in another language', seed((s) => (s.language = 'en')), X],
  ['a seed of another title', seed((s) => (s.bibliography.title = 'Gäste')), X],
];
