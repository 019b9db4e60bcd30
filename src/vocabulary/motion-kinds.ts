import type { MotionKind } from "../model.js";

/** How a yrkande says what it wants: the kind, the words (a piece of a regular expression), and where they stand. */
export type MotionForm = readonly [kind: MotionKind, words: string, example: string];

/** Up to five words that name whose yrkande it is, with no proposal and no "och" among them. */
const whose = "(?:(?!och |samt |jämte |[^ ]{0,30}förslag)[^ .]{1,30} ){0,5}?";

/** Nouns and phrases behind the verb; where two begin at the same place the first row wins. */
export const motionNouns: readonly MotionForm[] = [
  ["addition", `bifall till ${whose}tillägg\\p{L}{0,20}`, "bifall till tilläggsyrkandet från V"],
  ["amendment", `bifall till ${whose}ändrings\\p{L}{0,20}`, "bifall till Anna Eks ändringsyrkande"],
  ["remit-back", `bifall till ${whose}återremiss\\p{L}{0,20}`, "bifall till yrkandet om återremiss"],
  ["reject", `bifall till ${whose}avslag\\p{L}{0,20}`, "bifall till det egna avslagsyrkandet"],
  [
    "addition",
    "(?:bifall|(?:besluta|beslutar|beslut) enligt) [^.]{1,150}? med (?:[^ .]{1,30} ){0,6}?tillägg\\p{L}{0,20}",
    "bifall till förslaget med följande tillägg",
  ],
  [
    "amendment",
    "(?:bifall|(?:besluta|beslutar|beslut) enligt) [^.]{1,150}? med (?:[^ .]{1,30} ){0,6}?ändring\\p{L}{0,20}",
    "besluta enligt nämndens förslag, med följande ändring",
  ],
  ["reject", "utan bifall", "motionen utan bifall"],
  ["approve", "bifall", "yrkar bifall till förslaget"],
  [
    "approve",
    "(?:besluta|beslutar|beslut) (?:enligt|i enlighet med) [^.]{0,100}?förslag\\p{L}{0,10}",
    "föreslår nämnden besluta enligt förslaget",
  ],
  [
    "approve",
    "(?:tillstyrker|tillstyrkte|biträder|biträdde|ställer sig bakom) [^.]{0,60}?förslag\\p{L}{0,10}",
    "ställer sig bakom förvaltningens förslag",
  ],
  ["reject", "avslag|avstyrker|avstyrkte", "yrkar avslag på motionen"],
  ["remit-back", "återremiss", "yrkar återremiss"],
  ["table", "bordläggning", "yrkar bordläggning"],
  ["addition", "tillägg\\p{L}{0,20}|tilläggsyrka\\p{L}{0,4}", "föreslår ett tillägg om öppettider"],
  ["amendment", "ändring(?:en|ar|arna)?|ändringsyrka\\p{L}{0,10}", "yrkar följande ändring"],
  [
    "support",
    "instämmer|instämde|understöder|understödde|understödjer|förenar sig|biträder|biträdde|ställer sig bakom",
    "instämmer i Anna Eks yrkande",
  ],
];

/** Verbs, which may stand behind "att" too. */
export const motionVerbs: readonly MotionForm[] = [
  ["reject", "(?:återremiss|bordläggning)\\p{L}{0,12} (?:ska |skall )?avslås", "att återremissen avslås"],
  ["remit-back", "återremitt?era\\p{L}{0,3}|om återremiss", "att ärendet återremitteras"],
  ["table", "bordlägg(?:s|a|as|er)|om bordläggning", "att ärendet bordläggs"],
  ["other", "ajournera\\p{L}{0,2}", "att sammanträdet ajourneras"],
  ["other", "avgör(?:s|as|a)", "att ärendet avgörs i dag"],
  ["other", "(?:sluten|öppen) (?:omröstning|votering)", "att valet sker med sluten omröstning"],
  [
    "addition",
    "(?:punkt|mening|stycke|att-sats|text|följande)[^.]{0,80} (?:läggs|läggas|lägga) till(?! handlingarna)",
    "att följande punkt läggs till",
  ],
  [
    "amendment",
    "(?:punkt|mening|stycke|att-sats|formulering|lydelse|text)[^.]{0,60}? (?:ändras|stryks|utgår|ersätts|byts ut|får (?:följande )?lydelse\\p{L}{0,3})",
    "att punkt 2 utgår",
  ],
  [
    "approve",
    "förslag(?:et|en)? (?:ska |skall |skulle )?(?:antas|antogs|godkänns|godkännas)",
    "att kommunstyrelsens förslag antas",
  ],
  ["reject", "utan (?:bifall|åtgärd)", "att motionen lämnas utan bifall"],
  ["approve", "bifall(?:a|er|s|as|es)", "att motionen bifalls"],
  ["reject", "avslå(?:s|r)?|om avslag", "att motionen avslås"],
];

/** How a word for a yrkande names its kind: "avslagsyrkandet", "sitt yrkande om återremiss". */
export const objectKinds: readonly (readonly [kind: MotionKind, stem: string])[] = [
  ["remit-back", "återremiss"],
  ["table", "bordläggning"],
  ["addition", "tillägg"],
  ["amendment", "ändring"],
  ["reject", "avslag"],
  ["approve", "bifall"],
];
