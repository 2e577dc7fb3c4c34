import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { snapshotOf } from '../../../../src/core/snapshot.ts';
import { lastingLabels, rememberingLabels } from '../../../../src/map/labels/label-layout.ts';
import { labelsOnMap } from '../../../../src/map/labels/labels-on-map.ts';
import type { PlacedLabel } from '../../../../src/map/labels/types.ts';
import Overlay from '../../../../src/map/Overlay.svelte';
import { nominalViewport } from '../../../../src/map/viewport.ts';
import { viewportIn } from '../../../support/layouts.ts';
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

test('a label that says the same in the same place as on the day shown before is the same object, whatever was placed between', () => {
  const explorer = explorerOf('en');
  const [labelsOf, shown] = [rememberingLabels(), lastingLabels()];
  const on = (moment: number) => {
    explorer.goTo(moment);
    return labelsOf(explorer, explorer.scene, explorer.cameraOf('start', 'upright'), nominalViewport('upright'));
  };
  const there = [...explorer.moments, ...explorer.moments.toReversed()].map((moment) => {
    for (const ahead of explorer.moments.slice(-2)) on(ahead);
    return shown(on(moment));
  });
  const formOf = ({ spots: _, ...label }: PlacedLabel) => JSON.stringify(label);
  const pairs = there.flatMap((next, index) =>
    next.flatMap((label) =>
      (there[index - 1] ?? []).flatMap((last) => (last.id === label.id ? [{ last, label }] : [])),
    ),
  );
  for (const { last, label } of pairs) expect(formOf(last) === formOf(label)).toBe(last === label);
  expect(pairs.filter(({ last, label }) => last === label).length).toBeGreaterThan(pairs.length / 2);
});

test('what was placed ahead for a day is what its map asks for', () => {
  const explorer = explorerOf('en');
  const [camera, viewport] = [explorer.cameraOf('start', 'broad'), viewportIn('wide', 1280, 708)];
  const labelsOf = rememberingLabels();
  const ahead = labelsOnMap(snapshotOf(explorer.dataset, explorer.view), camera, viewport, labelsOf);
  const asked = vi.fn(labelsOf);
  render(Overlay, { explorer, camera, viewport, labelsOf: asked });
  expect(asked.mock.results.at(-1)!.value).toBe(ahead);
});
