/** Compares two texts by their code units, as no locale could change. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns an order of values by the code units of their keys. */
export const by =
  <T>(key: (value: T) => string) =>
  (a: T, b: T) =>
    compare(key(a), key(b));

/** The order of what carries its key. */
export const byKey = by<{ readonly key: string }>(({ key }) => key);

/** Returns values sorted by keys that are too dear to be made for each comparison. */
export const sortedBy = <T>(values: readonly T[], key: (value: T) => string): T[] =>
  values
    .map((value) => ({ value, key: key(value) }))
    .sort(byKey)
    .map(({ value }) => value);
