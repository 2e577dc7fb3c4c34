import { render } from '@testing-library/svelte';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { STATUSES, type Status } from '../../../../src/core/types.ts';
import AreaShape from '../../../../src/map/marks/AreaShape.svelte';
import CountShape from '../../../../src/map/marks/CountShape.svelte';
import Globe from '../../../../src/map/basemap/Globe.svelte';
import PointShape from '../../../../src/map/marks/PointShape.svelte';
import ScaleBar from '../../../../src/map/ScaleBar.svelte';
import Textures from '../../../../src/map/marks/Textures.svelte';
import VagueShape from '../../../../src/map/marks/VagueShape.svelte';
import { explorerOf } from '../../../support/real-explorer.ts';

const camera = { lon: 0, lat: 0, k: 1 };
const square: Polygon = { type: 'Polygon', coordinates: [[[-5, 5], [5, 5], [5, -5], [-5, -5], [-5, 5]]] }; // prettier-ignore

/** What is drawn, without what only the style sheet gives a colour. */
const drawn = (container: Element) => container.innerHTML.replaceAll(/<!--.*?-->/g, '');

describe('a texture', () => {
  test('is as coarse on a phone as on a large screen', () => {
    const scaleAt = (height: number) => {
      const { container } = render(Textures, { height });
      return Number(
        /scale\(([\d.e-]+)\)/.exec(container.querySelector('pattern')!.getAttribute('patternTransform')!)![1],
      );
    };
    expect(scaleAt(500) * 500).toBeCloseTo(scaleAt(1000) * 1000, 3);
  });

  test('is there for every status, no two drawn alike', () => {
    const { container } = render(Textures, { height: 600 });
    const patterns = [...container.querySelectorAll('pattern')];
    expect(patterns.map(({ id }) => id)).toEqual(STATUSES.flatMap((status) => [`tx-${status}`, `tx-${status}-new`]));
    const older = patterns.filter(({ id }) => !id.endsWith('-new'));
    expect(new Set(older.map((pattern) => drawn(pattern) + pattern.getAttribute('patternTransform'))).size).toBe(
      STATUSES.length,
    );
  });
});

describe('a place', () => {
  const point = (status: Status, changes = {}) =>
    render(PointShape, { status, isNews: false, precision: 'exact', arrival: false, point: [0, 0], ...changes })
      .container;

  test('named exactly is one dot, drawn otherwise for every status', () => {
    const dots = STATUSES.map((status) => drawn(point(status)).replace(status, ''));
    expect(point('stated').querySelectorAll('.dot')).toHaveLength(1);
    expect(new Set(dots.map((dot) => dot.replaceAll(/\s+/g, ' '))).size).toBeGreaterThanOrEqual(STATUSES.length - 1);
  });

  test('that is not exact has no dot, and an arrowhead where somebody arrived', () => {
    const area = point('stated', { precision: 'area', arrival: true });
    expect(area.querySelector('circle')).toBeNull();
    expect(area.querySelectorAll('.arrow')).toHaveLength(1);
  });
});

test('a number’s disc is full as long as it is news: full discs of one map would be added up', () => {
  const disc = (isNews: boolean) => {
    const count = { disc: { r: 8, style: 'filled' as const }, point: [0, 0] as const, tether: null };
    const { container } = render(CountShape, { count, camp: 0, isNews });
    return Number(container.querySelector('.disc')!.getAttribute('fill-opacity'));
  };
  expect(disc(true)).toBeGreaterThan(2 * disc(false));
});

describe('an area', () => {
  const area = (status: Status, precision: 'area' | 'border' = 'area') =>
    render(AreaShape, { status, isNews: false, precision, outline: square, camera }).container;

  test.each(['area', 'border'] as const)(
    '(%s) that is news has a fill as any other: red all over, it would look taken',
    (precision) => {
      const { container } = render(AreaShape, { status: 'stated', isNews: true, precision, outline: square, camera });
      const outline = container.querySelector('.outline')!;
      expect(outline.getAttribute('fill')).toBe('url(#tx-stated)');
      expect(outline.getAttribute('stroke')).toBe(precision === 'area' ? 'var(--accent)' : null);
    },
  );

  test.each([
    ['stated', null],
    ['second-hand', '6 4'],
    ['possible', '0 4'],
    ['disputed', '9 3 2 3'],
  ] as const)('that is %s has a line with the dashes %s', (status, dashes) =>
    expect(area(status).querySelector('.outline')!.getAttribute('stroke-dasharray')).toBe(dashes),
  );

  test('has a ring only where it is confirmed', () => {
    expect(area('confirmed').querySelector('.ring')).not.toBeNull();
    expect(area('stated').querySelector('.ring')).toBeNull();
  });
});

describe('a vague area', () => {
  const place = { id: 'somewhere', lon: 0, lat: 0, radiusKm: 600, within: square };

  test.each(STATUSES)('has a soft edge and no outline, also when it is %s', (status) => {
    const { container } = render(VagueShape, { status, isNews: false, place, camera });
    const filled = container.querySelector('[fill="url(#tx-' + status + ')"]')!;
    const mask = container.querySelector('mask')!;
    expect(filled.closest('g')!.getAttribute('mask')).toBe(`url(#${mask.id})`);
    expect([...container.querySelectorAll('stop')].at(-1)!.getAttribute('stop-opacity')).toBe('0');
    expect(container.querySelector('.outline, circle')).toBeNull();
  });

  test('drawn twice on a page, in the legend and on the map, keeps its own edge', () => {
    const { container } = render(VagueShape, { status: 'stated', isNews: false, place, camera });
    const [first] = container.querySelectorAll('mask');
    render(VagueShape, { status: 'stated', isNews: false, place, camera });
    expect(document.querySelectorAll(`[id="${first!.id}"]`)).toHaveLength(1);
  });
});

describe('the globe', () => {
  test('has graticule and limb, for eyes only', () => {
    const { container } = render(Globe, { camera });
    expect(container.querySelector('.lines')!.getAttribute('d')).toMatch(/^M/);
    expect(Number(container.querySelector('.limb')!.getAttribute('r'))).toBeCloseTo(Math.sqrt(1.5 / 3.5), 2);
    expect(container.querySelector('[aria-hidden]')).not.toBeNull();
  });

  test('is not drawn near by', () =>
    expect(render(Globe, { camera: { ...camera, k: 12 } }).container.querySelector('path')).toBeNull());
});

test.each([
  ['de', '1.000 km'],
  ['en', '1,000 km'],
] as const)('the scale bar says its length (%s)', (lang, text) => {
  const rect = { x: 0, y: 0, width: 100, height: 22 };
  const { container } = render(ScaleBar, { bar: { km: 1000, px: 80 }, rect, words: explorerOf(lang).words });
  expect(container.querySelector('text')!.textContent).toBe(text);
  expect(container.querySelector('.bar')!.getAttribute('d')).toContain('h80');
});
