import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";

/** The items' labels and what else the minutes print, and the rules on numbers that speak then. */
interface Row {
  why: string;
  labels: string[];
  range?: string;
  adjusted?: string;
  notice?: string;
  contents?: string[];
  text?: string;
  /** Without a front page. */
  bare?: true;
  rules: string[];
}

const four = ["§ 1", "§ 2", "§ 3", "§ 4"];
const listed = [
  "§ 1 Ärende 1 ..... 2",
  "§ 2 Ärende 2 ..... 3",
  "§ 3 Ärende 3 ..... 4",
  "§ 4 Ärende 4 ..... 5",
];
const rows: Row[] = [
  { why: "all there", labels: four, range: "§§ 1–4", adjusted: "§§ 1–4", notice: "§§ 1–4", rules: [] },
  { why: "one missing between", labels: ["§ 1", "§ 3"], range: "§§ 1–3", rules: ["number-missing"] },
  { why: "the front page leaves it out", labels: ["§ 1", "§ 3"], range: "§§ 1, 3", rules: [] },
  { why: "one missing at the end", labels: four, range: "§§ 1–5", rules: ["range-mismatch"] },
  { why: "taken up again", labels: ["§ 1", "§ 2", "§ 1 forts.", "§ 3"], range: "§§ 1–3", rules: [] },
  { why: "§§ told beyond the last", labels: four, notice: "§§ 1–5", rules: ["announced-range-mismatch"] },
  {
    why: "told beyond by front page too",
    labels: four,
    range: "§§ 1–5",
    notice: "§§ 1–5",
    rules: ["range-mismatch"],
  },
  { why: "the last left out", labels: four, notice: "§§ 1–3", rules: ["announced-range-mismatch"] },
  { why: "adjusted at once", labels: four, notice: "§§ 1–3", text: "§ 4 justerades omedelbart.", rules: [] },
  { why: "a single §", labels: four, notice: "§ 3", rules: [] },
  { why: "an excerpt", labels: ["§ 3"], notice: "§§ 1–9", rules: [] },
  { why: "an act", labels: four, notice: "Enligt 8 kap. 12 § kommunallagen", rules: [] },
  { why: "a choice of items", bare: true, labels: ["§ 2", "§ 5", "§ 9"], rules: [] },
  { why: "one lost of many", bare: true, labels: ["§ 2", "§ 4", "§ 5"], rules: ["number-missing"] },
  { why: "of the year", labels: ["KS § 1/24", "KS § 2/2024", "§ 2024/3"], rules: [] },
  { why: "of the year before", labels: ["§ 1/2023", "§ 2/2023"], rules: ["number-of-another-year"] },
  { why: "contents", labels: four, contents: listed, rules: [] },
  {
    why: "contents that list more",
    labels: four,
    contents: [...listed, "§ 5 Ärende 5 ..... 6"],
    rules: ["contents-item-missing"],
  },
  {
    why: "more, as the front page",
    labels: four,
    range: "§§ 1–5",
    contents: [...listed, "§ 5 Ärende 5 ..... 6"],
    rules: ["range-mismatch"],
  },
  {
    why: "contents that list less",
    labels: four,
    contents: listed.slice(0, 3),
    rules: ["contents-lacks-item"],
  },
  { why: "an excerpt with the contents", labels: ["§ 2"], contents: listed, rules: [] },
];

test.each(rows)("$why: $rules", ({ rules, ...row }) => {
  const given = compile(Buffer.from(minutes(row)), "protokoll.md").messages.map(({ rule }) => rule);
  const own = /^(?:number|range|adjusted-range|announced-range|contents)-/u;
  expect(given.filter((rule) => own.test(rule))).toEqual(rules);
});

function minutes({ labels, range, adjusted, notice, contents, text, bare }: Omit<Row, "rules">): string {
  return [
    "# Kommunstyrelsen",
    "Ekby kommun",
    "Sammanträdesdatum: 2024-02-06",
    bare ? "" : `Justerare: Bo Alm${adjusted === undefined ? "" : `, ${adjusted}`}`,
    range === undefined ? "" : `Paragrafer: ${range}`,
    ...(contents === undefined ? [] : ["## Innehållsförteckning", ...contents]),
    ...labels.map(
      (label, at) => `## ${label} Ärende ${at + 1}\n\n### Beslut\n\nÄrendet bordläggs. ${text ?? ""}`,
    ),
    notice === undefined ? "" : `## Anslag/bevis\n\nProtokollet är justerat. ${notice}`,
  ].join("\n\n");
}
