/** Copies a field's text, and says in `status` (by its `data-copied`, `data-refused`) whether it did; else it is selected. */
export async function copyFrom(field: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  const { copied = '', refused = '' } = status.dataset;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = copied;
  } catch {
    field.focus();
    field.select();
    status.textContent = refused;
  }
}
