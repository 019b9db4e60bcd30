import type { Form, Meaning } from "./form.js";

/** How minutes tell that somebody comes, leaves or serves instead. */
export const changeForms = {
  /** A verb by which somebody leaves; the bare one behind an hour, where a name follows. */
  leaves: {
    pattern:
      /(?<!\p{L})(?:(?:lämnar|lämnade|avviker från|avvek från|avlägsnar sig från|går från) (?:sammanträdet|mötet|dagens sammanträde)|(?:lämnar|lämnade|avviker|avvek)(?= \p{Lu}))(?!\p{L})/u,
    example: ["Bo Al (M) lämnar sammanträdet.", "Kl. 15.10 lämnar Bo Al (M)"],
    not: ["Bo Al (M) lämnar rummet.", "Bo Al (M) lämnar ett yttrande."],
  },
  arrives: {
    pattern:
      /(?<!\p{L})(?:anländer|anlände|infinner sig|infann sig|inställer sig|inställde sig|(?:ansluter|anslöt|ansluter sig|anslöt sig|kommer|kom|återkommer|återkom|återvänder) till (?:sammanträdet|mötet))(?!\p{L})/u,
    example: ["Bo Al (M) anländer.", "Bo Al (M) infinner sig", "Bo Al (M) ansluter till sammanträdet."],
    not: "Bo Al (M) kommer till tals.",
  },
  /** Somebody serves, in whose place or as what. */
  serves: {
    pattern:
      /(?<!\p{L})(?:(?:tjänstgör|tjänstgjorde|inträder|inträdde|går in|gick in|träder in|trädde in)(?: i (?:hans|hennes|dennes|deras) ställe| som (?:tjänstgörande )?(?:ersättare|ledamot))?)(?!\p{L})/u,
    example: [
      "Bo Al (M) tjänstgör i hans ställe.",
      "Bo Al (M) går in som tjänstgörande ersättare.",
      "I hennes ställe tjänstgör Bo Al (M).",
    ],
    not: "Bo Al (M) är tjänstgörande.",
  },
  /** Somebody is called to serve: the name stands behind. */
  called: {
    pattern: /(?<!\p{L})(?:(?:kallar|kallade)(?: in)?(?= \p{Lu})|varvid(?= \p{Lu}))(?!\p{L})/u,
    example: ["Ordföranden kallar Bo Al (M) att tjänstgöra.", "varvid Bo Al (M) blir ny ersättare"],
    not: "Ordföranden kallar till möte.",
  },
  replaced: {
    pattern: /(?<!\p{L})(?:(?:ersätts|ersattes|efterträds|avlöses|avlöstes) av)(?!\p{L})/u,
    example: "Anna Ek (S) ersätts av Bo Al (M).",
    not: "Anna Ek (S) ersätter Bo Al (M).",
  },
  /** In whose place. */
  inPlaceOf: {
    pattern: /(?<= )(?:för|i stället för)(?= \p{Lu})/u,
    example: ["Bo Al (M) tjänstgör för Anna Ek (S)", "Bo Al (M) inträder i stället för Anna Ek (S)"],
    not: "Bo Al (M) tjänstgör för dagen",
  },
  /** What is only for a while, or not yet: nothing of it changes who is there. */
  passing: {
    pattern:
      /jäv|jävig|medan|så länge|till dess(?: att)?|under (?:handläggningen|beslutet|ärendets behandling|behandlingen)|lämnar (?:salen|rummet|lokalen|sammanträdesrummet)/iu,
    example: [
      "Bo Al (M) lämnar sammanträdet på grund av jäv.",
      "Bo Al (M) lämnar rummet.",
      "Bo Al (M) tjänstgör till dess att Anna Ek (S) anländer.",
      "Bo Al (M) tjänstgör under beslutet.",
    ],
    not: "Bo Al (M) lämnar sammanträdet.",
  },
  /** A sentence that begins with something else than who does it: the name stands behind the verb. */
  opening: {
    pattern: /^(?:klockan|kl\.?|efter|från|vid|före|inför|under|i hans|i hennes|i deras|i dennes|i)(?= )/iu,
    example: [
      "Kl. 15.10 lämnar Bo Al (M)",
      "Efter § 42 anländer Bo Al (M)",
      "I hans ställe tjänstgör Bo Al (M)",
    ],
    not: ["Ida Al (M) lämnar mötet.", "Bo Al (M) anländer."],
  },
  /** The § at which it is, or the one that tells of it. */
  point: {
    pattern:
      /(?<!\p{L})(?<how>efter|till och med|t\.o\.m\.|från och med|fr\.o\.m\.|från|till|vid|inför|före|under)(?: behandlingen av)? (?:(?:§+|paragraf|punkt|ärendet?) ?(?<number>\d{1,5})|(?<this>paragrafen|punkten|ärendet|överläggning(?:en|arna)|diskussionen))(?![\p{L}\d])/iu,
    example: [
      "efter § 42",
      "till § 44",
      "från och med § 50",
      "under § 46",
      "efter paragrafen",
      "inför behandlingen av ärende 7",
    ],
    not: ["efter kl. 15", "under mötet"],
  },
} as const satisfies Record<string, Form>;

/** Where the words before a § put the change; before it where no form fits. */
export const pointForms: readonly Meaning<"during" | "after">[] = [
  {
    means: "after",
    pattern: /^(?:efter|till och med|t\.o\.m)/u,
    example: ["efter", "till och med", "t.o.m."],
    not: "till",
  },
  { means: "during", pattern: /^under$/u, example: "under", not: "till" },
];
