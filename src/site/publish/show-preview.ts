/**
 * Lets a box put snippets to work as an article would, the script once for all. What is shown already stays as it is.
 * @returns takes a snippet, gives its frame's `src` as it stands there; null: it has no frame
 */
export function previewIn(box: HTMLElement): (snippet: string) => string | null {
  let shown = '';
  return (snippet) => {
    const made = new DOMParser().parseFromString(snippet, 'text/html');
    const figure = made.querySelector('figure')!;
    const source = figure.querySelector('iframe')?.getAttribute('src') ?? null;
    if (snippet !== shown) {
      shown = snippet;
      box.replaceChildren(document.importNode(figure, true));
      run(made.querySelector('script')?.getAttribute('src'));
    }
    return source;
  };
}

/** A script that was parsed as text does not run. Once it runs, it finds frames that come later by itself. */
function run(src: string | null | undefined): void {
  if (!src || document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
}
