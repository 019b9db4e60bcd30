import { expect, test } from "vitest";
import { compile } from "../src/compile.js";
import { defaultSettings, type Settings } from "../src/settings.js";

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
