import type { Draft } from '../draft.ts';
import { problemAt } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** Camps are told apart by their shapes, and a language is written in its own way. */
export function vocabularies({ story }: Draft): Problem[] {
  if (story === null) return [];
  const { camps, languages } = story.value;
  return [
    ...camps.flatMap(({ shape }, i) => {
      const first = camps.findIndex((camp) => camp.shape === shape);
      if (first === i) return [];
      const what = `"${camps[first]!.id}" has the shape "${shape}" already`;
      return [problemAt(story, `.camps[${i}].shape`, what, 'choose another: camps are told apart by it')];
    }),
    ...languages.flatMap(({ id, locale }, i) => {
      if (new Intl.Locale(locale).language === new Intl.Locale(id).language) return [];
      const what = `"${locale}" is no locale of the language "${id}"`;
      return [problemAt(story, `.languages[${i}].locale`, what, `write "${id}", or "${id}-" and a country`)];
    }),
  ];
}
