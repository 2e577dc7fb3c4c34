import { chapter, page, storyFiles } from '../story.ts';
import { replaced, withText, without, type Broken } from './broken.ts';

const GERMAN = 'data/chapters/01-start.de.md';
const ENGLISH = 'data/chapters/01-start.en.md';
const POLICY = 'data/pages/policy.en.md';
const english = (body: string, head = {}) => withText(ENGLISH, chapter(body, head));
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const TWO_CARDS = `${words(20)}\n\n${words(20)}`;
const both = (head: object) => ({ ...english('Text', head), [GERMAN]: chapter('Text', head) });
const more = (name: string, text: string) => ({
  ...storyFiles(),
  [`data/chapters/${name}.de.md`]: text,
  [`data/chapters/${name}.en.md`]: text,
});

/** Chapters, and the texts about the project. */
export const brokenTexts: readonly Broken[] = [
  [
    'no chapters',
    without(GERMAN, ENGLISH),
    'data/chapters/: there is no chapter — add 01-start.de.md and 01-start.en.md',
    'data/story.json: .opening: there is no chapter "start" — correct the id or add the chapter',
  ],
  [
    'a chapter without a translation',
    without(ENGLISH),
    'data/chapters/01-start.de.md: the chapter is missing in "en" — add its .en.md file',
  ],
  [
    'a chapter in an unknown language',
    { ...storyFiles(), 'data/chapters/01-start.fr.md': chapter('Texte') },
    'data/chapters/01-start.fr.md: the name fits no chapter — name it 01-start.de.md',
  ],
  [
    'a chapter without a number',
    { ...storyFiles(), 'data/chapters/start.en.md': chapter('Text') },
    'data/chapters/start.en.md: the name fits no chapter — name it 01-start.de.md',
  ],
  [
    'a chapter twice',
    more('02-start', chapter(TWO_CARDS)),
    'data/chapters/02-start.de.md: data/chapters/01-start.de.md has the same name — give it a name of its own',
    'data/chapters/02-start.en.md: data/chapters/01-start.en.md has the same name — give it a name of its own',
    'data/chapters/02-start.en.md: data/chapters/01-start.de.md has another number — give both the same number',
  ],
  [
    'a number twice',
    more('01-end', chapter(TWO_CARDS)),
    'data/chapters/01-start.de.md: data/chapters/01-end.de.md has the same number — give it a number of its own',
    'data/chapters/01-start.en.md: data/chapters/01-end.en.md has the same number — give it a number of its own',
  ],
  [
    'no front matter',
    withText(ENGLISH, 'Text'),
    'data/chapters/01-start.en.md: line 1: the front matter is missing — begin with title, day, lens, see and place between two lines of ---',
  ],
  [
    'a front matter without an end',
    withText(ENGLISH, '---\ntitle: Start\nText'),
    'data/chapters/01-start.en.md: line 1: the front matter is missing — begin with title, day, lens, see and place between two lines of ---',
  ],
  [
    'an unknown key',
    english('Text', { mood: 'calm' }),
    'data/chapters/01-start.en.md: line 7: mood: the key is unknown — remove it or correct its spelling',
  ],
  [
    'a key twice',
    replaced(ENGLISH, 'lens:', 'day: 2020-03-11\nlens:'),
    'data/chapters/01-start.en.md: line 4: day: the key stands twice — keep one of them',
    'data/chapters/01-start.en.md: line 4: day differs from data/chapters/01-start.de.md — write 2020-03-10',
  ],
  [
    'a key that is none',
    replaced(ENGLISH, 'lens:', 'and so on\nlens:'),
    'data/chapters/01-start.en.md: line 4: this is no "key: value" — write one on a line, or take the line away',
  ],
  [
    'a missing key',
    replaced(ENGLISH, 'place: In the harbour\n', ''),
    'data/chapters/01-start.en.md: line 1: place: the key is missing — add it; data/README.md says what it holds',
  ],
  [
    'an empty key',
    english('Text', { title: '' }),
    'data/chapters/01-start.en.md: line 2: title: the text is empty — write it',
  ],
  [
    'a day that no calendar has',
    english('Text', { day: '2020-02-30' }),
    'data/chapters/01-start.en.md: line 3: day: "2020-02-30" is no day — write a day that exists as YYYY-MM-DD',
  ],
  [
    'an unknown lens',
    english('Text', { lens: 'told' }),
    'data/chapters/01-start.en.md: line 4: lens: this is "told" — write "reported" or "happened"',
  ],
  [
    'no place to see',
    english('Text', { see: '' }),
    'data/chapters/01-start.en.md: line 5: see: "" is no id — use letters, digits and single hyphens',
  ],
  [
    'unknown places',
    both({ see: 'harbour, sea' }),
    'data/chapters/01-start.de.md: line 5: there is no place "sea" — correct the id or add the place',
    'data/chapters/01-start.en.md: line 5: there is no place "sea" — correct the id or add the place',
  ],
  [
    'a focus that the map of the day does not have',
    both({ focus: 'harbour, moon', keep: 'sea' }),
    ...['de', 'en'].flatMap((lang) => [
      `data/chapters/01-start.${lang}.md: line 7: the map of 2020-03-10 has no "moon" — name one of its marks: harbour, sail, or a statement that is current there`,
      `data/chapters/01-start.${lang}.md: line 8: the map of 2020-03-10 has no "sea" — name one of its marks: harbour, sail`,
    ]),
  ],
  [
    'a day off the axis',
    both({ day: '2021-01-01' }),
    'data/chapters/01-start.de.md: line 3: 2021-01-01 lies outside of the axis — choose a day from 2020-03-01 to 2020-06-30',
    'data/chapters/01-start.en.md: line 3: 2021-01-01 lies outside of the axis — choose a day from 2020-03-01 to 2020-06-30',
  ],
  [
    'another day',
    english('Text', { day: '2020-03-11' }),
    'data/chapters/01-start.en.md: line 3: day differs from data/chapters/01-start.de.md — write 2020-03-10',
  ],
  [
    'other places',
    english('Text', { see: 'harbour' }),
    'data/chapters/01-start.en.md: line 5: see differs from data/chapters/01-start.de.md — write harbour, nowhere',
  ],
  [
    'no text',
    english(''),
    'data/chapters/01-start.en.md: line 8: the chapter has no text — write at least one paragraph',
  ],
  [
    'a heading',
    english('# Start'),
    'data/chapters/01-start.en.md: line 8: "#" begins no paragraph — write plain paragraphs only',
  ],
  [
    'a mark that is not closed',
    english('A *word'),
    'data/chapters/01-start.en.md: line 8: "*" is not closed — close it: **strong**, *em* or [words](claim:002-04)',
  ],
  [
    'a link to a web page',
    english('Text\n\n[here](https://example.org)'),
    'data/chapters/01-start.en.md: line 10: "https://example.org" is no target of a link — link to claim:…, day:… or derived:…',
  ],
  [
    'a link to an unknown statement',
    english('Text\n[there](claim:100-99)'),
    'data/chapters/01-start.en.md: line 9: there is no claim "100-99" — correct the id or add the claim',
  ],
  [
    'a link to no day',
    english('[then](day:2020-02-30)'),
    'data/chapters/01-start.en.md: line 8: "day:2020-02-30" is no target of a link — name a day that exists: day:2020-10-30',
  ],
  [
    'a link to a day off the axis',
    english('[then](day:2019-01-01)'),
    'data/chapters/01-start.en.md: line 8: the link leads to 2019-01-01, outside of the axis — choose a day from 2020-03-01 to 2020-06-30',
  ],
  [
    'a sum that is wrong',
    english('[5](derived:days(2020-03-01,2020-03-02)=5)'),
    'data/chapters/01-start.en.md: line 8: "derived:days(2020-03-01,2020-03-02)=5" is no target of a link — write a formula that comes out right: derived:months(2020-11-25,2021-04-26)=5, or days(…)',
    'data/chapters/01-start.en.md: line 8: no claim carries the figure "5" — link it: [5 …](claim:ID)',
  ],
  [
    'a sum of statements that is wrong',
    english('[Two](derived:days(100-01,100-02)=2) days'),
    'data/chapters/01-start.en.md: line 8: "days(100-01,100-02)=2" comes out as 22 — correct the words and the sum',
  ],
  [
    'a sum of an unknown statement',
    english('[Two](derived:days(100-01,100-99)=2) days'),
    'data/chapters/01-start.en.md: line 8: "days(100-01,100-99)=2" cannot be worked out — name statements that were said on one known day each',
  ],
  [
    'half a contradiction',
    both({ chart: 'contradiction' }),
    'data/chapters/01-start.de.md: line 7: the text cites no two statements that dispute each other — link to both, or leave "chart" out',
    'data/chapters/01-start.en.md: line 7: the text cites no two statements that dispute each other — link to both, or leave "chart" out',
  ],
  [
    'a year that no statement carries',
    english('That was 2020.'),
    'data/chapters/01-start.en.md: line 8: no claim carries the figure "2020" — link it: [2020 …](claim:ID)',
  ],
  [
    'a figure that no statement carries',
    english('There were\n9,000 guests.'),
    'data/chapters/01-start.en.md: line 9: no claim carries the figure "9,000" — link it: [9,000 …](claim:ID)',
  ],
  [
    'a number word',
    english('There were nine thousand.'),
    'data/chapters/01-start.en.md: line 8: no claim carries the figure "nine thousand" — link it: [nine thousand …](claim:ID)',
  ],
  [
    'a figure of another statement',
    english('[9,000 guests](claim:100-01)'),
    'data/chapters/01-start.en.md: line 8: no claim carries the figure "9,000" — correct it, or link to the claim that carries it',
  ],
  [
    'a figure in a title',
    english('Text', { title: '900 guests' }),
    'data/chapters/01-start.en.md: line 2: no claim carries the figure "900" — link it in the text below',
  ],
  [
    'too long a card',
    english(words(36)),
    'data/chapters/01-start.en.md: line 8: the paragraph has 36 words, a card holds 35 — shorten it by 1, or begin a new paragraph',
  ],
  [
    'too long a chapter',
    english(`${words(31)}\n\n${words(31)}`),
    'data/chapters/01-start.en.md: line 2: the chapter has 62 words, not 35 to 60 — shorten it by 2, or make two chapters of it',
  ],
  [
    'too short a chapter',
    more('02-end', chapter(words(9))),
    'data/chapters/02-end.de.md: line 2: the chapter has 9 words, not 35 to 60 — write 26 more',
    'data/chapters/02-end.en.md: line 2: the chapter has 9 words, not 35 to 60 — write 26 more',
  ],
  [
    'a page too few',
    without(POLICY),
    'data/pages/policy.en.md: the file is missing — add it; data/README.md says what it holds',
  ],
  [
    'an unknown page',
    { ...storyFiles(), 'data/pages/about.en.md': page('Text') },
    'data/pages/about.en.md: the name fits no page — name it dating.de.md or policy.de.md or omissions.de.md',
  ],
  [
    'a page without a title',
    withText(POLICY, 'Text'),
    'data/pages/policy.en.md: line 1: the title is missing — begin with ---, title: …, ---',
  ],
  [
    'a page with more than a title',
    replaced(POLICY, 'title:', 'day: 2020-03-10\ntitle:'),
    'data/pages/policy.en.md: line 2: day: the key is unknown — a page has a title only',
  ],
  [
    'a page with an unknown gap',
    withText(POLICY, page('Of {date} dates.')),
    'data/pages/policy.en.md: line 4: "{date}" is no gap of this text — it has {dates}, {stated}, {derived}, {assisted}, {article}, {external}',
  ],
  [
    'a page with a figure of nobody',
    withText(POLICY, page('There were 9,000.')),
    'data/pages/policy.en.md: line 4: no claim carries the figure "9,000" — link it: [9,000 …](claim:ID)',
  ],
  [
    'a page with a link to an unknown statement',
    withText(POLICY, page('Text\n\n[there](claim:100-99)')),
    'data/pages/policy.en.md: line 6: there is no claim "100-99" — correct the id or add the claim',
  ],
];
