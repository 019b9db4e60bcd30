import { forget } from "../lex/once.js";
import { type CustomLabels, customLabelsOf } from "../outline/label-form.js";
import { structure } from "../outline/structure.js";
import type { Line } from "../read/line.js";
import { read } from "../read/read.js";
import { defaultSettings, type Settings } from "../settings.js";
import { labelsText } from "./labels.js";
import { lexedText } from "./lexed.js";
import { linesText } from "./lines.js";
import { outlineText } from "./outline.js";

/**
 * How a document is read, step by step, as lines of text: the lines, what small things and which labels each holds by itself, and
 * the outline that is made of them all. For whoever asks why a document was read as it was.
 */
const stages = {
  lines: linesText,
  lexed: lexedText,
  labels: labelsText,
  outline: (lines, customLabels) => outlineText(structure(lines, customLabels)),
} satisfies Record<string, (lines: readonly Line[], customLabels: CustomLabels) => string[]>;

/** The name of a stage. */
export type Stage = keyof typeof stages;

/** The names of the stages, in the order of the chain. */
export const stageNames = Object.keys(stages) as Stage[];

/** A stage of a document as text, a line for each of its lines. Says nothing of what the reading remarks on; never throws. */
export function stageText(stage: Stage, bytes: Uint8Array, settings: Settings = defaultSettings): string {
  forget();
  const { lines } = read(bytes, "", () => {});
  const text = stages[stage](lines, customLabelsOf(settings.labels));
  return text.map((line) => `${line}\n`).join("");
}
