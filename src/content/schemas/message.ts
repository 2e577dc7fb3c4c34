const DASH = ' — ';

/** The message of a rule of our own: what is wrong and what would be right. `describeIssue` takes it apart again. */
export function message(what: string, fix: string): string {
  return what + DASH + fix;
}

/** Whether a message is one of those. */
export const isOurs = (text: string): boolean => text.includes(DASH);

/** [what, fix] of such a message. */
export function takeApart(text: string): [what: string, fix: string] {
  const [what = text, ...fix] = text.split(DASH);
  return [what, fix.join(DASH)];
}
