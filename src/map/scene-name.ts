import type { Snapshot } from '../core/snapshot.ts';
import { sentence } from '../core/sentence.ts';
import { chapterById } from '../core/view.ts';

/** "Map: what had been said by 31 October 2020"; where a chapter shows what it tells of, its title instead. */
export const sceneName = ({ words, lens, day, isFocused, dataset, view }: Snapshot): string =>
  isFocused
    ? words.mapOfChapter(chapterById(dataset, view.chapter).title, words.day(day))
    : words.mapName[lens](words.day(day));

/** The same under a headline, which where it is the chapter's is said once. */
export const titledSceneName = (headline: string, snapshot: Snapshot): string =>
  snapshot.isFocused ? sceneName(snapshot) : `${sentence(headline)} ${sceneName(snapshot)}`;
