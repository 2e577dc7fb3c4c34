/**
 * Which modules travel in one file, where several pages share them: a request costs more than what is saved by a file for
 * each set of pages. A group of higher priority takes a module first, and what a module imports goes along with it.
 */
export const CHUNKS = [
  {
    // What pages without a map have as well; else they would fetch the story's script.
    name: 'plain',
    test: /src\/(theme\/(fonts|layouts)|ui\/base|site\/(styles\.ts|(layout|page|print)\.css|theme\.ts)|core\/(types|columns|foreign-params)|embed\/forms|state\/replace-address)|virtual:tokens/,
    minShareCount: 2,
    priority: 3,
  },
  {
    // Map and slider, of the story's page and of the frame.
    name: 'story',
    test: /node_modules\/(svelte|d3-geo|d3-array)|src\/(map|controls|story|geo|i18n\/(words|messages-from)|state|site\/hydrate)/,
    tags: ['$initial' as const],
    minShareCount: 2,
    priority: 2,
  },
  {
    // Charts and cards of the frame; of the story's page when it is idle.
    name: 'cards',
    test: /node_modules\/d3-|src\/(charts|sources)\//,
    tags: ['$initial' as const],
    minShareCount: 2,
    priority: 1,
  },
];
