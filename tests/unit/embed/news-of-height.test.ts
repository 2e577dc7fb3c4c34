import { describe, expect, it } from 'vitest';
import { newsOfHeight, type Look } from '../../../src/embed/news-of-height';

const look = (height: number, more: Partial<Look> = {}): Look => ({
  height,
  width: 390,
  wasResized: false,
  again: false,
  ...more,
});

describe('the height of a frame is told', () => {
  it('when it is new, and only then', () => {
    const news = newsOfHeight(390);
    expect([look(600), look(600), look(500), look(700)].map(news)).toEqual([600, null, 500, 700]);
  });

  it('again when asked', () => {
    const news = newsOfHeight(390);
    expect([look(600), look(600, { again: true })].map(news)).toEqual([600, 600]);
  });

  it('never as 0, which a hidden frame measures, even when asked', () => {
    const news = newsOfHeight(390);
    expect([look(0, { again: true }), look(600), look(0, { width: 0 }), look(600)].map(news)).toEqual([
      null,
      600,
      null,
      null,
    ]);
  });

  it('no more when it only chases the height of the frame', () => {
    const news = newsOfHeight(390);
    const told = Array.from({ length: 9 }, (_, i) => news(look(600 + 20 * i, { wasResized: i > 0 })));
    expect(told).toEqual([600, 620, 640, 660, null, null, null, null, null]);
    expect(news(look(760, { again: true }))).toBe(660);
  });

  it('anew after a chase, once the width changes or the content grows by itself', () => {
    const chased = () => {
      const news = newsOfHeight(390);
      for (let i = 0; i < 9; i++) news(look(600 + 20 * i, { wasResized: i > 0 }));
      return news;
    };
    expect(chased()(look(900, { width: 800, wasResized: true }))).toBe(900);
    expect(chased()(look(900))).toBe(900);
  });
});
