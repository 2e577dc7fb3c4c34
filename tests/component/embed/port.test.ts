import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPort } from '../../../src/embed/port.ts';
import { receive, parentWindow, unframed } from './parent-window.ts';

const take = vi.fn();
const day = { 'as-reported': 1, type: 'set-day', day: '2024-10-31' };

describe('the port of a frame', () => {
  let parent: ReturnType<typeof parentWindow>;
  beforeEach(() => (parent = parentWindow()));
  afterEach(unframed);

  test('tells the page around it every event, whoever that is', () => {
    const port = openPort(take);
    port.send({ type: 'chapter', chapter: 'ship' });
    port.close();
    expect(parent.postMessage.mock.calls).toEqual([[{ 'as-reported': 1, type: 'chapter', chapter: 'ship' }, '*']]);
  });

  test('takes a valid command of the page around it', () => {
    const port = openPort(take);
    receive(day, parent);
    expect(take.mock.calls).toEqual([[{ type: 'set-day', day: '2024-10-31' }]]);
    port.close();
  });

  test('takes nothing from another window, nothing malformed, and nothing once it is closed', () => {
    const port = openPort(take);
    receive(day, window);
    receive(day, null);
    receive({ ...day, day: 'today' }, parent);
    port.close();
    receive(day, parent);
    expect(take).not.toHaveBeenCalled();
  });

  test('neither sends nor listens where there is no frame', () => {
    unframed();
    const post = vi.spyOn(window, 'postMessage');
    const port = openPort(take);
    port.send({ type: 'chapter', chapter: 'ship' });
    receive(day, window);
    expect(port.framed).toBe(false);
    expect(post).not.toHaveBeenCalled();
    expect(take).not.toHaveBeenCalled();
    port.close();
  });
});
