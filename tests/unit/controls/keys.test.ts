import { describe, expect, test } from 'vitest';
import { stepOf } from '../../../src/controls/keys.ts';

const moments = [10, 20, 28, 55, 90];
const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
  ({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...modifiers }) as KeyboardEvent;

test.each<[string, number, number | null, string]>([
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
  ['ArrowRight', 90, null, 'nowhere from the last moment'],
  ['ArrowLeft', 10, null, 'nowhere from the first moment'],
  ['PageUp', 90, null, 'nowhere from the last moment'],
])('%s leads from day %i to day %s: %s', (key, from, to) => expect(stepOf(press(key))!(moments, from)).toBe(to));

describe('whose key it was', () => {
  test.each([
    ['the slider’s: a key of a slider', 'ArrowRight', {}, true],
    ['the slider’s: its end', 'End', {}, true],
    ['the browser’s: any other key', 'a', {}, false],
    ['the browser’s: Tab', 'Tab', {}, false],
    ['the browser’s: with Alt (back in the history)', 'ArrowLeft', { altKey: true }, false],
    ['the browser’s: with Ctrl', 'Home', { ctrlKey: true }, false],
    ['the browser’s: with Cmd', 'ArrowLeft', { metaKey: true }, false],
  ])('%s', (_, key, modifiers, isOurs) => {
    expect(stepOf(press(key, modifiers)) !== null).toBe(isOurs);
  });
});
