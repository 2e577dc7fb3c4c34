import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { languages } from 'virtual:story';
import NotFound from '../../../src/site/NotFound.svelte';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { realStory } from '../../support/real-story.ts';

const explorers = (['de', 'en'] as const).map((lang) => new Explorer(realStory(lang), ''));

test.each([
  ['https://host.example/x/y/', '/x/y/'],
  [null, './'],
])('with the site at %s, the error page leads to the stories below %s', (site, root) => {
  render(NotFound, { explorers, languages, site });
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(languages.map(({ home }) => root + home.slice(1)));
});
