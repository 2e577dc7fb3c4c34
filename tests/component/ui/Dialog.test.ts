import { render } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { expect, test } from 'vitest';
import Dialog from '../../../src/ui/Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Text</p>' }));
const made = () => {
  const follow = () => undefined;
  const { container, unmount } = render(Dialog, { label: 'A', close: 'Close', follow, onclose: follow, children });
  return { dialog: container.querySelector('dialog')!, unmount };
};
const isHeld = async () => {
  await tick();
  return document.documentElement.classList.contains('under-dialog');
};

test('the page stands still while a dialog is open, also one under another, or one that goes without being closed', async () => {
  const [below, above] = [made(), made()];
  expect(await isHeld()).toBe(false);
  below.dialog.open = true;
  expect(await isHeld()).toBe(true);
  above.dialog.open = true;
  above.dialog.open = false;
  expect(await isHeld()).toBe(true);
  above.dialog.open = true;
  above.unmount();
  expect(await isHeld()).toBe(true);
  below.unmount();
  expect(await isHeld()).toBe(false);
});
