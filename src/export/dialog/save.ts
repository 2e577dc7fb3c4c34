/** Long enough for a browser that asks the reader where to put the file, ms. */
const KEPT = 60_000;

/** Hands a file to the reader. A frame that may not save files does nothing, and says nothing of it. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
