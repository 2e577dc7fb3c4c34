import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import { emitToHost, handleCommand, type CommandHandlers } from '../../../src/embed/commands.svelte.ts';
import type { FrameEvent, HostCommand } from '../../../src/embed/messages.ts';
import { withChapters } from '../../../src/core/selection.ts';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

let explorer: Explorer;
beforeEach(() => (explorer = explorerOf('en')));

describe('a command of the host', () => {
  const calls = vi.fn();
  const handlers = new Proxy({} as CommandHandlers, { get: (_, name) => (value: unknown) => calls(name, value) });

  test.each<[HostCommand, unknown[]]>([
    [{ type: 'hello' }, ['hello', undefined]],
    [{ type: 'set-chapter', chapter: 'ship' }, ['setChapter', 'ship']],
    [{ type: 'set-lang', lang: 'de' }, ['setLanguage', 'de']],
    [{ type: 'set-theme', theme: 'dark' }, ['setTheme', 'dark']],
    [{ type: 'set-form', form: 'scroll' }, ['setForm', 'scroll']],
    [{ type: 'scroll', part: 0.5 }, ['scroll', 0.5]],
  ])('%o is done', (command, call) => {
    handleCommand(explorer, command, handlers);
    expect(calls.mock.calls).toEqual([call]);
  });

  test('a day on the axis is shown; a day beyond it changes nothing', () => {
    handleCommand(explorer, { type: 'set-day', day: '2024-11-07' }, handlers);
    expect(isoOf(explorer.day)).toBe('2024-11-07');
    for (const iso of ['2024-09-30', '2031-01-01']) handleCommand(explorer, { type: 'set-day', day: iso }, handlers);
    expect(isoOf(explorer.day)).toBe('2024-11-07');
  });

  test('a chapter that the frame leaves out is as unknown as one that is not there', () => {
    const some = new Explorer(withChapters(explorer.dataset, ['plan', 'border']), '');
    handleCommand(some, { type: 'set-chapter', chapter: 'ship' }, handlers);
    expect([some.view.chapter, calls.mock.calls]).toEqual(['plan', []]);
    handleCommand(some, { type: 'set-chapter', chapter: 'border' }, handlers);
    expect(calls.mock.calls).toEqual([['setChapter', 'border']]);
  });

  test('a chapter that is not there changes nothing', () => {
    const { view } = explorer;
    handleCommand(explorer, { type: 'set-chapter', chapter: 'nowhere' }, handlers);
    expect([explorer.view, calls.mock.calls]).toEqual([view, []]);
  });
});

describe('what happens in the frame', () => {
  const send = vi.fn<(event: FrameEvent) => void>();
  let stop: () => void;
  beforeEach(() => {
    stop = emitToHost(explorer, send);
    flushSync();
  });
  afterEach(() => stop());
  const told = (act: () => void) => {
    send.mockClear();
    act();
    flushSync();
    return send.mock.calls.flat();
  };

  test('the host is told the first chapter, day and mode', () => {
    expect(send.mock.calls.flat().map(({ type }) => type)).toEqual(['chapter', 'day', 'mode']);
  });

  test('each change is told once, and nothing besides it', () => {
    expect(told(() => explorer.goTo(day('2024-11-07')))).toEqual([
      { type: 'day', day: '2024-11-07', lens: 'reported' },
      { type: 'mode', mode: 'explore' },
    ]);
    expect(told(() => explorer.look('happened'))).toEqual([{ type: 'day', day: '2024-11-07', lens: 'happened' }]);
    expect(told(() => explorer.open('000-02'))).toEqual([{ type: 'open-claim', claim: '000-02' }]);
    expect(told(() => explorer.open(null))).toEqual([{ type: 'open-claim', claim: null }]);
    expect(told(() => explorer.goTo(day('2024-11-07')))).toEqual([]);
  });

  test('a chapter brings its day along', () => {
    expect(told(() => explorer.enter('ship'))).toEqual([
      { type: 'chapter', chapter: 'ship' },
      { type: 'day', day: '2024-10-23', lens: 'reported' },
    ]);
  });

  test('once stopped nothing is told', () => {
    stop();
    expect(told(() => explorer.enter('ship'))).toEqual([]);
  });
});
