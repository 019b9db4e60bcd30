import type { Paragraph, Section } from "../../model.js";
import { flat } from "./text.js";

/**
 * The entries of a section of documents or recipients, where they make up all of its text and nothing in it is
 * more than plain text. Print runs them together on wrapped lines as often as not; a list keeps them apart.
 */
export function entriesOf(section: Section, paragraph: Paragraph): string[] | undefined {
  const text = flat(section.text);
  const entries = listFor(section, paragraph).filter((entry) => entry !== "" && text.includes(flat(entry)));
  const whole = entries.length > 0 && flat(entries.join(" ")) === text;
  return whole && isPlain(section.markdown) ? entries : undefined;
}

/** True for Markdown without links, images, tables and HTML: a model's plain text loses nothing of it. */
export function isPlain(markdown: string): boolean {
  return !/[[<|]/u.test(markdown);
}

function listFor({ kind }: Section, { documents, recipients }: Paragraph): readonly string[] {
  if (kind === "documents") return documents;
  return kind === "recipients" ? recipients : [];
}
