import { expect, test } from 'vitest';
import { explorerOf } from '../support/real-explorer.ts';

const { dataset, claimOf } = explorerOf('en');

test('what a chapter calls Seoul’s first report is: its side says nothing before that day', () => {
  const campOf = ({ speaker }: { speaker: string }) => dataset.speakers[speaker]!.camp;
  const report = claimOf('003-13')!;
  const days = dataset.claims.filter((claim) => campOf(claim) === campOf(report)).map(({ said }) => said.from);
  expect(report.said.from).toBe(Math.min(...days));
});

test('what it calls the first confirmation is: Russia’s side confirms nothing before that day', () => {
  const confirmation = claimOf('001-02')!;
  const confirming = dataset.claims.filter(
    ({ modality, speaker }) =>
      modality === 'official-confirmation' &&
      dataset.speakers[speaker]!.camp === dataset.speakers[confirmation.speaker]!.camp,
  );
  expect(confirmation.said.from).toBe(Math.min(...confirming.map(({ said }) => said.from)));
});
