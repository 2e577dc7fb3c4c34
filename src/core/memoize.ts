/**
 * A function that does its work once for each object and variant it is given, and forgets the results with the object.
 * Only for what follows from these two alone, and for objects that never change.
 */
export function memoize<Key extends object, Variant, Made>(
  make: (key: Key, variant: Variant) => Made,
): (key: Key, variant: Variant) => Made {
  const made = new WeakMap<Key, Map<Variant, Made>>();
  return (key, variant) => {
    const variants = made.get(key) ?? new Map<Variant, Made>();
    made.set(key, variants);
    if (!variants.has(variant)) variants.set(variant, make(key, variant));
    return variants.get(variant)!;
  };
}
