import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Paragraph, Section } from "../../model.js";
import { decision } from "./decision.js";
import { entriesOf, isPlain } from "./entries.js";
import { facts } from "./facts.js";
import { numberedBeslut } from "./numbering.js";
import { prose } from "./prose.js";
import { flat } from "./text.js";
import { vote } from "./vote.js";
import { labelInWords, labelOf, titleOf, words } from "./words.js";

/** A § as an article at its anchor: label, title and case numbers, then what was decided, then its sections. `body` is the meeting's. */
export function paragraphArticle(paragraph: Paragraph, anchor: string, body: string | null): Element {
  const markdown = decisionMarkdown(paragraph);
  const numbered = numberedBeslut(paragraph.beslut, markdown);
  const sections = paragraph.sections.filter((section) => !(numbered && isShownIn(paragraph, section)));
  return h("article", { id: anchor, ariaLabelledBy: `${anchor}-rubrik` }, [
    heading(paragraph, anchor),
    paragraph.beslut.map((beslut, index) => decision(beslut, numbered?.[index] ?? false, body)),
    paragraph.votes.map((told, index) => vote(told, voteCaption(paragraph, index))),
    facts(paragraph),
    sections.flatMap((section) => part(section, paragraph)),
  ]);
}

function heading(paragraph: Paragraph, anchor: string): Element {
  const dnr = paragraph.dnr.map(({ text }) => text).join(", ");
  return h("header", {}, [
    h("h2", { id: `${anchor}-rubrik` }, [
      h("a", { className: "mark", href: `#${anchor}` }, labelOf(paragraph)),
      " ",
      h("span", { className: "title" }, titleOf(paragraph)),
    ]),
    dnr ? h("p", { className: "dnr" }, `Dnr ${dnr}`) : null,
  ]);
}

/** "Omröstning 1 i § 27 (om återremiss)"; the only vote on a matter needs no word for what it is. */
function voteCaption({ votes, ...paragraph }: Paragraph, index: number): string {
  const role = votes[index]?.role ?? null;
  const which = votes.length > 1 ? ` ${index + 1}` : "";
  const what = role === null || (role === "main" && votes.length === 1) ? "" : ` (${words.voteRole[role]})`;
  return `Omröstning${which} i ${labelOf(paragraph)}${what}`;
}

/** A section as printed. One without a label has a heading that only screen readers meet. */
function part(section: Section, paragraph: Paragraph): ElementContent[] {
  const name = labelInWords(section.heading ?? "") || words.section[section.kind];
  const entries = entriesOf(section, paragraph);
  return [
    h("h3", { className: section.heading === null ? "unseen" : null }, name),
    ...(entries ? [listOf(entries)] : prose(section.markdown, 4, `${labelOf(paragraph)}, ${name}`)),
  ];
}

function listOf(entries: readonly string[]): Element {
  return h(
    "ul",
    {},
    entries.map((entry) => h("li", {}, entry)),
  );
}

function decisionMarkdown({ sections }: Paragraph): string {
  const decisions = sections.filter((section) => section.kind === "decision");
  return decisions.map((section) => section.markdown).join("\n");
}

/** True for a decision section of which the cards above tell every line, with nothing but plain text in it. */
function isShownIn({ beslut }: Paragraph, { kind, text, markdown }: Section): boolean {
  if (kind !== "decision" || !isPlain(markdown)) return false;
  const shown = beslut.flatMap(({ lead, points }) => [lead ?? "", ...points.map((point) => point.text)]);
  const told = shown.map(flat).join("\n");
  return text.split("\n").every((line) => told.includes(flat(line.replace(listMark, ""))));
}

// "- ", "• ", "12. ", "3) "
const listMark = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u;
