import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import { sceneOf } from '../../../src/core/scene.ts';
import { LENSES, type Day } from '../../../src/core/types.ts';
import Overlay from '../../../src/map/Overlay.svelte';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import type { Layout } from '../../../src/theme/layouts.ts';
import { layoutNamed, viewportIn } from '../../support/layouts.ts';
import { chaptersByCamera, explorerOf } from '../../support/real-explorer.ts';

/**
 * The moments with the most marks, and the one with the fewest, which leaves the base map's labels the most room. The
 * overlays of all other moments had fewer elements when all were counted.
 */
function extremesOf({ dataset, moments, lens }: Explorer): readonly Day[] {
  const marksOn = (day: Day) => {
    const { places, squares, moves, counts } = sceneOf(dataset, day, lens);
    return [places, squares, moves, counts].flat().length;
  };
  const bySize = moments.toSorted((a, b) => marksOn(b) - marksOn(a));
  return [...bySize.slice(0, 3), bySize.at(-1)!];
}

/** What an overlay may cost the browser at each step of the slider; among it a space behind each line, for those who copy. */
const MOST = { marks: 135, all: 250 };

describe.each<[Layout['id'], number, number]>([
  ['upright', 390, 558],
  ['wide', 1280, 708],
  ['wide', 2560, 1348],
])('in the layout "%s" of %i x %i px, at the fullest and the emptiest moments', (id, width, height) => {
  const { format } = layoutNamed(id);

  test(`marks are at most ${MOST.marks} elements, with the base map’s labels ${MOST.all}`, { timeout: 120_000 }, () => {
    const explorer = explorerOf('de');
    const props = {
      explorer,
      camera: explorer.cameraOf(explorer.view.chapter, format),
      viewport: viewportIn(id, width, height),
    };
    const { container, rerender } = render(Overlay, props);
    const count = (selector: string) => container.querySelectorAll(`svg.picture ${selector}`).length;
    const counts = LENSES.flatMap((lens) =>
      chaptersByCamera(explorer).flatMap((chapter) => {
        explorer.enter(chapter);
        explorer.look(lens);
        void rerender({ ...props, camera: explorer.cameraOf(chapter, format) });
        return extremesOf(explorer).map((day) => {
          explorer.goTo(day);
          flushSync();
          const base = count(':is([data-base], [data-base] *):not(defs, defs *)');
          // The textures are there once, whatever is drawn with them.
          const drawn = count('*') - count('defs, defs *');
          return { at: `${lens} ${chapter} ${isoOf(day)}`, all: drawn, marks: drawn - base };
        });
      }),
    );
    expect(Math.max(...counts.map(({ marks }) => marks))).toBeGreaterThan(20);
    expect(counts.filter(({ marks, all }) => marks > MOST.marks || all > MOST.all)).toEqual([]);
  });
});
