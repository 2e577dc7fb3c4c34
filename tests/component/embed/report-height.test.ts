import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHeightReporter, reportHeight, type Measurement } from '../../../src/embed/report-height.ts';
import type { FrameEvent } from '../../../src/embed/messages.ts';
import { receive, parentWindow, unframed } from './parent-window.ts';

const pause = () => vi.advanceTimersByTime(100);

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

  test('at once, in whole px that suffice', () => {
    expect(told).toEqual([612]);
  });

  test('again when the page around it asks, once however often it asks at a time', () => {
    for (let i = 0; i < 50; i++) receive({ sentinel: 'amp', type: 'frames-init' }, parent);
    pause();
    expect(told).toEqual([612, 612]);
  });

  test('not because of somebody else', () => {
    receive({ sentinel: 'amp', type: 'frames-init' }, window);
    pause();
    expect(told).toEqual([612]);
  });

  test('after a resize, if it has changed', () => {
    dispatchEvent(new Event('resize'));
    pause();
    height = 500;
    dispatchEvent(new Event('resize'));
    pause();
    expect(told).toEqual([612, 500]);
  });

  test('again when the page is seen again', () => {
    document.dispatchEvent(new Event('visibilitychange'));
    pause();
    expect(told).toEqual([612, 612]);
  });

  test('never as 0', () => {
    height = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    pause();
    expect(told).toEqual([612]);
  });

  test('no more once it is stopped', () => {
    stop();
    receive({ sentinel: 'amp', type: 'frames-init' }, parent);
    pause();
    expect(told).toEqual([612]);
  });

  test('to nobody where there is no frame', () => {
    const measure = vi.fn(() => 5);
    reportHeight({ ...port, framed: false }, measure)();
    pause();
    expect(measure).not.toHaveBeenCalled();
  });
});

const measured = (height: number, more: Partial<Measurement> = {}): Measurement => ({
  height,
  width: 390,
  wasResized: false,
  repeat: false,
  ...more,
});

describe('of the measured heights one is reported', () => {
  test('when it is new, and only then', () => {
    const report = createHeightReporter(390);
    expect([measured(600), measured(600), measured(500), measured(700)].map(report)).toEqual([600, null, 500, 700]);
  });

  test('again when asked', () => {
    const report = createHeightReporter(390);
    expect([measured(600), measured(600, { repeat: true })].map(report)).toEqual([600, 600]);
  });

  test('never as 0, which a hidden frame measures, even when asked', () => {
    const report = createHeightReporter(390);
    expect(
      [measured(0, { repeat: true }), measured(600), measured(0, { width: 0 }), measured(600)].map(report),
    ).toEqual([null, 600, null, null]);
  });

  test('no more when it only grows with the height of the frame', () => {
    const report = createHeightReporter(390);
    const reported = Array.from({ length: 9 }, (_, i) => report(measured(600 + 20 * i, { wasResized: i > 0 })));
    expect(reported).toEqual([600, 620, 640, 660, null, null, null, null, null]);
    expect(report(measured(760, { repeat: true }))).toBe(660);
  });

  test('anew after such a loop, once the width changes or the content grows by itself', () => {
    const looped = () => {
      const report = createHeightReporter(390);
      for (let i = 0; i < 9; i++) report(measured(600 + 20 * i, { wasResized: i > 0 }));
      return report;
    };
    expect(looped()(measured(900, { width: 800, wasResized: true }))).toBe(900);
    expect(looped()(measured(900))).toBe(900);
  });
});
