import type { Coverage, Protokoll } from "./model.js";
import type { Source } from "./read/read.js";
import type { Resolved } from "./resolve.js";

const schema = "https://protokoll.example/schemas/protokoll/v1.schema.json" satisfies Protokoll["schema"];

/** The whole model: what was resolved, with the source that it came from and the share of lines by owner. */
export function withSource(resolved: Resolved, source: Source): Protokoll {
  const { inferred, meeting, members, paragraphs, attachments, furniture, unplaced } = resolved;
  const { path, sha256, text } = source;
  const lines = text.at(-1) === "" ? text.length - 1 : text.length;
  return {
    schema,
    source: { path, sha256, lines, coverage: coverageOf(resolved, source) },
    inferred,
    meeting,
    members,
    paragraphs,
    attachments,
    furniture,
    unplaced,
  };
}

/** Lines that are not blank, by owner; a line that furniture shares with a field counts for the field. */
function coverageOf({ furniture, unplaced }: Resolved, source: Source): Coverage {
  const written = source.text.flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
  const lost = linesIn(unplaced);
  const page = linesIn(furniture);
  const counts = { model: 0, furniture: 0, unplaced: 0 };
  for (const line of written)
    counts[lost.has(line) ? "unplaced" : page.has(line) ? "furniture" : "model"] += 1;
  return counts;
}

function linesIn(texts: readonly { lines: [number, number] }[]): Set<number> {
  return new Set(
    texts.flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );
}
