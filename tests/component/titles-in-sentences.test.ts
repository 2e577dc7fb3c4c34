import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { datasetOf } from '../../src/content/dataset.ts';
import { chartPicture } from '../../src/export/chart/chart-picture.ts';
import { inBrowser } from '../../src/export/dialog/render-in-browser.ts';
import { chapterView } from '../../src/export/picture/subject.ts';
import { picture } from '../../src/export/picture/picture.ts';
import { previewOf } from '../../src/export/share/preview.ts';
import { stillPicture } from '../../src/export/stills.ts';
import { decodeGround, decodeRegion } from '../../src/geo/topology.ts';
import FrameStill from '../../src/site/FrameStill.svelte';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { stepsOf } from '../../src/story/steps.svelte.ts';
import { region, world } from '../support/basemap.ts';
import { storyIn } from '../support/story-in.ts';

/** A chapter of the second story whose title asks, and a question of it. */
const dataset = datasetOf(storyIn('tests/stories/flood'), 'en');
const chapter = dataset.chapters.find(({ title }) => title === 'Does the dyke hold?')!;
const view = chapterView(dataset, chapter.id);
const wish = { dataset, view, size: { width: 1600, height: 900 }, theme: 'light', address: null } as const;
const titleOf = (svg: string) => /<title[^>]*>(.*?)<\/title>/.exec(svg)![1];

test('a title that asks has no full stop behind it in a frame’s picture', () => {
  const explorer = new Explorer(dataset, 'sources/', view);
  const { container } = render(FrameStill, { explorer, chapter, picture: stillPicture(dataset, chapter.id, '/') });
  expect(container.querySelector('figcaption .text')).toHaveTextContent('Does the dyke hold? 29 March 2031');
});

test('nor in what is said of a step to who listens', () => {
  const { text } = stepsOf(dataset).find(({ chapter: id }) => id === chapter.id)!;
  expect(text).toMatch(/^Does the dyke hold\? Below Kiliia water/);
});

test('nor in what a preview, a picture of the map and one of a chart are called', () => {
  const grounds = { world: decodeGround(world), region: decodeRegion(region) };
  const exploring = { ...wish, view: { ...view, mode: 'explore' } } as const;
  const all = 'Does the dyke hold? Map: what had been said by 29 March 2031';
  expect(titleOf(picture(exploring, grounds, inBrowser))).toBe(all);
  // Where the map's name is the chapter's, it is said once.
  const map = 'Map: Does the dyke hold? (29 March 2031)';
  expect(previewOf(dataset, chapter.id).alt).toBe(map);
  expect(titleOf(picture(wish, grounds, inBrowser))).toBe(map);
  expect(titleOf(chartPicture('strip', wish, inBrowser))).toBe('Did the dyke give way? Said by 29 March 2031');
});
