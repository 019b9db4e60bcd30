import type { Form } from "./form.js";

/** How a text tells that there is a vote, what came of it, and where its roll is. */
export const voteForms = {
  /** The beginning of a round that then comes. */
  announced: {
    pattern:
      /^(?:därefter|härefter|sedan|vidare|i huvudvotering|huvudvotering|votering|omröstning|ordföranden ställer)(?!\p{L})/iu,
    example: [
      "Därefter genomförs huvudvotering",
      "Votering begärs",
      "Ordföranden ställer proposition på förslagen",
    ],
    not: "Ordföranden finner att förslaget antas",
  },
  /** That numbers of Ja and Nej are those of a vote. */
  told: {
    pattern: /röst|voter|(?<!\p{L})(?:avgavs|handuppräckning|resultat(?:et)?:|utfall(?:et)?:)/iu,
    example: ["Med 7 ja-röster mot 4 nej", "Efter votering", "Vid handuppräckning", "Resultat: 7 ja, 4 nej"],
    not: "7 ja, 4 nej",
  },
  /** How a vote is held. */
  way: {
    pattern: /(?<!\p{L})(?:sluten|öppen) (?:omröstning|votering)(?!\p{L})/iu,
    example: ["Sluten omröstning", "öppen votering"],
    not: "öppna omröstningar",
  },
  /** The word without which one number alone is none of Ja. */
  yes: {
    pattern: /(?<!\p{L})ja(?!\p{L})/iu,
    example: "Ja: 5",
    not: "5 röster för Anna Ek och 4 för Bo Al",
  },
  /** What follows from the result. */
  outcome: {
    pattern:
      /(?<!\p{L})(?:beslutar|beslutade|bifaller|avslår|antas|antagits|bifallits|avslagits|ska ärendet återremitteras|återremitteras)(?!\p{L})/iu,
    example: ["Därmed beslutar nämnden att bifalla förslaget.", "Förslaget har antagits."],
    not: "Ordföranden finner bifall.",
  },
  /** What a vote was on, or what somebody wished. */
  noOutcome: {
    pattern: /röstar|voteringsproposition|yrka/iu,
    example: [
      "Den som bifaller förslaget röstar ja.",
      "Följande voteringsproposition antas.",
      "Bo Al (M) yrkar avslag.",
    ],
    not: "Nämnden avslår motionen.",
  },
  /** The appendix that a vote refers to. */
  rollReference: {
    pattern:
      /(?:bilag(?:a|orna|or)|(?:voterings|omröstnings)(?:lista|bilaga)) (?:nr )?(?<id>\d{1,3}|\p{Lu})(?!\p{L})/iu,
    example: ["se bilaga 2", "enligt omröstningslista nr 3", "voteringsbilaga B"],
    not: "se bilagan",
  },
  /** The heading of an appendix with its number. */
  appendixNumber: {
    pattern: /^\p{L}+ ?(?:nr )?(?<id>\d{1,3}|\p{L})(?!\p{L})/iu,
    example: ["Bilaga 2", "Bilaga nr 3", "Omröstningslista B"],
    not: "§ 5 Bilaga",
  },
  /** The heading of an appendix that holds a roll. */
  rollHeading: {
    pattern: /röst|voter/iu,
    example: ["Omröstningslista § 5", "Voteringsprotokoll § 5"],
    not: "Reservation § 5",
  },
} as const satisfies Record<string, Form>;
