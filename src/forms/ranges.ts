import type { Form } from "./form.js";

/** How lists of §§ are printed. */
export const rangeForms = {
  /** One § or several in a row. */
  range: {
    pattern:
      /(?<!\d)(?<from>\d{1,5})(?:\/\d{2,4})?\p{L}?(?: ?(?:-{1,2}|–|—|−|till|t\.o\.m\.) ?(?:§+ ?)?(?<to>\d{1,5})(?:\/\d{2,4})?)?(?!\d|[.:]\d)/u,
    example: ["27-36", "§§ 27–36", "26 -- 38", "13", "130 - 143", "§ 31 till § 37", "31 t.o.m. 37", "5/2024"],
    not: ["123456", "§"],
  },
  /** The same as a list's entry, whole, with what stands in brackets behind it. */
  entry: {
    pattern:
      /^(?:§ ?){0,3}\d{1,5}(?:\/\d{2,4})?\p{Ll}?(?: ?(?:-{1,2}|–|—|−|till|t\.o\.m\.|till och med) ?(?:§ ?){0,2}\d{1,5}(?:\/\d{2,4})?\p{Ll}?)?(?: \([^()\d]{1,60}\))?(?![\p{L}\d]|[.:/]\d| ?[–—-] ?\p{L}?\d)/u,
    example: ["§§ 1–11", "5 (omedelbar justering)", "27/2024", "116a", "1 till och med 12"],
    not: ["l2-l5", "2.5", "2-l5"],
  },
  /** What parts two entries, and the blank before a section sign. */
  between: {
    pattern: /^(?:(?:,| och| samt| &) ?(?=[§\d])| ?(?=§))/u,
    example: [", 12", " och 14", " samt § 3", " & 5", " § 5"],
    not: [" 12", " och med"],
  },
} as const satisfies Record<string, Form>;
