import { describe, expect, test } from "vitest";
import { compile } from "../src/compile.js";
import { rules } from "../src/messages.js";
import type { Protokoll } from "../src/model.js";
import { casesIn } from "./case-file.js";
import { labelsOf, outlineOf } from "./case-views.js";

const cases = casesIn(new URL("../fixtures/cases/", import.meta.url));

/** What of a text the expectation of a case speaks of, by its kind. */
const kinds: Record<string, (protokoll: Protokoll, text: string) => unknown> = {
  paragraph: ({ paragraphs }) => paragraphs[0],
  item: ({ paragraphs }) => paragraphs[0],
  meeting: ({ meeting }) => meeting,
  members: ({ members }) => ({ members }),
  document: (protokoll) => protokoll,
  labels: (_, text) => labelsOf(text),
  outline: (_, text) => outlineOf(text),
};

test("there are at least twenty cases", () => expect(cases.length).toBeGreaterThanOrEqual(20));

describe.each(cases)("$file:$line $why", (one) => {
  test("gives what is expected", () => {
    const part = kinds[one.kind];
    if (part === undefined) throw new Error(`unknown kind of case: ${one.kind}`);
    const { protokoll, messages } = compile(Buffer.from(one.text), one.file);
    if (one.expected !== null)
      expect(projected(part(protokoll, one.text), one.expected)).toEqual(one.expected);
    const given = messages.flatMap(({ rule, place }) => [rule, `${rule}@${place.line - one.above}`]);
    expect(one.messages.filter((wanted) => given.includes(wanted))).toEqual(one.messages);
    expect(one.silent.filter((unwanted) => given.includes(unwanted))).toEqual([]);
    // a rule that is not there would be silent for ever
    expect([...one.messages, ...one.silent].filter((mark) => !ruleIds.has(mark.replace(/@.*/u, "")))).toEqual(
      [],
    );
  });
});

const ruleIds = new Set<string>(Object.keys(rules));

const mainTexts = ["kind", "text", "name", "title", "heading"];

/**
 * What an expectation speaks of, in its own shape: of an object the keys that it names; where it has a text and
 * the model an object, the object's kind, text, name, title or heading; a range "27–36" as text.
 */
function projected(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(actual) && Array.isArray(expected))
    return actual.map((one, at) => projected(one, expected[Math.min(at, expected.length - 1)]));
  if (typeof actual !== "object" || actual === null) return actual;
  const from = actual as Record<string, unknown>;
  if (typeof expected === "string") {
    if ("from" in from && "to" in from) return `${from["from"]}–${from["to"]}`;
    if ("start" in from && "end" in from) return `${from["start"]}–${from["end"]}`;
    return mainTexts.map((key) => from[key]).find((value) => typeof value === "string");
  }
  if (typeof expected !== "object" || expected === null) return actual;
  return Object.fromEntries(
    Object.keys(expected).map((key) => [
      key,
      projected(from[key], (expected as Record<string, unknown>)[key]),
    ]),
  );
}
