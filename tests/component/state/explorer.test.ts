import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import type { Lens } from '../../../src/core/types.ts';
import { interpolateCamera } from '../../../src/geo/interpolate.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

const firstOf = (lens: Lens) => explorerOf('de', undefined, lens).moments.map(isoOf).slice(0, 3);

test('opens with the opening chapter, its day and its lens, and no statement held up', () =>
  expect(explorerOf('de').view).toEqual({
    day: day('2024-10-31'),
    lens: 'reported',
    chapter: 'start',
    mode: 'story',
    claim: null,
  }));

describe('the moments', () => {
  test('are the days on which something was said, once each and in order', () => {
    const { moments } = explorerOf('de');
    expect(moments.map(isoOf)).toEqual([
      ...['2024-10-18', '2024-10-21', '2024-10-22', '2024-10-23', '2024-10-24', '2024-10-28', '2024-10-30'],
      ...['2024-10-31', '2024-11-01', '2024-11-07', '2024-11-17', '2024-11-18', '2024-11-20', '2024-11-22'],
      ...['2024-11-23', '2024-11-24', '2024-11-25', '2025-04-26', '2025-04-27'],
    ]);
  });

  test('leave out background from before the axis', () => {
    const { dataset, moments } = explorerOf('de');
    expect(dataset.claims.some(({ known }) => known < dataset.axis.start)).toBe(true);
    expect(moments[0]).toBeGreaterThanOrEqual(dataset.axis.start);
  });

  test('stay one and the same list whatever the day, so that nothing drawn from it is drawn again', () => {
    const explorer = explorerOf('de');
    const { moments } = explorer;
    explorer.forward();
    expect(explorer.moments).toBe(moments);
  });

  test('under "happened" are the days of the events, and both ends of what is dated to a span', () =>
    expect([firstOf('reported'), firstOf('happened')]).toEqual([
      ['2024-10-18', '2024-10-21', '2024-10-22'],
      ['2024-10-01', '2024-10-15', '2024-10-18'],
    ]));
});

describe('a step', () => {
  test.each<[string, (explorer: Explorer) => void, string, string]>([
    ['forward leads to the next moment', (explorer) => explorer.forward(), '2024-10-31', '2024-11-01'],
    ['back leads to the moment before', (explorer) => explorer.back(), '2024-10-31', '2024-10-30'],
    ['forward from a day before all moments leads to the first', (e) => e.forward(), '2024-10-01', '2024-10-18'],
    ['forward from a silent day leads out of the silence', (e) => e.forward(), '2025-02-01', '2025-04-26'],
    ['back from a silent day leads to the last thing said', (e) => e.back(), '2025-02-01', '2024-11-25'],
    ['forward from the last moment leads nowhere', (explorer) => explorer.forward(), '2025-04-27', '2025-04-27'],
    ['back from the first moment leads nowhere', (explorer) => explorer.back(), '2024-10-18', '2024-10-18'],
  ])('%s', (_, step, from, to) => {
    const explorer = explorerOf('de', from);
    step(explorer);
    expect(isoOf(explorer.day)).toBe(to);
  });
});

test.each([
  ['2024-12-24', '2024-12-24'],
  ['2024-06-01', '2024-10-01'],
  ['2026-01-01', '2025-04-30'],
])('asked for %s, it goes to %s', (asked, shown) => expect(isoOf(explorerOf('de', asked).day)).toBe(shown));

test.each<[string, Explorer, (explorer: Explorer) => void]>([
  ['day', explorerOf('de', undefined, 'happened'), (explorer) => explorer.goTo(day('2024-11-23'))],
  ['lens', explorerOf('de', '2024-11-23'), (explorer) => explorer.look('happened')],
])('another %s keeps all else, and explores', (_, explorer, change) => {
  explorer.open('004-35');
  change(explorer);
  expect(explorer.view).toEqual({
    day: day('2024-11-23'),
    lens: 'happened',
    chapter: 'start',
    mode: 'explore',
    claim: '004-35',
  });
});

