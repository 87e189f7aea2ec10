/** Returns the value that is known for a key, else makes it and keeps it. */
export function memoByKey<K extends WeakKey, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
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
export function memoLast<A extends readonly unknown[], V>(make: (...args: A) => V): (...args: A) => V {
  let last: { readonly args: A; readonly value: V } | null = null;
  return (...args) => {
    if (last === null || !sameElements(last.args, args)) last = { args, value: make(...args) };
    return last.value;
  };
}

/** Texts that each reader remembers: those of a long paper in which somebody writes. Twice as many are held at most. */
const MAX_TEXTS = 2000;
/** A longer text is hardly ever read twice, and would hold much memory. */
const MAX_LENGTH = 4000;

/**
 * Returns a reader of texts that remembers what it read last. Sentences stay the same while others are written, and one and the
 * same sentence is read for its status, its fields and each of the items it may speak of. What it returns must not be changed.
 */
export function memoText<T extends NonNullable<unknown> | null>(read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = older.has(text) ? (older.get(text) as T) : read(text);
    if (text.length > MAX_LENGTH) return value;
    if (recent.size >= MAX_TEXTS) [older, recent] = [recent, new Map()];
    recent.set(text, value);
    return value;
  };
}
