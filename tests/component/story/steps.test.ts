import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textOf } from '../../../src/core/prose.ts';
import { isoOf } from '../../../src/core/days.ts';
import { timeToRead } from '../../../src/core/timeline/reading-time.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { showStep, Steps } from '../../../src/story/steps.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

let explorer: Explorer;
let steps: Steps;
beforeEach(() => {
  explorer = explorerOf('en');
  explorer.backToStory();
  steps = new Steps(explorer);
});
/** Index of a chapter's first card. */
const firstOf = (chapter: string) => steps.all.findIndex((step) => step.chapter === chapter);

describe('the steps of the story', () => {
  test('are its cards in order: the headline, then each paragraph of each chapter', () => {
    const { dataset } = explorer;
    const paragraphs = dataset.chapters.flatMap(({ blocks }) => blocks.map(textOf));
    expect(steps.all[0]!.text).toBe(`${dataset.headline}. ${dataset.standfirst}`);
    expect(steps.all).toHaveLength(paragraphs.length + 1);
    steps.all.slice(1).forEach(({ text }, index) => expect(text.endsWith(paragraphs[index]!)).toBe(true));
  });

  test('say a chapter’s title on its first card alone', () => {
    const { id, title } = explorer.dataset.chapters[4]!;
    const titled = steps.all.filter(({ text }) => text.startsWith(`${title}. `));
    expect(titled.map(({ chapter }) => chapter)).toEqual([id]);
  });
});

describe('the step that is shown', () => {
  test('is the first at first', () => expect(steps.at).toBe(0));

  test('goes through all of the story and back, and every chapter shows its own day', () => {
    const there = steps.all.map((step, at) => {
      steps.goTo(at);
      expect(explorer.view.chapter).toBe(step.chapter);
      return [steps.at, isoOf(explorer.day)];
    });
    const back = steps.all
      .map((_, at) => {
        steps.goTo(at);
        return [steps.at, isoOf(explorer.day)];
      })
      .reverse();
    expect(there.map(([at]) => at)).toEqual(steps.all.map((_, at) => at));
    expect(back.reverse()).toEqual(there);
  });

  test('ends with the story: beyond the first and the last card there is nothing', () => {
    steps.goTo(-1);
    expect(steps.at).toBe(0);
    steps.goTo(steps.all.length - 1);
    steps.goTo(steps.all.length);
    expect(steps.at).toBe(steps.all.length - 1);
  });

  test('is a chapter’s first card for whoever enters it by another way', () => {
    steps.goTo(firstOf('border') + 1);
    explorer.enter('west');
    expect(steps.at).toBe(firstOf('west'));
    steps.enter('border');
    expect(steps.at).toBe(firstOf('border'));
  });

  test('stays where the reader moves the day', () => {
    steps.goTo(firstOf('border') + 1);
    explorer.goTo(day('2024-10-23'));
    expect(steps.at).toBe(firstOf('border') + 1);
    expect(isoOf(explorer.day)).toBe('2024-10-23');
  });

  test('leads back to the story, also within the chapter, where the reader has moved the day', () => {
    steps.goTo(firstOf('border'));
    explorer.goTo(day('2024-10-23'));
    steps.goTo(firstOf('border') + 1);
    expect(isoOf(explorer.day)).toBe('2024-10-31');
    expect(steps.at).toBe(firstOf('border') + 1);
  });

  test('is played one after the other, each as long as it takes to read', () => {
    steps.goTo(firstOf('west'));
    expect(steps.forward()).toBe(timeToRead(steps.step.text));
    expect(steps.at).toBe(firstOf('west') + 1);
    expect(steps.isAtEnd).toBe(false);
    steps.goTo(steps.all.length - 1);
    expect(steps.isAtEnd).toBe(true);
    steps.rewind();
    expect(steps.at).toBe(0);
  });
});

describe('the cards on the page', () => {
  let cards: HTMLElement[];
  let stop: () => void;
  let resized: () => void;
  beforeEach(() => {
    cards = steps.all.map(() => {
      const step = document.createElement('div');
      step.append(Object.assign(document.createElement('div'), { className: 'card' }));
      return step;
    });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          resized = callback;
        }
        observe = () => undefined;
        disconnect = () => undefined;
      },
    );
    stop = showStep(cards, steps);
    flushSync();
  });
  afterEach(() => stop());
  const shown = () => cards.flatMap((card, at) => (card.hasAttribute('data-shown') ? [at] : []));

  test('one card is shown at a time, the one of the step', () => {
    expect(shown()).toEqual([0]);
    steps.goTo(5);
    flushSync();
    expect(shown()).toEqual([5]);
  });

  test('a card that is shown again begins at its top', () => {
    const card = cards[1]!.firstElementChild!;
    steps.goTo(1);
    flushSync();
    card.scrollTop = 40;
    steps.goTo(2);
    flushSync();
    steps.goTo(1);
    flushSync();
    expect(card.scrollTop).toBe(0);
  });

  test('a card that holds more than it shows says so, until its end is seen', () => {
    const card = cards[0]!.firstElementChild as HTMLElement;
    Object.defineProperties(card, { scrollHeight: { value: 300 }, clientHeight: { value: 100 } });
    card.dispatchEvent(new Event('scroll'));
    expect(cards[0]!.hasAttribute('data-more')).toBe(true);
    card.scrollTop = 200;
    card.dispatchEvent(new Event('scroll'));
    expect(cards[0]!.hasAttribute('data-more')).toBe(false);
  });

  test('a card that was read to its middle is there in a frame of another size, and back', () => {
    const card = cards[0]!.firstElementChild as HTMLElement;
    const hold = (scrollHeight: number) =>
      Object.defineProperties(card, {
        scrollHeight: { configurable: true, value: scrollHeight },
        clientHeight: { configurable: true, value: 100 },
      });
    hold(300);
    resized();
    card.scrollTop = 100;
    card.dispatchEvent(new Event('scroll'));
    for (const [height, top] of [
      [500, 200],
      [100, 0],
      [300, 100],
    ] as const) {
      hold(height);
      resized();
      card.dispatchEvent(new Event('scroll'));
      expect(card.scrollTop).toBe(top);
    }
  });

  test('once stopped no card is marked', () => {
    stop();
    expect(shown()).toEqual([]);
  });
});
