import type { Language } from "../../messages.js";
import { widthOf } from "../terminal/visible.js";
import { type Facts, type TextId, text } from "../texts/texts.js";
import type { Command, Option } from "./command.js";
import { commonOptions } from "./options.js";

/** The help of the program, made from the table of its commands. */
export function programHelp(commands: readonly Command[], language: Language): string {
  const say = (id: TextId) => text(id, language);
  const examples = commands.flatMap((command) => command.examples.slice(0, 1));
  return sections([
    [say("program")],
    [`${say("examples")}:`, ...examples.map((example) => `  ${example}`)],
    [`${say("usage")}: protokoll ${say("usage-command")} ${say("usage-options")}`],
    [`${say("commands")}:`, ...rows(commands.map((command) => [command.name, say(command.text)]))],
    [`${say("options")}:`, ...rows([...optionRows(commonOptions, language), ...builtInRows(language, true)])],
    [`${say("exit-codes")}:`, ...rows(exitCodes.map((code) => [String(code), say(`exit-${code}`)]))],
    [say("more-help")],
  ]);
}

/** The help of one command; `facts` fill the texts of its options. */
export function commandHelp(command: Command, language: Language, facts: Facts): string {
  const say = (id: TextId) => text(id, language);
  const label = say(command.words.label);
  return sections([
    [`protokoll ${command.name} – ${say(command.text)}`],
    [`${say("examples")}:`, ...command.examples.map((example) => `  ${example}`)],
    [`${say("usage")}: protokoll ${command.name} ${say("usage-options")} ${label}`],
    [`${say("arguments")}:`, ...rows([[label, say(command.words.text)]])],
    [
      `${say("options")}:`,
      ...rows([
        ...optionRows(command.options, language, facts),
        ...optionRows(commonOptions, language),
        ...builtInRows(language, false),
      ]),
    ],
    wrapped(say(command.more), lineWidth),
  ]);
}

const exitCodes = [0, 1, 2, 130] as const;
const lineWidth = 88;

/** `-o, --out <mapp>`: the option as its help shows it. */
export function optionLabel({ flags, value, isOptional }: Option, language: Language): string {
  if (value === undefined) return flags;
  return isOptional ? `${flags} [${text(value, language)}]` : `${flags} <${text(value, language)}>`;
}

function optionRows(options: readonly Option[], language: Language, facts: Facts = {}): [string, string][] {
  return options.map((option) => {
    const label = optionLabel(option, language);
    return [label.startsWith("--") ? `    ${label}` : label, text(option.text, language, facts)];
  });
}

function builtInRows(language: Language, withVersion: boolean): [string, string][] {
  const version: [string, string][] = withVersion
    ? [["-V, --version", text("option-version", language)]]
    : [];
  return [["-h, --help", text("option-help", language)], ...version];
}

/** Two columns, the second wrapped. */
function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...pairs.map(([label]) => widthOf(label)));
  return pairs.flatMap(([label, description]) =>
    wrapped(description, lineWidth - left - 4).map(
      (line, index) => `  ${(index === 0 ? label : "").padEnd(left)}  ${line}`,
    ),
  );
}

function wrapped(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || widthOf(`${last} ${word}`) > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function sections(parts: readonly (readonly string[])[]): string {
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
