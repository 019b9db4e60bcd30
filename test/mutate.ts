import fc from "fast-check";

const furniture = [
  "Sida 3 (14)",
  "Justerandes sign        Utdragsbestyrkande",
  "2 (9)",
  "Kommunstyrelsen",
  "2024-05-15",
];

/** Ways in which a converter, a scanner or a hurried hand spoils minutes, one line at a time. */
const changes: Record<string, (lines: string[], at: number) => string[]> = {
  drop: (lines, at) => lines.toSpliced(at, 1),
  double: (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ""),
  join: (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ""} ${lines[at + 1] ?? ""}`),
  split: (lines, at) => {
    const line = lines[at] ?? "";
    const middle = line.indexOf(" ", line.length / 2);
    return middle < 0 ? lines : lines.toSpliced(at, 1, line.slice(0, middle), line.slice(middle + 1));
  },
  furnish: (lines, at) => lines.toSpliced(at, 0, "", furniture[at % furniture.length] ?? "", ""),
  deepen: (lines, at) =>
    lines.with(
      at,
      (lines[at] ?? "").replace(/^#+/u, (marks) => "#".repeat((marks.length % 6) + 1)),
    ),
  embolden: (lines, at) => lines.with(at, lines[at]?.trim() ? `**${lines[at]?.trim()}**` : ""),
  flatten: (lines, at) => lines.with(at, (lines[at] ?? "").replace(/^#+ /u, "").replaceAll("**", "")),
  quote: (lines, at) => lines.with(at, `> ${lines[at] ?? ""}`),
  indent: (lines, at) => lines.with(at, `    ${lines[at] ?? ""}`),
  swap: (lines, at) =>
    lines.with(at, lines[at + 1] ?? "").with(Math.min(at + 1, lines.length - 1), lines[at] ?? ""),
};

/** A text of `sources` spoilt in one to eight places. */
export function mutated(sources: readonly string[]): fc.Arbitrary<string> {
  const step = fc.record({ change: fc.constantFrom(...Object.keys(changes)), at: fc.nat(100_000) });
  return fc
    .record({ source: fc.constantFrom(...sources), steps: fc.array(step, { minLength: 1, maxLength: 8 }) })
    .map(({ source, steps }) =>
      steps
        .reduce(
          // a text that has lost its last line is an empty one
          (lines, { change, at }) =>
            changes[change]?.(lines.length > 0 ? lines : [""], at % (lines.length || 1)) ?? lines,
          source.split("\n"),
        )
        .join("\n"),
    );
}

/** A text with every heading at another level, chosen by `seed`. */
export function otherLevels(text: string, seed: number): string {
  let state = seed;
  return text.replace(/^#{1,6}(?= )/gmu, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return "#".repeat((state % 6) + 1);
  });
}
