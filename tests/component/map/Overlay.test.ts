import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { PlaceMark } from '../../../src/core/scene.ts';
import { contains } from '../../../src/geo/rect.ts';
import { decodeGround } from '../../../src/geo/topology.ts';
import { boxesOfPoint } from '../../../src/map/marks/symbol-boxes.ts';
import { world } from '../../support/basemap.ts';
import { viewportIn } from '../../support/layouts.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import OnePicture from '../../support/OnePicture.svelte';
import { day, explorerOf } from '../../support/real-explorer.ts';

const viewport = viewportIn('wide', 1280, 708);
const ground = decodeGround(world);
const SVG = 'http://www.w3.org/2000/svg';

function show(explorer: Explorer, camera = explorer.cameraOf(explorer.view.chapter, 'broad')) {
  const { container } = render(OnePicture, { explorer, camera, viewport, ground });
  const marks = () => [...container.querySelectorAll<SVGElement>('a[data-mark]')];
  return {
    explorer,
    scene: container.querySelector<HTMLElement>('[data-scene]')!,
    scenes: container.querySelectorAll('[data-scene]'),
    marks,
    mark: (id: string) => marks().find((mark) => mark.dataset['mark'] === id)!,
    /** The lines of the label that begins with these words, as they stand on the map. */
    label: (title: string) =>
      [...container.querySelectorAll('text')]
        .map((text) => [...text.querySelectorAll(':scope > tspan')].map((line) => line.textContent.trim()))
        .find(([first]) => first === title),
    figure: (claim: string) => container.querySelector<SVGElement>(`tspan[data-claim="${claim}"]`),
  };
}
const on = (iso: string, lang: 'de' | 'en' = 'en') => show(explorerOf(lang, iso));
const nameOf = (link: Element) => link.getAttribute('aria-label') ?? link.textContent;

describe('the picture', () => {
  test('is one scene, and says its day and its lens', () => {
    const { scenes, scene } = on('2024-10-31');
    expect(scenes).toHaveLength(1);
    expect(scene).toHaveAttribute('data-day', '2024-10-31');
    expect(scene).toHaveAttribute('data-lens', 'reported');
  });

  test.each([
    ['de', 'Karte: was bis zum 31. Oktober 2024 gesagt war'],
    ['en', 'Map: what had been said by 31 October 2024'],
  ] as const)('tells what it is (%s)', (lang, name) => {
    on('2024-10-31', lang);
    expect(screen.getByRole('group', { name })).toBeInTheDocument();
  });

  test('follows day and lens', () => {
    const { explorer, scene } = on('2024-10-31');
    explorer.goTo(day('2025-04-26'));
    explorer.look('happened');
    flushSync();
    expect(scene).toHaveAttribute('data-day', '2025-04-26');
    expect(scene).toHaveAttribute('data-lens', 'happened');
  });

  test('under "happened" does not call itself what had been reported', () => {
    const { scene } = show(explorerOf('en', '2024-10-31', 'happened'));
    expect(scene).not.toHaveAccessibleName(/reported/);
  });
});

describe('by 31 October 2024 the marks are, in words', () => {
  test.each([
    [
      'training sites in eastern Russia; location not named; Kirby, 23 Oct; said by a named source; 1 statement',
      '002-05',
    ],
    [
      'near the border with Ukraine; about 8,000 soldiers; US, 31 Oct; said by a named source; new; 2 statements',
      '000-02',
    ],
    ['Kursk region; no number given; Zelensky, 31 Oct; said by a named source; new; 6 statements', '000-14'],
    ['Vladivostok; at least 3,000 soldiers; Kirby, 23 Oct; said by a named source; 2 statements', '002-04'],
  ])('%s', (name, claim) => {
    on('2024-10-31');
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', `quellen/#${claim}`);
  });

  test('the movement: where from and to, that its route is not reported, who says so and when', () => {
    on('2024-10-31');
    expect(screen.getByRole('link', { name: /^From east to west; route unknown/ })).toHaveAccessibleName(
      /Zelensky, 31 Oct.*said by a named source/,
    );
  });

  test('the discs: the number of soldiers with its speaker and its day', () => {
    on('2024-10-31');
    const discs = screen.getAllByRole('link').filter((link) => /\.count\./.test(link.dataset['mark'] ?? ''));
    expect(discs.map(nameOf)).toEqual([
      'near the border with Ukraine; about 8,000 soldiers; US, 31 Oct; said by a named source; new; 1 statement',
      'Vladivostok; at least 3,000 soldiers; Kirby, 23 Oct; said by a named source; 1 statement',
    ]);
  });

  test('and no others', () => expect(on('2024-10-31').marks()).toHaveLength(7));
});

