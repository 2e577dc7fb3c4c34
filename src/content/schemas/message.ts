/** The message of a rule of our own: what is wrong and what would be right. `describeIssue` takes it apart again. */
export function message(what: string, fix: string): string {
  return `${what} — ${fix}`;
}

/** [what, fix] of such a message. */
export function takeApart(text: string): [what: string, fix: string] {
  const [what = text, ...fix] = text.split(' — ');
  return [what, fix.join(' — ')];
}
