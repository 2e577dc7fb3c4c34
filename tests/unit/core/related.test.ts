import { expect, test } from 'vitest';
import { relatedTo } from '../../../src/core/related.ts';
import { claim } from '../../support/scene-story.ts';

test('related are the statements on the same topic and those by the same speaker, never the statement itself', () => {
  const [own, topic, speaker, both, neither] = [
    claim('own', { topic: 'numbers', speaker: 'mayor' }),
    claim('topic', { topic: 'numbers', speaker: 'pilot' }),
    claim('speaker', { topic: 'law', speaker: 'mayor' }),
    claim('both', { topic: 'numbers', speaker: 'mayor' }),
    claim('neither', { topic: 'law', speaker: 'pilot' }),
  ] as const;
  const claims = [neither, both, own, speaker, topic];
  expect(relatedTo({ claims }, own)).toEqual([both, speaker, topic]);
});
