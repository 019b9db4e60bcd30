import type { VoteRole, VoteTie } from "../model.js";

/** Words that say what a vote is about: a piece of a regular expression, with an example. The first row found wins. */
export type RoleWords = readonly (readonly [role: VoteRole, words: string, example: string])[];

/** In a vote's label, and in what Ja and Nej mean. */
export const roleWords: RoleWords = [
  ["counter-proposal", "motförslag\\p{L}{0,20}|kontraproposition\\p{L}{0,20}", "Motförslagsvotering"],
  ["main", "huvudvotering\\p{L}{0,4}|huvudomröstning\\p{L}{0,4}|i (?:sak|huvud)frågan", "Huvudvotering"],
  ["procedure", "bordlägg\\p{L}{0,8}|ajourner\\p{L}{0,8}", "bordläggning"],
  ["remit", "\\p{L}{0,10}återremi\\p{L}{1,12}|avgör(?:s|as|a|ande|andet)?", "ärendets avgörande i dag"],
  ["procedure", "propositionsordning\\p{L}{0,3}|beslutsgång\\p{L}{0,3}", "propositionsordningen"],
];

/** In what Ja and Nej mean only: "Sluten omröstning" as a label says how it was done. */
export const meaningWords: RoleWords = [
  ["procedure", "(?:sluten|öppen) (?:omröstning|votering)", "att valet sker med sluten omröstning"],
];

/** In a sentence of the vote's text or of the proposition before it. */
export const roleSentences: RoleWords = [
  [
    "counter-proposal",
    "motförslag(?:et)?|kontraproposition(?:en)?",
    "för att utse motförslag i huvudvoteringen",
  ],
  ["main", "huvudvotering(?:en)?|huvudomröstning(?:en)?", "I huvudvoteringen ställs förslagen mot varandra"],
  [
    "remit",
    "(?:omröstning|votering|votera|rösta) (?:om|i frågan om) återremiss",
    "Votering om återremiss begärs",
  ],
  [
    "procedure",
    "(?:omröstning|votering|votera|rösta) (?:om|i frågan om) (?:bordläggning|ajournering|propositionsordningen)",
    "Votering om bordläggning begärs",
  ],
];

/** What Ja or Nej stands for where a vote decides a part of the matter only. */
export const partialWords = "tillägg\\p{L}{0,20}|ändrings\\p{L}{0,20}|(?:att-sats|punkt)\\p{L}{0,4}";

/** How an equal vote was decided. */
export const tieWords: readonly (readonly [tie: VoteTie, words: string, example: string])[] = [
  ["casting-vote", "utslagsröst(?:en)?", "med ordförandens utslagsröst"],
  ["casting-vote", "röst (?:fäller|fällde) utslag(?:et)?", "ordförandens röst fäller utslag för ja"],
  ["casting-vote", "röst (?:avgör|avgjorde)", "ordförandens röst avgör"],
  ["lot", "lottning(?:en)?|lotten|genom lott", "efter lottning"],
];

/** The remit that a third of those present may force (5 kap. 50 § kommunallagen; 5 kap. 36 § in that of 1991). */
export const minorityWords =
  "minoritetsåterremi\\p{L}{1,12}|(?:minst|mer än|fler än|över) en tredjedel|5 kap\\.? (?:50|36) §";
