import { parse, type FunctionArg, type Select, type Token } from '@messageformat/parser';
import { NOTHING, type By, type Part } from '../../i18n/messages-from.ts';
import { message } from '../schemas/message.ts';
import { lackingCases } from './plural-cases.ts';

/** Of what is wrong with a message, and what would be right. */
type Flaw = (flaw: string) => void;

/**
 * The parts of a message in ICU MessageFormat: text, gaps, `number`, `plural` and `select`, also one in another.
 * @param names of the gaps, in the order of the function's arguments; "?" at the end: perhaps with nothing in it
 */
export function compile(text: string, names: readonly string[], locale: string, flaw: Flaw): Part[] {
  const said = new Set<number>();
  const gaps = names.map((name) => name.replace('?', ''));

  function gapOf(name: string): number {
    const gap = gaps.indexOf(name);
    if (gap < 0) flaw(message(`"{${name}}" is no gap of this message`, offer(gaps)));
    said.add(gap);
    return gap;
  }
  function partsOf(tokens: readonly Token[], counted: number): Part[] {
    return tokens.map((token) => {
      if (token.type === 'content') return token.value;
      if (token.type === 'octothorpe') return [counted, 'number'];
      const gap = gapOf(token.arg);
      if (token.type === 'argument') return gap;
      const by = formOf(token, flaw);
      if (token.type === 'function') return [gap, 'number'];
      checkCases(token, names[gap]?.endsWith('?') ?? false, locale, flaw);
      const inner = by === 'plural' ? gap : counted;
      return [gap, by, Object.fromEntries(token.cases.map((one) => [one.key, partsOf(one.tokens, inner)]))];
    });
  }
  const parts = partsOf(tokensOf(text, locale, flaw), 0);
  const unsaid = gaps.filter((_, gap) => !said.has(gap));
  // What cannot be read says nothing, and that was reported.
  if (parts.length > 0) for (const name of unsaid) flaw(message(`"{${name}}" is missing`, 'say it in the message'));
  return parts;
}

const offer = (gaps: readonly string[]) =>
  gaps.length === 0 ? 'this one has none' : `it has ${gaps.map((name) => `{${name}}`).join(' and ')}`;

function tokensOf(text: string, locale: string, flaw: Flaw): Token[] {
  try {
    return parse(text, { cardinal: new Intl.PluralRules(locale).resolvedOptions().pluralCategories });
  } catch (error) {
    const [reason] = (error as Error).message.split(/:?\n/);
    flaw(message(`this is no message: ${reason}`, 'mend it; data/README.md says what is understood'));
    return [];
  }
}

/** Of what ICU knows besides, no page makes use: it would have to be brought along. */
function formOf(token: FunctionArg | Select, flaw: Flaw): By {
  const form = token.type === 'function' ? token.key : token.type;
  const plain = token.type === 'function' ? token.param === undefined : token.pluralOffset === undefined;
  if (!plain)
    flaw(message(`the ${form} of "${token.arg}" has more to it than is understood`, `write {${token.arg}, ${form}…}`));
  if (form === 'number' || form === 'plural' || form === 'select') return form;
  flaw(message(`the form "${form}" is not understood`, 'use number, plural or select'));
  return 'select';
}

function checkCases({ type, arg, cases }: Select, maybeNothing: boolean, locale: string, flaw: Flaw): void {
  const keys = cases.map(({ key }) => key);
  const wanted = ['other', ...(type === 'plural' ? lackingCases(keys, locale) : maybeNothing ? [NOTHING] : [])];
  for (const key of wanted.filter((one) => !keys.includes(one))) {
    flaw(message(`the ${type} of "${arg}" has no "${key}"`, `add ${key} {…}`));
  }
  for (const key of new Set(keys.filter((one, i) => keys.indexOf(one) !== i))) {
    flaw(message(`the ${type} of "${arg}" has "${key}" twice`, 'keep one of them'));
  }
}
