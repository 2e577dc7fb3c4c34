import type { Broken } from './broken.ts';
import { brokenChronology } from './chronology.ts';
import { brokenFiles } from './files.ts';
import { brokenFrame } from './frame.ts';
import { brokenLanguages } from './languages.ts';
import { brokenLists } from './lists.ts';
import { brokenMap } from './map.ts';
import { brokenStatements } from './statements.ts';
import { brokenTexts } from './texts.ts';

/** Every way in which we know a folder of data to be wrong. */
export const brokenStories: readonly Broken[] = [
  ...brokenFiles,
  ...brokenFrame,
  ...brokenStatements,
  ...brokenMap,
  ...brokenLists,
  ...brokenChronology,
  ...brokenTexts,
  ...brokenLanguages,
];
