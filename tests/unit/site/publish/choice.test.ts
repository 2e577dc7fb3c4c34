import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../../src/embed/snippet.ts';
import { choiceIn, defaultChoice, optionsOf, type Choice } from '../../../../src/site/publish/choice.ts';
import type { Embeddable } from '../../../../src/site/publish/embeddable.ts';

const story: Embeddable = {
  lang: 'en',
  embedPath: '/en/embed/',
  homePath: '/en/',
  title: 'A title',
  linkText: 'A link',
  opening: 'start',
  excerpt: ['start', 'ship'],
  cards: { start: 2, ship: 3 },
  stills: {
    start: { src: '/share/en/start.svg', alt: 'The start' },
    ship: { src: '/share/en/ship.svg', alt: 'A ship' },
  },
};
const HASH = 'sha384-abc';
const optionsFor = (changes: Partial<Choice>, hash: string | null = HASH) =>
  optionsOf({ ...defaultChoice(story), ...changes }, story, 'https://host.example/', hash);

test('who chooses nothing gets the automatic form of the whole story, and nothing that goes without saying', () => {
  const options = optionsFor({});
  expect(options).toMatchObject({ form: 'auto', theme: 'auto', lang: 'en', integrity: null });
  expect([options.chapter, options.day, options.lens]).toEqual([undefined, undefined, undefined]);
  expect(snippetOf(options)).toContain('src="https://host.example/en/embed/"');
});

describe('the beginning', () => {
  test('at a chapter: its picture, and no day', () => {
    const options = optionsFor({ chapter: 'ship', day: '2024-11-18' });
    expect(options).toMatchObject({ chapter: 'ship', still: { alt: 'A ship' } });
    expect(options.day).toBeUndefined();
  });

  test('on a day, with what the day means: the opening’s picture, and no chapter', () => {
    const options = optionsFor({ start: 'day', chapter: 'ship', day: '2024-11-18', lens: 'happened' });
    expect(options).toMatchObject({ day: '2024-11-18', lens: 'happened', still: { alt: 'The start' } });
    expect(options.chapter).toBeUndefined();
  });

  test('on a day that has not been given yet: as if none were asked for', () =>
    expect(optionsFor({ start: 'day', chapter: 'ship', day: '' })).toMatchObject({ chapter: 'ship' }));
});

describe('the chapters', () => {
  const long = {
    ...story,
    excerpt: ['start', 'ship', 'end'],
    cards: { start: 2, plan: 1, ship: 3, west: 1, border: 2, fought: 1, open: 2, end: 1 },
  };
  const srcFor = (changes: Partial<Choice>) => {
    const options = optionsOf({ ...defaultChoice(long), ...changes }, long, '../', null);
    return { ...options, src: /src="([^"]*)"/.exec(snippetOf(options))![1] };
  };

  test('who chooses nothing gets those that are proposed', () => {
    expect(srcFor({}).src).toBe('../en/embed/?chapters=start,ship,end');
  });
  test('stand in the order of the story, and unknown ones not at all', () =>
    expect(srcFor({ chapters: ['open', 'nowhere', 'ship'] }).src).toBe('../en/embed/?chapters=ship,open'));
  test('none is all, and all need not be named', () => {
    for (const chapters of [[], Object.keys(long.cards)]) expect(srcFor({ chapters }).src).toBe('../en/embed/');
  });
  test('begin with one of them; with the first where another was asked for', () => {
    expect(srcFor({ chapters: ['ship', 'open'], chapter: 'open' }).src).toBe(
      '../en/embed/?chapters=ship,open&amp;chapter=open',
    );
    expect(srcFor({ chapters: ['ship', 'open'], chapter: 'start' }).src).toBe('../en/embed/?chapters=ship,open');
  });
  test.each(['map', 'chart', 'still'] as const)('are no part of what tells no story: %s', (form) => {
    expect(srcFor({ form, chapters: ['ship', 'open'], chapter: 'start' }).chapters).toBeUndefined();
  });
});

test('the checksum is there when it is asked for and known', () => {
  expect(optionsFor({ integrity: true }).integrity).toBe(HASH);
  expect(optionsFor({ integrity: true }, null).integrity).toBeNull();
});

test('a form’s fields are read by the names of a choice', () => {
  const form = new FormData();
  const choice: Choice = { ...defaultChoice(story), chapter: 'ship', theme: 'dark', integrity: true };
  for (const [name, value] of Object.entries({ ...choice, chapters: [] })) {
    if (!Array.isArray(value)) form.set(name, String(value));
  }
  for (const chapter of choice.chapters) form.append('chapters', chapter);
  expect(choiceIn(form)).toEqual(choice);
  form.delete('integrity');
  expect(choiceIn(form).integrity).toBe(false);
});
