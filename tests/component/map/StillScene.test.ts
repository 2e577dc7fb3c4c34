import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import StillScene from '../../../src/map/StillScene.svelte';
import { FORMATS } from '../../../src/theme/layouts.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const show = () => render(StillScene, { explorer: explorerOf('de') }).container;

test('is one scene with a picture for each format, all with the same marks', () => {
  const page = show();
  expect(page.querySelectorAll('[data-scene]')).toHaveLength(1);
  const marksIn = (format: string) =>
    [...page.querySelectorAll<HTMLElement>(`.only-${format} [data-mark]`)].map(({ dataset }) => dataset['mark']);
  expect(marksIn('upright')).toContain('east-to-kursk');
  expect(marksIn('broad')).toEqual(marksIn('upright'));
});

test('has no name twice, or what is hidden would take the fills of what is shown with it', () => {
  const ids = [...show().querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(FORMATS.length);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
