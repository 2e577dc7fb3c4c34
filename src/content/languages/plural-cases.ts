/** Enough for the rules of every language, which look at the last two digits. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

/** The categories that whole numbers have in a language and that the cases of a plural do not serve: "few". */
export function lackingCases(keys: readonly string[], locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  const unserved = COUNTS.filter((count) => !keys.includes(`=${count}`)).map((count) => rules.select(count));
  return [...new Set(unserved)].filter((category) => category !== 'other' && !keys.includes(category));
}
