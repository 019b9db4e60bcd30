import { describe, expect, test } from "vitest";
import { compile } from "../src/compile.js";
import type { Protokoll } from "../src/model.js";
import { type Case, casesIn } from "./case-file.js";

const cases = casesIn(new URL("../fixtures/cases/", import.meta.url));

/** What surrounds the input of a case, and which part of the model the expectation speaks of. */
const kinds: Record<string, { before: string; part: (protokoll: Protokoll) => unknown }> = {
  paragraph: { before: "Provnämnden\n\n§ 1 Provärende\n\n", part: ({ paragraphs }) => paragraphs[0] },
  item: { before: "Provnämnden\n\n", part: ({ paragraphs }) => paragraphs[0] },
  meeting: { before: "", part: ({ meeting }) => meeting },
  members: { before: "Provnämnden\n\nParagrafer\n§§ 1–9\n\n", part: ({ members }) => ({ members }) },
  document: { before: "", part: (protokoll) => protokoll },
};

test("there are at least twenty cases", () => expect(cases.length).toBeGreaterThanOrEqual(20));

describe.each(cases)("$file:$line $why", (one) => {
  const kind = kinds[one.kind];
  test("gives what is expected", () => {
    expect(kind, `unknown kind of case: ${one.kind}`).toBeDefined();
    const { protokoll, messages } = compile(Buffer.from((kind?.before ?? "") + one.input), one.file);
    if (one.expected !== null) expect(projected(kind?.part(protokoll), one.expected)).toEqual(one.expected);
    expect(
      expectedMessages(
        one,
        messages.map((message) => ({
          rule: message.rule,
          line: message.place.line - (kind?.before.split("\n").length ?? 1) + 1,
        })),
      ),
    ).toEqual(one.messages);
  });
});

/** The messages among those given that the case speaks of, in the case's own spelling. */
function expectedMessages(one: Case, given: { rule: string; line: number }[]): string[] {
  return one.messages.filter((wanted) =>
    given.some(({ rule, line }) => wanted === rule || wanted === `${rule}@${line}`),
  );
}

const mainTexts = ["kind", "text", "name"];

/**
 * What an expectation speaks of, in its own shape: of an object the keys that it names; where it has a text and
 * the model an object, the object's kind, text or name; a range "27–36" as text.
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
