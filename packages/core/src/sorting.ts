/** Returns an order of values by the code units of their keys. */
export const by =
  <T>(key: (value: T) => string) =>
  (a: T, b: T) => {
    const x = key(a);
    const y = key(b);
    return x < y ? -1 : x > y ? 1 : 0;
  };

/** The order of what carries its key. */
export const byKey = by<{ readonly key: string }>(({ key }) => key);

/** Returns values sorted by keys that are too dear to be made for each comparison. */
export const sortedBy = <T>(values: readonly T[], key: (value: T) => string): T[] =>
  values
    .map((value) => ({ value, key: key(value) }))
    .sort(byKey)
    .map(({ value }) => value);
