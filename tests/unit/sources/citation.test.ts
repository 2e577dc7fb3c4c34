import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/words.ts';
import { citationOf, cslOf } from '../../../src/sources/citation.ts';
import { isCslJson } from '../../support/csl-json.ts';
import type { Lang } from '../../support/langs.ts';
import { realStory } from '../../support/real-story.ts';

const ADDRESS = 'https://example.org/quellen/#003-05';

function cite(id: string, lang: Lang = 'de') {
  const story = realStory(lang);
  const claim = story.claims.find((candidate) => candidate.id === id)!;
  const words = wordsOf(story);
  const [csl] = JSON.parse(cslOf(words, claim, ADDRESS));
  return { text: citationOf(story, words, claim, ADDRESS), csl, claim };
}

describe('in words', () => {
  test('a citation says who, when, what, in which article and paragraph, and where it stands here', () => {
    const { text, claim } = cite('004-32');
    expect(text).toBe(
      `Lloyd Austin, 23. November 2024: ${claim.text} „Nordkorea-Soldaten an Grenze verlegt: Plant Putin die nächste Eskalation im Ukraine-Krieg?“, Artikel 5 von 5, ` +
        `Absatz 16. Wie berichtet, Aussage 004-32, ${ADDRESS}`,
    );
  });

  test('in English with English marks', () =>
    expect(cite('004-32', 'en').text).toMatch(/“.+”, Article 5 of 5, paragraph 16\./));
});

describe('as CSL-JSON', () => {
  test('an article has its title and language, and the statement in the note', () => {
    const { csl, claim } = cite('003-05');
    expect(csl).toMatchObject({ id: 'article-003', type: 'article-newspaper', language: 'de' });
    expect(csl.note).toContain(claim.text);
    expect(csl.note).toContain(ADDRESS);
  });

  test('only a day that the article prints is its day of issue', () => {
    expect(cite('003-05').csl.issued).toEqual({ 'date-parts': [[2024, 10, 22]] });
    expect(cite('004-32').csl).not.toHaveProperty('issued');
  });

  test.each(['de', 'en'] as const)('every statement’s article is as the schema of CSL-JSON says, in %s', (lang) => {
    for (const { id } of realStory(lang).claims) {
      isCslJson([cite(id, lang).csl]);
      expect(isCslJson.errors, id).toBeNull();
    }
  });

  test.each(['000-01', '001-01', '002-01', '003-05', '004-01'])(
    'nothing is guessed: no author, publisher or address (%s)',
    (id) =>
      expect(Object.keys(cite(id).csl).sort()).toEqual([
        'id',
        ...(id.startsWith('003') ? ['issued'] : []),
        'language',
        'note',
        'title',
        'type',
      ]),
  );
});
