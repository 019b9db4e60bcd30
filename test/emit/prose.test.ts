import { describe, expect, test } from "vitest";
import { emitters } from "../../src/emit/index.js";
import type { Protokoll } from "../../src/model.js";
import { paragraph, section } from "./build.js";
import { domOf } from "./dom.js";
import { sample } from "./sample.js";

const pageOf = (protokoll: Protokoll): string => emitters.html(protokoll)[0]?.text ?? "";
const sampleWith = (...paragraphs: Protokoll["paragraphs"]): Protokoll => ({ ...sample, paragraphs });
const texts = (protokoll: Protokoll, selector: string): string[] =>
  domOf(pageOf(protokoll))
    .querySelectorAll(selector)
    .map((element) => element.textContent.trim());

describe("Markdown of a section", () => {
  const shown = (markdown: string, selector: string): string[] =>
    texts(
      sampleWith(paragraph({ sections: [section("background", "Bakgrund", markdown)] })),
      `article ${selector}`,
    );

  test("headings run on from the label, whatever levels the source uses", () => {
    const markdown = "# A\n\n##### B\n\n### C\n\n# D\n\n###### E";
    expect(shown(markdown, "h4")).toEqual(["A", "D"]);
    expect(shown(markdown, "h5")).toEqual(["B", "C", "E"]);
  });

  test("links to the web stay, and say that they leave", () => {
    const markdown = "[x](https://exempel.example)";
    const text = pageOf(sampleWith(paragraph({ sections: [section("background", "Bakgrund", markdown)] })));
    expect(text).toContain('<a href="https://exempel.example" rel="noopener nofollow">x</a>');
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt&#58;alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
  ])("a link to %s is text", (target) => {
    expect(shown(`[ord](${target})`, "p a")).toEqual([]);
    expect(shown(`[ord](${target})`, "p").join()).toContain("ord");
  });

  test("an image is a link with its words, and words alone inside a link", () => {
    expect(shown("![En karta](https://exempel.example/k.png)", "p a")).toEqual(["En karta"]);
    expect(shown("[![En karta](k.png)](https://exempel.example)", "p a")).toEqual(["En karta"]);
    expect(shown("![](data:image/png;base64,AA)", "p").join()).toContain("Bild");
  });

  test("raw HTML is shown, not used; a break is a break", () => {
    expect(shown("a <b>b</b> c<br>d", "p b")).toEqual([]);
    expect(
      pageOf(
        sampleWith(paragraph({ sections: [section("background", "X", "a <b>b</b><br>c\n\n<div>e</div>")] })),
      ),
    ).toContain("<p>a &#x3C;b>b&#x3C;/b><br>c</p>\n<pre>&#x3C;div>e&#x3C;/div></pre>");
  });

  test("a link definition that nobody uses is text, and so is a rule at the top", () => {
    expect(shown("ord\n\n[x]: https://exempel.example", "p").join()).toContain(
      "[x]: https://exempel.example",
    );
    expect(shown("---\na: b\n---\nord", "h4").join()).toContain("a: b");
  });

  test("a table has a caption and heads with a scope, and a region with a name of its own", () => {
    const table = "| A | |\n|---|---|\n| b | c |";
    expect(shown(table, 'th[scope="col"]')).toEqual(["A"]);
    const dom = domOf(
      pageOf(
        sampleWith(
          paragraph({ sections: [section("background", "Bakgrund", `${table}\n\nord\n\n${table}`)] }),
        ),
      ),
    );
    const names = dom
      .querySelectorAll("article section")
      .map((element) => element.getAttributeValue("aria-label"));
    expect(names).toEqual(["Tabell i § 40, Bakgrund", "Tabell i § 40, Bakgrund (2)"]);
  });

  test("a decision that the card cannot tell in full stands in print too", () => {
    const beslut = { kind: "decision", by: null, to: null, lead: null, lines: [1, 1] } as const;
    const point = { text: "Avtalet godkänns.", action: "approve", level: 1, lines: [1, 1] } as const;
    const of = (markdown: string): string[] =>
      texts(
        sampleWith(
          paragraph({
            beslut: [{ ...beslut, lines: [1, 1], points: [{ ...point, lines: [1, 1] }] }],
            sections: [section("decision", "Beslut", markdown)],
          }),
        ),
        "article h3",
      );
    expect(of("Avtalet godkänns.")).toEqual(["Beslut"]);
    expect(of("1. Avtalet godkänns.")).toEqual(["Beslut"]);
    expect(of("3. Avtalet godkänns.")).toEqual(["Beslut", "Beslut"]);
    expect(of("Avtalet godkänns. Ordföranden tackar.")).toEqual(["Beslut", "Beslut"]);
    expect(of("[Avtalet](https://exempel.example) godkänns.")).toEqual(["Beslut", "Beslut"]);
  });
});
