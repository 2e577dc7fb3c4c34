/** While any dialog is open the page under it stands still. Returns a function that stops watching this one. */
export function holdPage(node: HTMLDialogElement): () => void {
  const others = () => [...document.querySelectorAll('dialog')].some((other) => other !== node && other.open);
  const hold = (isOpen: boolean) => document.documentElement.classList.toggle('under-dialog', isOpen || others());
  const observer = new MutationObserver(() => hold(node.open));
  observer.observe(node, { attributeFilter: ['open'] });
  return () => {
    observer.disconnect();
    hold(false);
  };
}
