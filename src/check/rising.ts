/**
 * The indexes of the longest part of a series that never falls: 31, 99, 32, 33 → 0, 2, 3. Of several as long, the one
 * that keeps what stands first.
 */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // from the end: `ends[k]` begins the best part of k + 1 numbers found so far, `next` leads on from each
  const ends: number[] = [];
  const next: (number | undefined)[] = [];
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const length = lengthBehind(ends, numbers, at);
    next[at] = ends[length - 1];
    ends[length] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = next[at]) kept.add(at);
  return kept;
}

/** How many numbers can follow the one at `at`, by halving. */
function lengthBehind(ends: readonly number[], numbers: readonly number[], at: number): number {
  const value = (index: number): number => numbers[index] ?? 0;
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(ends[middle] ?? 0) >= value(at)) low = middle + 1;
    else high = middle;
  }
  return low;
}
