import { found } from "../../forms/form.js";
import { reservationForms as forms } from "../../forms/reservations.js";
import { beginsIn } from "../../lex/shapes.js";
import type { Reservation, SectionKind } from "../../model.js";
import type { Part } from "../../outline/outline.js";
import { actorsIn } from "./actors.js";
import { actorsOf, isOfThisSitting, type Sentence } from "./acts.js";

/** A reservation and its part; `listed` is true for a bare name, `open` where its text is to follow. */
interface Found extends Reservation {
  part: Part<SectionKind>;
  listed: boolean;
  open: boolean;
}

/**
 * The reservations: each sentence in which somebody reserves, with what it quotes behind a colon ("reserverar sig
 * skriftligt: ⏎ ”Vi anser …”"), or, under the label, a list of names alone.
 */
export function reservationsOf(sentences: readonly Sentence[]): Reservation[] {
  const found: Found[] = [];
  for (const one of sentences.filter(({ part }) => isOfThisSitting(part))) {
    const reservation = one.quoted ? undefined : reservationIn(one);
    const last = found.at(-1);
    if (reservation) found.push(reservation);
    else if (last?.open && last.part === one.part && continuesReservation(one)) add(last, one);
  }
  // a list of names counts only where no sentence says who reserves
  const unlisted = found.filter(({ listed }) => !listed);
  return (unlisted.length > 0 ? unlisted : found).map(({ by, text, lines }) => ({ by, text, lines }));
}

function reservationIn({ part, text, lines }: Sentence): Found | undefined {
  const who = found(forms.reservedBy, text)?.groups?.["who"];
  const act = who === undefined ? actorsOf(text, forms.reserves) : { by: actorsIn(who) };
  const labelled = part.kind === "reservation";
  const open = text.endsWith(":");
  if (act)
    return act.by.length > 0 || labelled ? { by: act.by, text, lines, part, listed: false, open } : undefined;
  const names = labelled ? actorsIn(text) : [];
  return names.length > 0 && !/\p{Ll}\.$/u.test(text)
    ? { by: names, text, lines, part, listed: true, open: false }
    : undefined;
}

/** True for a sentence that belongs to the reservation before it, behind its colon: any under the label, else only a quotation. */
const continuesReservation = ({ part, text, quoted }: Sentence): boolean =>
  quoted || part.kind === "reservation" || beginsIn(text, '”"');

function add(reservation: Found, { text, lines }: Sentence): void {
  reservation.text += ` ${text}`;
  reservation.lines = [reservation.lines[0], Math.max(reservation.lines[1], lines[1])];
}
