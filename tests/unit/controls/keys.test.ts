import { describe, expect, test } from 'vitest';
import { pressKey } from '../../../src/controls/keys.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim } from '../../support/scene-story.ts';

const claims = [10, 20, 28, 55, 90].map((said) => claim(`day-${said}`, { said }));
const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
  ({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...modifiers }) as KeyboardEvent;

/** The day on which a key pressed on `day` leads, in a story with news on days 10, 20, 28, 55 and 90. */
function dayAfter(key: string, day: number): number {
  const explorer = explorerAt(day, [claims]);
  pressKey(explorer, press(key));
  return explorer.day;
}

test.each([
  ['ArrowRight', 20, 28, 'to the next moment'],
  ['ArrowUp', 20, 28, 'to the next moment'],
  ['ArrowLeft', 20, 10, 'to the moment before'],
  ['ArrowDown', 20, 10, 'to the moment before'],
  ['ArrowRight', 22, 28, 'from between two moments to the later one'],
  ['ArrowLeft', 22, 20, 'from between two moments to the earlier one'],
  ['PageUp', 20, 55, 'about a month on'],
  ['PageDown', 28, 10, 'about a month back'],
  ['Home', 55, 10, 'to the first moment'],
  ['End', 20, 90, 'to the last moment'],
  ['ArrowRight', 90, 90, 'nowhere from the last moment'],
  ['ArrowLeft', 10, 10, 'nowhere from the first moment'],
  ['PageUp', 90, 90, 'nowhere from the last moment'],
])('%s leads from day %i to day %i: %s', (key, from, to) => expect(dayAfter(key, from)).toBe(to));

test('keys may be pressed one after the other', () => {
  const explorer = explorerAt(10, [claims]);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) pressKey(explorer, press(key));
  expect(explorer.day).toBe(28);
});

test('the moments are those of the lens', () => {
  const happened = [claim('a', { said: 90, happened: 30 }), claim('b', { said: 95, happened: 40 })];
  const explorer = explorerAt(30, [happened], 'happened');
  pressKey(explorer, press('ArrowRight'));
  expect(explorer.day).toBe(40);
});

describe('whose key it was', () => {
  test.each([
    ['the slider’s: a key of a slider', 'ArrowRight', {}, true],
    ['the slider’s, though it leads nowhere', 'Home', {}, true],
    ['the browser’s: any other key', 'a', {}, false],
    ['the browser’s: Tab', 'Tab', {}, false],
    ['the browser’s: with Alt (back in the history)', 'ArrowLeft', { altKey: true }, false],
    ['the browser’s: with Ctrl', 'Home', { ctrlKey: true }, false],
    ['the browser’s: with Cmd', 'ArrowLeft', { metaKey: true }, false],
  ])('%s', (_, key, modifiers, isOurs) => {
    const explorer = explorerAt(20, [claims]);
    expect(pressKey(explorer, press(key, modifiers))).toBe(isOurs);
    if (!isOurs) expect(explorer.day).toBe(20);
  });
});
