import { fillReadme } from '../../content/languages/read-language.ts';
import { checkedStory } from '../checked-story.ts';
import { PLACEHOLDER } from './snippets.ts';

/** What stands at the top of the package, in every language; its addresses are paths from the package's root. */
export function readmes(root: string, version: string): Record<string, string> {
  const { story, languages } = checkedStory(root);
  return Object.fromEntries(
    story.languages.map(({ id, home, example, publish }) => {
      const { readme } = languages[id]!;
      const path = (address: string) => `\`${address.slice(1) || './'}\``;
      const values = { title: story.title[id]!, version, placeholder: PLACEHOLDER };
      const addresses = { home: path(home), example: path(example), publish: path(publish) };
      return [readme.file, fillReadme(readme, { ...values, ...addresses })];
    }),
  );
}
