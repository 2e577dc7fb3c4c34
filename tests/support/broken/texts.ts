const X = '';
import { chapter, page, storyFiles } from '../story.ts';
import { replaced, withText, without, type Broken } from './broken.ts';

const GERMAN = 'data/chapters/01-start.de.md';
const ENGLISH = 'data/chapters/01-start.en.md';
const POLICY = 'data/pages/policy.en.md';
const english = (body: string, head = {}) => withText(ENGLISH, chapter(body, head));
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const both = (head: object) => ({ ...english('Text', head), [GERMAN]: chapter('Text', head) });
const more = (name: string, text: string) => ({
  ...storyFiles(),
  [`data/chapters/${name}.de.md`]: text,
  [`data/chapters/${name}.en.md`]: text,
});

/** Chapters, and the texts about the project. */
export const brokenTexts: readonly Broken[] = [
  ['no chapters', without(GERMAN, ENGLISH), X],
  ['a chapter without a translation', without(ENGLISH), X],
  ['a chapter in an unknown language', { ...storyFiles(), 'data/chapters/01-start.fr.md': chapter('Texte') }, X],
  ['a chapter without a number', { ...storyFiles(), 'data/chapters/start.en.md': chapter('Text') }, X],
  ['a chapter twice', more('02-start', chapter(words(40))), X],
  ['a number twice', more('01-end', chapter(words(40))), X],
  ['no front matter', withText(ENGLISH, 'Text'), X],
  ['a front matter without an end', withText(ENGLISH, '---\ntitle: Start\nText'), X],
  ['an unknown key', english('Text', { mood: 'calm' }), X],
  ['a key twice', replaced(ENGLISH, 'lens:', 'day: 2020-03-11\nlens:'), X],
  ['a key that is none', replaced(ENGLISH, 'lens:', 'and so on\nlens:'), X],
  ['a missing key', replaced(ENGLISH, 'place: In the harbour\n', ''), X],
  ['an empty key', english('Text', { title: '' }), X],
  ['a day that no calendar has', english('Text', { day: '2020-02-30' }), X],
  ['an unknown lens', english('Text', { lens: 'told' }), X],
  ['no place to see', english('Text', { see: '' }), X],
  ['unknown places', both({ see: 'harbour, sea' }), X],
  ['a day off the axis', both({ day: '2021-01-01' }), X],
  ['another day', english('Text', { day: '2020-03-11' }), X],
  ['other places', english('Text', { see: 'harbour' }), X],
  ['no text', english(''), X],
  ['a heading', english('# Start'), X],
  ['a mark that is not closed', english('A *word'), X],
  ['a link to a web page', english('Text\n\n[here](https://example.org)'), X],
  ['a link to an unknown statement', english('Text\n[there](claim:100-99)'), X],
  ['a link to no day', english('[then](day:2020-02-30)'), X],
  ['a link to a day off the axis', english('[then](day:2019-01-01)'), X],
  ['a sum that is wrong', english('[5](derived:days(2020-03-01,2020-03-02)=5)'), X],
  ['a figure that no statement carries', english('There were\n9,000 guests.'), X],
  ['a number word', english('There were nine thousand.'), X],
  ['a figure of another statement', english('[9,000 guests](claim:100-01)'), X],
  ['a figure in a title', english('Text', { title: '900 guests' }), X],
  ['too long a card', english(words(36)), X],
  ['too long a chapter', english(`${words(31)}\n\n${words(31)}`), X],
  ['too short a chapter', more('02-end', chapter(words(9))), X],
  ['a page too few', without(POLICY), X],
  ['an unknown page', { ...storyFiles(), 'data/pages/about.en.md': page('Text') }, X],
  ['a page without a title', withText(POLICY, 'Text'), X],
  ['a page with more than a title', replaced(POLICY, 'title:', 'day: 2020-03-10\ntitle:'), X],
  ['a page with an unknown gap', withText(POLICY, page('Of {date} dates.')), X],
  ['a page with a figure of nobody', withText(POLICY, page('There were 9,000.')), X],
];
