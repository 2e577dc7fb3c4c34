import { expect, test } from 'vitest';
import { windows } from '../../../../src/theme/windows.ts';
import { styleSheets, withMedia } from '../../../../src/tools/build/style-sheets.ts';

test('a named window is the media query of layouts.ts, and what it is not', () => {
  expect(withMedia('@media (--low) {}')).toBe(`@media ${windows.low} {}`);
  expect(withMedia('@media not (--beside), (--low) {}')).toBe(
    `@media not all and ${windows.beside}, ${windows.low} {}`,
  );
});

test('what is no media query stays as it is', () => {
  const css = 'a{width:var(--low);inset:anchor(right, var(--wide))}';
  expect(withMedia(css)).toBe(css);
});

test('a name that layouts.ts does not have stops the build', () =>
  expect(() => withMedia('@media (--width) {}')).toThrow(/--width/));

test.each([
  ['/map/Callouts.svelte?svelte&type=style&lang.css', '@layer components{a{}}'],
  ['/map/Callouts.svelte?inline&svelte&type=style&lang.css', 'a{}'],
  ['/site/page.css', 'a{}'],
])('%s: %s', (id, code) => {
  const { transform } = styleSheets() as unknown as {
    transform: { handler: (code: string, id: string) => { code: string } };
  };
  expect(transform.handler('a{}', id).code).toBe(code);
});
