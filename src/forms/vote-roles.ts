import type { VoteRole, VoteTie } from "../model.js";
import type { Form, Meaning } from "./form.js";
import { voteForms } from "./votes.js";

/** What a vote is for, as its label says. */
export const labelledRoles: readonly Meaning<VoteRole>[] = [
  {
    means: "counter-proposal",
    pattern: /(?<!\p{L})(?:motförslag\p{L}{0,20}|kontraproposition\p{L}{0,20})(?!\p{L})/iu,
    example: ["Motförslagsvotering", "Kontrapropositionsvotering"],
  },
  {
    means: "main",
    pattern:
      /(?<!\p{L})(?:huvudvotering\p{L}{0,4}|huvudomröstning\p{L}{0,4}|i (?:sak|huvud)frågan)(?!\p{L})/iu,
    example: ["Huvudvotering", "Omröstning i sakfrågan"],
  },
  {
    means: "procedure",
    pattern: /(?<!\p{L})(?:bordlägg\p{L}{0,8}|ajourner\p{L}{0,8})(?!\p{L})/iu,
    example: ["bordläggning", "Votering om ajournering"],
  },
  {
    means: "remit",
    pattern: /(?<!\p{L})(?:\p{L}{0,10}återremi\p{L}{1,12}|avgör(?:s|as|a|ande|andet)?)(?!\p{L})/iu,
    example: ["ärendets avgörande i dag", "Minoritetsåterremiss"],
  },
  {
    means: "procedure",
    pattern: /(?<!\p{L})(?:propositionsordning\p{L}{0,3}|beslutsgång\p{L}{0,3})(?!\p{L})/iu,
    example: ["propositionsordningen", "Votering om beslutsgången"],
  },
];

/** The same in what Ja and Nej mean, where words may speak of the way of voting that in a label tell how it was done. */
export const meantRoles: readonly Meaning<VoteRole>[] = [
  ...labelledRoles,
  {
    means: "procedure",
    pattern: voteForms.way.pattern,
    example: "att valet sker med sluten omröstning",
  },
];

/** The same in a sentence of the vote's text, or of the proposition before it. */
export const toldRoles: readonly Meaning<VoteRole>[] = [
  {
    means: "counter-proposal",
    pattern: /(?<!\p{L})(?:motförslag(?:et)?|kontraproposition(?:en)?)(?!\p{L})/iu,
    example: "för att utse motförslag i huvudvoteringen",
  },
  {
    means: "main",
    pattern: /(?<!\p{L})(?:huvudvotering(?:en)?|huvudomröstning(?:en)?)(?!\p{L})/iu,
    example: "I huvudvoteringen ställs förslagen mot varandra",
  },
  {
    means: "remit",
    pattern: /(?<!\p{L})(?:omröstning|votering|votera|rösta) (?:om|i frågan om) återremiss(?!\p{L})/iu,
    example: "Votering om återremiss begärs",
    not: "Yrkande om återremiss",
  },
  {
    means: "procedure",
    pattern:
      /(?<!\p{L})(?:omröstning|votering|votera|rösta) (?:om|i frågan om) (?:bordläggning|ajournering|propositionsordningen)(?!\p{L})/iu,
    example: "Votering om bordläggning begärs",
    not: "Yrkande om bordläggning",
  },
];

/** How an equal vote was decided. */
export const tieForms: readonly Meaning<VoteTie>[] = [
  {
    means: "casting-vote",
    pattern: /(?<!\p{L})utslagsröst(?:en)?(?!\p{L})/iu,
    example: "med ordförandens utslagsröst",
  },
  {
    means: "casting-vote",
    pattern: /(?<!\p{L})röst (?:fäller|fällde) utslag(?:et)?(?!\p{L})/iu,
    example: "ordförandens röst fäller utslag för ja",
  },
  {
    means: "casting-vote",
    pattern: /(?<!\p{L})röst (?:avgör|avgjorde)(?!\p{L})/iu,
    example: "ordförandens röst avgör",
  },
  {
    means: "lot",
    pattern: /(?<!\p{L})(?:lottning(?:en)?|lotten|genom lott)(?!\p{L})/iu,
    example: ["efter lottning", "genom lott"],
    not: "lottade platser",
  },
];

/** What else words say of how a vote decides. */
export const voteEffects = {
  /** What Ja or Nej stands for where a vote decides a part of the matter only. */
  partial: {
    pattern: /(?<!\p{L})(?:tillägg\p{L}{0,20}|ändrings\p{L}{0,20}|(?:att-sats|punkt)\p{L}{0,4})(?!\p{L})/iu,
    example: ["bifall till tilläggsyrkandet", "avslag på ändringsyrkandet", "bifall till punkten 3"],
    not: "bifall till förslaget",
  },
  /** That the chair has a casting vote, which says nothing where the totals differ. */
  hasCastingVote: {
    pattern: /(?<!\p{L})har [^.]{0,40}utslagsröst/iu,
    example: "Ordföranden har vid lika röstetal utslagsröst.",
    not: "Förslaget antas med ordförandens utslagsröst.",
  },
  /** The remit that a third of those present may force (5 kap. 50 § kommunallagen; 5 kap. 36 § in that of 1991). */
  byMinority: {
    pattern:
      /(?<!\p{L})(?:minoritetsåterremi\p{L}{1,12}|(?:minst|mer än|fler än|över) en tredjedel|5 kap\.? (?:50|36) §)(?!\p{L})/iu,
    example: [
      "Ärendet återremitteras genom minoritetsåterremiss.",
      "Minst en tredjedel röstar för återremiss.",
      "återremitteras enligt 5 kap. 50 § kommunallagen",
    ],
    not: "En tredjedel av ledamöterna är kvinnor.",
  },
  remits: {
    pattern: /återremi/iu,
    example: "Ärendet återremitteras.",
    not: "Ärendet remitteras.",
  },
  /** That such a remit fails, or what it takes. */
  notRemitted: {
    pattern: /(?<!\p{L})(?:inte|ej|krävs)(?!\p{L})/iu,
    example: ["Ärendet återremitteras inte.", "För återremiss krävs minst en tredjedel."],
  },
} as const satisfies Record<string, Form>;
