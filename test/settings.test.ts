import { expect, test } from "vitest";
import { canBeSamePerson } from "../src/check/same-person.js";
import { compile } from "../src/compile.js";
import { hasDnrForm, unknownPlaceholders } from "../src/lex/dnr-pattern.js";
import { defaultSettings, type Settings } from "../src/settings.js";
import { fixtures } from "./fixture-files.js";
import { lostWords, wrongPlaces } from "./invariants.js";

const compiled = (text: string, settings: Partial<Settings>) =>
  compile(Buffer.from(text), "minutes.md", { ...defaultSettings, ...settings }).protokoll;

const kindsIn = (text: string, settings: Partial<Settings>) =>
  compiled(text, settings).paragraphs.map(({ sections }) => sections.map(({ kind }) => kind));

test("a municipality's own label opens a part, however it is printed", () => {
  const labels = { decision: ["Nämndens avgörande"] };
  const forms = [
    "### Nämndens avgörande\n",
    "**Nämndens avgörande**\n",
    "Nämndens avgörande:",
    "NÄMNDENS AVGÖRANDE\n",
  ];
  for (const form of forms) {
    const text = `# Miljönämnden\n\n## § 1 Tillsyn\n\n### Bakgrund\n\nEn tillsyn är gjord.\n\n${form}\nRapporten godkänns.\n`;
    expect(kindsIn(text, { labels }), form).toEqual([["background", "decision"]]);
    expect(compiled(text, { labels }).paragraphs[0]?.beslut[0]?.points[0]?.text).toBe("Rapporten godkänns.");
    expect(kindsIn(text, {})[0], form).not.toContain("decision");
  }
});

test("a municipality's own label ends the head of an item, and is believed before the vocabulary", () => {
  const text =
    "Miljönämnden\n\n§ 1 Tillsyn\nPapper\nSkrivelse den 2 maj\n\n§ 2 Taxa\nBakgrund\nTaxan antas.\n";
  const labels = { documents: ["Papper"], decision: ["Bakgrund"] };
  expect(kindsIn(text, { labels })).toEqual([["documents"], ["decision"]]);
  expect(compiled(text, { labels }).paragraphs.map(({ title }) => title)).toEqual(["Tillsyn", "Taxa"]);
});

test("one document's labels are not the next one's", () => {
  const text = "Miljönämnden\n\n§ 1 Tillsyn\n\n**Avgörande**\n\nRapporten godkänns.\n";
  expect(kindsIn(text, { labels: { decision: ["Avgörande"] } })).toEqual([["decision"]]);
  expect(kindsIn(text, {})).toEqual([["other"]]);
});

test("the municipality: front matter, else configuration, else the page, else what the text names", () => {
  const settings = { municipality: "Hammarviks kommun" };
  const body = "# Provstads kommun\n\n## Miljönämnden\n\n§ 1 Taxa\n\nBeslut: Taxan antas.\n";
  const of = (text: string, given: Partial<Settings>) => {
    const { meeting, inferred } = compiled(text, given);
    return [meeting.municipality, inferred.includes("/meeting/municipality")];
  };
  expect(of(`---\nkommun: Nyby kommun\n---\n${body}`, settings)).toEqual(["Nyby kommun", false]);
  expect(of(body, settings)).toEqual(["Hammarviks kommun", false]);
  expect(of(body, {})).toEqual(["Provstads kommun", false]);
  const named = "Miljönämnden\n\n§ 1 Taxa\n\nBeslut: Taxan för Lunda kommun antas.\n";
  expect(of(named, settings)).toEqual(["Hammarviks kommun", false]);
  expect(of(named, {})).toEqual(["Lunda kommun", true]);
});

test("forms of case numbers", () => {
  const has: [string, string][] = [
    ["KS 2024/0197", "KS {år}/{nr}"],
    ["KS\u00a02024/0197", "KS {år}/{nr}"],
    ["2024-197", "{år}-{nr}"],
    ["Ks 197/24", "{diarium} {nr}/{åå}"],
    ["KS.2024.3", "{diarium}.{år}.{nr}"],
    ["KS 2024/197 1.2.3", "KS {år}/{nr} {kod}"],
  ];
  const lacks: [string, string][] = [
    ["Ks 2024/0197", "KS {år}/{nr}"],
    ["KS 2024-0197", "KS {år}/{nr}"],
    ["KS 24/0197", "KS {år}/{nr}"],
    ["KS 2024/0197 40", "KS {år}/{nr}"],
    ["KSx2024x3", "{diarium}.{år}.{nr}"],
  ];
  for (const [text, pattern] of has) expect([text, hasDnrForm(text, pattern)]).toEqual([text, true]);
  for (const [text, pattern] of lacks) expect([text, hasDnrForm(text, pattern)]).toEqual([text, false]);
  expect(unknownPlaceholders("KS {ar}/{nr} {}")).toEqual(["ar", ""]);
});

test("names that can be one person's", () => {
  const same = ["Anna Ek", "ANNA EK", "A. Ek", "Anna M Ek", "Anna Maria Ek", "Anna Ek-Berg", "Ek"];
  const others = ["Anja Ek", "Anna Ekman", "Maria Ek", "Anna", "B. Ek", ""];
  for (const name of same) expect([name, canBeSamePerson(name, "Anna Ek")]).toEqual([name, true]);
  for (const name of others) expect([name, canBeSamePerson(name, "Anna Ek")]).toEqual([name, false]);
});

test("a person who is not in the register is told of once, where the name stands first", () => {
  const text = `Tekniska nämnden

**Beslutande:** Anna Ek (S), Bo Alström (M)

**Övriga närvarande:** Mia Fors, nämndsekreterare

§ 1 Taxa

### Yrkanden
Bo Alström (M) yrkar avslag. Ek (S) yrkar bifall. Siv Öst (C) yrkar återremiss.

### Beslut
Taxan antas.
`;
  const register = [
    { name: "Anna Maria Ek", party: "S" },
    { name: "Bo Ahlström", party: "M" },
  ];
  const told = (given: Partial<Settings>) =>
    compile(Buffer.from(text), "m.md", { ...defaultSettings, ...given })
      .messages.filter(({ rule }) => rule === "unknown-person")
      .map(({ place, facts }) => [place.line, place.column, facts["name"], facts["near"]]);
  expect(told({ register })).toEqual([
    [3, 30, "Bo Alström", "Bo Ahlström"],
    [10, 51, "Siv Öst", ""],
  ]);
  expect(told({})).toEqual([]);
});

test("whatever labels a configuration names, no word of the minutes is lost", { timeout: 60_000 }, () => {
  const labels = {
    decision: ["Sammanfattning", "Handlingar"],
    other: ["Beslut", "Justerare"],
    vote: ["§ 1"],
    motions: ["Närvarande", "Kommunstyrelsen"],
    recipients: ["Yrkanden", "Bakgrund"],
  };
  for (const { name, text } of fixtures.filter((_, at) => at % 4 === 0)) {
    const { protokoll, source } = compile(Buffer.from(text), name, { ...defaultSettings, labels });
    expect([name, lostWords(text, protokoll)]).toEqual([name, []]);
    expect([name, wrongPlaces(protokoll, source.length)]).toEqual([name, []]);
  }
});
