import type { Line } from "../read/line.js";

/** The lines of comments, `<!-- … -->`, which may take several. */
export function commentsAmong(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let isOpen = false;
  for (const line of lines) {
    if (line.kind !== "html" || !(isOpen || line.text.startsWith("<!--"))) continue;
    found.add(line);
    isOpen = !line.text.includes("-->");
  }
  return found;
}
