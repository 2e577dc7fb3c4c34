import { copyText } from '../../state/copy-text.ts';

/** Copies a field's text, and says in `status` (by its `data-copied`, `data-refused`) whether it did; else it is selected. */
export async function copyFrom(field: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  const { copied = '', refused = '' } = status.dataset;
  status.textContent = '';
  const isCopied = await copyText(field.value);
  if (!isCopied) {
    field.focus();
    field.select();
  }
  status.textContent = isCopied ? copied : refused;
}
