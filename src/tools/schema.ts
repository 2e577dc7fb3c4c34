import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PATHS } from '../content/files.ts';
import { languagesIn } from '../content/languages/read-language.ts';
import { withFieldTables } from './schema/field-tables.ts';
import { schemasFor } from './schema/schema-files.ts';
import { storyFolder } from './story-folder.mjs';

const FOLDER = 'data/schema';
const README = 'data/README.md';

/**
 * `npm run schema`: writes the JSON Schemas of the story's data files into its data/schema, and the tables of fields into
 * its data/README.md, if it has one. Takes no arguments; returns the exit code.
 */
export async function main(): Promise<number> {
  const story = storyFolder();
  const files = schemaTexts(story);
  rmSync(join(story, FOLDER), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(story, file)), { recursive: true });
    writeFileSync(join(story, file), text);
  }
  console.log(`Wrote ${Object.keys(files).join(', ')}.`);
  return 0;
}

/** The files that the command makes of a story's languages, by path from its folder. */
export function schemaTexts(story: string): Record<string, string> {
  const languages = languagesIn(JSON.parse(readFileSync(join(story, PATHS.story), 'utf8')));
  const schemas = schemasFor(languages.map(({ id }) => id));
  const files = Object.entries(schemas).map(([name, schema]) => [
    `${FOLDER}/${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  const readme = existsSync(join(story, README))
    ? { [README]: withFieldTables(readFileSync(join(story, README), 'utf8'), schemas) }
    : {};
  return { ...Object.fromEntries(files), ...readme };
}
