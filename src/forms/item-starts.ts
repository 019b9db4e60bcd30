import type { Form } from "./form.js";

/** How an item begins: the groups `label`, `number` and perhaps `suffix`; what is not `sure` counts on a line that stands out only. */
export interface ItemStartForm extends Form {
  readonly sure: boolean;
}

/** The beginnings of items, in the order tried. */
export const itemStartForms: readonly ItemStartForm[] = [
  {
    // several numbers in one head, the first of which is the item's
    sure: true,
    pattern:
      /^(?<label>§{1,2} ?(?<number>\d{1,4})(?: ?[–-] ?\d{1,4}|(?:,| och) §? ?\d{1,4}))(?<rest> \p{Lu}\p{Ll}[^.,:;]*)$/u,
    example: ["§ 46-48 Meddelanden", "§ 49, § 50 Två motioner", "§§ 12–13 Val"],
    not: "§ 12, 13 och 14",
  },
  {
    sure: true,
    pattern:
      /^(?<label>(?:(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{1,3}) )?[§$] ?(?:(?:19|20)\d\d\/(?=\d))?(?<number>\d{1,5})(?:\/(?:19|20)?\d\d(?!\d))?(?: ?(?<suffix>[a-h]|½)(?![\p{L}\d]))?)(?![\d§–-])(?<rest>.*)$/u,
    example: ["§ 27", "KF § 72", "§27a", "§ 2024/27", "KS § 45/2024", "§ 63/20", "$ 14"],
    not: ["§§ 27–31", "§ 27–31"],
  },
  {
    sure: true,
    pattern: /^(?<label>(?<number>\d{1,5})(?<suffix>[a-h])? ?§)(?!§)(?<rest>$| \p{Lu}.*)$/u,
    example: "56 § Sammanträdets öppnande",
    not: "56 § kommunallagen",
  },
  {
    sure: true,
    pattern: /^(?<label>(?:Paragraf|Punkt|Ärende) (?<number>\d{1,4}))(?<rest>$|[:.]? \p{Lu}.*)$/u,
    example: ["Paragraf 12 Budget", "Punkt 3: Val"],
    not: "Punkt 3 utgår",
  },
  {
    sure: false,
    pattern: /^(?<label>(?<number>\d{1,3})(?<suffix>(?:\.\d{1,2}){1,2}))\.? (?<rest>\p{Lu}.*)$/u,
    example: ["2.1 Justerare", "3.2.1. Lån"],
    not: "2.1 miljoner kronor",
  },
  {
    sure: false,
    pattern: /^(?<label>(?<number>\d{1,4})[.:)]) (?<rest>\p{Lu}.*)$/u,
    example: ["3. Val av justerare", "91: Fastställande av föredragningslista"],
    not: "3. att anta planen",
  },
  {
    sure: false,
    pattern:
      /^(?<label>(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{1,2}) (?<number>\d{1,4})(?<suffix>[a-h])?)(?<rest>$| (?:Dnr|DNR|\p{Lu}\p{Ll}).*)$/u,
    example: ["KS 138 Dnr 2012/17 Svar på förstudie", "SN 139 Ekonomisk lägesrapport"],
    not: "KS 138 bordläggs",
  },
];

/** What stands behind a number, and says whether it is an item's. */
export const behindNumberForms = {
  /** A law's paragraph. */
  law: {
    pattern: /^(?:kap\.?|st\.?|kommunallagen|(?:andra|första) st(?:ycket|\.)) /iu,
    example: ["kommunallagen gäller", "andra stycket i stadgan"],
    not: "Kapitel om vägar",
  },
  /** A small letter begins a title only so. */
  small: {
    pattern: /^(?:dnr|diarienr|utg(?:år|ick)[.]?$)/iu,
    example: ["dnr KS 2024/12", "utgår"],
    not: "utgår från planen",
  },
} as const satisfies Record<string, Form>;

/** Words that say on a new page that an item goes on. */
export const continuationForms = {
  /** As part of a title. */
  inTitle: {
    pattern: /(?:(?<![\s(),.–-])[\s(),.–-]+|^[\s(]*)forts(?:ättning)?[\s),.]*$|^\(?forts(?:\.|\))[\s):]*/iu,
    example: ["Plan för gatan (forts.)", "Budget, forts.", "Forts. budget", "(forts) Budget", "forts"],
    not: "Fortsatt drift av badet",
  },
  /** As a line of its own with the number. */
  line: {
    pattern:
      /^(?:§ ?(?<behind>\d{1,4}),? ?\(?forts(?:ättning|\.)?\)?\.?|\(?forts(?:ättning|\.)?,? (?:på |av )?§ ?(?<before>\d{1,4})\)?)$/iu,
    example: ["§ 20 forts.", "§ 20 (forts)", "Forts. § 20", "Fortsättning § 20"],
    not: "§ 20 Fortsatt drift",
  },
} as const satisfies Record<string, Form>;
