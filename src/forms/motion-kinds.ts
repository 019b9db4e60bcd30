import type { MotionKind } from "../model.js";
import { type Form, type Meaning, wholeWords } from "./form.js";
import { voteForms } from "./votes.js";

// up to five words that name whose yrkande it is, with no proposal and no "och" among them
const whose = "(?:(?!och |samt |jämte |[^ ]{0,30}förslag)[^ .]{1,30} ){0,5}?";

/** Nouns and phrases behind the verb; where two begin at the same place the first row wins. */
export const motionNouns: readonly Meaning<MotionKind>[] = [
  {
    means: "addition",
    pattern: wholeWords(`bifall till ${whose}tillägg\\p{L}{0,20}`),
    example: "bifall till tilläggsyrkandet från V",
  },
  {
    means: "amendment",
    pattern: wholeWords(`bifall till ${whose}ändrings\\p{L}{0,20}`),
    example: "bifall till Anna Eks ändringsyrkande",
  },
  {
    means: "remit-back",
    pattern: wholeWords(`bifall till ${whose}återremiss\\p{L}{0,20}`),
    example: "bifall till yrkandet om återremiss",
  },
  {
    means: "reject",
    pattern: wholeWords(`bifall till ${whose}avslag\\p{L}{0,20}`),
    example: "bifall till det egna avslagsyrkandet",
  },
  {
    means: "addition",
    pattern:
      /(?<!\p{L})(?:bifall|(?:besluta|beslutar|beslut) enligt) [^.]{1,150}? med (?:[^ .]{1,30} ){0,6}?tillägg\p{L}{0,20}(?!\p{L})/iu,
    example: "bifall till förslaget med följande tillägg",
  },
  {
    means: "amendment",
    pattern:
      /(?<!\p{L})(?:bifall|(?:besluta|beslutar|beslut) enligt) [^.]{1,150}? med (?:[^ .]{1,30} ){0,6}?ändring\p{L}{0,20}(?!\p{L})/iu,
    example: "besluta enligt nämndens förslag, med följande ändring",
  },
  { means: "reject", pattern: /(?<!\p{L})utan bifall(?!\p{L})/iu, example: "motionen utan bifall" },
  { means: "approve", pattern: /(?<!\p{L})bifall(?!\p{L})/iu, example: "yrkar bifall till förslaget" },
  {
    means: "approve",
    pattern:
      /(?<!\p{L})(?:besluta|beslutar|beslut) (?:enligt|i enlighet med) [^.]{0,100}?förslag\p{L}{0,10}(?!\p{L})/iu,
    example: "föreslår nämnden besluta enligt förslaget",
  },
  {
    means: "approve",
    pattern:
      /(?<!\p{L})(?:tillstyrker|tillstyrkte|biträder|biträdde|ställer sig bakom) [^.]{0,60}?förslag\p{L}{0,10}(?!\p{L})/iu,
    example: "ställer sig bakom förvaltningens förslag",
  },
  {
    means: "reject",
    pattern: /(?<!\p{L})(?:avslag|avstyrker|avstyrkte)(?!\p{L})/iu,
    example: "yrkar avslag på motionen",
  },
  { means: "remit-back", pattern: /(?<!\p{L})återremiss(?!\p{L})/iu, example: "yrkar återremiss" },
  { means: "table", pattern: /(?<!\p{L})bordläggning(?!\p{L})/iu, example: "yrkar bordläggning" },
  {
    means: "addition",
    pattern: /(?<!\p{L})(?:tillägg\p{L}{0,20}|tilläggsyrka\p{L}{0,4})(?!\p{L})/iu,
    example: "föreslår ett tillägg om öppettider",
  },
  {
    means: "amendment",
    pattern: /(?<!\p{L})(?:ändring(?:en|ar|arna)?|ändringsyrka\p{L}{0,10})(?!\p{L})/iu,
    example: "yrkar följande ändring",
  },
  {
    means: "support",
    pattern:
      /(?<!\p{L})(?:instämmer|instämde|understöder|understödde|understödjer|förenar sig|biträder|biträdde|ställer sig bakom)(?!\p{L})/iu,
    example: "instämmer i Anna Eks yrkande",
  },
];

