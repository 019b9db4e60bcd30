import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Attachment } from "../../model.js";
import { labelInWords } from "./words.js";

/** An appendix: its heading, and its text with a paragraph a line; rows of a table stand close together. */
export function attachmentPart({ heading, text }: Attachment): ElementContent[] {
  return [h("h3", {}, labelInWords(heading) || "Bilaga"), ...blocksOf(text).map(shown)];
}

/** The lines of a text, those that follow on end as rows ("1 | Eva Ek | S | X") in one block. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [];
  for (const line of text.split("\n").filter((each) => each.trim())) {
    const last = blocks.at(-1);
    if (last && isRow(line) && isRow(last[0] ?? "")) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function isRow(line: string): boolean {
  return line.includes(" | ");
}

function shown(lines: readonly string[]): ElementContent {
  return h(lines.length > 1 ? "pre" : "p", {}, lines.join("\n"));
}
