import type { Element } from "hast";
import { h } from "hastscript";
import type { Actor, Paragraph, SectionKind } from "../../model.js";
import { flat } from "./text.js";
import { actorInWords, listed, words } from "./words.js";

/**
 * What was recorded of a § but stands under no label of its own, since the minutes tell it in other words or
 * elsewhere: jäv, yrkanden, reservations, statements, documents and recipients. Null where each stands in print.
 */
export function facts(paragraph: Paragraph): Element | null {
  const entries = rows.flatMap(({ label, kinds, texts }) => {
    const printed = printedUnder(paragraph, kinds);
    const loose = texts(paragraph).filter((text) => text && !printed.includes(flat(text)));
    return loose.length === 0 ? [] : [h("dt", {}, label), loose.map((text) => h("dd", {}, text))];
  });
  return entries.length === 0 ? null : h("dl", { className: "facts" }, entries);
}

interface Row {
  label: string;
  /** The kinds of section that are its place in print. */
  kinds: SectionKind[];
  texts: (paragraph: Paragraph) => string[];
}

const statementRows: Row[] = Object.entries(words.statement).map(([kind, label]) => ({
  label,
  kinds: ["statement", "reservation"],
  texts: ({ statements }) =>
    statements.filter((told) => told.kind === kind).map(({ by, text }) => said(by, text)),
}));

const rows: readonly Row[] = [
  { label: "Jäv", kinds: ["recusal"], texts: ({ recusals }) => recusals.map(actorInWords) },
  {
    label: "Yrkanden",
    kinds: ["motions"],
    texts: ({ motions }) =>
      motions.map(({ by, text, withdrawn }) => said(by, text) + (withdrawn ? " (återtaget)" : "")),
  },
  {
    label: "Reservationer",
    kinds: ["reservation"],
    texts: ({ reservations }) => reservations.map(({ by, text }) => said(by, text)),
  },
  ...statementRows,
  { label: "Handlingar", kinds: ["documents"], texts: ({ documents }) => documents },
  { label: "Beslutet skickas till", kinds: ["recipients"], texts: ({ recipients }) => recipients },
];

function printedUnder({ sections }: Paragraph, kinds: readonly SectionKind[]): string {
  return sections
    .filter((section) => kinds.includes(section.kind))
    .map((section) => flat(section.text))
    .join("\n");
}

/** A text with the people behind it, where it does not name them itself. */
function said(by: readonly Actor[], text: string): string {
  const unnamed = by.filter(({ name, party }) => !text.includes(name ?? party ?? ""));
  const people = listed(unnamed.map(actorInWords));
  return people && text ? `${people}: ${text}` : people || text;
}
