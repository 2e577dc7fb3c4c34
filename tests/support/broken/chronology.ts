import { storyFiles, type Loose } from '../story.ts';
import type { Broken } from './broken.ts';

const FILE = 'data/chronology.json';
const pair = (text: string) => ({ de: text, en: text });

const chart: Loose = {
  title: pair('in {days} days'),
  see: pair('a selection'),
  after: pair('all'),
  statements: [{ claim: '100-01' }, { claim: '100-02', label: pair('gone') }],
  notes: [{ claims: ['100-01', '100-02'], text: pair('two') }],
  span: { from: '100-01', to: '100-02', text: pair('{days} days') },
};

/** The small story with a chart at its end, in which something is changed. */
const withChart = (change: (chart: Loose) => unknown) => {
  const changed = structuredClone(chart);
  change(changed);
  return { ...storyFiles(), [FILE]: JSON.stringify(changed) };
};

/** The chart that ends the story. */
export const brokenChronology: readonly Broken[] = [
  [
    'a chart of an unknown statement',
    withChart((c) => (c.statements[1].claim = '100-99')),
    'data/chronology.json: .statements[1].claim: there is no claim "100-99" — correct the id or add the claim',
    'data/chronology.json: .notes[0].claims[1]: the chart does not show "100-02" — name one of "statements", or add it there',
    'data/chronology.json: .span.to: the chart does not show "100-02" — name one of "statements", or add it there',
  ],
  [
    'a chart of a statement twice',
    withChart((c) => c.statements.push({ claim: '100-01' })),
    'data/chronology.json: .statements[2].claim: "100-01" is shown already — keep it here or in .statements[0]',
  ],
  [
    'a chart of nothing',
    withChart((c) => {
      c.statements = [];
      c.notes = [];
      c.title = pair('days');
      delete c.span;
    }),
    'data/chronology.json: .statements: the chart shows nothing — name statements, or take the file away',
  ],
  [
    'a statement in a chart without words or number',
    withChart((c) => delete c.statements[1].label),
    'data/chronology.json: .statements[1]: "100-02" has no number to be shown — give it a label',
  ],
  [
    'a statement in a chart with a number that it has not',
    withChart((c) => (c.statements[1].label = pair('{figure} gone'))),
    'data/chronology.json: .statements[1].label.de: "100-02" has no number for {figure} — write words alone',
    'data/chronology.json: .statements[1].label.en: "100-02" has no number for {figure} — write words alone',
  ],
  [
    'a number of its own in a chart',
    withChart((c) => (c.statements[0].label = { de: '9.000 da', en: '{figure} there' })),
    'data/chronology.json: .statements[0].label.de: "9.000 da" has a figure — leave it out: statements carry them',
  ],
  [
    'a note without a place',
    withChart((c) => (c.notes[0].claims = [])),
    'data/chronology.json: .notes[0].claims: a note without a place — name the statements that it stands at',
  ],
  [
    'a note at a statement that the chart does not show',
    withChart((c) => (c.notes[0].claims[1] = '100-03')),
    'data/chronology.json: .notes[0].claims[1]: the chart does not show "100-03" — name one of "statements", or add it there',
  ],
  [
    'a gap that a note has not',
    withChart((c) => (c.notes[0].text.de = '{count} Zahlen')),
    'data/chronology.json: .notes[0].text.de: "{count}" is no gap of this text — it has none',
  ],
  [
    'days in a title without a span',
    withChart((c) => delete c.span),
    'data/chronology.json: .title.de: "{days}" is no gap of this text — it has none',
    'data/chronology.json: .title.en: "{days}" is no gap of this text — it has none',
  ],
  [
    'a span from a day that is not known',
    withChart((c) => {
      c.statements.push({ claim: '100-03', label: pair('law') });
      c.span.to = '100-03';
    }),
    'data/chronology.json: .span.to: the day of "100-03" is not known — name a statement of a known day',
  ],
  [
    'a span that ends before it has begun',
    withChart((c) => (c.span = { ...c.span, from: '100-02', to: '100-01' })),
    'data/chronology.json: .span: it ends before it has begun — let "to" be later than "from"',
  ],
  [
    'a silence where there is none',
    {
      ...withChart((c) => (c.silence = pair('nobody'))),
      'data/story.json': storyFiles()['data/story.json']!.replace('"quietDays":30', '"quietDays":300'),
    },
    'data/chronology.json: .silence: a note without a place: no silence is longer than 300 days — leave it out, or correct "quietDays" of story.json',
  ],
];
