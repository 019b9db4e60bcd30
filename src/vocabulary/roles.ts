import type { Role } from "../model.js";

/**
 * How minutes print who presides: lower case, full stops and colons away. `ordf` stands for every form of
 * "ordförande". A person's `role` is the row that the whole text matches.
 */
export const roleWords: readonly (readonly [Role, readonly string[]])[] = [
  [
    "chair",
    ["ordf", "mötesordf", "årsmötesordf", "stämmoordf", "tf ordf", "tjänstgörande ordf", "sammankallande"],
  ],
  [
    "vice-chair",
    [
      "vice ordf",
      "v ordf",
      "1e vice ordf",
      "1 vice ordf",
      "1e v ordf",
      "förste vice ordf",
      "första vice ordf",
      "i vice ordf",
      "viceordf",
      "i viceordf",
      "1 viceordf",
      "1e viceordf",
      "förste viceordf",
      "första viceordf",
    ],
  ],
  [
    "second-vice-chair",
    [
      "2e vice ordf",
      "2 vice ordf",
      "2e v ordf",
      "andre vice ordf",
      "andra vice ordf",
      "ii vice ordf",
      "ii viceordf",
      "2 viceordf",
      "2e viceordf",
      "andre viceordf",
      "andra viceordf",
    ],
  ],
  [
    "third-vice-chair",
    [
      "3e vice ordf",
      "3 vice ordf",
      "3e v ordf",
      "tredje vice ordf",
      "iii vice ordf",
      "iii viceordf",
      "3 viceordf",
      "3e viceordf",
      "tredje viceordf",
    ],
  ],
];

/** How offices end that stand before or after an official's name: "ekonomichef", "kommunsekreterare". */
export const officeEndings: readonly string[] = [
  "chef",
  "chefen",
  "direktör",
  "direktören",
  "sekreterare",
  "sekreteraren",
  "råd",
  "rådet",
  "rådgivare",
  "handläggare",
  "ingenjör",
  "ingenjören",
  "strateg",
  "strategen",
  "controller",
  "controllern",
  "jurist",
  "juristen",
  "arkitekt",
  "samordnare",
  "ledare",
  "ledaren",
  "inspektör",
  "utredare",
  "rektor",
  "revisor",
  "revisorn",
  "planerare",
  "registrator",
  "ekonom",
  "koordinator",
  "konsult",
  "ordförande",
  "ordföranden",
  "ledamot",
  "ledamoten",
  "ledamöterna",
  "ersättare",
  "ersättaren",
  "ersättarna",
  "suppleant",
  "kassör",
  "assistent",
  "upphandlare",
  "vd",
];

/** Words that say that somebody took part from elsewhere. */
export const remoteWords: readonly string[] = [
  "på distans",
  "distans",
  "digitalt",
  "via länk",
  "via teams",
  "via zoom",
  "via skype",
  "på länk",
  "deltar på distans",
  "deltog på distans",
  "deltar digitalt",
  "deltog digitalt",
];

/** Words behind a name that say that the person was not there. */
export const absentWords: readonly string[] = [
  "frånvarande",
  "ej närvarande",
  "inte närvarande",
  "förhinder",
  "anmält förhinder",
  "anmäld frånvaro",
];

/** Words in parentheses or after a comma that say that a substitute serves, nobody named. */
export const servingWords: readonly string[] = [
  "tjänstgörande",
  "tjänstgörande ersättare",
  "tjänstgör",
  "tjg ersättare",
  "tjg ers",
  "tjg",
];
