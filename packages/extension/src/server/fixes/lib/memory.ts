import type { Snapshot } from "../../lib/snapshot.js";

/**
 * Returns a function that computes an answer once for each snapshot and key: editors ask for actions whenever the cursor moves,
 * and to ask the engine what it would read takes time.
 */
export function memory<T>(): (snapshot: Snapshot, key: readonly unknown[], compute: () => T) => T {
  const bySnapshot = new WeakMap<Snapshot, Map<string, T>>();
  return (snapshot, key, compute) => {
    const known = bySnapshot.get(snapshot) ?? new Map<string, T>();
    bySnapshot.set(snapshot, known);
    const name = JSON.stringify(key);
    const answer = known.has(name) ? (known.get(name) as T) : compute();
    known.set(name, answer);
    return answer;
  };
}
