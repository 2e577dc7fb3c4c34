/** Copies text to the clipboard. False if the browser refuses: no permission, no secure context, or no such API. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
