import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { below, viewportOf, withinWindow } from '../../../../src/map/viewport.ts';
import { brushOf } from '../../../../src/export/brush.ts';
import { inBrowser } from '../../../../src/export/dialog/render-in-browser.ts';
import Labels from '../../../../src/map/labels/Labels.svelte';
import { palettes } from '../../../../src/theme/palette.ts';
import OnePicture from '../../../support/OnePicture.svelte';
import { labelsOn } from '../../../support/label-rules.ts';
import { layoutNamed } from '../../../support/layouts.ts';
import { LANGS } from '../../../support/langs.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

/** The smallest phone: under buttons and over a high card, one name of this chapter has no room on its map. */
const [WIDTH, HEIGHT] = [320, 457];
const layout = layoutNamed('upright');
const viewport = below(viewportOf(layout, WIDTH, HEIGHT, { cards: 0.54 * HEIGHT, bar: 0 }), 36);

function crowded(lang: (typeof LANGS)[number]) {
  const explorer = explorerOf(lang);
  explorer.enter('belgorod');
  return { explorer, camera: withinWindow(explorer.cameraOf('belgorod', 'upright'), layout, WIDTH, HEIGHT) };
}

test.each(LANGS)(
  'a name without room is a number beside its mark, which a key says and the mark itself (%s)',
  (lang) => {
    const { explorer, camera } = crowded(lang);
    const { container } = render(OnePicture, { explorer, camera, viewport });
    const { name } = explorer.dataset.places.find(({ id }) => id === 'belgorod-border')!;
    const texts = (kind: string) =>
      [...container.querySelectorAll(`text.${kind}`)].map((text) => text.textContent.trim());
    expect(texts('number')).toEqual(['1']);
    expect(texts('key')).toEqual([`1 ${name}`]);
    expect(container.querySelectorAll('rect[fill="var(--card)"]')).toHaveLength(2);
    const mark = container.querySelector('[data-mark="belgorod-border"]')!;
    expect(mark.getAttribute('aria-label')).toContain(name);
  },
);

test.each(LANGS)('so it is in a picture file (%s)', (lang) => {
  const { explorer, camera } = crowded(lang);
  const labels = labelsOn(explorer, camera, viewport);
  const drawn = brushOf(palettes.light, inBrowser).draw(Labels, { labels }, HEIGHT);
  expect(drawn).toContain(`>1 ${explorer.dataset.places.find(({ id }) => id === 'belgorod-border')!.name}<`);
  expect(drawn).toContain(`fill="${palettes.light.card}"`);
});
