import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Footer from '../../../src/site/Footer.svelte';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const links = { home: './', sources: 'sources/', publish: 'publish/', others: [] };
const namesOf = () => screen.getAllByRole('link').map((link) => link.textContent);

test('what the story does not set is left out cleanly', () => {
  render(Footer, { explorer: explorerOf('en'), links });
  expect(namesOf()).toEqual(['All statements and sources', 'Embed']);
  expect(screen.getByText(/collects nothing/)).toBeVisible();
});

test('what it sets is there, in the language of the page', () => {
  const { dataset } = explorerOf('de');
  const out = {
    imprint: 'https://host.example/impressum',
    accessibility: 'https://host.example/a11y',
    reportError: 'mailto:desk@host.example?subject={claim}',
  };
  render(Footer, { explorer: new Explorer({ ...dataset, links: out }, ''), links });
  expect(namesOf().slice(2)).toEqual(['Impressum', 'Barrierefreiheit', 'Fehler melden']);
  expect(screen.getByRole('link', { name: 'Fehler melden' })).toHaveAttribute(
    'href',
    'mailto:desk@host.example?subject=',
  );
});

test('without script there is no switch that does nothing', () => {
  render(Footer, { explorer: explorerOf('en'), links });
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});
