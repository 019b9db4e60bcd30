import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emitters } from "../../src/emit/index.js";
import { validate } from "../../src/validate.js";
import { sample } from "./sample.js";

const schema = JSON.parse(
  readFileSync(new URL("../../schemas/protokoll.schema.json", import.meta.url), "utf8"),
);

const text = emitters.json(sample)[0]?.text ?? "";

describe("json", () => {
  test("the sample keeps to the schema", () => {
    expect(validate(sample)).toBe(sample);
  });

  test("says the model and nothing else", () => {
    expect(JSON.parse(text)).toEqual(sample);
    expect(emitters.json(sample)).toHaveLength(1);
  });

  test("has two blanks a level, LF, and a line end at the end", () => {
    expect(text.startsWith('{\n  "schema": ')).toBe(true);
    expect(text.endsWith("\n}\n")).toBe(true);
    expect(text).not.toContain("\r");
  });

  test("keys stand in the order of the schema", () => {
    const made = JSON.parse(text);
    expect(Object.keys(made)).toEqual(Object.keys(schema.properties));
    expect(Object.keys(made.meeting)).toEqual(Object.keys(schema.$defs.Meeting.properties));
    expect(Object.keys(made.paragraphs[1])).toEqual(Object.keys(schema.$defs.Paragraph.properties));
    expect(Object.keys(made.paragraphs[1].beslut[0].points[0])).toEqual(
      Object.keys(schema.$defs.Point.properties),
    );
    expect(Object.keys(made.paragraphs[2].votes[0].ballots[0])).toEqual(
      Object.keys(schema.$defs.Ballot.properties),
    );
  });

  test("the order in which a model was made leaves no trace", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (numbers) => {
        const other = shuffled(sample, () => numbers.next().value ?? 0) as typeof sample;
        expect(emitters.json(other)[0]?.text).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

/** A copy whose objects hold their keys in an order that the numbers decide. */
function shuffled(value: unknown, number: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, number));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => ({ key, held, at: number() }));
  entries.sort((a, b) => a.at - b.at);
  return Object.fromEntries(entries.map(({ key, held }) => [key, shuffled(held, number)]));
}
