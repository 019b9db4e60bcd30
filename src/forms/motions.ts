import { type Form, wholeWords } from "./form.js";

const moves =
  "yrkar|yrkade|har yrkat|(?:framställer|framställde|framför|framförde|lämnar in|lämnade in) (?:ett |följande )?(?:\\p{L}{0,12}yrkande|yrkande)|instäm(?:mer|de) i [^.]{0,60}yrkande";
const proposes =
  "föreslår|föreslog|instämmer|instämde|understöder|understödde|understödjer|förenar sig|tillstyrker|biträder|ställer sig bakom|lägger fram";

/** How minutes tell that somebody moves. */
export const motionForms = {
  moves: {
    pattern: wholeWords(moves),
    example: [
      "Anna Ek (S) yrkar bifall",
      "Bo Al (M) yrkade att motionen avslås",
      "Cia By (C) framställer följande tilläggsyrkande",
      "Dan Co (V) instämmer i Anna Eks yrkande",
    ],
    not: ["Anna Eks yrkande", "Dan Co (V) instämmer."],
  },
  /** Only under a label for motions. */
  proposes: {
    pattern: wholeWords(proposes),
    example: ["Anna Ek (S) föreslår kommunfullmäktige besluta", "Dan Co (V) instämmer."],
    not: "Anna Ek (S) yrkar bifall",
  },
  /** The first sentence under a label that may head motions or a proposal in writing. */
  movesOrProposes: {
    pattern: wholeWords(`${moves}|${proposes}`),
    example: ["Anna Ek (S) yrkar bifall", "Anna Ek (S) föreslår bifall"],
    not: "Anna Ek (S) berättar om ärendet",
  },
  /** Behind the name of a member who proposes at the sitting, where no label says that motions come. */
  memberProposes: {
    pattern: /(?:föreslår|föreslog)(?!\p{L})/u,
    example: ["Anna Ek föreslår att avgiften höjs", "Bo Al föreslog avslag"],
    not: "Bo Al yrkar avslag",
  },
  /** The same behind the name of a member, who has no party. */
  memberMovesOrProposes: {
    pattern: new RegExp(`(?:${moves}|föreslår|föreslog)(?!\\p{L})`, "u"),
    example: ["Anna Ek föreslår att avgiften höjs", "Bo Al yrkar bifall"],
    not: "Anna Ek berättar om avgiften",
  },
  /** In the passive: those who move stand behind the verb. */
  movedBy: {
    pattern:
      /^(?!.{0,200} som )(?<what>\p{Lu}[^.:]{0,200}?) (?:yrkas|yrkades|(?:framställs|framställdes|framförs|framfördes|föreslås|föreslogs)) av (?<who>[^.:]{1,300}?)(?:(?<rest>,? (?:om|att|med|innebärande|enligt)(?!\p{L})[\s\S]*)|[.:])?$/u,
    example: [
      "Bifall till förslaget yrkas av Anna Ek (S) och Bo Al (M).",
      "Yrkande framställs av Cia By (C) om återremiss.",
    ],
    not: "Ärendet gäller en avgift som föreslås av nämnden.",
  },
  /** Who moves with no verb. */
  speaker: {
    pattern: /^(?<who>[^:.]{3,80}(?:\)| m\.? ?fl\.?))(?::| [–-]) (?=\p{L})/u,
    example: [
      "Bo Kvist (S): Bifall till motionen.",
      "Eva Ro (V) – avslag",
      "Ann Lund (C) m.fl.: Avslag på motionen.",
    ],
    not: "Bo Kvist: Bifall till motionen.",
  },
} as const satisfies Record<string, Form>;

/** Sentences behind which no motion goes on. */
export const motionEnds: readonly Form[] = [
  {
    pattern:
      /^ordföranden (?:[^.]{0,60} )?(?:ställer|ställde|finner|fann|frågar|frågade|konstaterar)(?!\p{L})/iu,
    example: "Ordföranden ställer förslagen mot varandra.",
    not: "Ordföranden yrkar bifall.",
  },
  {
    pattern:
      /(?<!\p{L})(?:reserver(?:ar|ade) sig|anmäl(?:er|de) (?:blank |skriftlig )?reservation)(?!\p{L})/iu,
    example: ["Bo Al (M) anmäler blank reservation.", "Bo Al (M) reserverar sig."],
    not: "Bo Al (M) anmäler jäv.",
  },
];
