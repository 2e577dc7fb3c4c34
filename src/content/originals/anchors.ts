import { FOLDERS } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { StoryData } from '../story-data.ts';
import { paragraphsOf, type Article } from './article.ts';

/** Each anchor stands, word for word, in the paragraphs of its statement. */
export function anchorsHold({ claims, seeds }: StoryData, articles: ReadonlyMap<string, Article>): Problem[] {
  return claims.flatMap((claim) => {
    const article = articles.get(seeds[claim.article]?.file ?? '');
    return article === undefined || passage(claim, article).includes(claim.anchor) ? [] : [lost(claim)];
  });
}

function passage({ paragraph, paragraphEnd = paragraph }: ClaimRecord, article: Article): string {
  return paragraphsOf(article)
    .slice(paragraph - 1, paragraphEnd)
    .join(' ');
}

function lost({ id, article, anchor, paragraph }: ClaimRecord): Problem {
  const file = `${FOLDERS.claims}${article}.json`;
  const what = `"${anchor}" does not stand in paragraph ${paragraph}`;
  return { file, where: `${id}.anchor`, what, fix: 'copy it from the article letter by letter' };
}
