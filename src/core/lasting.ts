/**
 * A function that gives the value it gave before in place of one that is the same: so nothing that follows from it is worked
 * out again, and nothing drawn again.
 */
export function lasting<Value>(isSame: (last: Value, next: Value) => boolean): (next: Value) => Value {
  let last: { readonly value: Value } | null = null;
  return (next) => {
    if (!last || !isSame(last.value, next)) last = { value: next };
    return last.value;
  };
}

/** Of the same items, each of them the same object. */
export const areSameItems = (last: readonly unknown[], next: readonly unknown[]): boolean =>
  last.length === next.length && last.every((item, index) => item === next[index]);

/** Written the same. */
export const areAlike = (last: unknown, next: unknown): boolean => JSON.stringify(last) === JSON.stringify(next);
