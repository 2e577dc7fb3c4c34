import { fileOf } from '../content/chapters/read-chapter.ts';
import { PATHS } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import type { StoryData } from '../content/story-data.ts';
import { chapterView, chaptersOf, isOfAChapter, subjectsOf } from '../export/picture/subject.ts';
import { pictureOf } from '../export/picture-of.ts';
import { withoutFonts } from '../export/render-on-server.ts';
import { drawn, failed, Undrawable } from '../export/undrawable.ts';
import { drawnOfAll, drawnStories } from './build/drawn-site.ts';
import { groundsOf, stories } from './picture-renderer.ts';
import { readRegion, readWorld } from './story.ts';

/** With an address there is more to be made. */
const ADDRESS = 'https://host.example/';
const SIZE = { width: 1600, height: 900 };

/**
 * Draws every page and picture of the story once, by the functions of the build and of `stills`, and throws them away.
 * Null where all of them can be drawn.
 */
export async function trial(data: StoryData): Promise<Problem | null> {
  const { id: lang } = data.story.languages[0]!;
  return all()
    .then(() => null, failed({ what: 'the site', lang }))
    .catch(undrawn(data));
}

async function all(): Promise<void> {
  const ground = { site: ADDRESS, world: await readWorld(), region: await readRegion() };
  const { stills, shared, pages } = await drawnStories(ground, { stills: '', keys: '' });
  for (const { file, text } of stills) measured(file, text);
  for (const { file, svg } of shared) measured(file, svg);
  for (const { file, body } of [...pages, ...(await drawnOfAll(ground)).pages]) measured(file, body);
  await pictures();
}

/** In an attribute that places something: words may well say "Infinity". */
const NO_PLACE =
  /<[^<>]*\s(?:d|points|transform|viewBox|style|[cfr]?[xy][12]?|d[xy]|r|width|height)="[^"]*\b(?:NaN|Infinity)\b[^<>]*/;

/** Browsers and programs that draw leave out what is placed by no number, and say nothing. @throws where there is such */
function measured(file: string, text: string): void {
  const [found] = NO_PLACE.exec(text) ?? [];
  if (found !== undefined) throw new Error(`${file} has a place that is no number: ${found.slice(0, 200)}`);
}

/** What only `stills` and `package` make: maps of one size, and charts. */
async function pictures(): Promise<void> {
  const grounds = await groundsOf();
  for (const dataset of await stories()) {
    for (const subject of subjectsOf(dataset)) {
      const ofEach = subject === 'map' || isOfAChapter(subject);
      for (const { id } of chaptersOf(subject, dataset).slice(ofEach ? 0 : -1)) {
        const wish = { dataset, view: chapterView(dataset, id), size: SIZE, theme: 'light', address: ADDRESS } as const;
        const what = `the picture "${subject}"`;
        drawn({ what, lang: dataset.lang, chapter: id }, () =>
          measured(what, pictureOf(subject, wish, grounds, withoutFonts)),
        );
      }
    }
  }
}

const FIX = 'undo what was changed last, and report it: what the check finds in order is to be drawn';

/** Makes an error in drawing a problem of the chapter's file, or of the whole story; throws any other. */
export const undrawn =
  ({ chapters }: StoryData) =>
  (error: unknown): Problem => {
    if (!(error instanceof Undrawable)) throw error;
    const { what, lang, chapter, article } = error.drawing;
    const text = chapters.find((each) => each.id === chapter && each.lang === lang);
    const said = `${what}${article ? ` of article "${article}"` : ''} in "${lang}" cannot be drawn (${error.message})`;
    return { file: text ? fileOf(text) : PATHS.story, where: '', what: said, fix: FIX };
  };
