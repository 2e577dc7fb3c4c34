import { expect, test } from 'vitest';
import { rememberingLabels } from '../../../../src/map/labels/label-layout.ts';
import { nominalViewport } from '../../../../src/map/viewport.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

test('labels are placed once for a day, a camera and a window, whatever statement is open', () => {
  const explorer = explorerOf('en');
  const [first, second] = explorer.moments.slice(-2) as [number, number];
  const labelsOf = rememberingLabels();
  const labels = (height = 560) => {
    const camera = { ...explorer.cameraOf(explorer.view.chapter, 'upright') };
    return labelsOf(explorer, explorer.scene, camera, { ...nominalViewport('upright'), height });
  };
  explorer.goTo(first);
  const before = labels();
  expect(before.length).toBeGreaterThan(0);
  explorer.open(explorer.dataset.claims[0]!.id);
  expect(labels()).toBe(before);
  explorer.goTo(second);
  expect(labels()).not.toBe(before);
  expect(labels(480)).not.toBe(before);
  explorer.goTo(first);
  expect(labels()).toBe(before);
});