/** Verbs, which may stand behind "att" too. */
export const motionVerbs: readonly Meaning<MotionKind>[] = [
  {
    means: "reject",
    pattern: /(?<!\p{L})(?:återremiss|bordläggning)\p{L}{0,12} (?:ska |skall )?avslås(?!\p{L})/iu,
    example: "att återremissen avslås",
  },
  {
    means: "remit-back",
    pattern: /(?<!\p{L})(?:återremitt?era\p{L}{0,3}|om återremiss)(?!\p{L})/iu,
    example: "att ärendet återremitteras",
  },
  {
    means: "table",
    pattern: /(?<!\p{L})(?:bordlägg(?:s|a|as|er)|om bordläggning)(?!\p{L})/iu,
    example: "att ärendet bordläggs",
  },
  {
    means: "other",
    pattern: /(?<!\p{L})ajournera\p{L}{0,2}(?!\p{L})/iu,
    example: "att sammanträdet ajourneras",
  },
  { means: "other", pattern: /(?<!\p{L})avgör(?:s|as|a)(?!\p{L})/iu, example: "att ärendet avgörs i dag" },
  {
    means: "other",
    pattern: voteForms.way.pattern,
    example: "att valet sker med sluten omröstning",
  },
  {
    means: "addition",
    pattern:
      /(?<!\p{L})(?:punkt|mening|stycke|att-sats|text|följande)[^.]{0,80} (?:läggs|läggas|lägga) till(?! handlingarna)(?!\p{L})/iu,
    example: "att följande punkt läggs till",
    not: "att följande text läggs till handlingarna",
  },
  {
    means: "amendment",
    pattern:
      /(?<!\p{L})(?:punkt|mening|stycke|att-sats|formulering|lydelse|text)[^.]{0,60}? (?:ändras|stryks|utgår|ersätts|byts ut|får (?:följande )?lydelse\p{L}{0,3})(?!\p{L})/iu,
    example: "att punkt 2 utgår",
  },
  {
    means: "approve",
    pattern:
      /(?<!\p{L})förslag(?:et|en)? (?:ska |skall |skulle )?(?:antas|antogs|godkänns|godkännas)(?!\p{L})/iu,
    example: "att kommunstyrelsens förslag antas",
  },
  {
    means: "reject",
    pattern: /(?<!\p{L})utan (?:bifall|åtgärd)(?!\p{L})/iu,
    example: "att motionen lämnas utan bifall",
  },
  {
    means: "approve",
    pattern: /(?<!\p{L})bifall(?:a|er|s|as|es)(?!\p{L})/iu,
    example: "att motionen bifalls",
  },
  {
    means: "reject",
    pattern: /(?<!\p{L})(?:avslå(?:s|r)?|om avslag)(?!\p{L})/iu,
    example: "att motionen avslås",
  },
];

/** What parts the words of a motion. */
export const claimForms = {
  /** Behind it the next thing that it wants. */
  next: {
    pattern:
      /(?:,| och| samt|,? men) (?=att |i (?:andra|tredje|övrigt)|bifall|avslag|återremiss|bordläggning|yrka|instäm)/u,
    example: ["yrkar att taxan sänks och i övrigt bifall", "i första hand återremiss, i andra hand avslag"],
    not: "bifall till Anna Eks och Bo Als förslag",
  },
  /** Before it a noun counts: "avslag med motiveringen att …". */
  that: {
    pattern: /(?<!\p{L})att /u,
    example: "avslag med motiveringen att avgiften höjs",
    not: "yrkar avslag",
  },
  /** Words of its own. */
  own: {
    pattern: /(?<!\p{L})att [\p{L}\d]/u,
    example: "yrkar att taxan halveras",
    not: "yrkar att:",
  },
} as const satisfies Record<string, Form>;
