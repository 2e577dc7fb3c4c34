import { expect, test } from 'vitest';
import { heightFor } from '../../../src/embed/frame-height.ts';

const forms = ['stepper', 'scroll', 'map', 'still'] as const;

test.each(forms)('a frame of %s is never lower than a phone’s picture and never higher than a screen', (form) => {
  for (const width of [280, 390, 660, 900, 1280, 2560]) {
    expect(heightFor(form, width, 17)).toBeGreaterThanOrEqual(380);
    expect(heightFor(form, width, 17)).toBeLessThanOrEqual(760);
  }
});

test('the two forms of the story have one height, so that one becomes the other without a jump', () => {
  expect(heightFor('scroll', 390, 17)).toBe(heightFor('stepper', 390, 17));
});

test('larger text has more room for its cards; smaller text no less', () => {
  expect(heightFor('stepper', 390, 34)).toBeGreaterThan(heightFor('stepper', 390, 17) + 200);
  expect(heightFor('stepper', 390, 12)).toBe(heightFor('stepper', 390, 17));
});
