/** Browsers drop or refuse address changes in bursts, so one is written only after this many ms of rest. */
export const REST = 400;

/** In full: a path that begins with two slashes, alone, would name a host. */
export const pageAddress = (): string => location.href.replace(/[?#].*/s, '');

/** Makes a query and fragment those of the page's address, without an entry in the history. */
export function replaceAddress(url: string): void {
  try {
    // A lone "?" clears an old query; without one the address is cleaner still.
    history.replaceState(history.state, '', pageAddress() + url.replace(/^\?(?=#|$)/, ''));
  } catch {
    // A sandboxed frame may forbid it; the page works without.
  }
}
