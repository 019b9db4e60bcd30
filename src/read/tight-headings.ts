import type { Draft, Line } from "./line.js";

// "##Närvarande", "###§ 4 Budget": no heading by CommonMark, and one for every reader
const tight = /^#{1,6}(?=[\p{Lu}§\d*_])/u;
// the same of two marks or more: "#Kulturnatten" alone is a word of the text
const surelyTight = /^#{2,6}(?=[\p{Lu}§\d*_])/u;

/** A document's lines, where headings without a blank behind their marks get blocks of their own. */
export function withTightHeadings(lines: Draft[]): Line[] {
  if (!lines.some(({ kind, source }) => kind === "text" && surelyTight.test(source))) return lines;
  let shift = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const marks =
      line.kind === "text" && line.level === 0 && !line.quoted ? tight.exec(line.text)?.[0] : undefined;
    const apart = marks !== undefined || before?.kind === "heading";
    const same = before !== undefined && before.block - shift === line.block;
    if (same && apart) {
      before.end = "block";
      shift += 1;
    }
    line.block += shift;
    if (marks === undefined) return;
    const text = line.text.slice(marks.length).trim();
    const place = { ...line.place, column: line.place.column + marks.length };
    Object.assign(line, { kind: "heading", text, columns: [text], place });
  });
  return lines;
}
