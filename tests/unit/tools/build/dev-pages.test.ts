import { expect, test } from 'vitest';
import { problemsPage } from '../../../../src/tools/build/dev-pages.ts';

test('the list of problems has each of them below its file, as text', () => {
  const html = problemsPage(
    [
      { file: 'data/a.json', where: '[0].id', what: 'there is no <b>', fix: 'remove "b" & c' },
      { file: 'data/a.json', where: '', what: 'the file is missing', fix: 'add it' },
      { file: 'data/b.json', where: 'line 2', what: 'x', fix: 'y' },
    ],
    '/@vite/client',
  );
  expect(html.match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>data/a.json</h2>', '<h2>data/b.json</h2>']);
  expect(html).toContain('<code>[0].id</code> there is no &lt;b&gt; <span>— remove &quot;b&quot; &amp; c</span>');
  expect(html).toContain('<li>the file is missing <span>— add it</span></li>');
  expect(html).toContain('<h1>3 problems in the data</h1>');
  expect(html).toContain('<script type="module" src="/@vite/client"></script>');
});
