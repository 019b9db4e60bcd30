import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { emitters } from "../../src/emit/index.js";
import type { Protokoll } from "../../src/model.js";
import { paragraph, section } from "./build.js";
import { dangersIn, decoded, domOf, faultsOf } from "./dom.js";
import { sample } from "./sample.js";

const pageOf = (protokoll: Protokoll): string => emitters.html(protokoll)[0]?.text ?? "";
const sampleWith = (...paragraphs: Protokoll["paragraphs"]): Protokoll => ({ ...sample, paragraphs });
const texts = (protokoll: Protokoll, selector: string): string[] =>
  domOf(pageOf(protokoll))
    .querySelectorAll(selector)
    .map((element) => element.textContent.trim());

describe("the page", () => {
  const text = pageOf(sample);
  const dom = domOf(text);

  test("is valid, accessible HTML", async () => {
    expect(await faultsOf(text)).toEqual([]);
  });

  test("so is the page of an empty document", async () => {
    const { meeting } = sample;
    const nothing = {
      adjournments: [],
      range: [],
      secretaries: [],
      adjusters: [],
      fields: [],
      digital: false,
    };
    const unknown = {
      municipality: null,
      body: null,
      date: null,
      start: null,
      end: null,
      place: null,
      chair: null,
    };
    const empty = {
      ...sampleWith(),
      meeting: { ...meeting, ...unknown, ...nothing },
      members: [],
      attachments: [],
    };
    expect(await faultsOf(pageOf({ ...empty, inferred: [], unplaced: [] }))).toEqual([]);
  });

  test("is Swedish, has one h1 and no level left out", () => {
    expect(dom.querySelector("html")?.getAttributeValue("lang")).toBe("sv");
    expect(dom.querySelectorAll("h1").map((element) => element.textContent)).toEqual([
      "Kommunstyrelsen torsdag 29 februari 2024",
    ]);
    const levels = dom
      .querySelectorAll("h1, h2, h3, h4, h5, h6")
      .map((element) => Number(element.tagName[1]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("allows by its policy its own style and nothing else", () => {
    const style = text.slice(text.indexOf("<style>") + "<style>".length, text.indexOf("</style>"));
    const hash = createHash("sha256").update(style).digest("base64");
    const policy = dom
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttributeValue("content");
    expect(decoded(policy)).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import/u);
  });

  test("opens with the decisions in words, each linked to its §", () => {
    const links = dom.querySelectorAll("nav a").map((element) => element.getAttributeValue("href"));
    expect(links).toEqual(["#u1", "#p40", "#p41a"]);
    for (const link of links) expect(dom.querySelectorAll(`article${link ?? ""}`)).toHaveLength(1);
    expect(dom.querySelectorAll("nav .badges").map((element) => element.textContent)).toEqual([
      "Beslut",
      "Förslag till Kommunfullmäktige Beslut Jäv",
      "Inget beslut Omröstning Reservation",
    ]);
  });

  test("shows a § with its link, its case number and its points inside one another", () => {
    const school = dom.querySelector("#p40");
    expect(school?.querySelector("h2 a")?.getAttributeValue("href")).toBe("#p40");
    expect(school?.querySelector(".dnr")?.textContent).toBe("Dnr KS 2023/0197");
    expect(school?.querySelectorAll("ol > li > ul > li").map((element) => element.textContent)).toEqual([
      "hälften 2024",
      "hälften 2025",
    ]);
  });

  test("says a decision once when the card tells all of its section", () => {
    expect(text.match(/Skolan byggs\./gu)).toHaveLength(1);
    expect(text.match(/Dagordningen fastställs\./gu)).toHaveLength(1);
  });

  test("gives a vote's totals, meaning and voters as a table", () => {
    const rows = dom.querySelectorAll("#p41a .vote tbody tr").map((element) => element.textContent);
    expect(rows).toEqual(["Jabifall2Britta Lönn (C), Siv Älg (M)", "Nejavslag1Ove Tallberg (S)", "Avstår0–"]);
    expect(dom.querySelector("#p41a .vote")?.textContent).toContain("Ja vinner.");
  });

  test("lists documents that print runs together, unless there is more to them than text", () => {
    const documents = ["Skrivelse den 1 mars.", "Ritning."];
    const of = (markdown: string): string[] =>
      texts(
        sampleWith(paragraph({ documents, sections: [section("documents", "Handlingar", markdown)] })),
        "article li",
      );
    expect(of("Skrivelse den 1 mars.\nRitning.")).toEqual(documents);
    expect(of("Skrivelse den 1 mars.\nRitning. Bilagd.")).toEqual([]);
    expect(of("[Skrivelse den 1 mars.](https://exempel.example)\nRitning.")).toEqual([]);
  });

  test("tells what stands under no label of its own", () => {
    expect(dom.querySelectorAll("#p40 .facts dt").map((element) => element.textContent)).toEqual([
      "Jäv",
      "Beslutet skickas till",
    ]);
    const budget = dom.querySelector("#p41a .facts")?.textContent;
    expect(budget).toContain("Ove Tallberg (S): Reservation, se bilaga 1.");
    expect(budget).toContain("Siv Älg (M): Vi hade velat mer.");
  });

  test("names the members with their groups, and whom they replace", () => {
    const roll = dom.querySelector("table.members")?.textContent ?? "";
    expect(roll).toContain("Beslutande (2)");
    expect(roll).toContain("för Ove Tallberg, på distans");
  });

  test("says where it comes from, what was inferred and what found no place", () => {
    const foot = dom.querySelector("footer")?.textContent ?? "";
    expect(foot).toContain(sample.source.sha256);
    expect(foot).toContain("kommun eller region");
    expect(foot).toContain("vem som beslutar (KS § 40)");
    expect(foot).toContain("Lösryckta ord &#x3C;utan> plats.");
  });

  test("shows front matter that no fact tells", () => {
    const facts = dom.querySelector("dl.meeting")?.textContent ?? "";
    expect(facts).toContain("Åhörare3 personer");
    expect(facts.match(/40–41/gu)).toHaveLength(1);
  });

  test("has nothing in it that could run, load or send", () => {
    expect(dangersIn(dom)).toEqual([]);
  });
});
