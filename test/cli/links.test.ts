import { describe, expect, test } from "vitest";
import { folderWith } from "../archive/folder.js";
import { run } from "./io.js";

const minutes = (text: string) =>
  `Kommunstyrelsen\nSammanträdesprotokoll 2024-03-26\n\nBeslutande\nAnna Ek (S), ordförande\n\n§ 1 Budget\n\nBeslut\n\nBudgeten godkänns.\n\n${text}\n`;

describe("links to files beside the minutes", () => {
  const cases: [string, string, string[]][] = [
    ["one that is there", "Se [bilagan](bilaga%201.pdf#sida).", []],
    ["one that is not", "Se [bilagan](bilaga-2.pdf).", ["13:14"]],
    ["one in angles", "Se [bilagan](<bilaga 1.pdf>) och [en till](<bilaga 2.pdf> 'Två').", ["13:44"]],
    ["a picture", "![Karta](karta.png)", ["13:10"]],
    ["a definition", "Se [bilagan].\n\n[bilagan]: bilaga-2.pdf", ["15:12"]],
    ["HTML", '<a href="bilaga-2.pdf">bilagan</a>', ["13:10"]],
    [
      "the web",
      "[a](https://exempel.se/x.pdf) [b](mailto:a@exempel.se) [c](#punkt) [d](//exempel.se) [e](/x)",
      [],
    ],
    ["code", "```\n[a](b.pdf)\n```", []],
    ["told to be silent", "<!-- protokoll-ignore link-broken: läggs till senare -->\n[a](b.pdf)", []],
  ];
  test.each(cases)("%s", async (_, text, places) => {
    const cwd = folderWith({ "arkiv/ks.md": minutes(text), "arkiv/bilaga 1.pdf": "" });
    const { out, err } = await run(["check", "arkiv/ks.md"], { cwd });
    expect(err).toBe("");
    const found = out.matchAll(/^arkiv\/ks\.md:(\d+:\d+) varning link-broken/gmu);
    expect([...found].map(([, place]) => place)).toEqual(places);
  });

  test("they count as warnings", async () => {
    const cwd = folderWith({ "ks.md": minutes("[a](b.pdf)") });
    expect((await run(["check", "ks.md", "--strict"], { cwd })).code).toBe(1);
  });

  test("standard input stands in no folder", async () => {
    const { out } = await run(["check", "-"], { stdin: minutes("[a](b.pdf)") });
    expect(out).not.toContain("link-broken");
  });
});

test("a personal number is shown by no message, whatever it is about", async () => {
  const cwd = folderWith({
    "ks.md": minutes("Se [121212-1212](121212-1212.pdf), och 121212-\n1212 \u200b 121212−1212."),
  });
  const { code, out } = await run(["check", "ks.md"], { cwd });
  expect(code).toBe(1);
  expect(out.match(/fel personal-number/gu)?.length).toBeGreaterThanOrEqual(3);
  expect(out).toContain("link-broken");
  expect(out).not.toMatch(/121212|1212-/u);
});
