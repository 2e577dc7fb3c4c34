import { workerData } from 'node:worker_threads';
import { checkedStory } from '../story.ts';
import { storyFolder } from '../story-folder.mjs';
import { CONTENTS, langsOf, type Material } from './material.ts';

/** What a bundled module holds of the story: in a thread of the build what that was told, and nothing else. */
export function told(module: string): unknown {
  const material = (workerData as { material?: Material } | null)?.material;
  return JSON.parse(material ? material[module]! : jsonOf(module));
}

function jsonOf(module: string): string {
  const data = checkedStory(storyFolder());
  return JSON.stringify(CONTENTS[module]!(data, langsOf(data)));
}
