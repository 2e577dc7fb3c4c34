/** "+" is a space; a broken escape stays as it is, where `decodeURIComponent` would throw. */
export const decode = (text: string): string => new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('')!;

/** The first word of a value, and so without the full stop of a sentence; empty where there is none. */
export const wordIn = (value: string): string => /[a-z\d]+(?:-[a-z\d]+)*|$/i.exec(value)![0];

/**
 * The parts of a query and a fragment, decoded: "day=2020-10-31", "#border". Others put parameters behind the fragment,
 * too, and take over ampersands as they stand in a text, escaped once or more often.
 */
export function partsOf(address: string): string[] {
  const [, query, fragment] = /^\??([^#]*)(.*)/s.exec(address.replace(/&(?:amp;|#0*38;)+/gi, '&'))!;
  return [...query!.split('&'), ...fragment!.split(/[?&]|(?=#)/)].map(decode);
}

/** The parts of a query that do not begin like our own parameters, byte for byte. */
export const foreignParams = (search: string, own: RegExp): string[] =>
  search.split(/^\?|&/).filter((pair) => pair !== '' && !partsOf(`&${pair}`).some((part) => own.test(part)));
