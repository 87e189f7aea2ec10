/**
 * Returns how many of the first elements of an ordered list hold, by halving: those that hold stand before those that do not.
 *
 * @param length of the list.
 * @param holds tells of an index whether its element does.
 */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the index of the last of ordered numbers that is at most a value; 0 where there is none. Runs for every character: no calls. */
export function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
