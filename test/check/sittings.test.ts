import { expect, test } from "vitest";
import { checkAcross } from "../../src/check/across/across.js";
import { entryOf } from "../../src/check/across/entry.js";
import { compile } from "../../src/compile.js";
import { defaultSettings } from "../../src/settings.js";

/** A document: its date, the §§ that it has, and what its front page says beside. */
type Document = [date: string, numbers: number[], more?: { body?: string; kommun?: string; excerpt?: true }];

const rows: { why: string; documents: Document[]; rules: string[] }[] = [
  {
    why: "running on",
    documents: [
      ["2024-01-09", [1, 2]],
      ["2024-02-06", [3, 4]],
    ],
    rules: [],
  },
  {
    why: "the turn of the year",
    documents: [
      ["2024-12-09", [98, 99]],
      ["2025-01-14", [1, 2]],
    ],
    rules: [],
  },
  {
    why: "a year that goes on",
    documents: [
      ["2024-12-09", [98, 99]],
      ["2025-01-14", [98, 99]],
    ],
    rules: [],
  },
  {
    why: "anew at every sitting",
    documents: [
      ["2024-01-09", [1, 2, 3]],
      ["2024-02-06", [1, 2]],
    ],
    rules: [],
  },
  {
    why: "a shared §",
    documents: [
      ["2024-02-06", [3, 4]],
      ["2024-03-05", [4, 5]],
    ],
    rules: ["sitting-overlap"],
  },
  {
    why: "dates changed",
    documents: [
      ["2024-02-06", [9, 10]],
      ["2024-03-05", [7, 8]],
    ],
    rules: ["sittings-out-of-order"],
  },
  {
    why: "a gap",
    documents: [
      ["2024-02-06", [3, 4]],
      ["2024-03-05", [9, 10]],
    ],
    rules: ["sitting-gap"],
  },
  {
    why: "twice",
    documents: [
      ["2024-02-06", [3, 4]],
      ["2024-02-06", [3, 4]],
    ],
    rules: ["sitting-twice"],
  },
  {
    why: "an excerpt",
    documents: [
      ["2024-02-06", [3, 4, 5]],
      ["2024-02-06", [4], { excerpt: true }],
    ],
    rules: [],
  },
  {
    why: "one § adjusted at once",
    documents: [
      ["2024-02-06", [3, 5]],
      ["2024-02-06", [4]],
      ["2024-03-05", [6]],
    ],
    rules: [],
  },
  {
    why: "excerpts far apart",
    documents: [
      ["2024-02-06", [3], { excerpt: true }],
      ["2024-03-05", [30], { excerpt: true }],
    ],
    rules: [],
  },
  {
    why: "another body",
    documents: [
      ["2024-02-06", [3, 4]],
      ["2024-02-06", [3, 4], { body: "Socialnämnden" }],
    ],
    rules: [],
  },
  {
    why: "another municipality",
    documents: [
      ["2024-02-06", [3, 4]],
      ["2024-03-05", [3, 4], { kommun: "Norrby kommun" }],
    ],
    rules: [],
  },
  {
    why: "no name of its own",
    documents: [
      ["2024-02-06", [3, 4], { body: "Arbetsutskottet" }],
      ["2024-03-05", [3, 4], { body: "Arbetsutskottet" }],
    ],
    rules: [],
  },
  {
    why: "another name",
    documents: [
      ["2024-02-06", [3, 4]],
      ["2024-03-05", [4, 5], { body: "Ekby kommunstyrelse" }],
    ],
    rules: ["sitting-overlap"],
  },
  {
    why: "unnumbered",
    documents: [
      ["2024-02-06", []],
      ["2024-02-06", []],
    ],
    rules: [],
  },
];

test.each(rows)("$why: $rules", ({ documents, rules }) => {
  const bodies = [{ name: "Kommunstyrelsen", aliases: ["Ekby kommunstyrelse"], seats: null }];
  const settings = { ...defaultSettings, bodies };
  const entries = documents.map((document, at) => {
    const compiled = compile(Buffer.from(minutes(document)), `${at}.md`, settings);
    return entryOf(compiled.protokoll, compiled.ignores, compiled.source, settings);
  });
  expect(checkAcross(entries).map(({ rule }) => rule)).toEqual(rules);
});

function minutes([date, numbers, more = {}]: Document): string {
  const { body = "Kommunstyrelsen", kommun = "Ekby kommun", excerpt } = more;
  const items = numbers.length === 0 ? ["## Val av justerare\n\nBeslut: Bo Alm väljs."] : [];
  return [
    `---\norgan: ${body}\nkommun: ${kommun}\ndatum: ${date}\n---`,
    excerpt ? "" : "Justerare: Bo Alm",
    ...items,
    ...numbers.map((number) => `## § ${number} Ärende ${number}\n\n### Beslut\n\nÄrendet bordläggs.`),
  ].join("\n\n");
}
