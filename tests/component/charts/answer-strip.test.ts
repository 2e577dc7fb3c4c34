import { describe, expect, test } from 'vitest';
import { opposedOn, piecesOf, signDay, spansOf } from '../../../src/charts/answer-strip.ts';
import { answersAt, type Voice } from '../../../src/core/answers.ts';
import { axisOf, positionOf } from '../../../src/core/timeline/axis.ts';
import { claim, storyOf } from '../../support/scene-story.ts';

describe('answer spans', () => {
  const axis = axisOf(0, 200, [10, 20, 30, 150, 190], 40);
  const gap = axis.breaks[0]!;

  describe('an answer', () => {
    const claims = [claim('1', { said: 10 }), claim('2', { said: 20 })];
    const answers = claims.map(({ id }) => ({ label: id, claims: [id] }));
    const questions = [{ id: 'q', label: 'Q?', answers }];
    const voiceAt = (day: number): Voice => answersAt(storyOf(claims, { questions }), day)[0]!.camps[0]!.voices[0]!;
    const spans = (day: number) => spansOf(voiceAt(day), day).map(({ claim: { id }, from, to }) => [id, from, to]);

    test('reaches to the day shown', () => expect(spans(15)).toEqual([['1', 10, 15]]));

    test('ends where the same speaker answers anew', () =>
      expect(spans(60)).toEqual([
        ['1', 10, 20],
        ['2', 20, 60],
      ]));

    test('has no length on its own day', () => expect(spans(10)).toEqual([['1', 10, 10]]));
  });

  test('two contradictions that came about on one day have one sign', () => {
    const claims = [
      claim('1', { said: 10, speaker: 'mayor', disputes: ['3'] }),
      claim('2', { said: 12, speaker: 'pilot', disputes: ['3'] }),
      claim('3', { said: 20, speaker: 'cook', disputes: ['1', '2'] }),
    ];
    const questions = [{ id: 'q', label: 'Q?', answers: claims.map(({ id }) => ({ label: id, claims: [id] })) }];
    const voices = answersAt(storyOf(claims, { questions }), 30)[0]!.camps.flatMap((camp) => camp.voices);
    expect(opposedOn(voices.find((voice) => voice.claim.id === '3')!)).toEqual([20]);
  });

  describe('its pieces on the axis', () => {
    const quiet = (from: number, to: number) => piecesOf(axis, from, to).map((piece) => piece.quiet);

    test('are one where nothing is left out', () =>
      expect(piecesOf(axis, 10, 25)).toEqual([{ x0: positionOf(axis, 10), x1: positionOf(axis, 25), quiet: false }]));

    test('are three across a break, of which the middle is quiet', () => {
      expect(quiet(20, 155)).toEqual([false, true, false]);
      expect(piecesOf(axis, 20, 155)[1]).toEqual({ x0: gap.x0, x1: gap.x1, quiet: true });
    });

    test('end in the break with a day inside of it', () => expect(quiet(20, 100)).toEqual([false, true]));

    test('lie side by side without a gap from the first day to the last', () => {
      const pieces = piecesOf(axis, 10, 190);
      expect([pieces[0]!.x0, pieces.at(-1)!.x1]).toEqual([positionOf(axis, 10), positionOf(axis, 190)]);
      pieces.slice(1).forEach((piece, i) => expect(piece.x0).toBe(pieces[i]!.x1));
    });

    test('are none within a day', () => expect(piecesOf(axis, 20, 20)).toEqual([]));
  });
});

describe('sign day', () => {
  const axis = axisOf(0, 100, [0, 50, 52, 100], 60);

  test('a sign stands left of the day on which the contradiction came about, its own dot there or not', () => {
    expect(signDay(axis, 500, [20, 50], 50)).toBe(50);
    expect(signDay(axis, 500, [20], 50)).toBe(50);
  });

  test('where it would cover the dot of an earlier day it stands left of that', () => {
    expect(signDay(axis, 500, [48, 50], 50)).toBe(48);
    expect(signDay(axis, 5000, [48, 50], 50)).toBe(50);
  });

  test('and so on, dot by dot', () => expect(signDay(axis, 500, [46, 48], 50)).toBe(46));

  test('a later dot does not lie under it', () => expect(signDay(axis, 500, [52], 50)).toBe(50));
});
