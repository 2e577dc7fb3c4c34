import type { Chronology } from '../core/chronology.ts';
import type { Lang } from '../core/types.ts';
import type { StoryData } from './story-data.ts';

/** The chart that ends a checked story, in one of its languages; null where it has none. */
export function chronologyOf({ chronology }: StoryData, lang: Lang): Chronology | null {
  if (chronology === null) return null;
  const { title, see, after, statements, notes, silence, span } = chronology;
  return {
    title: title[lang]!,
    see: see[lang]!,
    after: after[lang]!,
    statements: statements.map(({ claim, label }) => ({ claim, ...(label && { label: label[lang]! }) })),
    notes: notes.map(({ claims, text }) => ({ claims, text: text[lang]! })),
    ...(silence && { silence: silence[lang]! }),
    ...(span && { span: { ...span, text: span.text[lang]! } }),
  };
}
