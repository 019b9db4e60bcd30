import type { MotionKind } from "../model.js";
import type { Form, Meaning } from "./form.js";

/** How minutes tell that a motion is taken back. */
export const withdrawalForms = {
  withdraws: {
    pattern:
      /(?<!\p{L})(?:återtar|återtog|återkallar|återkallade|(?:drar|drog|tar|tog) (?:nu |därefter |härefter )?tillbaka|har (?:återtagit|återkallat|dragit tillbaka))(?!\p{L})/iu,
    example: [
      "Anna Ek (S) återtar sitt yrkande",
      "Bo Al (M) drar därefter tillbaka avslagsyrkandet",
      "Bo Al (M) har dragit tillbaka sitt yrkande",
    ],
    not: "Bo Al (M) tar upp frågan",
  },
  /** In the passive. */
  withdrawn: {
    pattern:
      /(?<!\p{L})(?:återtas|återtogs|återkallas|återkallades|dras tillbaka|drogs tillbaka|har (?:återtagits|återkallats|dragits tillbaka))(?!\p{L})/iu,
    example: ["Yrkandet återkallas.", "Yrkandena har dragits tillbaka."],
    not: "Anna Ek (S) återkallar yrkandet.",
  },
  /** Right behind the verb. */
  denied: { pattern: /^ (?:inte|ej)(?!\p{L})/u, example: " inte sitt yrkande", not: " sitt yrkande" },
  several: {
    pattern: /(?<!\p{L})(?:sina|samtliga|alla|båda|\p{L}*yrkandena|förslagen)(?!\p{L})/iu,
    example: ["sina yrkanden", "samtliga yrkanden", "yrkandena", "ändringsyrkandena"],
    not: "sitt yrkande",
  },
  motion: {
    pattern: /yrkande|(?<!\p{L})(?:sitt|sina) (?:\p{L}+ )?förslag/iu,
    example: ["sitt yrkande", "tilläggsyrkandet", "sitt förslag om återremiss"],
    not: "förslaget",
  },
  /** What whoever takes back a motion does besides. */
  nextAct: {
    pattern: /,? (?:och|samt|men) (?=yrkar|instämmer|föreslår)/u,
    example: ["sitt yrkande och yrkar bifall", "sitt förslag, men instämmer i Bo Als"],
    not: "sitt yrkande och sitt förslag",
  },
  /** Whose the motion is, behind it. */
  from: {
    pattern: /(?<!\p{L})(?:från|av) (?<who>\p{Lu}.{0,200})$/u,
    example: ["yrkandet från Anna Ek (S)", "yrkandet av V och MP"],
    not: "yrkandet om avslag",
  },
  /** Whose the motion is, before it: the s of the genitive. */
  genitive: {
    pattern: /s(?= (?:\(\p{L}{1,4}\) )?\p{L}*(?:yrkande|förslag))/u,
    example: ["Anna Eks yrkande", "Vänsterpartiets (V) tilläggsyrkande", "Bo Als ändringsförslag"],
    not: "yrkandet från Anna Ek (S)",
  },
} as const satisfies Record<string, Form>;

/** How a word for a motion names its kind. */
export const objectKinds: readonly Meaning<MotionKind>[] = [
  { means: "remit-back", pattern: /återremiss/iu, example: "sitt yrkande om återremiss" },
  { means: "table", pattern: /bordläggning/iu, example: "bordläggningsyrkandet" },
  { means: "addition", pattern: /tillägg/iu, example: "tilläggsyrkandet" },
  { means: "amendment", pattern: /ändring/iu, example: "sitt ändringsyrkande" },
  { means: "reject", pattern: /avslag/iu, example: "sitt avslagsyrkande" },
  { means: "approve", pattern: /bifall/iu, example: "yrkandet om bifall" },
];
