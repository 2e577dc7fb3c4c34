import { beforeEach, expect, test, vi } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import type { HostCommand } from '../../../src/embed/messages.ts';
import { obey, type Acts } from '../../../src/embed/obey.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const calls = vi.fn();
const acts = new Proxy({} as Acts, { get: (_, name) => (value: unknown) => calls(name, value) });
let explorer: Explorer;
beforeEach(() => (explorer = explorerOf('en')));

test.each<[HostCommand, unknown[]]>([
  [{ type: 'hello' }, ['hello', undefined]],
  [{ type: 'set-chapter', chapter: 'ship' }, ['enter', 'ship']],
  [{ type: 'set-lang', lang: 'de' }, ['speak', 'de']],
  [{ type: 'set-theme', theme: 'dark' }, ['colour', 'dark']],
  [{ type: 'set-form', form: 'scroll' }, ['become', 'scroll']],
  [{ type: 'scroll', part: 0.5 }, ['scroll', 0.5]],
])('%o is done', (command, call) => {
  obey(explorer, command, acts);
  expect(calls.mock.calls).toEqual([call]);
});

test('a day on the axis is shown; a day beyond it changes nothing', () => {
  obey(explorer, { type: 'set-day', day: '2024-11-07' }, acts);
  expect(isoOf(explorer.day)).toBe('2024-11-07');
  for (const day of ['2024-09-30', '2031-01-01']) obey(explorer, { type: 'set-day', day }, acts);
  expect(isoOf(explorer.day)).toBe('2024-11-07');
});

test('a chapter that is not there changes nothing', () => {
  const { view } = explorer;
  obey(explorer, { type: 'set-chapter', chapter: 'nowhere' }, acts);
  expect([explorer.view, calls.mock.calls]).toEqual([view, []]);
});
