import { countsOf, type Language, type Message, type Severity } from "../../messages.js";
import type { Coverage } from "../../model.js";
import type { Tally } from "../documents/batch.js";
import { type TextId, text } from "../texts/texts.js";

type Counted = "documents" | "errors" | "warnings" | "infos" | "failures" | "files" | "points";

/** `3 dokument: 1 fel, 4 varningar, 2 upplysningar`, and the number of failures, if any. */
function summaryLine({ documents, messages, failures }: Tally, language: Language): string {
  const failed = failures > 0 ? [counted(failures, "failures", language)] : [];
  return `${counted(documents, "documents", language)}: ${[severities(messages, language), ...failed].join(", ")}`;
}

/** `1 fel, 4 varningar, 2 upplysningar`: the messages of one document. */
export function messageCounts(messages: readonly Message[], language: Language): string {
  return severities(countsOf(messages), language);
}

/** `Rader: 380 i modellen (92,2 %), …`: the owners of the lines that are not blank. */
export function coverageLine({ model, furniture, unplaced }: Coverage, language: Language): string {
  const total = model + furniture + unplaced;
  return text("coverage", language, {
    model,
    furniture,
    unplaced,
    modelShare: shareOf(model, total, language),
    furnitureShare: shareOf(furniture, total, language),
    unplacedShare: shareOf(unplaced, total, language),
  });
}

/** The last lines of a batch, with their line ends; `written` if files were written. */
export function closingLines(
  tally: Tally,
  language: Language,
  written: { files: number; out: string; page: string | null } | null = null,
): string {
  const lines = [summaryLine(tally, language)];
  if (Object.values(tally.coverage).some((count) => count > 0))
    lines.push(coverageLine(tally.coverage, language));
  if (written) lines.push(counted(written.files, "files", language, { folder: written.out }));
  if (written?.page) lines.push(text("open-page", language, { page: written.page }));
  return lines.map((line) => `${line}\n`).join("");
}

/** A number and what it counts: `1 varning`, `2 varningar`. */
export function counted(count: number, of: Counted, language: Language, facts = {}): string {
  const id: TextId = count === 1 ? `${of}-one` : `${of}-many`;
  return text(id, language, { ...facts, count });
}

function severities({ error, warning, info }: Record<Severity, number>, language: Language): string {
  return [
    counted(error, "errors", language),
    counted(warning, "warnings", language),
    counted(info, "infos", language),
  ].join(", ");
}

/** Percent with one decimal; 0 and 100 only for exactly none and all. */
function shareOf(part: number, total: number, language: Language): string {
  if (part === 0) return "0";
  if (part === total) return "100";
  const tenths = Math.min(999, Math.max(1, Math.round((part * 1000) / total)));
  return `${Math.floor(tenths / 10)}${text("decimal", language)}${tenths % 10}`;
}
