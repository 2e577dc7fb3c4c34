/** From "/en/" to "/quellen/": "../quellen/". Both begin and end with a slash. */
export function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 2);
  return `${up}${to.slice(1)}` || './';
}
