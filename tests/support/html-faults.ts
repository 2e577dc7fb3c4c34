import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // HTML allows any id without a space; ours begin with the number of an article.
    'valid-id': ['error', { relaxed: true }],
    // Boxes of one name are one choice of several.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // How Svelte and Prettier write what HTML lets one write in two ways.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // Forms that send nothing: what they ask for shows at once.
    'wcag/h32': 'off',
    // The width of a column: the page's policy forbids the style attribute that would say it.
    'no-deprecated-attr': 'off',
  },
});

/** A frame as wide as its column, in the snippet as newsrooms paste it: HTML wants px, every browser takes this. */
const isOfSnippet = ({ ruleId, selector }: { ruleId: string; selector: string | null }) =>
  ruleId === 'attribute-allowed-values' && selector!.endsWith('> iframe');

/** What html-validate finds in a page. */
export async function htmlFaults(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter((message) => !isOfSnippet(message))
    .map(({ ruleId, message, selector }) => `${file} ${ruleId}: ${message} (${selector})`);
}
