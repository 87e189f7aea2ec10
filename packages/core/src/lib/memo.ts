/** Returns the value that is known for a key, else makes it and keeps it. */
export function remembered<K extends WeakKey, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make();
  known.set(key, made);
  return made;
}

/** Whether two lists hold the very same values. */
export function sameElements(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Returns a function that gives the same value again while its arguments are the very same. */
export function rememberLast<A extends readonly unknown[], V>(make: (...args: A) => V): (...args: A) => V {
  let last: { readonly args: A; readonly value: V } | null = null;
  return (...args) => {
    if (last === null || !sameElements(last.args, args)) last = { args, value: make(...args) };
    return last.value;
  };
}
