import { describe, expect, test } from "vitest";
import { type RuleId, rules } from "../../src/messages.js";
import { run } from "./io.js";

test("a rule at length: what, why, the example and what the rule says of it", async () => {
  const { code, out, err } = await run(["explain", "number-missing"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^number-missing \(varning\)\n\nParagraferna i ett/u);
  expect(out).toMatch(/\nDåligt\n\n {4}# Kommunstyrelsen/u);
  expect(out).toMatch(/\n→ § 29 saknas: efter § 28 kommer § 30\./u);
  expect(out).toMatch(/\nBra\n\n {4}# Kommunstyrelsen/u);
});

test("in English: the prose and the sentence; the example is data and stays", async () => {
  const { out } = await run(["explain", "number-missing", "--lang", "en"]);
  expect(out).toMatch(/^number-missing \(warning\)\n\nThe items of a sitting/u);
  expect(out).toMatch(/\nBad\n\n {4}# Kommunstyrelsen/u);
  expect(out).toMatch(/\n→ § 29 is missing/u);
});

test("the statute is cited where there is one", async () => {
  expect((await run(["explain", "no-decision"])).out).toMatch(
    /^no-decision \(upplysning\), lagrum KL 5:67\n/u,
  );
});

test("without a name all rules are listed, each once", async () => {
  const { code, out } = await run(["explain"]);
  expect(code).toBe(0);
  expect(
    out
      .split("\n\n")[0]
      ?.split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(Object.keys(rules));
});

test("a misspelt name is 2, with the near one", async () => {
  const { code, out, err } = await run(["explain", "number-mising"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("Menade du `number-missing`?");
});

describe.each(Object.keys(rules) as RuleId[])("%s", (rule) => {
  test("is explained in both languages, safe for a terminal", async () => {
    for (const lang of ["sv", "en"]) {
      const { code, out } = await run(["explain", rule, "--lang", lang]);
      expect(code).toBe(0);
      expect(out).toContain(`\n→ `);
      for (const [unfilled] of rules[rule][lang as "sv" | "en"].matchAll(/\{\w+\}/gu))
        expect(out.split("\n→ ")[1]).not.toContain(unfilled);
      expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }
  });
});
