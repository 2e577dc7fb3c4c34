/** The parts of a query that name none of our parameters, byte for byte. */
export function foreignParams(search: string, own: readonly string[]): string[] {
  const pairs = search.replace(/^\?/, '').split('&');
  return pairs.filter((pair) => pair !== '' && !own.some((param) => new URLSearchParams(pair).has(param)));
}
