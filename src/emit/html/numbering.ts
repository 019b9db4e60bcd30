import type { Beslut } from "../../model.js";

/**
 * Which beslut of a § have their points numbered 1, 2, 3 … in print, by the Markdown of its decision sections;
 * undefined where the printed numbers do not agree with the points, so that only the print can show them.
 */
export function numberedBeslut(beslut: readonly Beslut[], markdown: string): boolean[] | undefined {
  const numbers = [...markdown.matchAll(numberedLine)].map((match) => Number(match[1]));
  let at = 0;
  const numbered = beslut.map(({ points }) => {
    const outer = points.filter((point) => point.level === 1).length;
    if (outer === 0 || !runsTo(numbers.slice(at), outer)) return false;
    at += outer;
    return true;
  });
  return at === numbers.length ? numbered : undefined;
}

// "1. Kommunstyrelsen …", "  2) …", "**3.** …"; "1.1 …" and "a) …" count as numbers that agree with nothing
const numberedLine =
  /^[ \t>]*(?:\*\*)?(\d{1,3}(?:\.\d{1,3})+|(?:\d{1,3}|[a-zåäö])(?=[.)]))[.)]?(?:\*\*)?(?=\s)/gmu;

/** True for 1, 2, …, count, and then the end or another 1. */
function runsTo(numbers: readonly number[], count: number): boolean {
  const next = numbers[count];
  return (
    numbers.length >= count &&
    numbers.slice(0, count).every((number, index) => number === index + 1) &&
    (next === undefined || next === 1)
  );
}
