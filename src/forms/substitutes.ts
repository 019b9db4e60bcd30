import type { Form } from "./form.js";
import { namePattern, partyPattern } from "./names.js";

const serving = "(?:tjänstgör(?:ande)?|tjänstgjorde|tjg|tgj)\\.?(?: ersättare| ers\\.?)?";
const insteadOf = [
  "ersättare (?:för|på) ",
  "ersätter ",
  "ersatte ",
  "ers\\.? för ",
  "för ",
  "i ?stället för ",
  "(?:går|gick|träder|trädde) in för ",
  "in(?:träder|trädde) (?:för|i ?stället för) ",
  "vikarie(?:rar)? för ",
].join("|");
const upperName = "\\p{Lu}[\\p{L}'’-]{1,40}";

/** Wordings behind a name in a list, by which one serves for another. */
export const substituteForms = {
  /** Whom somebody serves for, with the party, and a second one who is not read. */
  instead: {
    pattern: new RegExp(
      `^[,;]? ?\\(?(?:${serving} (?:för |i ?stället för )?|${insteadOf}|ers:? )(?<name>${namePattern}|[Vv]akant(?: plats)?)(?: ?\\((?:${partyPattern})\\))?(?: (?:samt|och) ${namePattern} ?\\((?:${partyPattern})\\))?\\)?`,
      "u",
    ),
    example: [
      " för Anna Ek (S)",
      ", ersätter Bo Al (M)",
      "tjg ers för Cia By (S) samt Dan Co (S)",
      ", ersättare för Anna Ek",
      ", ersatte Anna Ek",
      " (ers. för Anna Ek (S))",
      ", i stället för Anna Ek",
      ", gick in för Anna Ek",
      ", inträdde i stället för Anna Ek",
      ", vikarierar för Anna Ek",
      ", tjänstgör i stället för Anna Ek",
      ", ers: Anna Ek",
      ", för vakant plats",
    ],
    not: [", ordförande", ", tjänstgörande", ", förvaltningschef"],
  },
  /** A second one whom somebody serves for, behind the §§ of the first. */
  further: {
    pattern: new RegExp(`^(?:,|,? (?:och|samt))(?: (?:ersätter|för)) (?=${namePattern})`, "u"),
    example: [", för Anna Ek (M)", " och för Anna Ek (M) § 5", ", samt ersätter Anna Ek"],
    not: [" för Anna Ek (M)", ", för vakant plats"],
  },
  /** Which of those named before served, and for whom. */
  amongThem: {
    pattern: new RegExp(
      `^[,;]? ?av (?:vilka|dem) (?<who>${namePattern}) tjänstg(?:jorde|ör) för (?<name>${namePattern})(?: ?\\((?:${partyPattern})\\))?`,
      "u",
    ),
    example: ", av vilka Eva Lo tjänstgjorde för Dan Co (M)",
    not: ", tjänstgjorde för Dan Co (M)",
  },
  /** What parts a person from the one who serves instead. */
  replacedBy: {
    pattern: /^[,;]? ?\(?(?:som )?(?:ersätts av|ersattes av|ersatt av|ersättare:) (?=\p{Lu})/u,
    example: [", ersätts av Eva Lo", " ersatt av Eva Lo", ", ersättare: Eva Lo", ", som ersattes av Eva Lo"],
    not: ", ersättare för Eva Lo",
  },
  /** Whose substitute somebody is, in the genitive. */
  whose: {
    pattern: new RegExp(
      `^(?<name>${upperName} ${upperName}) (?<whose>\\p{Lu}[\\p{L}-]{1,40})s (?:personliga )?(?:ersättare|suppleant)(?!\\p{L})`,
      "u",
    ),
    example: ["Ek Anna Als ersättare § 4", "Ek Anna Als personliga ersättare"],
    not: ["Ek Anna ersättare", "Ek Anna Als ersättarplats"],
  },
  /** One who stands in for an adjuster, and is none. */
  standIn: {
    pattern: /(?:(?:,| med) (?<who>[^,.]{1,60}?) som ersättare|[,(] ?ersättare:? (?<named>[^,.]{1,60}))/u,
    example: ["Anna Ek (S) med Bo Al (M) som ersättare", "Anna Ek (M), ersättare Bo Al (V)"],
    not: ["Anna Ek (S)", "ersättare Bo Al (V)"],
  },
  /** Several in a row. */
  several: {
    pattern: /(?:ersättarna|suppleanterna)$/iu,
    example: ["ersättarna", "Suppleanterna"],
    not: "ersättaren",
  },
} as const satisfies Record<string, Form>;
