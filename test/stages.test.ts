import { describe, expect, test } from "vitest";
import { defaultSettings } from "../src/settings.js";
import { stageText } from "../src/stages/stages.js";
import { fixtures } from "./fixture-files.js";

describe.each(fixtures)("$name", ({ text }) => {
  const bytes = Buffer.from(text);

  test.each(["lexed", "labels"] as const)("%s has a line for each that is read", (stage) => {
    expect(numbersIn(stageText(stage, bytes))).toEqual(numbersIn(stageText("lines", bytes)));
  });
});

/** The source's lines with which the lines of a stage begin. */
const numbersIn = (stage: string): number[] => stage.split("\n").map((line) => Number.parseInt(line, 10));

const small = `## §  3 Tak {#tak}

| **Justerare** | Bo Al |
|---|---|

- Beslut: Enligt *Arbetsutskottets beslut* 2024-02-30
`;

describe("what a stage says", () => {
  test.each([
    [
      "lines",
      [
        '1:1-1:19 heading block=2 end=block columns=["§","3 Tak {#tak}"] "§ 3 Tak {#tak}"',
        '3:1-3:26 row block=3 end=soft bold="Justerare" cells=[["Justerare"],["Bo Al"]] "Justerare | Bo Al"',
        '4:1-4:10 row block=3 end=block cells=[] ""',
        '6:3-6:54 item block=5 end=block level=1 marker="-" "Beslut: Enligt Arbetsutskottets beslut 2024-02-30"',
      ],
    ],
    [
      "lexed",
      [
        '1 "§ 3 Tak {#tak}" | item@0-3 3',
        '3 "Justerare | Bo Al"',
        '4 ""',
        '6:3 "Beslut: Enligt Arbetsutskottets beslut 2024-02-30" | body@15-31 committee "Arbetsutskottet" | date@39-49 no day "2024-02-30"',
      ],
    ],
    [
      "labels",
      [
        '1 "§ 3 Tak {#tak}"',
        '3 "Justerare | Bo Al"',
        '4 ""',
        '6:3 "Beslut: Enligt Arbetsutskottets beslut 2024-02-30" | section decision run-in "Beslut:" rest "Enligt Arbetsutskottets beslut 2024-02-30"',
      ],
    ],
  ] as const)("%s", (stage, lines) => {
    expect(stageText(stage, Buffer.from(small)).trimEnd().split("\n")).toEqual(lines);
  });

  test("the municipality's own labels are among the labels", () => {
    const text = (labels: object) =>
      stageText("labels", Buffer.from("Avgörande\n\nJa"), { ...defaultSettings, labels });
    expect(text({})).toBe('1 "Avgörande"\n3 "Ja"\n');
    expect(text({ decision: ["Avgörande"] })).toContain('| section decision line "Avgörande"');
  });
});
