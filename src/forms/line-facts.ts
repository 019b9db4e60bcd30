import type { LineFact } from "../facts.js";
import type { Form } from "./form.js";

/** How a line tells a fact; `dated` where it must name a day too. */
export interface LineForm extends Form {
  readonly dated?: true;
}

/** What lines of the source tell, on the front page, in a paragraph or behind them. */
export const lineFactForms: Readonly<Record<LineFact, LineForm>> = {
  /** Somebody comes in, or serves for another. */
  "stepping-in": {
    pattern:
      /tjänstgör|tjg|ersätt|inträd|träder in|går in|i stället för|i hans ställe|i hennes ställe|anländ|anslut/iu,
    example: [
      "Bo Al (M) tjänstgör i § 12.",
      "Bo Al (M) inträder.",
      "Bo Al (M) går in i stället för Anna Ek (S).",
      "Bo Al (M) ansluter kl. 13.15.",
    ],
    not: "Bo Al (M) yrkar bifall.",
  },
  /** What is said of a matter is said of a part of it alone. */
  "part-of-matter": {
    pattern: /punkt|att-sats|delbeslut|gällande|avseende|delen/iu,
    example: ["Anna Ek (S) anmäler jäv i punkt 4.", "jäv gällande anslaget till föreningen"],
    not: "Anna Ek (S) anmäler jäv.",
  },
  "adjusting-dated": {
    pattern: /juster|signera|underteckn|underskri/iu,
    example: ["Justeras den 3 maj 2024", "Signerat 2024-05-03"],
    not: "Anslaget den 3 maj 2024",
    dated: true,
  },
  "notice-dated": {
    pattern: /ansl[aå]|publicera|tillkännag/iu,
    example: ["Anslaget 2024-05-03", "Justeringen tillkännages den 3 maj 2024"],
    not: "Justeras den 3 maj 2024",
    dated: true,
  },
  "adjusted-at-once": {
    pattern: /omedelbar/iu,
    example: ["Paragrafen justeras omedelbart.", "Omedelbar justering"],
  },
  /** A seat that nobody holds. */
  vacancy: {
    pattern: /(?<!\p{L})vakan(?:t|s)/iu,
    example: ["Cia By (S) för vakant plats (S)", "Vakant (SD)", "vakans"],
    not: "Cia By (S) för Anna Ek (S)",
  },
  /** Something is secret, or may be. */
  secrecy: {
    pattern:
      /(?<!\p{L})(?:offentlighets- och sekretesslagen|sekretess(?:en|(?:belag|marker|ärende|skydd|pröv)\p{L}{1,12})?|\d{1,2} kap\.? (?:\d{1,2} ?(?:\p{L} )?§ )?OSL|OSL \d{1,2}(?: kap|:))(?!\p{L})/iu,
    example: [
      "Sekretess: 26 kap.",
      "Handlingen är sekretessbelagd.",
      "26 kap. 1 § OSL",
      "enligt offentlighets- och sekretesslagen",
    ],
    not: "Ekonomisekreteraren informerar.",
  },
  "substitute-serving": {
    pattern: /tjänstg|tjg/iu,
    example: ["Bo Al (M), tjänstgörande", "Bo Al (M) tjg ers"],
    not: "Bo Al (M), ersättare",
  },
};
