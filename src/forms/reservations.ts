import type { Form } from "./form.js";

/** How minutes tell that somebody reserves. */
export const reservationForms = {
  reserves: {
    pattern:
      /(?<!\p{L})(?:reserverar|reserverade|har reserverat|anmäler (?:en |sin )?(?:skriftlig |blank )?(?:reservation|avvikande mening)|anmälde (?:en |sin )?(?:skriftlig |blank )?(?:reservation|avvikande mening)|lämnar (?:in )?(?:en )?(?:skriftlig |blank )?reservation|lämnade (?:in )?(?:en )?(?:skriftlig |blank )?reservation|har avvikande mening|hade avvikande mening)(?!\p{L})/iu,
    example: [
      "Anna Ek (S) reserverar sig",
      "Bo Al (M) anmäler skriftlig reservation",
      "Bo Al (M) lämnar in en blank reservation",
      "Cia By (C) anmälde avvikande mening",
    ],
    not: "Bo Al (M) anmäler jäv",
  },
  /** Those who reserve stand behind it. */
  reservedBy: {
    pattern:
      /(?<!\p{L})(?:reservation(?:er)?|avvikande mening) (?:anmäldes|anmäls|lämnas|lämnades|avges|avgavs|antecknades) av (?<who>.+?)(?= till förmån| mot |,? se |\.$|$)/iu,
    example: [
      "Reservation anmäldes av Anna Ek (S).",
      "Avvikande mening antecknades av Bo Al (M) mot beslutet.",
    ],
    not: "Reservation anmäldes mot beslutet.",
  },
} as const satisfies Record<string, Form>;
