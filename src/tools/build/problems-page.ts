import { groups } from 'd3';
import type { Problem } from '../../content/problem.ts';
import { escapeHtml } from '../../core/markup.ts';

/**
 * What `npm run dev` shows while the data have problems: all of them, by file.
 * @param client the address of the script that loads the page again once something changes
 */
export function problemsPage(problems: readonly Problem[], client: string): string {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data`;
  const files = groups(problems, ({ file }) => file);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count}</title>
<link rel="icon" href="data:,">
<style>${LOOKS}</style>
<script type="module" src="${escapeHtml(client)}"></script>
<main>
<h1>${count}</h1>
<p>Once they are mended and saved, the page comes back by itself.</p>
${files.map(([file, list]) => `<h2>${escapeHtml(file)}</h2>\n<ul>${list.map(item).join('')}</ul>`).join('\n')}
</main>
</html>
`;
}

function item({ where, what, fix }: Problem): string {
  const place = where && `<code>${escapeHtml(where)}</code> `;
  return `<li>${place}${escapeHtml(what)} <span>— ${escapeHtml(fix)}</span></li>`;
}

const LOOKS = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: 3rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h2 { font: 600 1rem/1.5 ui-monospace, monospace; margin: 2rem 0 0.25rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.5rem 0; }
code { font-family: ui-monospace, monospace; font-weight: 600; margin-right: 0.5em; }
span { display: block; opacity: 0.75; }
`;
