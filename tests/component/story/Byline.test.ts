import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Byline from '../../../src/story/Byline.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

test.each([
  ['en', 'Compiled from five articles; all texts are our own.', 'Data as of the last article, 26 or 27 April 2025.'],
  [
    'de',
    'Aus fünf Artikeln zusammengestellt; alle Texte sind unsere eigenen.',
    'Datenstand: letzter Artikel, 26. oder 27. April 2025.',
  ],
] as const)('says out of what it is made, in whose words, and of what date it is (%s)', (lang, authors, date) => {
  render(Byline, { explorer: explorerOf(lang) });
  expect(screen.getByText(authors, { exact: false })).toBeInTheDocument();
  expect(screen.getByText(date)).toHaveAttribute('datetime', '2025-04-27');
});
