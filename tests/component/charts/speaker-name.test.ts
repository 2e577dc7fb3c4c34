import { expect, test } from 'vitest';
import { speakerName } from '../../../src/charts/speaker-name.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const { dataset, claimOf } = (() => {
  const explorer = explorerOf('en');
  return { dataset: explorer.dataset, claimOf: (id: string) => explorer.claimOf(id)! };
})();

test.each([
  ['with the camp', '001-15', 'Pentagon (Washington)'],
  ['without it where the name is the camp’s', '000-13', 'Ukraine'],
  ['without it where the name has it', '001-24', 'Seoul’s intelligence'],
])('a speaker is named %s', (_, id, name) => expect(speakerName(dataset, claimOf(id))).toBe(name));
