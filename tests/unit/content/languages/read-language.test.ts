import { expect, test } from 'vitest';
import { readLanguage } from '../../../../src/content/languages/read-language.ts';
import type { Problem } from '../../../../src/content/problem.ts';
import { storyFiles } from '../../../support/story.ts';

const FOLDER = 'data/languages/en/';

function problemsOf(files: Record<string, string>, locale = 'en-GB'): Problem[] {
  const problems: Problem[] = [];
  const language = readLanguage(files, 'en', locale, (problem) => problems.push(problem));
  expect(language === null).toBe(problems.length > 0);
  return problems;
}

test('a language without a flaw is read, with its own name', () => {
  const language = readLanguage(storyFiles(), 'de', 'de-DE', (problem) => expect(problem).toBeNull());
  expect(language).toMatchObject({ lang: 'de', name: 'Deutsch', wording: { locale: 'de-DE' } });
});

test('a select that may be left out asks for words where there is nothing; one that always has a value does not', () => {
  const file = `${FOLDER}interface.json`;
  const messages = { ...JSON.parse(storyFiles()[file]!), more: '{count, select, other {+ {count}}}' };
  expect(problemsOf({ ...storyFiles(), [file]: JSON.stringify(messages) })).toEqual([]);
});

test.each([
  'interface.json',
  'sources.json',
  'publish.json',
  'takeaway.json',
  'dates.json',
  'numerals.json',
  'package.md',
])('%s must be there', (name) => {
  const { [FOLDER + name]: _, ...files } = storyFiles();
  expect(problemsOf(files)).toEqual([
    { file: FOLDER + name, where: '', what: 'the file is missing', fix: 'add it; data/README.md says what it holds' },
  ]);
});

test('words for another language’s numbers do not pass: every form that whole numbers have must be served', () => {
  const problems = problemsOf(storyFiles(), 'uk-UA');
  expect(problems).toContainEqual({
    file: `${FOLDER}interface.json`,
    where: '.time.days',
    what: 'the plural of "count" has no "few"',
    fix: 'add few {…}',
  });
});
