import { describe, expect, test } from "vitest";
import { ownersOf } from "../../src/commands/report/owners.js";
import type { Protokoll } from "../../src/model.js";
import { compile } from "./stand-in.js";

const { protokoll: bare } = compile(Buffer.from("§ 7 Tak"), "m.md");
const [item] = bare.paragraphs;

function labels(change: Partial<Protokoll>, count: number): (string | undefined)[] {
  return ownersOf({ ...bare, ...change }, count).map((owner) => owner?.label);
}

describe("owners", () => {
  test("the most specific part of a paragraph owns its line", () => {
    if (!item) throw new Error("no item");
    const section = { heading: null, text: "", markdown: "" };
    const point = (first: number, last: number) => ({
      text: "",
      action: "other" as const,
      level: 1,
      lines: [first, last] as [number, number],
    });
    const paragraph = {
      ...item,
      lines: [2, 12] as [number, number],
      dnr: [{ text: "", registry: null, year: null, number: null, lines: [3, 3] as [number, number] }],
      sections: [
        { ...section, kind: "decision" as const, lines: [5, 8] as [number, number] },
        { ...section, kind: "recipients" as const, lines: [10, 11] as [number, number] },
      ],
      beslut: [
        {
          kind: "proposal" as const,
          by: null,
          to: null,
          lead: null,
          points: [point(7, 7), point(8, 8)],
          lines: [6, 8] as [number, number],
        },
      ],
    };
    expect(labels({ paragraphs: [paragraph] }, 13)).toEqual([
      undefined,
      "§ 7 heading",
      "§ 7 dnr",
      "§ 7 heading",
      "§ 7 decision",
      "§ 7 proposal",
      "§ 7 point 1",
      "§ 7 point 2",
      "§ 7",
      "§ 7 recipients",
      "§ 7 recipients",
      "§ 7",
      undefined,
    ]);
  });

  test("furniture and unplaced text go before all else, and no line outside the source is touched", () => {
    const furniture = [{ kind: "page-header" as const, text: "", lines: [1, 1] as [number, number] }];
    const unplaced = [{ text: "", lines: [2, 9] as [number, number] }];
    expect(labels({ furniture, unplaced }, 3)).toEqual(["furniture page-header", "unplaced", "unplaced"]);
  });

  test("an unnumbered item has the last part of its id", () => {
    if (!item) throw new Error("no item");
    const paragraph = { ...item, number: null, label: null, id: "a/b/c/u2" };
    expect(labels({ paragraphs: [paragraph] }, 1)).toEqual(["u2 heading"]);
  });
});
