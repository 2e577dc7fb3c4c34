import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPort } from '../../../src/embed/port';
import { hear, parentWindow, unframed } from './parent-window';

const take = vi.fn();
const day = { 'as-reported': 1, type: 'set-day', day: '2024-10-31' };

describe('the port of a frame', () => {
  let parent: ReturnType<typeof parentWindow>;
  beforeEach(() => (parent = parentWindow()));
  afterEach(unframed);

  it('tells the page around it every event, whoever that is', () => {
    const port = openPort(take);
    port.send({ type: 'chapter', chapter: 'ship' });
    port.close();
    expect(parent.postMessage.mock.calls).toEqual([[{ 'as-reported': 1, type: 'chapter', chapter: 'ship' }, '*']]);
  });

  it('takes a valid command of the page around it', () => {
    const port = openPort(take);
    hear(day, parent);
    expect(take.mock.calls).toEqual([[{ type: 'set-day', day: '2024-10-31' }]]);
    port.close();
  });

  it('takes nothing from another window, nothing malformed, and nothing once it is closed', () => {
    const port = openPort(take);
    hear(day, window);
    hear(day, null);
    hear({ ...day, day: 'today' }, parent);
    port.close();
    hear(day, parent);
    expect(take).not.toHaveBeenCalled();
  });

  it('is silent and deaf where there is no frame', () => {
    unframed();
    const post = vi.spyOn(window, 'postMessage');
    const port = openPort(take);
    port.send({ type: 'chapter', chapter: 'ship' });
    hear(day, window);
    expect(port.framed).toBe(false);
    expect(post).not.toHaveBeenCalled();
    expect(take).not.toHaveBeenCalled();
    port.close();
  });
});
