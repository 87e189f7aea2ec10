/** Texts that each reader remembers: those of a long paper in which somebody writes. Twice as many are held at most. */
const MAX_TEXTS = 2000;
/** A longer text is hardly ever read twice, and would hold much memory. */
const MAX_LENGTH = 4000;

/**
 * Returns a reader of texts that remembers what it read last. Sentences stay the same while others are written, and one and the
 * same sentence is read for its status, its fields and each of the items it may speak of. What it returns must not be changed.
 */
export function remembering<T extends NonNullable<unknown> | null>(read: (text: string) => T): (text: string) => T {
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
