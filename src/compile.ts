import { check } from "./check/check.js";
import { type Ignore, ignoresIn, isIgnored, reportIdle } from "./check/ignore.js";
import { forget } from "./lex/once.js";
import { inOrder, type Message, type Report } from "./messages.js";
import type { Protokoll } from "./model.js";
import { customLabelsOf } from "./outline/label-form.js";
import { structure } from "./outline/structure.js";
import { read } from "./read/read.js";
import { recognise } from "./recognise/recognise.js";
import { resolve } from "./resolve.js";
import { defaultSettings, type Settings } from "./settings.js";
import { withSource } from "./source.js";
import { validate } from "./validate.js";

/** A compiled document: the validated model, and what there is to say about it, in the order of the source. */
export interface Compiled {
  protokoll: Protokoll;
  messages: Message[];
  /** What a comment in the text or the configuration keeps silent: what is secret in it stays so. */
  ignored: Message[];
  /** The comments that keep rules silent, those of rules over several documents too. */
  ignores: Ignore[];
  /** The source's lines as decoded, without their ends; line 1 is the first. */
  source: string[];
}

/**
 * Compiles minutes. `bytes` are the file's bytes, `path` is what the model and the messages call it, `settings` what a
 * configuration says of it: its rules that are off are silent, the others have the severity that it gives them.
 * Any text compiles; throws an InvalidModel only where the compiler itself is wrong.
 */
export function compile(bytes: Uint8Array, path: string, settings: Settings = defaultSettings): Compiled {
  const messages: Message[] = [];
  const silenced: Message[] = [];
  const report: Report = (rule, place, facts = {}) => {
    const severity = settings.levels[rule];
    if (severity !== "off") messages.push({ rule, severity, place, facts });
    else silenced.push({ rule, severity: "info", place, facts });
  };

  forget();
  const source = read(bytes, path, report);
  const outline = structure(source.lines, customLabelsOf(settings.labels));
  const recognised = recognise(outline, source, settings.municipality, report);
  const resolved = resolve(recognised);
  const protokoll = withSource(resolved, source);
  check(protokoll, { text: source.text, facts: resolved.facts, settings }, report);
  const ignores = ignoresIn(protokoll.furniture, source.text);
  reportIdle(ignores, [...messages], settings.levels, report);
  const heard = messages.filter((message) => !isIgnored(message, ignores));
  const ignored = [...messages.filter((message) => isIgnored(message, ignores)), ...silenced];

  return { protokoll: validate(protokoll), messages: inOrder(heard), ignored, ignores, source: source.text };
}
