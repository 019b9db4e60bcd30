import { otherDeciders } from "../vocabulary/bodies.js";
import type { Form } from "./form.js";

const proposes = "föreslår|föreslog|hemställer";

/** What a body proposes, and to which other body. */
export const proposalForms = {
  /** Before the name of the body that shall decide. */
  to: {
    pattern:
      /(?<!\p{L})(?:föresl(?:år|å|og|ås)|hemställ(?:er|a|de))(?!\p{L})(?: att)?(?: hos| för| inför| till)?/iu,
    example: [
      "Nämnden föreslår att kommunfullmäktige antar planen",
      "att föreslå stämman",
      "hemställer hos fullmäktige",
    ],
    not: "Nämnden antar planen enligt förslaget",
  },
  /** Another that decides though it is no organ, right behind that. */
  otherDecider: {
    pattern: new RegExp(`^ (?<to>${otherDeciders.join("|")})(?!\\p{L})`, "iu"),
    example: " medlemskommunerna att höja avgiften",
    not: " att höja avgiften",
  },
  handedOn: {
    pattern:
      /(?<!\p{L})(?:lämna|överlämna|översända?|hänskjut(?:a|er)?)(?:r|de)? (?:ärendet|frågan|motionen|förslaget) till (?<to>\p{L}[\p{L} -]{3,40}) med (?:förslag(?:et)?|hemställan)(?: om)?(?: till beslut)?(?: att|:)/iu,
    example: "lämna ärendet till kommunfullmäktige med förslag att motionen avslås",
    not: "lämna ärendet till kommunfullmäktige",
  },
  /** The body before the verb. */
  withOther: {
    pattern: /(?<!\p{L})hos (?<to>\p{L}[\p{L} -]{3,40}?) (?:föreslå|hemställa|anhålla)(?!\p{L})/iu,
    example: ["att hos kyrkofullmäktige föreslå", "hos fullmäktige hemställa"],
    not: "hos fullmäktige anmäla",
  },
  /** Right behind the name of the body that does. */
  behindBody: { pattern: /^ föresl/u, example: " föreslår fullmäktige", not: " beslutar att föreslå" },
  /** The beginning of a point. */
  point: {
    pattern: /^(?:att )?(?:föreslå|hemställa|hos)(?!\p{L})/iu,
    example: ["att föreslå stämman att välja Anna Ek", "hos fullmäktige hemställa"],
    not: "Nämnden föreslår fullmäktige",
  },
  /** The end of a lead whose first point names the body. */
  openEnd: {
    pattern: new RegExp(`(?<!\\p{L})(?:${proposes})$`, "u"),
    example: "Nämnden hemställer",
    not: "Nämnden hemställer att",
  },
  /** What a body decides itself before what it proposes. */
  ownBefore: {
    pattern: new RegExp(`^[^:]{3,200} (?:och|samt) (?=(?:${proposes})(?!\\p{L}))`, "u"),
    example: "Nämnden tillstyrker kontorets förslag och föreslår att kommunfullmäktige beslutar:",
    not: "Nämnden föreslår att kommunfullmäktige beslutar:",
  },
  /** What was proposed before the sitting. */
  inWriting: {
    pattern: /(?<!\p{L})(?:i|genom) (?:en |sin )?(?:motion|skrivelse|interpellation)/iu,
    example: ["Anna Ek (S) föreslår i en motion", "genom skrivelse den 3 maj"],
    not: "Anna Ek (S) föreslår bifall till motionen",
  },
} as const satisfies Record<string, Form>;
