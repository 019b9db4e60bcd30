import type { Paragraph } from "../../model.js";

/**
 * The fragment of each §, in their order: `p27`, `p116a`, and `u1`, `u2` for the unnumbered.
 * A number that comes back gets a counter, `p27-2`, so that every anchor stands once.
 */
export function anchorsOf(paragraphs: readonly Pick<Paragraph, "number" | "suffix">[]): string[] {
  const used = new Set<string>();
  let unnumbered = 0;
  return paragraphs.map(({ number, suffix }) => {
    const wanted = number === null ? `u${++unnumbered}` : `p${number}${letters(suffix)}`;
    const anchor = free(wanted, used);
    used.add(anchor);
    return anchor;
  });
}

/** Of a suffix what a fragment can hold: "a", "B" → "b", " ½" → "". */
function letters(suffix: string | null): string {
  return (suffix ?? "")
    .replaceAll(".", "-")
    .toLowerCase()
    .replace(/[^a-z0-9-]/gu, "");
}

function free(wanted: string, used: ReadonlySet<string>): string {
  let anchor = wanted;
  for (let count = 2; used.has(anchor); count++) anchor = `${wanted}-${count}`;
  return anchor;
}
