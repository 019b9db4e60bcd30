import type { Form } from "./form.js";

/** The fields of how the minutes are adjusted (justering) and their notice (anslag). */
export const adjustmentForms = {
  /** A sentence that tells of it and holds no place. */
  told: {
    pattern: /(?<!\p{L})(?:justera|förklara)/iu,
    example: ["§ 2 justeras omedelbart.", "Paragrafen förklaras omedelbart justerad."],
    not: "Kontoret den 2 april 2018",
  },
  /** The sentence about the secretary behind the names of those who adjust. */
  secretary: {
    pattern: /\. Sekreterare [^.]*\.?$/u,
    example: "Anna Ek. Sekreterare var Bo Al.",
    not: "Anna Ek, sekreterare",
  },
  /** All that stands between the two days of a stretch. */
  until: {
    pattern: /^ ?(?:-{1,2}|–|—|till(?: och med)?|t\.?o\.?m\.?|och) ?$/iu,
    example: [" – ", "--", " till och med ", " t.o.m. "],
    not: ", ",
  },
  /** Before the day on which the notice is put up. */
  putUp: {
    pattern: /sätts upp|sattes upp|satts upp|anslås|publicera|uppsatt/iu,
    example: ["Anslaget sattes upp den 3 maj", "Publicerat 2024-05-03"],
    not: "Anslaget tas ned den 25 maj",
  },
  /** Before the day on which it is taken down. */
  takenDown: {
    pattern: /(?:tas|togs|tagits) (?:ned|ner|bort)|nedtag|avpublicera|till och med|t\.o\.m\./iu,
    example: ["Anslaget tas ned den 25 maj", "Avpubliceras 2024-05-25", "till och med den 25 maj"],
    not: "Anslaget sattes upp den 3 maj",
  },
} as const satisfies Record<string, Form>;
