import { isoOf } from '../core/days.ts';
import type { Dataset } from '../core/dataset.ts';
import type { Claim } from '../core/types.ts';
import type { Words } from '../core/words.ts';

/** "The Mayor, 23 November 2020: … “Title”, Article 5 of 5, paragraph 16. Name of the site, statement 004-32, <address>" */
export function citationOf(dataset: Dataset, words: Words, claim: Claim, address: string): string {
  const who = `${claim.speaker.name}, ${claim.said.phrase}: ${claim.text}`;
  return `${who} ${words.quoted(claim.article.title)}, ${words.sourceOf(claim)}. ${dataset.title}, ${words.statementNumber(claim.id)}, ${address}`;
}

/**
 * The article as CSL-JSON (citationstyles.org, schema 1.0), with the statement as note. Only what the article prints: an
 * author, publisher, address or date that it does not name is left out.
 */
export function cslOf(words: Words, claim: Claim, address: string): string {
  const { id, title, language, published } = claim.article;
  const issued =
    published.basis === 'stated' && published.from === published.to
      ? { issued: { 'date-parts': [isoOf(published.from).split('-').map(Number)] } }
      : {};
  const note = `${words.statementNumber(claim.id)}, ${words.sourceOf(claim)}: ${claim.text} ${address}`;
  return JSON.stringify(
    [{ id: `article-${id}`, type: 'article-newspaper', title, language, ...issued, note }],
    null,
    2,
  );
}
