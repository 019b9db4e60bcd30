import { expect, test, vi } from "vitest";
import { inspect } from "../../src/commands/inspect.js";
import { stageNames } from "../../src/stages/stages.js";
import { folderWith } from "../archive/folder.js";
import { run } from "./io.js";

vi.mock("../../src/compile.js", () => import("./stand-in.js"));

const stdin = "Plats Lunnevik\n§ 7 Tak\n\nvilse !no-chair";

test("each line is shown with its owner and its messages, and below it what the minutes say", async () => {
  const { code, out, err } = await run(["inspect", "-"], { stdin });
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe(`1  meeting place | Plats Lunnevik
2  § 7 heading   | § 7 Tak
3                |
4  ingen ägare   | vilse !no-chair
   ! varning no-chair Protokollet säger inte vem som var ordförande. Märk personen med \`ordförande\` i närvarolistan.

Sammanträde: Lunnevik kommun · Miljönämnden · 2024-02-01

§ 7    Tak

Slutsatser, inte tryckta i texten:
  /meeting/municipality = "Lunnevik kommun"

Rader: 3 i modellen (100 %), 0 sidtext (0 %), 0 oplacerade (0 %)
0 fel, 1 varning, 0 upplysningar
`);
});

test("on a terminal it is coloured and its lines are cut to the breadth", async () => {
  const { out } = await run(["inspect", "-"], { stdin: `§ 7 ${"lång ".repeat(100)}`, columns: 60 });
  const [first = ""] = out.split("\n");
  expect(first).toContain("\u001b[");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is colours that are taken away
  const plain = first.replace(/\u001b\[\d+m/gu, "");
  expect(plain.length).toBeLessThanOrEqual(60);
  expect(plain).toMatch(/^1 {2}§ 7 heading \| § 7 lång .*…$/u);
});

test("errors in the document are no failure of inspect; a document that is not there is", async () => {
  expect(await run(["inspect", "-"], { stdin: "!binary-file" })).toMatchObject({ code: 0 });
  expect(await run(["inspect", "no.md"], { cwd: folderWith() })).toMatchObject({ code: 2, out: "" });
});

test("a stage of the compilation is shown in place of what it gives, with its document's settings", async () => {
  const cwd = folderWith({
    "m.md": "§ 1 Tak\n\nSagt\nNämnden beslutar\u001b[31m:",
    "protokoll.config.yaml": "labels: { decision: [Sagt] }",
  });
  const { code, out, err } = await run(["inspect", "m.md", "--stage", "labels"], { cwd });
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe(`1 "§ 1 Tak"
3 "Sagt" | section decision line "Sagt"
4 "Nämnden beslutar\\u001b[31m:"
`);
});

test("a stage is shown of a document on which the compiler fails", async () => {
  const { code, out } = await run(["inspect", "-", "--stage", "outline"], { stdin: "CRASH" });
  expect([code, out]).toEqual([0, "width 100\ntitle\n  1 CRASH\n"]);
  expect(await run(["inspect", "no.md", "--stage", "lines"], { cwd: folderWith() })).toMatchObject({
    code: 2,
    out: "",
    err: "protokoll: no.md: filen finns inte.\n",
  });
});

test("every stage can be named", () => {
  const { read } = inspect.options.find(({ flags }) => flags === "--stage") ?? {};
  for (const stage of stageNames) expect(read?.(stage, undefined, "sv")).toBe(stage);
});
