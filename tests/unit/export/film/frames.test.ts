import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/core/prose.ts';
import { decodeGround, decodeRegion } from '../../../../src/geo/topology.ts';
import { framesOf, NoRoom } from '../../../../src/export/film/frames.ts';
import { withoutFonts } from '../../../../src/export/render-on-server.ts';
import { region, world } from '../../../support/basemap.ts';
import { realStory } from '../../../support/real-story.ts';

const grounds = { world: decodeGround(world), region: decodeRegion(region) };
const dataset = realStory('en');
const wishOf = (width: number, height: number) =>
  ({ dataset, size: { width, height }, theme: 'light', address: null }) as const;
const frames = framesOf(wishOf(1080, 1350), grounds, withoutFonts);
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.replaceAll('&amp;', '&')).join(' ');

describe('a clip', () => {
  const [opening, ...chapters] = dataset.chapters;

  test('has a picture for each card, after one that says what the story is about', () => {
    expect(frames).toHaveLength(1 + chapters.flatMap(({ blocks }) => blocks).length);
    expect(wordsOf(frames[0]!.svg())).toContain(dataset.standfirst);
    expect(opening!.id).toBe(dataset.opening);
  });

  test('has each card’s whole text burnt in, below the picture of its chapter', () => {
    const svg = frames[1]!.svg();
    expect(wordsOf(svg)).toContain(textOf(chapters[0]!.blocks[0]!));
    expect(wordsOf(svg)).toContain(chapters[0]!.title);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="1080" height="1350"/);
  });

  test('gives a longer text more time', () => {
    const lengths = chapters.flatMap(({ blocks }) => blocks.map((block) => textOf(block).length));
    const longest = lengths.indexOf(Math.max(...lengths));
    expect(Math.max(...frames.slice(1).map(({ seconds }) => seconds))).toBe(frames[1 + longest]!.seconds);
    for (const { seconds } of frames) expect(seconds).toBeGreaterThanOrEqual(2);
  });

  test('of a size that the texts alone would fill says which would do', () => {
    const wish = wishOf(1080, 400);
    expect(() => framesOf(wish, grounds, withoutFonts)).toThrow(NoRoom);
    const [, height] = /height of (\d+)/.exec(String(attempt(() => framesOf(wish, grounds, withoutFonts))))!;
    expect(framesOf(wishOf(1080, Number(height)), grounds, withoutFonts)).toHaveLength(frames.length);
  });
});

function attempt(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
