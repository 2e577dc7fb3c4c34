/** Things by each of their keys, once under each; under a key they keep their order. */
export function groupByMany<T, Key>(things: readonly T[], keysOf: (thing: T) => readonly Key[]): Map<Key, T[]> {
  const files = new Map<Key, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const file = files.get(key) ?? [];
      file.push(thing);
      files.set(key, file);
    }
  }
  return files;
}
