import { givenIn } from '../core/url.ts';
import { whenBegun } from '../state/schedule.ts';

const MORE = /^(?:#.|(?:day|lens|claim|chapters?)=)/i;

/** Whether the address asks for more than the story by steps or scroll from its opening. */
export const asksForMore = (): boolean => givenIn(location.search + location.hash)(MORE).length > 0;

/**
 * The page stands as the document that it was prerendered as until its reader begins. The page's first script, which
 * takes code that does not come for missing, is told. Returns a function that begins at once.
 */
export function restUntilBegun(begin: () => unknown): () => void {
  let rests = true;
  const beginOnce = () => {
    if (rests) {
      rests = false;
      dispatchEvent(new Event('begin'));
      begin();
    }
  };
  dispatchEvent(new Event('rest'));
  whenBegun(beginOnce);
  return beginOnce;
}
