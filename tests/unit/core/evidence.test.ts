import { expect, test } from 'vitest';
import { evidencePieces } from '../../../src/core/evidence.ts';
import { dated } from '../../support/scene-story.ts';

const evidence = [
  {
    id: 'E1',
    use: '',
    items: [{ publisher: 'Gazette', title: 'Ahoy', language: 'cs', date: '1 May 2020' }, { publisher: 'Post' }],
  },
  { id: 'E2', use: '', items: [{ publisher: 'Herald', date: '2 May 2020' }] },
];
const piecesOf = (...ids: string[]) => evidencePieces({ evidence }, { ...dated(1), evidence: ids });
const lineOf = (...ids: string[]) =>
  piecesOf(...ids)
    .map(({ text }) => text)
    .join('');

test('evidence is named by publisher, title and date, as far as they are known', () =>
  expect(lineOf('E1', 'E2')).toBe('Gazette, Ahoy, 1 May 2020; Post; Herald, 2 May 2020'));
test('a date that leans on none has an empty line', () => expect(lineOf()).toBe(''));
test('a title says its language, so that it is read out in it', () =>
  expect(piecesOf('E1').filter(({ language }) => language)).toEqual([{ text: 'Ahoy', language: 'cs' }]));
