import { describe, expect, test, vi } from "vitest";
import { findingsOf } from "../../../src/commands/reporters/finding.js";
import { type ReporterName, reporters } from "../../../src/commands/reporters/reporters.js";
import { maskerFor, secretsIn } from "../../../src/commands/reporters/secrets.js";
import type { Message } from "../../../src/messages.js";
import { compile } from "../stand-in.js";
import { reportOf } from "./sample.js";

// A rule of the catalogue stands in for those that find personal data.
vi.mock("../../../src/messages.js", async (original) => {
  const messages = await original<typeof import("../../../src/messages.js")>();
  return {
    ...messages,
    rules: { ...messages.rules, "no-date": { ...messages.rules["no-date"], secret: true } },
  };
});

// Ten digits that are nobody's number: the last is not the one that the others ask for.
const secret = "850101-1230";
const source = ["Först", `Ring ${secret} eller Bo 850101-`, `1230 | ${secret}`];
const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  ...{ line, column, endLine, endColumn },
});
const messages: Message[] = [
  { rule: "no-date", severity: "error", place: place(2, 6, 2, 17), facts: {} },
  { rule: "no-date", severity: "error", place: place(2, 27, 3, 5), facts: {} },
  { rule: "no-date", severity: "error", place: place(3, 8, 3, 19), facts: {} },
  {
    rule: "unplaced-text",
    severity: "warning",
    place: place(2, 1, 3, 19),
    facts: { count: 2, text: source.slice(1).join(" ") },
  },
];

function findings(texts: readonly string[] = source) {
  return findingsOf({ ...compile(new Uint8Array(0), "a.md"), messages, source: [...texts] });
}

describe("personal data", () => {
  test.each(Object.keys(reporters) as ReporterName[])(
    "%s shows none, whichever rule speaks of the line",
    (name) => {
      const report = reportOf(name, findings());
      expect(report).toContain("unplaced-text");
      expect(report).not.toMatch(/850101|1230/u);
      expect(report).not.toContain("Ring 8");
    },
  );

  test("none is shown where a comment keeps its rule silent", () => {
    const [unplaced, ...ignored] = [...messages].reverse() as [Message, ...Message[]];
    const compiled = { ...compile(new Uint8Array(0), "a.md"), messages: [unplaced], ignored, source };
    const report = reportOf("pretty", findingsOf(compiled));
    expect(report).toContain("unplaced-text");
    expect(report).not.toMatch(/850101|1230/u);
  });

  test("no fingerprint depends on it, so that none can be guessed from a fingerprint", () => {
    const other = source.map((line) => line.replaceAll(secret, "190203-4567").replace("850101-", "190203-"));
    const replaced = other.map((line) => line.replace(/^1230/u, "4567"));
    const own = findings().filter(({ rule }) => rule === "no-date");
    expect(findings(replaced).filter(({ rule }) => rule === "no-date")).toEqual(own);
    const unplaced = ({ rule }: { rule: string }) => rule === "unplaced-text";
    expect(findings(replaced).find(unplaced)?.fingerprint).toBe(findings().find(unplaced)?.fingerprint);
    expect(new Set(findings().map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  test("what is not secret is left as it is", () => {
    const secrets = secretsIn(messages, source);
    expect([...secrets.lines]).toEqual([
      [2, "Ring ••••••••••• eller Bo •••••••"],
      [3, "•••• | •••••••••••"],
    ]);
    expect(maskerFor(secrets.texts)({ text: `§ 1230, ${secret}`, count: 2 })).toEqual({
      text: "§ 1230, •••••••••••",
      count: 2,
    });
  });

  test("many numbers in a long text cost little", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${100_000_000 + index}`);
    const found = lines.map(
      (_, index): Message => ({
        rule: "no-date",
        severity: "error",
        place: place(index + 1, 1, index + 1, 10),
        facts: {},
      }),
    );
    const { texts } = secretsIn(found, lines);
    const start = performance.now();
    const { text } = maskerFor(texts)({ text: lines.join(" ") });
    expect(text).not.toMatch(/\d/u);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
