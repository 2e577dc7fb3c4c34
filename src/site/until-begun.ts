import { givenIn, OWN } from '../core/url.ts';
import { whenBegun } from '../state/schedule.ts';

/** A fragment, or the chapters of a frame. */
const MORE = /^(?:#.|chapters=)/i;

/** Whether the address asks for more than the story from its opening. */
export function asksForMore(): boolean {
  const given = givenIn(location.search + location.hash);
  return [OWN, MORE].some((start) => given(start).length > 0);
}

/**
 * The page stands as the document that it was prerendered as until its reader begins. The page's first script, which
 * takes code that does not come for missing, is told. Returns a function that begins at once.
 * @param isSign see `whenBegun`
 */
export function restUntilBegun(begin: () => unknown, isSign?: (event: Event) => boolean): () => void {
  let rests = true;
  const beginOnce = () => {
    if (rests) {
      rests = false;
      dispatchEvent(new Event('begin'));
      begin();
    }
  };
  dispatchEvent(new Event('rest'));
  whenBegun(beginOnce, isSign);
  return beginOnce;
}
