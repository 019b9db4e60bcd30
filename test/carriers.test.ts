import { describe, expect, test } from "vitest";
import { compile } from "../src/compile.js";
import type { Protokoll, SectionKind } from "../src/model.js";
import { type Carrier, carriers } from "../src/outline/carriers.js";
import { ways } from "../src/outline/items.js";
import { fieldLabel, sectionLabel } from "../src/outline/label.js";
import { customLabelsOf } from "../src/outline/label-form.js";
import { wordings } from "../src/outline/meanings.js";
import { frontPage, itemsWith, type Reader } from "../src/outline/rooms.js";
import type { Line } from "../src/read/line.js";
import { read } from "../src/read/read.js";
import { prints } from "./carriers.js";

/** Labels of an item's parts, each with a text that may stand under it. */
const sections: readonly { kind: SectionKind; label: string; text: string }[] = [
  { kind: "decision", label: "Beslut", text: "Nämnden godkänner rapporten." },
  { kind: "background", label: "Bakgrund", text: "Rapporten kom i maj." },
  { kind: "summary", label: "Sammanfattning av ärendet", text: "Rapporten gäller 2023." },
  { kind: "documents", label: "Beslutsunderlag", text: "Tjänsteskrivelse den 3 maj 2024" },
  { kind: "proposal", label: "Förvaltningens förslag till beslut", text: "Rapporten godkänns." },
  { kind: "motions", label: "Yrkanden", text: "Ida Ask (S) yrkar bifall till förslaget." },
  { kind: "reservation", label: "Reservation", text: "Per Lo (M) reserverar sig mot beslutet." },
  { kind: "recipients", label: "Beslutet skickas till", text: "Ekonomikontoret" },
];

/** Labels of the front page, with a text and what the model then has to say. */
const fields: readonly {
  label: string;
  text: string;
  holds: (protokoll: Protokoll) => unknown;
  value: unknown;
}[] = [
  {
    label: "Sammanträdesdatum",
    text: "2024-05-03",
    holds: ({ meeting }) => meeting.date,
    value: "2024-05-03",
  },
  { label: "Plats", text: "Rådhuset", holds: ({ meeting }) => meeting.place, value: "Rådhuset" },
  {
    label: "Plats och tid",
    text: "Rådhuset, kl. 13.00–15.00",
    holds: ({ meeting }) => [meeting.place, meeting.start, meeting.end],
    value: ["Rådhuset", "13:00", "15:00"],
  },
  {
    label: "Beslutande",
    text: "Ida Ask (S), Per Lo (M)",
    holds: ({ members }) => members.map(({ name, attendance }) => `${name} ${attendance}`),
    value: ["Ida Ask serving", "Per Lo serving"],
  },
  { label: "Sekreterare", text: "Siv Ek", holds: ({ meeting }) => meeting.secretaries, value: ["Siv Ek"] },
  { label: "Justerare", text: "Per Lo", holds: ({ meeting }) => meeting.adjusters, value: ["Per Lo"] },
  { label: "Paragrafer", text: "1–2", holds: ({ meeting }) => meeting.range, value: [{ from: 1, to: 2 }] },
];

const compiled = (text: string): Protokoll => compile(Buffer.from(text), "prov.md").protokoll;
const items =
  "## § 1 Rapport\n\n### Beslut\n\nNämnden godkänner rapporten.\n\n## § 2 Plan\n\nNämnden antar planen.\n";

const partOf = (markdown: string) => {
  const [item] = compiled(
    `# Provnämnden\n\n## § 1 Rapport\n\n${markdown}\n\n## § 2 Plan\n\nNämnden antar planen.\n`,
  ).paragraphs;
  const part = item?.sections.find((section) => section.heading !== null);
  return [item?.title, part?.kind, part?.text];
};

describe.each(Object.entries(prints))("%s", (_, { print, notInItem, notOnFront, sentences }) => {
  const fits = ({ text }: { text: string }): boolean => sentences === undefined || text.endsWith(".");
  test.each(sections.filter(fits))("$label of an item", ({ kind, label, text }) => {
    const part = partOf(print(label, text));
    if (notInItem) expect(part, notInItem).not.toEqual(["Rapport", kind, text]);
    else expect(part).toEqual(["Rapport", kind, text]);
  });
  test.each(fields.filter(fits))("$label of the front page", ({ label, text, holds, value }) => {
    const held = holds(compiled(`# Provnämnden\n\n${print(label, text)}\n\n${items}`));
    if (!notOnFront) expect(held).toEqual(value);
  });
});

describe("a carrier prints its example, as the first of the table that means something, and no counterexample", () => {
  const labelled = (markdown: string, room: Carrier["room"]) => {
    const [line, next] = read(Buffer.from(markdown), "prov.md", () => undefined).lines;
    const onFront = line && room === "front" ? fieldLabel(line, next) : undefined;
    const label = onFront ?? (line && sectionLabel(line, next, customLabelsOf({})));
    return label && [label.kind, label.style];
  };
  test.each(carriers)("$id", ({ example, not, room, style }) => {
    expect(labelled(example, room)).toEqual([room === "front" ? "secretary" : "decision", style]);
    expect(labelled(not, room)).toBeUndefined();
  });
});

describe("a layout is undone in its example, and nothing in its counterexample", () => {
  const printed = (markdown: string) => read(Buffer.from(markdown), "prov.md", () => undefined).lines;
  test.each([...frontPage.layouts, ...itemsWith(customLabelsOf({})).layouts])(
    "$id",
    ({ undo, example, not }) => {
      const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
      const [lines, others] = [printed(example), printed(not)];
      expect(texts(undo(lines))).not.toEqual(texts(lines));
      expect(texts(undo(others))).toEqual(texts(others));
    },
  );
});

describe("a reader finds the label of its example, as the first of its room, and none in its counterexample", () => {
  const printed = (markdown: string) =>
    read(Buffer.from(markdown), "prov.md", () => undefined).lines[0] as Line;
  test.each(
    [frontPage, itemsWith(customLabelsOf({}))].flatMap(({ readers }) =>
      readers.map((reader) => ({ ...reader, readers: readers as readonly Reader<string>[] })),
    ),
  )("$id", ({ id, example, not, readers }) => {
    const finds = (markdown: string) =>
      readers.find((reader) => reader.read(printed(markdown), undefined, undefined))?.id;
    expect(finds(example)).toBe(id);
    expect(finds(not)).toBeUndefined();
  });
});

describe("a wording means something in its example, as the first of the table, and nothing in its counterexample", () => {
  test.each(wordings)("$id", ({ id, of, example, not }) => {
    expect(wordings.find((wording) => wording.of(example) !== undefined)?.id).toBe(id);
    expect(of(not)).toBeUndefined();
  });
});

describe("items are marked in a way as in its example, by none before it", () => {
  test.each(ways)("$id", ({ id, example }) => {
    const markdown = example.replaceAll(" ⏎ ", "\n\n");
    const { lines } = read(Buffer.from(`# Årsmöte\n\n${markdown}\n`), "prov.md", () => undefined);
    expect(ways.find(({ find }) => find(lines, 80, customLabelsOf({})).length > 0)?.id).toBe(id);
  });
});
