import type { Dataset } from './dataset.ts';
import type { When } from './types.ts';

/** A piece of a line; `language` where it is a title, which may be in another than the page. */
export interface EvidencePiece {
  readonly text: string;
  readonly language?: string | undefined;
}

/** The outside material that a date or a note leans on, piece by piece: "Gazette, 18 October 2020; Herald". Empty for none. */
export function evidencePieces(
  { evidence }: Pick<Dataset, 'evidence'>,
  { evidence: ids }: Pick<When, 'evidence'>,
): EvidencePiece[] {
  const items = ids.flatMap((id) => evidence.find((item) => item.id === id)?.items ?? []);
  return items.flatMap(({ publisher, title, what, date, language }, index) => {
    const named = title ? [{ text: ', ' }, { text: title, language }] : [];
    const after = [what, date].filter(Boolean).map((text) => ({ text: `, ${text}` }));
    return [{ text: `${index > 0 ? '; ' : ''}${publisher}` }, ...named, ...after];
  });
}
