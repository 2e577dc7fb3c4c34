import type { Day, Lens } from '../../src/core/types.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { storyOf } from './scene-story.ts';

/** An explorer of the made-up story, or one like it, standing at a day. */
export function explorerAt(day: Day, story: Parameters<typeof storyOf>, lens: Lens = 'reported'): Explorer {
  const explorer = new Explorer(storyOf(...story), 'sources/');
  explorer.look(lens);
  explorer.goTo(day);
  return explorer;
}
