import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Rule } from "../src/catalogue/rule.js";
import { rulePage } from "../src/commands/explain/rule-page.js";
import { rules } from "../src/messages.js";

const folder = new URL("../docs/rules/", import.meta.url);
const severities = { error: "fel", warning: "varning", info: "upplysning", off: "av" } as const;

test("every rule has a page, and every page a rule", () => {
  const pages = readdirSync(folder).map((name) => name.replace(/\.md$/u, ""));
  expect(pages.sort()).toEqual(Object.keys(rules).sort());
});

test("docs/rules.md is what the catalogue and the pages say: `npx vitest run test/reference.test.ts -u` writes it anew", async () => {
  await expect(reference()).toMatchFileSnapshot("../docs/rules.md");
});

/** The rules as a table, each with the first sentence of its page. */
function reference(): string {
  const rows = Object.entries(rules).map(([id, row]: [string, Rule]) => {
    const { prose } = rulePage(readFileSync(new URL(`${id}.md`, folder), "utf8"));
    const cells = [
      `[\`${id}\`](rules/${id}.md)`,
      severities[row.severity],
      row.statute ?? "",
      firstSentence(prose.sv),
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return [
    "# Regler",
    "",
    "Den här sidan görs av regelkatalogen. `protokoll explain REGEL` visar samma sida i terminalen, med exempel.",
    "En regel som är *av* hörs när inställningarna ber om den.",
    "",
    "| regel | allvar | lagrum | i korthet |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** "En lucka betyder något. Mer text." → "En lucka betyder något." */
function firstSentence(prose: string): string {
  const text = prose.replace(/\s+/gu, " ");
  return /^.*?[.!?](?= \p{Lu}| `|$)/u.exec(text)?.[0] ?? text;
}
