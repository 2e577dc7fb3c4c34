import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportHeight } from '../../../src/embed/report-height';
import type { FrameEvent } from '../../../src/embed/messages';
import { hear, parentWindow, unframed } from './parent-window';

const rest = () => vi.advanceTimersByTime(100);

describe('the height of the frame is told', () => {
  let parent: ReturnType<typeof parentWindow>;
  let height: number;
  let stop: () => void;
  const told: number[] = [];
  const port = {
    framed: true,
    send: (event: FrameEvent) => void (event.type === 'height' && told.push(event.height)),
    close: () => undefined,
  };

  beforeEach(() => {
    vi.useFakeTimers();
    parent = parentWindow();
    told.length = 0;
    height = 611.2;
    stop = reportHeight(port, () => height);
  });
  afterEach(() => {
    stop();
    unframed();
    vi.useRealTimers();
  });

  it('at once, in whole px that suffice', () => {
    expect(told).toEqual([612]);
  });

  it('again when the page around it asks, once however often it asks at a time', () => {
    for (let i = 0; i < 50; i++) hear({ sentinel: 'amp', type: 'frames-init' }, parent);
    rest();
    expect(told).toEqual([612, 612]);
  });

  it('not because of somebody else', () => {
    hear({ sentinel: 'amp', type: 'frames-init' }, window);
    rest();
    expect(told).toEqual([612]);
  });

  it('after a resize, if it has changed', () => {
    dispatchEvent(new Event('resize'));
    rest();
    height = 500;
    dispatchEvent(new Event('resize'));
    rest();
    expect(told).toEqual([612, 500]);
  });

  it('again when the page is seen again', () => {
    document.dispatchEvent(new Event('visibilitychange'));
    rest();
    expect(told).toEqual([612, 612]);
  });

  it('never as 0', () => {
    height = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    rest();
    expect(told).toEqual([612]);
  });

  it('no more once it is stopped', () => {
    stop();
    hear({ sentinel: 'amp', type: 'frames-init' }, parent);
    rest();
    expect(told).toEqual([612]);
  });

  it('to nobody where there is no frame', () => {
    const measure = vi.fn(() => 5);
    reportHeight({ ...port, framed: false }, measure)();
    rest();
    expect(measure).not.toHaveBeenCalled();
  });
});
