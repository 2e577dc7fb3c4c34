import { describe, expect, test } from 'vitest';
import { readCommand, readEvent } from '../../../src/embed/read-message.ts';
import { hostile } from '../../support/hostile-values.ts';

const message = (fields: object) => ({ 'as-reported': 1, ...fields });

const commands = [
  { type: 'hello' },
  { type: 'set-day', day: '2024-10-31' },
  { type: 'set-chapter', chapter: 'border' },
  { type: 'set-lang', lang: 'en' },
  { type: 'set-theme', theme: 'dark' },
  { type: 'set-form', form: 'scroll' },
  { type: 'scroll', part: 0.5 },
];

const events = [
  { type: 'ready', form: 'map', lang: 'de', mode: 'explore', chapters: ['one', 'two'], steps: 9 },
  { type: 'height', height: 612 },
  { type: 'day', day: '2024-10-31', lens: 'reported' },
  { type: 'chapter', chapter: 'border' },
  { type: 'mode', mode: 'story' },
  { type: 'open-claim', claim: '000-02' },
  { type: 'open-claim', claim: null },
  { type: 'scroll-to', part: 0.4 },
  { type: 'scroll-to', part: 1, leave: true },
];

const malformed = [
  { type: 'set-day', day: '2024-02-30' },
  { type: 'set-day', day: 20241031 },
  { type: 'set-chapter', chapter: '' },
  { type: 'set-chapter', chapter: '<b>' },
  { type: 'set-chapter', chapter: 'x'.repeat(65) },
  { type: 'set-theme', theme: 'pink' },
  { type: 'set-form', form: 'map' },
  { type: 'scroll', part: 1.01 },
  { type: 'scroll', part: NaN },
  { type: 'scroll', part: '0.5' },
  { type: 'scroll' },
  { type: 'constructor' },
  { type: '__proto__' },
  { type: ['hello'] },
];

describe('a command for the frame', () => {
  test.each(commands)('is read: $type', (command) => {
    expect(readCommand(message(command))).toEqual(command);
  });

  test.each(malformed)('is ignored when malformed: %o', (fields) => {
    expect(readCommand(message(fields))).toBeNull();
  });

  test('is ignored without our name or with a version that is not known yet', () => {
    expect(readCommand({ type: 'hello' })).toBeNull();
    expect(readCommand({ 'as-reported': 2, type: 'hello' })).toBeNull();
  });

  test('brings along nothing but its own fields', () => {
    expect(readCommand(message({ type: 'hello', extra: 1 }))).toEqual({ type: 'hello' });
  });

  test('is never seen in an event', () => {
    for (const event of events) expect(readCommand(message(event)), event.type).toBeNull();
  });

  test('is never seen in 10,000 random and hostile values, and none of them throws', () => {
    const values = hostile(10_000);
    expect(values.map(readCommand).filter(Boolean)).toEqual([]);
    expect(values.map(readEvent).filter(Boolean)).toEqual([]);
  });
});

describe('an event of the frame', () => {
  test.each(events)('is read: $type', (event) => {
    expect(readEvent(message(event))).toEqual(event);
  });

  test.each([
    { type: 'height', height: Infinity },
    { type: 'height', height: -1 },
    { type: 'ready', form: 'map', lang: 'de', chapters: 'one', steps: 1 },
    { type: 'ready', form: 'map', lang: 'de', chapters: [1], steps: 1 },
    { type: 'ready', form: 'map', lang: 'de', chapters: Array(5000).fill('a'), steps: 1 },
    { type: 'ready', form: 'map', lang: 'de', chapters: [], steps: 1.5 },
    { type: 'open-claim' },
  ])('is ignored when malformed: $type', (fields) => {
    expect(readEvent(message(fields))).toBeNull();
  });
});
