/** A geometry that tells how often it was gone through. */
export function counted<Shape extends object>(of: Shape): { geometry: Shape; count: () => number } {
  let count = 0;
  const geometry = new Proxy(of, {
    get(target, key) {
      if (key === 'coordinates') count++;
      return Reflect.get(target, key);
    },
  });
  return { geometry, count: () => count };
}
