/** Elements that begin no line of their own when they are copied. */
const INLINE = new Set(
  ['a', 'abbr', 'b', 'button', 'cite', 'em', 'i', 'label', 'q', 'small', 'span', 'strong', 'time', 'tspan'], //
);

const lineage = (node: Node): Element[] => {
  const parents: Element[] = [];
  for (let parent = node.parentElement; parent; parent = parent.parentElement) parents.push(parent);
  return parents;
};

/** Between two texts stand only borders of elements that stay in the line. */
function areInOneLine(a: Node, b: Node): boolean {
  const [before, after] = [lineage(a), lineage(b)];
  const crossed = [
    ...before.filter((each) => !after.includes(each)),
    ...after.filter((each) => !before.includes(each)),
  ];
  return crossed.every(({ localName }) => INLINE.has(localName));
}

/** Pairs of words without a space or the end of a line between them. */
export function gluedIn(root: Element): string[] {
  const glued: string[] = [];
  // Elements and texts.
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  let last: Text | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeName === 'BR') last = null;
    if (node.nodeType !== 3 || node.parentElement!.closest('script, style, textarea')) continue;
    const text = node as Text;
    const meet = last && /[\p{L}\p{N}.,;:)]$/u.test(last.data) && /^[\p{L}\p{N}(]/u.test(text.data);
    if (meet && areInOneLine(last!, text)) glued.push(`${last!.data.slice(-20)}|${text.data.slice(0, 20)}`);
    if (text.data !== '') last = text;
  }
  return glued;
}
