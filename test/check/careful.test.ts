import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import type { RuleId } from "../../src/messages.js";
import { defaultSettings } from "../../src/settings.js";

/** Texts under "§ 28 Budget" of Kommunstyrelsen about which a rule must say nothing, and why. */
const silent: [RuleId, string, string][] = [
  [
    "motion-missing",
    "a motion elsewhere",
    "Beslut\n\nBudgeten godkänns enligt Bo Als (M) yrkande från den 3 mars.",
  ],
  [
    "motion-missing",
    "told in prose",
    "Ärendet\n\nBo Al (M) vill ändra.\n\nBeslut\n\nBo Als (M) yrkande avslås.",
  ],
  [
    "motion-missing",
    "a name in s",
    "Yrkanden\n\nEva Lans (C) yrkar avslag.\n\nBeslut\n\nEva Lans (C) yrkande avslås.",
  ],
  ["motion-missing", "a party", "Beslut\n\nYrkandet från M och KD avslås."],
  ["motion-missing", "no name", "Beslut\n\nEnligt eget yrkande entledigas ledamoten."],
  ["decision-empty", "no decision", "Beslut\n\nKommunstyrelsen fattar inte något beslut i ärendet."],
  ["decision-empty", "a list", "Beslut\n\nKommunstyrelsen beslutar att\n\n- godkänna budgeten."],
  ["decision-empty", "the decision is a heading", "## Beslut\n\n## Kommunstyrelsen godkänner budgeten."],
  [
    "proposal-without-addressee",
    "in the point",
    "Beslut\n\nKommunstyrelsen föreslår\n\natt kommunfullmäktige godkänner budgeten.",
  ],
  ["attachment-missing", "no appendices here", "Beslut\n\nBudgeten godkänns enligt bilaga 3."],
  [
    "attachment-missing",
    "another paper's",
    "Beslut\n\nBudgeten godkänns enligt bilaga 3 till tjänsteutlåtandet.\n\nBilaga 1 A\n\nText.\n\nBilaga 2 B\n\nText.",
  ],
  [
    "decision-of-another-item",
    "another body's",
    "Kommunfullmäktiges beslut § 29\n\nText.\n\nBeslut\n\nBudgeten godkänns.",
  ],
  ["election-without-name", "an office", "Beslut\n\nTill justerare utses ordföranden."],
  ["election-without-name", "vacant", "Beslut\n\nTill ersättare utses ingen, platsen lämnas vakant."],
  ["election-without-name", "a choice", "Beslut\n\nKommunstyrelsen väljer att avvakta."],
  [
    "outcome-against-majority",
    "a counter-proposal is rejected",
    "Omröstning\n\nJa-röst för bifall till kommunstyrelsens förslag, nej-röst för avslag. Med 6 ja-röster mot 2 nej-röster beslutar kommunstyrelsen att avslå Bo Als yrkande.",
  ],
  [
    "outcome-against-majority",
    "another thing is rejected",
    "Omröstning\n\nJa-röst för bifall till kommunstyrelsens förslag, nej-röst för avslag. Med 6 ja-röster mot 2 nej-röster beslutar kommunstyrelsen att avslå motionen.",
  ],
  ["no-decision", "withheld", "Paragrafen omfattas av sekretess och publiceras inte."],
  ["dnr-year-impossible", "a four-digit number", "Dnr KS 2024/2042\n\nBeslut\n\nBudgeten godkänns."],
  [
    "dnr-spelled-differently",
    "a paper of the case",
    "Dnr KS 2024/12\n\nHandlingar\n\nSkrivelse KS 2024/12-3\n\nBeslut\n\nBudgeten godkänns.",
  ],
  [
    "dnr-spelled-differently",
    "another case",
    "Dnr KS 2024/12\n\nHandlingar\n\nSkrivelse KS 2024-13\n\nBeslut\n\nBudgeten godkänns.",
  ],
  ["template-leftover", "a link", "Beslut\n\n[Ange text](https://exempel.se) godkänns."],
  ["template-leftover", "a hidden number", "Beslut\n\nSökanden 1912-XXXX bifalls."],
  ["template-leftover", "a comment", "<!-- [Skriv text här] -->\n\nBeslut\n\nBudgeten godkänns."],
  ["invisible-character", "a picture of several", "Beslut\n\nBudgeten godkänns 👩‍💼."],
  ["merge-conflict", "an underline", "Beslut\n\nBudgeten\n=======\n"],
  ["mixed-normalisation", "all of one kind", "Beslut\n\nBudgeten ändras inte."],
  ["mojibake", "a name", "Beslut\n\nSÃO PAULO är vänort."],
  ["control-character", "a tab", "Beslut\n\n1.\tBudgeten godkänns."],
  ["secrecy-word", "no secret", "Beslut\n\nSekreteraren får i uppdrag att skriva."],
  ["email", "an office", "Frågor till kommunstyrelsen@exempel.se."],
  ["telephone", "a case number", "Skrivelse, KS 09-123 456."],
  ["telephone", "a date", "Se 2024-03-26 10:30–11:45."],
  ["home-address", "a place", "Förskolan på Storgatan 12 byggs om."],
];

test.each(silent)("%s is silent about %s", (rule, _, text) => {
  expect(rulesIn(text, rule)).not.toContain(rule);
});

function rulesIn(text: string, asked: RuleId): RuleId[] {
  const head = "Kommunstyrelsen\nSammanträdesprotokoll 2024-03-26\n\n";
  const levels = { ...defaultSettings.levels, [asked]: "warning" as const };
  const document = `${head}§ 28 Budget\n\n${text}\n\n§ 29 Taxa\n\nBeslut\n\nTaxan antas.\n`;
  const { messages } = compile(Buffer.from(document), "ks.md", { ...defaultSettings, levels });
  return messages.map(({ rule }) => rule);
}

const front = (adjusters: string): string =>
  `Kommunstyrelsen 2024-03-26\n\n**Beslutande**\n\n- Anna Ek (S), ordförande\n- Bo Al (M), § 28\n- Eva Lo (C)\n\n**Justerare** ${adjusters}\n\n## § 28 Budget\n\n### Beslut\n\nBudgeten godkänns.\n\n## § 29 Mark\n\n### Jäv\n\nEva Lo (C) anmäler jäv.\n\n### Beslut\n\nMarken säljs.\n`;

test.each([
  ["adjuster-away", "Bo Al (M), § 28", "Bo Al (M)"],
  ["adjuster-recused", "Eva Lo (C), utom § 29, och Anna Ek (S)", "Eva Lo (C)"],
] as const)("%s is silent where the adjusters say their §§", (rule, parted, whole) => {
  const rulesIn = (adjusters: string) =>
    compile(Buffer.from(front(adjusters)), "prov.md").messages.map((one) => one.rule);
  expect(rulesIn(parted)).not.toContain(rule);
  expect(rulesIn(whole)).toContain(rule);
});
