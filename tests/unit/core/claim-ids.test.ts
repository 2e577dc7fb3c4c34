import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/core/prose.ts';
import { claimIdsIn } from '../../../src/core/claim-ids.ts';

const text: Inline = { kind: 'text', text: 'words' };
const link = (id: string, ...children: Inline[]): Inline => ({ kind: 'claim', id, children });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const em = (...children: Inline[]): Inline => ({ kind: 'em', children });
const day = (...children: Inline[]): Inline => ({ kind: 'day', day: 0, children });
const derived = (...children: Inline[]): Inline => ({ kind: 'derived', formula: '', children });

test.each<[string, Block[], string[]]>([
  ['nothing, where nothing is cited', [[text, strong(text), day(text)]], []],
  ['in order of the text', [[link('b', text), text, link('a', text)]], ['b', 'a']],
  ['from all paragraphs', [[link('a', text)], [link('b', text)]], ['a', 'b']],
  ['each once, where it stands first', [[link('a'), link('b')], [link('a')]], ['a', 'b']],
  [
    'inside bold, italics, days and calculated words',
    [[strong(link('a')), em(link('b')), day(link('c'))]],
    ['a', 'b', 'c'],
  ],
  ['inside calculated words', [[derived(link('a'))]], ['a']],
  ['around bold words', [[link('a', strong(text))]], ['a']],
  ['an outer one before an inner one', [[link('a', link('b'))]], ['a', 'b']],
  ['deep inside', [[strong(em(text, link('a')))]], ['a']],
])('a text rests on the statements that it cites: %s', (_, blocks, ids) => expect(claimIdsIn(blocks)).toEqual(ids));
