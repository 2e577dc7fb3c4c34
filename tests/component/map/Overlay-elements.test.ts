import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import { LENSES } from '../../../src/core/types.ts';
import Overlay from '../../../src/map/Overlay.svelte';
import { viewportOf } from '../../../src/map/viewport.ts';
import { layouts, type Layout } from '../../../src/theme/layouts.ts';
import { explorerOf } from '../../support/real-explorer.ts';

/** What an overlay may cost the browser at each step of the slider. */
const MOST = { marks: 120, all: 250 };

describe.each<[Layout['id'], number, number]>([
  ['upright', 390, 558],
  ['wide', 1280, 708],
  ['wide', 2560, 1348],
])('in the layout "%s" of %i x %i px, at every moment', (id, width, height) => {
  const layout = layouts.find((each) => each.id === id)!;

  test(`marks are at most ${MOST.marks} elements, with the base map’s labels ${MOST.all}`, { timeout: 120_000 }, () => {
    const explorer = explorerOf('de');
    const props = {
      explorer,
      camera: explorer.cameraOf(explorer.view.chapter, layout.format),
      viewport: viewportOf(layout, width, height),
    };
    const { container, rerender } = render(Overlay, props);
    const count = (selector: string) => container.querySelectorAll(`svg.picture ${selector}`).length;
    const counts = LENSES.flatMap((lens) =>
      explorer.dataset.chapters.flatMap((chapter) => {
        explorer.enter(chapter.id);
        explorer.look(lens);
        void rerender({ ...props, camera: explorer.cameraOf(chapter.id, layout.format) });
        return explorer.moments.map((day) => {
          explorer.goTo(day);
          flushSync();
          const base = count(':is([data-base], [data-base] *):not(defs, defs *)');
          // The textures are there once, whatever is drawn with them.
          const drawn = count('*') - count('defs, defs *');
          return { at: `${lens} ${chapter.id} ${isoOf(day)}`, all: drawn, marks: drawn - base };
        });
      }),
    );
    expect(Math.max(...counts.map(({ marks }) => marks))).toBeGreaterThan(20);
    expect(counts.filter(({ marks, all }) => marks > MOST.marks || all > MOST.all)).toEqual([]);
  });
});