describe('the status of a mark is told in words', () => {
  test.each([
    ['2024-10-22', 'Vladivostok', 'second-hand'],
    ['2024-10-22', 'Kursk region', 'possible'],
    ['2024-10-28', 'Kursk region', 'said by a named source'],
    ['2025-04-26', 'Kursk region', 'confirmed'],
    ['2024-10-01', 'Kursk region', 'background'],
  ])('on %s, of %s: %s', (iso, place, status) => {
    on(iso);
    const links = screen.getAllByRole('link').filter((link) => nameOf(link).startsWith(place));
    expect(nameOf(links[0]!)).toContain(status);
  });
});

describe('every mark', () => {
  test.each(['2024-10-23', '2024-10-31', '2024-11-23', '2025-04-26'])(
    'of %s leads to its statement in the list of all, and opens it in place',
    async (iso) => {
      const user = userEvent.setup();
      const { explorer, marks } = on(iso);
      expect(marks().length).toBeGreaterThan(0);
      for (const mark of marks()) {
        const [lead] = mark.dataset['claims']!.split(' ');
        expect(mark).toHaveAttribute('href', `quellen/#${lead}`);
        await user.click(mark);
        expect(explorer.claim?.id).toBe(lead);
        explorer.open(null);
      }
    },
  );

  test('is reached by Tab, one after the other', async () => {
    const user = userEvent.setup();
    const { marks } = on('2024-10-31');
    for (const mark of marks()) {
      await user.tab();
      expect(mark).toHaveFocus();
    }
  });

  test('is passed over by Tab where it is off the map that one sees, and stays in the page', () => {
    const explorer = explorerOf('en', '2024-10-31');
    const { marks } = show(explorer, { lon: 118, lat: 48, k: 2 });
    const stops = marks().filter((mark) => mark.getAttribute('tabindex') !== '-1');
    expect(marks().map(({ dataset }) => dataset['mark'])).toContain('kursk-oblast');
    expect(stops.map(({ dataset }) => dataset['mark'])).toEqual(
      expect.arrayContaining(['vladivostok', 'vladivostok.count.002-04']),
    );
    expect(stops.map(({ dataset }) => dataset['mark'])).not.toContain('kursk-oblast');
  });

  test('stays in reach as long as a part of its outline is seen', () => {
    const explorer = explorerOf('en', '2024-10-31');
    const { mark } = show(explorer, { lon: 36.4, lat: 50.9, k: 20 });
    expect(mark('ua-ru-border')).not.toHaveAttribute('tabindex');
  });

  test('comes after those of its kind that lie further west', () => {
    const { marks } = on('2025-04-26');
    expect(marks().map(({ dataset }) => dataset['mark'])).toEqual([
      'ru-east-training',
      'belgorod-border',
      'ua-ru-border',
      'kursk-oblast',
      'vladivostok',
      'kursk-oblast.territory',
      'east-to-kursk',
      'ua-ru-border.count.000-02',
      'kursk-oblast.count.004-35',
      'vladivostok.count.002-04',
    ]);
  });

  test('can be hit by a finger: 44 px across where no neighbour is near', () => {
    const { mark } = on('2024-10-31');
    expect(mark('vladivostok').querySelector('.target')!.getAttribute('r')).toBe('22');
  });

  test('is left to the browser when a new tab is asked for', async () => {
    const user = userEvent.setup();
    const { explorer, marks } = on('2024-10-31');
    await user.keyboard('{Control>}');
    await user.click(marks()[0]!);
    expect(explorer.claim).toBeNull();
  });

  test('opens by its label too, which Tab and screen readers pass over', async () => {
    const user = userEvent.setup();
    const { explorer } = on('2024-10-31');
    await user.click(screen.getByText('Vladivostok'));
    expect(explorer.claim?.id).toBe('002-04');
    expect(screen.queryByRole('link', { name: 'Vladivostok' })).not.toBeInTheDocument();
  });

  test('has lines that are apart when they are copied', () => {
    const { scene } = on('2024-10-31');
    const labels = [...scene.querySelectorAll('text.label')].filter((label) => label.children.length > 1);
    expect(labels.length).toBeGreaterThan(2);
    for (const label of labels) {
      const lines = [...label.children].map((line) => line.textContent.trim());
      expect(label.textContent.trim().split(/\s+/)).toEqual(lines.flatMap((line) => line.split(/\s+/)));
    }
  });

  test('names the status, the precision and all the statements it rests on', () => {
    const { mark } = on('2024-10-31');
    expect(mark('kursk-oblast').dataset).toMatchObject({
      claims: '000-14 000-15 001-16 003-15 001-13 003-16',
      status: 'stated',
      precision: 'area',
      new: 'true',
    });
  });
});

