import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportHeight } from '../../../src/embed/report-height';
import type { FrameEvent } from '../../../src/embed/messages';
import { hear, parentWindow, unframed } from './parent-window';

const frame = () => new Promise(requestAnimationFrame);

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

  beforeEach(async () => {
    parent = parentWindow();
    told.length = 0;
    height = 611.2;
    stop = reportHeight(port, () => height);
    await frame();
  });
  afterEach(() => {
    stop();
    unframed();
  });

  it('at once, in whole px that suffice', () => {
    expect(told).toEqual([612]);
  });

  it('again when the page around it asks, once a frame however often it asks', async () => {
    for (let i = 0; i < 50; i++) hear({ sentinel: 'amp', type: 'frames-init' }, parent);
    await frame();
    expect(told).toEqual([612, 612]);
  });

  it('not because of somebody else', async () => {
    hear({ sentinel: 'amp', type: 'frames-init' }, window);
    await frame();
    expect(told).toEqual([612]);
  });

  it('after a resize, if it has changed', async () => {
    dispatchEvent(new Event('resize'));
    await frame();
    height = 500;
    dispatchEvent(new Event('resize'));
    await frame();
    expect(told).toEqual([612, 500]);
  });

  it('again when the page is seen again', async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    await frame();
    expect(told).toEqual([612, 612]);
  });

  it('never as 0', async () => {
    height = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    await frame();
    expect(told).toEqual([612]);
  });

  it('no more once it is stopped', async () => {
    stop();
    hear({ sentinel: 'amp', type: 'frames-init' }, parent);
    await frame();
    expect(told).toEqual([612]);
  });

  it('to nobody where there is no frame', async () => {
    const measure = vi.fn(() => 5);
    reportHeight({ ...port, framed: false }, measure)();
    await frame();
    expect(measure).not.toHaveBeenCalled();
  });
});
