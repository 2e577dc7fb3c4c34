import { describe, expect, test } from 'vitest';
import { answersAt, type Voice } from '../../../src/core/answers.ts';
import type { Answer, Question } from '../../../src/core/dataset.ts';
import type { Claim, Day, Camp } from '../../../src/core/types.ts';
import { looksAt, nLogN, numbersSaid } from '../../support/looks.ts';
import { claim as statement, guests, idsOf, storyOf } from '../../support/scene-story.ts';

const by = (label: string, ...claims: string[]): Answer => ({ label, claims });
const asking = (...answers: Answer[]): Question[] => [{ id: 'dancing', label: 'Do they dance?', answers }];

/** What is answered to the first question at a day, "speaker: answer" by camp. */
function voicesAt(
  claims: readonly Claim[],
  questions: readonly Question[],
  day: Day,
  camps?: readonly Camp[],
): Voice[] {
  const [first] = answersAt(storyOf(claims, { questions, ...(camps && { camps }) }), day);
  return first!.camps.flatMap(({ voices }) => voices);
}
const said = (list: readonly Voice[]) => list.map(({ claim, answer }) => `${claim.speaker.id}: ${answer.label}`);

const notYet = statement('1', { said: 10, speaker: 'mayor', disputes: ['3'] });
const some = statement('2', { said: 20, speaker: 'mayor', disputes: ['3'] });
const none = statement('3', { said: 30, speaker: 'pilot', disputes: ['1', '2'] });
const all = [notYet, some, none];
const questions = asking(by('not yet', '1'), by('some', '2'), by('none', '3'));

describe('what is answered at a day', () => {
  test('nothing, before anybody says anything', () => expect(voicesAt(all, questions, 9)).toEqual([]));

  test('is what had been said by then', () => expect(said(voicesAt(all, questions, 10))).toEqual(['mayor: not yet']));

  test("is a speaker's latest answer; the earlier ones stay with it, newest first", () => {
    const third = statement('4', { said: 25, speaker: 'mayor' });
    const [voice] = voicesAt([...all, third], asking(...questions[0]!.answers, by('many', '4')), 25);
    expect(voice!.answer.label).toBe('many');
    expect(voice!.earlier.map(({ answer }) => answer.label)).toEqual(['some', 'not yet']);
  });

  test('stands side by side where different speakers answer', () =>
    expect(said(voicesAt(all, questions, 30))).toEqual(['mayor: some', 'pilot: none']));

  test('is fresh on the day on which it becomes known, and on no other', () => {
    const freshOn = (day: Day) => voicesAt(all, questions, day).map(({ isNew }) => isNew);
    expect([freshOn(29), freshOn(30), freshOn(31)]).toEqual([[false], [false, true], [false, false]]);
  });

  test('leaves out statements that answer nothing', () =>
    expect(said(voicesAt([...all, statement('9', { said: 11 })], questions, 200))).toEqual([
      'mayor: some',
      'pilot: none',
    ]));
});

describe('a contradiction', () => {
  const against = (day: Day) => voicesAt(all, questions, day).map((voice) => voice.against.map(({ id }) => id));

  test('is shown on both sides', () => expect(against(30)).toEqual([['3'], ['2']]));

  test('is none before the second statement', () => expect(against(29)).toEqual([[]]));

  test('ends when one side says something newer', () => {
    const later = statement('4', { said: 40, speaker: 'pilot' });
    const list = voicesAt([...all, later], asking(...questions[0]!.answers, by('many', '4')), 40);
    expect(list.map((voice) => voice.against)).toEqual([[], []]);
  });

  test('with an answer to another question is none of this one', () =>
    expect(voicesAt(all, asking(by('some', '2')), 30).map((voice) => voice.against)).toEqual([[]]));
});

describe('figures as answers', () => {
  const count = (id: string, day: Day, scope: string) =>
    statement(id, { said: day, quantity: guests({ point: 10 * day, scope }) });
  const counted = [count('1', 10, 'in-all'), count('2', 20, 'there'), count('3', 30, 'in-all')];
  const figures: Question[] = [{ id: 'number', label: 'How many?', answers: [{ claims: ['1', '2', '3'] }] }];

  test('replace one another only where they count the same thing', () =>
    expect(
      voicesAt(counted, figures, 30).map(({ claim, earlier }) => [claim.id, ...earlier.map((e) => e.claim.id)]),
    ).toEqual([['2'], ['3', '1']]));
});

describe('the camps', () => {
  const camps = ['village', 'town', 'sea'].map((id) => ({ id, label: id, shape: 'circle' as const }));

  test('come in the order of the story, also before they answer, but without those that never do', () => {
    const speakers = [
      { id: 'mayor', name: 'Mayor', short: 'Mayor', camp: 'town' },
      { id: 'pilot', name: 'Pilot', short: 'Pilot', camp: 'village' },
    ];
    const [first] = answersAt(storyOf(all, { questions, camps, speakers }), 10);
    expect(first!.camps.map(({ camp, voices }) => [camp.id, said(voices)])).toEqual([
      ['village', []],
      ['town', ['mayor: not yet']],
    ]);
  });
});

test('of a long story, what is answered takes no more than n log n looks at the statements', () => {
  const looks = (count: number) => {
    const twiceEach = numbersSaid(count, count).map((each, i) => {
      return { ...each, speaker: { ...each.speaker, id: String(i % (count / 2)) } };
    });
    return looksAt(twiceEach, (claims) => voicesAt(claims, asking(by('some', ...idsOf(claims))), count));
  };
  expect(looks(800) / looks(200)).toBeLessThanOrEqual(nLogN(200, 800));
});