describe('entering a chapter', () => {
  test.each([
    ['plan', '2024-10-18'],
    ['ship', '2024-10-23'],
    ['silence', '2025-02-01'],
    ['confirmed', '2025-04-26'],
  ])('"%s" shows its day, %s', (chapter, iso) => {
    const explorer = explorerOf('en', '2024-12-24');
    explorer.enter(chapter);
    expect([explorer.view.chapter, isoOf(explorer.day)]).toEqual([chapter, iso]);
  });

  test('shows its lens, whatever the reader had chosen before', () => {
    const explorer = explorerOf('en', undefined, 'happened');
    explorer.enter('ship');
    expect(explorer.lens).toBe('reported');
  });

  test('leaves an open statement open', () => {
    const explorer = explorerOf('en');
    explorer.open('004-35');
    explorer.enter('ship');
    expect(explorer.claim?.id).toBe('004-35');
  });
});

describe('a statement', () => {
  test('is held up until it is put away', () => {
    const explorer = explorerOf('en');
    explorer.open('004-35');
    expect(explorer.claim).toMatchObject({ id: '004-35', speaker: { id: 'austin' } });
    explorer.open(null);
    expect(explorer.claim).toBeNull();
  });

  test('that does not exist is not held up', () => {
    const explorer = explorerOf('en');
    explorer.open('004-99');
    expect(explorer.claim).toBeNull();
  });

  test('leads to the day it was said, also from what is said to have happened', () => {
    const explorer = explorerOf('de', '2024-10-10', 'happened');
    explorer.open('004-34');
    explorer.visit(explorer.claim!);
    expect(explorer.view).toEqual({
      day: day('2024-11-07'),
      lens: 'reported',
      chapter: 'start',
      mode: 'explore',
      claim: null,
    });
  });

  test('has an address in the list of all statements', () =>
    expect(explorerOf('de').hrefOf({ id: '004-35' })).toBe('quellen/#004-35'));
});

describe('the camera', () => {
  const now = (explorer: Explorer) => explorer.cameraNow('broad', interpolateCamera);
  const cameraIn = (explorer: Explorer, chapter: string) => {
    explorer.enter(chapter);
    return now(explorer);
  };

  test('is the chapter’s, and the same object each time, so that nothing is drawn anew', () => {
    const explorer = explorerOf('en');
    const [ship, border] = [cameraIn(explorer, 'ship'), cameraIn(explorer, 'border')];
    expect(ship).not.toEqual(border);
    expect(cameraIn(explorer, 'ship')).toBe(ship);
    expect(explorer.cameraOf('ship', 'broad')).toBe(ship);
  });

  test('stays where it is when only the day changes', () => {
    const explorer = explorerOf('en');
    const before = now(explorer);
    explorer.goTo(day('2025-04-26'));
    expect(now(explorer)).toBe(before);
  });

  test('comes closer where the places lie close together', () => {
    const explorer = explorerOf('en');
    expect(cameraIn(explorer, 'border').k).toBeGreaterThan(3 * cameraIn(explorer, 'start').k);
  });

  test('sees more in a broad window than in an upright one', () => {
    const explorer = explorerOf('en');
    expect(explorer.cameraOf('fought', 'broad').k).toBeGreaterThan(explorer.cameraOf('fought', 'upright').k);
  });

  test('flies with the reader from one chapter’s camera to the next one’s', () => {
    const explorer = explorerOf('en');
    const [west, border] = [cameraIn(explorer, 'west'), cameraIn(explorer, 'border')];
    const at = (t: number) => {
      explorer.fly({ from: 'west', to: 'border', t });
      return now(explorer);
    };
    expect(at(0.01).k).toBeCloseTo(west.k, 1);
    expect(at(0.5)).toEqual(interpolateCamera(west, border)(0.5));
    expect(at(0.99).k / border.k).toBeCloseTo(1, 1);
    explorer.fly(null);
    expect(now(explorer)).toBe(border);
  });

  test('stays with the chapter where the ground cannot fly', () => {
    const explorer = explorerOf('en');
    explorer.enter('border');
    explorer.fly({ from: 'west', to: 'border', t: 0.7 });
    expect(explorer.cameraNow('broad', null)).toBe(explorer.cameraOf('border', 'broad'));
  });

  test('does not fly between two chapters that look at the same', () => {
    const explorer = explorerOf('en');
    explorer.fly({ from: 'border', to: 'fought', t: 0.5 });
    expect(explorer.motion).toMatchObject({ flight: null, moving: false });
  });

  test('is the reader’s own while he holds it, until another chapter begins', () => {
    const explorer = explorerOf('en');
    const own = { lon: 100, lat: 60, k: 2 };
    explorer.motion.hold(own);
    expect(now(explorer)).toBe(own);
    explorer.goTo(day('2024-10-28'));
    expect(now(explorer)).toBe(own);
    explorer.enter('border');
    expect(now(explorer)).toBe(explorer.cameraOf('border', 'broad'));
  });
});

