import type { Form } from "./form.js";

/** Wordings of jäv: who is away from a paragraph because it concerns them (5 kap. 47 §, 6 kap. 28 § kommunallagen). */
export const recusalForms = {
  /** The word itself. */
  says: { pattern: /jäv/iu, example: "Anna Ek (S) anmäler jäv.", not: "Ärendet bordläggs." },
  /** What those who are recused do. */
  recuses: {
    pattern:
      /(?<!\p{L})(?:anmäler|anmälde|deltar|deltog|lämnar|lämnade|är|har anmält|avstår|avstod)(?!\p{L})/iu,
    example: ["Anna Ek (S) anmäler jäv", "Bo Al (M) deltar inte på grund av jäv", "Cia By (C) är jävig"],
    not: "På grund av jäv inträder Dan Co (V)",
  },
  /** Nobody is. */
  none: {
    pattern:
      /(?<!\p{L})(?:ing(?:en|et|a)(?!\p{L})|(?:inte|ej) (?:(?:an|före|ser|finn|bedöm|råd|vara|är|sig|att|det|någo)\p{L}* ){0,5}jäv)/iu,
    example: [
      "ingen anmälan om jäv",
      "Anna Ek (S) anmäler inte jäv",
      "hon inte anser sig vara jävig",
      "det inte föreligger jäv",
    ],
    not: "Anna Ek (S) anmäler jäv och deltar inte i beslutet",
  },
  /** It was looked into, and there is none. */
  rejected: {
    pattern:
      /jäv(?:igt|et)? (?:(?:före|råd|finn|anse)\p{L}* )?(?:inte|ej)(?= (?:före|råd|finn|anse)|[.,]|$)|(?:inte|ej) (?:föreligger|förelåg|råder|finns)(?: något)? jäv/iu,
    example: ["att jäv inte föreligger", "Jäv föreligger ej", "det inte föreligger jäv"],
    not: "På grund av jäv deltar inte Bo Al (M)",
  },
  /** It is asked whether there is. */
  asked: {
    pattern: /(?<!\p{L})(?:fråga(?:n|r)? om|huruvida|pröva(?:r|de) om)(?!\p{L})/iu,
    example: ["väcker fråga om Anna Ek (S) är jävig", "prövar om jäv föreligger"],
  },
  /** Somebody says so of themselves, whatever is asked besides. */
  declared: {
    pattern: /anmäl|delta[rg]|deltog|lämna/iu,
    example: "I frågan om köpet anmäler Anna Ek (S) jäv",
    not: "väcker fråga om Anna Ek (S) är jävig",
  },
  /** Another paragraph than that under which it is told. */
  elsewhere: {
    pattern:
      /(?:under|i|vid|gällande|avseende) (?:ärendet? )?(?:paragraf(?:erna|er)?|§+) ?(?<list>\d[\d ,–-]*(?:och \d+)?)/iu,
    example: ["anmäler jäv under paragraf 617", "jäv i § 12", "jäv vid § 4 och 7"],
    not: "jäv enligt 6 kap. 28 § kommunallagen",
  },
  /** A sentence about those who are there in spite of it. */
  another: {
    pattern:
      /(?<!\p{L})(?:är ordförande|leder|ersätter|inträder|tjänstgör|yrka\p{L}*|väcker|begär|föreslår|reserverar|röstar)(?!\p{L})/u,
    example: [
      "Cia By (M) är ordförande under paragrafen",
      "Dan Co (V) tjänstgör i hans ställe",
      "Bo Al (S) yrkar bifall",
    ],
    not: "Bo Al (S) lämnar rummet",
  },
  /** In the present tense: also a background tells of this sitting. */
  now: {
    pattern: /(?<!\p{L})(?:deltar|anmäler)(?!\p{L})/u,
    example: "Anna Ek (S) deltar inte på grund av jäv",
    not: "Anna Ek (S) anmälde jäv",
  },
  /** The reason between verb and names. */
  because: {
    pattern: / (?:på grund av|p\. ?g\. ?a\.|pga) jäv(?= (?:inte|ej)(?!\p{L}))/u,
    example: "I beslutet deltar på grund av jäv inte Anna Ek (S)",
    not: "deltar inte på grund av jäv",
  },
  /** Somebody whom the sentence before names. */
  pronoun: {
    pattern: /^(?:han|hon|hen|de) /iu,
    example: "Han anmäler därför jäv.",
    not: "Hans Ek (S) anmäler jäv.",
  },
} as const satisfies Record<string, Form>;
