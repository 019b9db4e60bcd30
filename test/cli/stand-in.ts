import { createHash } from "node:crypto";
import type { Compiled } from "../../src/compile.js";
import { type Message, type RuleId, rules } from "../../src/messages.js";
import type { Field, Paragraph } from "../../src/model.js";

/**
 * Stands in for the compiler where a test is about the command line: it knows what each line became by a mark.
 * `§ 7 title` opens a paragraph, `!no-chair` is a message, `CRASH` and `BREAK` are the compiler's own faults.
 */
export function compile(bytes: Uint8Array, path: string): Compiled {
  const source = Buffer.from(bytes).toString("utf8").split("\n");
  if (source.includes("CRASH")) throw new Error("out of rails");
  if (source.includes("BREAK")) {
    throw Object.assign(new Error("/members/0/name: must be string"), {
      name: "InvalidModel",
      pointer: "/members/0/name",
    });
  }
  const model = source.filter((line) => line.trim() !== "").length;
  return {
    source,
    messages: source.flatMap(messagesOn),
    ignored: [],
    ignores: [],
    protokoll: {
      schema: "https://protokoll.example/schemas/protokoll/v1.schema.json",
      source: {
        path,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        lines: source.length,
        coverage: { model, furniture: 0, unplaced: 0 },
      },
      inferred: ["/meeting/municipality"],
      meeting: { ...emptyMeeting, fields: source.flatMap(fieldOn) },
      members: [],
      paragraphs: source.flatMap(paragraphOn),
      attachments: [],
      furniture: [],
      unplaced: [],
    },
  };
}

function messagesOn(line: string, index: number): Message[] {
  return [...line.matchAll(/!(?<rule>[a-z-]+)/gu)].flatMap(({ groups, index: at, 0: mark }) => {
    const { rule = "" } = groups ?? {};
    const place = { line: index + 1, column: at + 1, endLine: index + 1, endColumn: at + 1 + mark.length };
    if (!Object.hasOwn(rules, rule)) return [];
    const { severity } = rules[rule as RuleId];
    return severity === "off" ? [] : [{ rule: rule as RuleId, severity, place, facts: {} }];
  });
}

function fieldOn(line: string, index: number): Field[] {
  if (!line.startsWith("Plats")) return [];
  return [{ kind: "place", heading: "Plats", text: line, markdown: line, lines: [index + 1, index + 1] }];
}

function paragraphOn(line: string, index: number): Paragraph[] {
  const { number, title } = /^§ (?<number>\d+) (?<title>.+)$/u.exec(line)?.groups ?? {};
  if (number === undefined || title === undefined) return [];
  return [
    {
      id: `lunnevik-kommun/miljonamnden/2024-02-01/${number}`,
      number: Number(number),
      suffix: null,
      label: `§ ${number}`,
      title,
      heading: line,
      dnr: [],
      sections: [],
      documents: [],
      motions: [],
      votes: [],
      beslut: [],
      reservations: [],
      statements: [],
      recusals: [],
      recipients: [],
      lines: [index + 1, index + 1],
    },
  ];
}

const emptyMeeting = {
  id: "lunnevik-kommun/miljonamnden/2024-02-01",
  municipality: "Lunnevik kommun",
  body: "Miljönämnden",
  bodyKind: "board" as const,
  date: "2024-02-01",
  endDate: null,
  start: null,
  end: null,
  adjournments: [],
  place: null,
  range: [],
  chair: null,
  secretaries: [],
  adjusters: [],
  adjustment: { date: null, place: null, text: null },
  notice: { posted: null, removed: null, storage: null },
  digital: false,
};
