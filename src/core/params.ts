/** "+" is a space; a broken escape stays as it is, where `decodeURIComponent` would throw. */
export const decode = (text: string): string => new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('')!;

/**
 * The first word of a value, and so without the full stop of a sentence; empty where there is none. Texts have hyphens and
 * places to break of their own, and mails "=3D" for "=".
 */
export function wordIn(value: string): string {
  const plain = value.replace(/^3D(?=\w)|[\xad\u200b-\u200f\u2060]/g, '').replace(/[\u2010-\u2015]/g, '-');
  return /[a-z\d]+(?:-[a-z\d]+)*|$/i.exec(plain)![0];
}

/**
 * The parts of a query and a fragment, decoded: "day=2020-10-31", "#border". Others put parameters behind the fragment,
 * too, and take over ampersands as they stand in a text or in JSON, escaped once or more often, or semicolons for them.
 */
export function partsOf(address: string): string[] {
  const plain = address.replace(/(?:\\|%5C)u00/gi, '%').replace(/&(?:amp(?:;|%3B)|#0*38;|#x26;)*|;/gi, '&');
  const [, query, fragment] = /^\??([^#]*)(.*)/s.exec(plain)!;
  return [...query!.split('&'), ...fragment!.split(/[?&]|(?=#)/)].map((part) => decode(part).trimStart());
}

/** The parts of a query that do not begin like our own parameters, byte for byte. */
export const foreignParams = (search: string, own: RegExp): string[] =>
  search.split(/^\?|&/).filter((pair) => pair !== '' && !partsOf(`&${pair}`).some((part) => own.test(part)));
