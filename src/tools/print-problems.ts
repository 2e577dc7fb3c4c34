import { inOneLine, type Problem } from '../content/problem.ts';

/** Prints each problem of the data on a line, and how many there are; gives the exit code. */
export function printProblems(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(inOneLine(problem));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  return 1;
}
