/**
 * The same function, which remembers its answers for as long as both its arguments live: every step of the slider asks
 * again for what the same camera makes of the same outline.
 */
export function memoizePair<A extends object, B extends object, V>(make: (a: A, b: B) => V): (a: A, b: B) => V {
  const answers = new WeakMap<A, WeakMap<B, { readonly value: V }>>();
  return (a, b) => {
    const ofA = answers.get(a) ?? new WeakMap<B, { readonly value: V }>();
    answers.set(a, ofA);
    const answer = ofA.get(b) ?? { value: make(a, b) };
    ofA.set(b, answer);
    return answer.value;
  };
}
