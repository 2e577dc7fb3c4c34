import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import Overlay from '../../../src/map/Overlay.svelte';
import { nominalViewport } from '../../../src/map/viewport.ts';
import SceneList from '../../../src/map/SceneList.svelte';
import type { Lang } from '../../support/langs.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

const SILENCE = /^No statement can be dated to the time from/;
/** The list, opened, as a reader finds it after the map. */
async function on(iso: string, lang: Lang = 'en') {
  const explorer = explorerOf(lang, iso);
  const { container } = render(SceneList, { explorer });
  container.querySelector('details')!.open = true;
  container.querySelector('details')!.dispatchEvent(new Event('toggle'));
  flushSync();
  return explorer;
}
const lines = () => screen.getAllByRole('link').map((link) => link.textContent);

/** What a screen reader meets on the map itself, in its order. */
function namesOnMap(iso: string, lang: Lang) {
  const explorer = explorerOf(lang, iso);
  const format = 'broad';
  const { container, unmount } = render(Overlay, {
    explorer,
    camera: explorer.cameraOf(explorer.view.chapter, format),
    viewport: nominalViewport(format),
  });
  const names = [...container.querySelectorAll('a.mark')].map((mark) => mark.getAttribute('aria-label'));
  unmount();
  return names;
}

describe('after the map a list says what it shows', () => {
  test.each([
    ['2024-10-01', 'en'],
    ['2024-10-23', 'de'],
    ['2024-10-31', 'en'],
    ['2025-04-26', 'de'],
  ] as const)('in the words and in the order of its marks: %s, %s', async (iso, lang) => {
    await on(iso, lang);
    const said = new Set(lines());
    const onMap = namesOnMap(iso, lang).filter((name) => said.has(name!));
    expect(lines().slice(0, onMap.length)).toEqual(onMap);
    expect(onMap.length).toBeGreaterThan(0);
  });

  test('no statement of the map is left out, and none stands there twice', async () => {
    const explorer = await on('2024-10-31');
    const led = screen.getAllByRole('link').map((link) => link.getAttribute('href')!.split('#')[1]);
    const { places, counts, squares, moves } = explorer.scene;
    for (const { claims } of [...places, ...counts, ...squares, ...moves]) expect(led).toContain(claims[0]!.id);
    expect(new Set(lines()).size).toBe(lines().length);
  });

  test('and what stands at its edge, with what it is about', async () => {
    await on('2024-10-31');
    expect(lines()).toContain('sent to Russia: at least 3,000 soldiers; White House, 23 Oct');
    expect(lines()).toContain('total in Russia: risen to 11,000 soldiers; Seoul, by 31 Oct; new');
  });

  test('a contradiction is called one', async () => {
    await on('2024-11-23');
    expect(lines()).toContain('Have they fought? no significant reports; Austin, 23 Nov; disputed; new');
  });

  test('and follows the day, which its heading names', async () => {
    const explorer = await on('2024-10-01');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/had been said by 1 October 2024$/);
    const before = lines().length;
    explorer.goTo(day('2024-10-31'));
    flushSync();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/had been said by 31 October 2024$/);
    expect(lines().length).toBeGreaterThan(before);
  });

  test('in months without a source it says so', async () => {
    await on('2025-02-01');
    expect(screen.getByText(SILENCE)).toBeInTheDocument();
  });
});

test('a line opens its statement, and says that it is open', async () => {
  const explorer = await on('2024-10-23');
  const [first] = screen.getAllByRole('link');
  expect(first).not.toHaveAttribute('aria-current');
  await userEvent.click(first!);
  expect(explorer.claim?.id).toBe(first!.getAttribute('href')!.split('#')[1]);
  expect(first).toHaveAttribute('aria-current', 'true');
});
