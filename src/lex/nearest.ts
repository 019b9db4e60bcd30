/** The known word that was probably meant, `jsn` → `json`; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, steps: steps(wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, steps }) =>
        steps <= candidate.length * 0.4 || isStartOf(wanted, candidate) || isStartOf(candidate, wanted),
    )
    .sort((a, b) => a.steps - b.steps);
  return best?.candidate;
}

function isStartOf(word: string, candidate: string): boolean {
  return word.length >= 2 && candidate.startsWith(word);
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
export function steps(from: string, to: string): number {
  if (from.length > 100) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column += 1)
      rows[row]?.push(cheapest(rows, from, to, row, column));
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function cheapest(rows: number[][], from: string, to: string, row: number, column: number): number {
  const at = (up: number, left: number) => rows[row - up]?.[column - left] ?? Number.POSITIVE_INFINITY;
  const isSame = from[row - 1] === to[column - 1];
  const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return Math.min(
    at(0, 1) + 1,
    at(1, 0) + 1,
    at(1, 1) + (isSame ? 0 : 1),
    isSwapped && row > 1 && column > 1 ? at(2, 2) + 1 : Number.POSITIVE_INFINITY,
  );
}
