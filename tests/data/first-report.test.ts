import { expect, test } from 'vitest';
import { explorerOf } from '../support/real-explorer.ts';

const { dataset, claimOf } = explorerOf('en');

test('what a chapter calls Seoul’s first report is: its side says nothing before that day', () => {
  const report = claimOf('003-13')!;
  const days = dataset.claims
    .filter(({ speaker }) => speaker.camp === report.speaker.camp)
    .map(({ said }) => said.from);
  expect(report.said.from).toBe(Math.min(...days));
});

test('what it calls the first confirmation is: Russia’s side confirms nothing before that day', () => {
  const confirmation = claimOf('001-02')!;
  const confirming = dataset.claims.filter(
    ({ modality, speaker }) => modality === 'official-confirmation' && speaker.camp === confirmation.speaker.camp,
  );
  expect(confirmation.said.from).toBe(Math.min(...confirming.map(({ said }) => said.from)));
});
