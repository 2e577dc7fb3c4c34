import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { StoryRecord } from '../schemas/story.ts';

const PAGES = ['home', 'sources', 'chapter', 'embed', 'publish', 'example'] as const;
/** Folders that the build fills itself. */
const TAKEN = ['/assets/', '/data/', '/maps/', '/share/'];

/** No two pages have the same address, and none lies where the build or a folder of chapters puts its own. */
export function addresses({ story, ids }: Draft): Problem[] {
  if (story === null) return [];
  const all = addressesOf(story);
  const chapters = story.value.languages.flatMap(({ chapter }) =>
    [...(ids.chapter ?? [])].map((id) => ({ where: `a chapter, ${id}`, address: `${chapter}${id}/` })),
  );
  return all.flatMap(({ where, address }, i) => {
    const flaw = (what: string) => [problemAt(story, where, what, 'choose another address')];
    const other = [...all.slice(0, i), ...chapters].find((one) => one.address === address);
    if (other) return flaw(`"${address}" is the address of ${other.where} too`);
    const folder = TAKEN.find((one) => address.startsWith(one));
    return folder ? flaw(`the site keeps its own files in "${folder}"`) : [];
  });
}

const addressesOf = ({ value }: Entry<StoryRecord>) =>
  value.languages.flatMap((language, i) =>
    PAGES.map((page) => ({ where: `.languages[${i}].${page}`, address: language[page] })),
  );
