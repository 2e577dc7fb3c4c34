import { PATHS } from '../../content/files.ts';
import { readJson } from '../../content/json.ts';
import type { Problem } from '../../content/problem.ts';
import { readOne } from '../../content/read-list.ts';
import { BaseMapRecord } from '../../content/schemas/basemap.ts';
import { readFiles } from '../read-files.ts';
import { RecipeError } from './recipe-error.ts';

/** The recipe of a story's base map. @throws RecipeError with every problem of the file */
export function readRecipe(story: string): BaseMapRecord {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const json = readJson(
    readFiles(story, PATHS.basemap, () => true),
    PATHS.basemap,
    report,
  );
  const recipe = readOne(PATHS.basemap, json, BaseMapRecord, report);
  if (recipe) return recipe.value;
  const lines = problems.map(({ where, what, fix }) => `${where && `${where}: `}${what} — ${fix}`);
  throw new RecipeError(lines.join('\n'));
}