describe('a reader who moves the slider inside a chapter', () => {
  test('explores all of the day, and finds back to what the chapter tells', () => {
    const explorer = explorerOf('en');
    explorer.enter('border');
    expect(explorer.view.mode).toBe('story');
    explorer.goTo(day('2024-11-07'));
    expect(explorer.view.mode).toBe('explore');
    explorer.backToStory();
    expect(explorer.view).toMatchObject({ mode: 'story', chapter: 'border', day: day('2024-10-31') });
  });

  test.each([
    ['the lens', (explorer: Explorer) => explorer.look('happened')],
    ['the map', (explorer: Explorer) => explorer.explore()],
    ['the day of a statement', (explorer: Explorer) => explorer.visit(explorer.dataset.claims[0]!)],
  ])('so does one who asks for %s; the next chapter tells its own again', (_, touch) => {
    const explorer = explorerOf('en');
    explorer.enter('border');
    touch(explorer);
    expect(explorer.view.mode).toBe('explore');
    expect(explorer.scene).toBe(explorer.dayScene);
    explorer.enter('west');
    expect(explorer.view.mode).toBe('story');
  });

  test.each([
    ['first', 'plan', (explorer: Explorer) => explorer.back()],
    ['last', 'open', (explorer: Explorer) => explorer.forward()],
  ])('stays in the story where a button is pressed in vain, at the %s moment', (_, chapter, press) => {
    const explorer = explorerOf('en');
    explorer.enter(chapter);
    press(explorer);
    expect(explorer.view).toMatchObject({ mode: 'story', chapter });
  });

  test('always explores where no text tells of a part, as in a frame of the map alone', () => {
    const explorer = explorerOf('en');
    explorer.tells = false;
    explorer.enter('border');
    expect(explorer.view).toMatchObject({ chapter: 'border', mode: 'explore' });
    explorer.backToStory();
    expect(explorer.view.mode).toBe('explore');
  });
});

describe('what follows from a day', () => {
  test('is what it changes: under "happened" also that a span ends on it', () => {
    const { changes } = explorerOf('de', '2024-10-15', 'happened');
    expect(changes.map(({ claim, kind }) => [claim.id, kind])).toEqual([['002-04', 'by']]);
    expect(explorerOf('de', '2024-10-16', 'happened').changes).toEqual([]);
  });

  test('is how many statements there have been so far, all of them at the end', () => {
    const { dataset, soFar } = explorerOf('en', '2025-04-30');
    expect(soFar).toBe(dataset.claims.length);
    expect(explorerOf('en', '2024-10-01').soFar).toBe(3);
  });

  test('under "happened" leaves out what has no day of its own', () => {
    const { dataset, soFar } = explorerOf('en', '2025-04-30', 'happened');
    expect(soFar).toBe(dataset.claims.filter(({ happened }) => happened).length);
  });

  test('is the scene and the chart of this very day and lens', () => {
    const explorer = explorerOf('en', '2024-10-01');
    expect(explorer.estimates).toEqual([]);
    explorer.goTo(day('2024-10-18'));
    expect(explorer.estimates.map(({ scope }) => scope.id)).toEqual(['planned']);
    explorer.look('happened');
    expect(explorer.scene).toMatchObject({ day: day('2024-10-18'), lens: 'happened' });
    expect(explorer.estimates).toEqual([]);
  });
});

test('both languages have the same moments, axis and tour', () => {
  const [de, en] = [explorerOf('de'), explorerOf('en')];
  expect([de.moments, de.axis, de.tour]).toEqual([en.moments, en.axis, en.tour]);
});