describe('marks are drawn', () => {
  test('in the SVG namespace, also those that come with a later day', () => {
    const { explorer, scene, marks } = on('2024-10-01');
    const before = marks().map((mark) => mark.dataset['mark']);
    explorer.goTo(day('2025-04-26'));
    flushSync();
    expect(marks().length).toBeGreaterThan(before.length);
    const drawn = scene.querySelectorAll('svg, svg *');
    expect([...drawn].filter(({ namespaceURI }) => namespaceURI !== SVG).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test.each([
    ['a dot at a place named exactly', 'vladivostok', 'circle.dot'],
    ['an arrowhead, and no line, where only the arrival is reported', 'vladivostok', 'path.arrow'],
    ['an outline of a region that is named', 'kursk-oblast', 'path.outline'],
    ['a soft edge, by a mask, of a place that is not named', 'ru-east-training', 'mask'],
    ['a band near the border', 'ua-ru-border', 'path.outline.border'],
    ['a disc open outwards of "at least"', 'vladivostok.count.002-04', 'circle.open + circle.outwards'],
    ['a bracket of a number of a whole band', 'ua-ru-border.count.000-02', 'path.bracket'],
  ])('as %s', (_, id, shape) => {
    const { mark } = on('2024-10-31');
    expect(mark(id).querySelector(shape)).not.toBeNull();
  });

  test('as a filled disc of a figure', () => {
    const { mark } = on('2024-11-23');
    expect(mark('kursk-oblast.count.004-35').querySelector('circle.filled:not(:has(~ .outwards))')).not.toBeNull();
  });

  test('a place that is not named has neither outline nor point', () => {
    const { marks } = on('2024-10-31');
    const vague = marks().find((mark) => mark.dataset['precision'] === 'vague')!;
    expect(vague.querySelector('circle:not(.focus), .outline, .dot')).toBeNull();
  });

  test('a confirmed region has a ring, and others have none', () => {
    const ringOn = (iso: string) => on(iso).mark('kursk-oblast').querySelector('.ring');
    expect(ringOn('2024-10-31')).toBeNull();
    expect(ringOn('2025-04-26')).not.toBeNull();
  });

  test('an area in km² as a square true to scale, and as none when the latest report gives no figure', () => {
    const squaresOn = (iso: string) => on(iso).mark('kursk-oblast.territory').querySelectorAll('rect');
    const [held, heldAtMost] = [...squaresOn('2024-11-25')].map((rect) => Number(rect.getAttribute('width')));
    expect(heldAtMost! / held!).toBeCloseTo(Math.sqrt(1400 / 800), 6);
    expect(squaresOn('2025-04-26')).toHaveLength(0);
  });
});

describe('labels', () => {
  test.each([
    ['de', 'Region Kursk neu', ['Region Kursk neu', 'keine Zahl genannt', 'Selenskyj, 31.10.']],
    [
      'de',
      'Ausbildungsorte im Osten Russlands',
      ['Ausbildungsorte im Osten Russlands', 'Ort nicht genannt', 'Kirby, 23.10.'],
    ],
    ['de', 'Wladiwostok', ['Wladiwostok', 'mindestens 3.000 Soldaten', 'Kirby, 23.10.']],
    ['de', 'Route unbekannt', ['Route unbekannt']],
    ['en', 'Kursk region new', ['Kursk region new', 'no number given', 'Zelensky, 31 Oct']],
    ['en', 'route unknown', ['route unknown']],
  ] as const)('say what is not known as well (%s: %s)', (lang, title, lines) =>
    expect(on('2024-10-31', lang).label(title)).toEqual(lines),
  );

  test.each([
    ['2024-10-31', '002-04', { low: '3000' }],
    ['2024-10-31', '000-02', { point: '8000' }],
    ['2024-11-23', '004-35', { point: '10000' }],
    ['2024-11-25', '004-40', { point: '800' }],
  ])('carry the numbers of their statement (%s, %s)', (iso, claim, numbers) => {
    const { claim: _, ...shown } = { ...on(iso).figure(claim)!.dataset };
    expect(shown).toEqual(numbers);
  });

  test('carry no number where the statement gives none', () =>
    expect({ ...on('2024-10-31').figure('000-14')!.dataset }).toEqual({ claim: '000-14' }));
});

describe('where on Earth this is', () => {
  const whole = { lon: 85, lat: 58, k: 0.75 };
  const near = { lon: 36, lat: 51, k: 16 };
  const parts = (camera: typeof near) => {
    const { scene } = show(explorerOf('en', '2024-10-31'), camera);
    return ['.limb', '.bar', '.view'].map((part) => scene.querySelector(part) !== null);
  };

  test('the whole globe shows by graticule and limb', () => expect(parts(whole)).toEqual([true, false, false]));

  test('a region by a scale bar and a little globe', () => expect(parts(near)).toEqual([false, true, true]));

  test('and none of it is read out or stops Tab', () => {
    show(explorerOf('en', '2024-10-31'), near);
    for (const part of ['.bar', '.view']) expect(document.querySelector(part)!.closest('[aria-hidden]')).not.toBeNull();
  });
});

test('an area in km² is named by its place too', () => {
  on('2024-11-25');
  expect(screen.getByRole('link', { name: /^Kursk region; about 800\skm² held; .*24 Nov/ })).toBeInTheDocument();
});

describe('by 1 October 2024', () => {
  test('the map shows background only: no soldiers, no number, no movement', () => {
    const { scene, marks } = on('2024-10-01');
    expect(marks().map(({ dataset }) => [dataset['mark'], dataset['status']])).toEqual([['kursk-oblast', 'context']]);
    expect(scene.querySelectorAll('[data-low], [data-point], [data-high]')).toHaveLength(0);
  });

  test('at its edge stands what the articles say of the time before', () => {
    on('2024-10-01');
    const [callout, ...others] = screen.getAllByRole('group').filter(({ classList }) => classList.contains('callout'));
    expect(others).toEqual([]);
    expect(within(callout!).getByRole('link')).toHaveTextContent('military ties since June');
  });
});

describe('a count', () => {
  test('of a band is a bracket along it, tied to no point of it', () => {
    const explorer = explorerOf('en');
    explorer.enter('border');
    const count = show(explorer).mark('ua-ru-border.count.000-02');
    expect(count.querySelector('path.bracket')).not.toBeNull();
    expect(count.querySelector('.disc, .tether')).toBeNull();
    // Across the region beside the border it would read as a front.
    expect(count.querySelector('path.bracket[clip-path]')).not.toBeNull();
  });

  test('that the mark of its place says as well is no second stop for Tab in a chapter', () => {
    const explorer = explorerOf('en');
    explorer.enter('border');
    const { marks } = show(explorer);
    const stops = () => marks().flatMap(({ dataset, tabIndex }) => (tabIndex < 0 ? [] : dataset['mark']));
    expect(stops()).toEqual(['ua-ru-border', 'kursk-oblast']);
    explorer.explore();
    flushSync();
    expect(stops()).toContain('ua-ru-border.count.000-02');
  });

  test('of a place stands on it, without a tether', () => {
    const { mark } = on('2024-10-31');
    expect(mark('vladivostok.count.002-04').querySelector('line.tether')).toBeNull();
  });
});

test('what is drawn of dots and arrowheads lies within the boxes that labels keep clear of', () => {
  const { scene } = on('2024-11-23');
  const numbersOf = (selector: string) =>
    [
      ...scene
        .querySelector(selector)!
        .getAttribute('d')!
        .matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
    ].map(([, x, y]) => [Number(x), Number(y)]);
  const [dot] = boxesOfPoint({ precision: 'exact', arrival: true } as PlaceMark, [0, 0]);
  expect(Number(scene.querySelector('circle.dot')!.getAttribute('r')) + 1).toBeLessThanOrEqual(dot!.width / 2);
  for (const precision of ['exact', 'border'] as const) {
    const arrival = boxesOfPoint({ precision, arrival: true } as PlaceMark, [0, 0]).at(-1)!;
    for (const [x, y] of numbersOf(`[data-precision=${precision}] path.arrow`)) {
      expect(contains(arrival, { x: x!, y: y!, width: 0, height: 0 }), precision).toBe(true);
    }
  }
});

test('a movement is a broken link without a head, which would land on a point that nobody named', () => {
  const move = on('2024-11-23').mark('east-to-kursk');
  expect(move.querySelector('path.arc')).toHaveAttribute('stroke-dasharray');
  expect(move.querySelector('.head, [marker-end]')).toBeNull();
});
