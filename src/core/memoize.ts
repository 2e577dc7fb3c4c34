type Answers<Made> = Pick<Map<unknown, Made>, 'get' | 'has' | 'set'>;

/**
 * A pure function of an object that never changes, and perhaps of one thing more, made to do its work once for each.
 * The results are forgotten with the object, and with the other argument where that is an object too.
 */
export function memoize<Args extends [key: object, variant?: unknown], Made>(
  make: (...args: Args) => Made,
): (...args: Args) => Made {
  const made = new WeakMap<object, Answers<Made>>();
  return (...args) => {
    const [key, variant] = args;
    const answers = made.get(key) ?? (isObject(variant) ? new WeakMap<object, Made>() : new Map<unknown, Made>());
    made.set(key, answers as Answers<Made>);
    if (!answers.has(variant as object)) answers.set(variant as object, make(...args));
    return answers.get(variant as object)!;
  };
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
