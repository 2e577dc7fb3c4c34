/** Things by each of their keys, once under each; under a key they keep their order. */
export function groupByMany<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const files = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const file = files.get(key) ?? [];
      file.push(thing);
      files.set(key, file);
    }
  }
  return files;
}
