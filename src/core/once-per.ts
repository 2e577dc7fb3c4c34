/**
 * A function that does its work once for each object it is given, and forgets the result with the object. Only for what
 * follows from the object alone, and for objects that never change.
 */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
