import type { Language } from "../../messages.js";
import { visible } from "../terminal/visible.js";
import { adoption } from "./adoption.js";
import { configuration } from "./configuration.js";
import { files } from "./files.js";
import { help } from "./help.js";
import { reports } from "./reports.js";
import { usage } from "./usage.js";

/** What is filled into a text: `{name}` takes the fact called name. */
export type Facts = Readonly<Record<string, string | number>>;

interface Text {
  sv: string;
  en: string;
}

/** Every sentence and word that the command line can show, but for the compiler's messages: id → Swedish, English. */
const texts = {
  ...help,
  ...reports,
  ...adoption,
  ...configuration,
  ...usage,
  ...files,
} as const satisfies Record<string, Text>;

/** The id of a text. */
export type TextId = keyof typeof texts;

/** A text in a language, its facts filled in and made safe to show. */
export function text(id: TextId, language: Language, facts: Facts = {}): string {
  return texts[id][language].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? whole : visible(String(fact));
  });
}
