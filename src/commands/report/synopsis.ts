import type { Compiled } from "../../compile.js";
import type { Attendance, Beslut, Meeting, Member, Paragraph, Protokoll } from "../../model.js";
import { visible } from "../terminal/visible.js";
import { type TextId, text } from "../texts/texts.js";
import type { Look } from "./message.js";
import { paragraphName } from "./owners.js";
import { counted, coverageLine, messageCounts } from "./summary.js";

/**
 * A summary of minutes: the sitting, who served, each paragraph and what was decided by whom, what was inferred, the
 * coverage and the number of messages.
 */
export function synopsisText({ protokoll, messages }: Compiled, look: Look): string {
  const { meeting, members, paragraphs } = protokoll;
  const parts = [
    meetingLines(meeting, look),
    attendances.flatMap((attendance) => memberLines(attendance, members, look)),
    paragraphs.flatMap((paragraph) => paragraphLines(paragraph, look)),
    inferredLines(protokoll, look),
    [coverageLine(protokoll.source.coverage, look.language), messageCounts(messages, look.language)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

const attendances: readonly Attendance[] = ["serving", "serving-substitute", "substitute", "other", "absent"];

function meetingLines(meeting: Meeting, look: Look): string[] {
  const clock = [meeting.start, meeting.end].filter((time) => time !== null).join("–");
  const day = [meeting.date, meeting.endDate].filter((date) => date !== null).join("–");
  return [
    ...labelled(
      "meeting",
      [meeting.municipality, meeting.body, `${day} ${clock}`.trim(), meeting.place],
      " · ",
      look,
    ),
    ...labelled("chair", [meeting.chair], ", ", look),
    ...labelled("secretaries", meeting.secretaries, ", ", look),
    ...labelled("adjusters", meeting.adjusters, ", ", look),
  ];
}

function labelled(
  id: TextId,
  values: readonly (string | null)[],
  between: string,
  { paint, language }: Look,
): string[] {
  const said = values.filter((value) => value !== null && value !== "").join(between);
  return said === "" ? [] : [`${paint("bold", `${text(id, language)}:`)} ${visible(said)}`];
}

function memberLines(
  attendance: Attendance,
  members: readonly Member[],
  { paint, language }: Look,
): string[] {
  const those = members.filter((member) => member.attendance === attendance);
  if (those.length === 0) return [];
  const label = `${text(`attendance-${attendance}`, language)} (${those.length}):`;
  return [`${paint("bold", label)} ${visible(those.map(memberName).join(", "))}`];
}

function memberName({ name, party, replaces }: Member): string {
  return `${name}${party === null ? "" : ` (${party})`}${replaces === null ? "" : ` ← ${replaces}`}`;
}

function paragraphLines(paragraph: Paragraph, { paint, language }: Look): string[] {
  const name = paint("bold", paragraphName(paragraph).padEnd(6));
  const decided = paragraph.beslut.map((beslut) => beslutLine(beslut, language));
  return [`${name} ${visible(paragraph.title)}`, ...decided.map((line) => `       ${paint("green", line)}`)];
}

/** `förslag: Arbetsutskottet → Kommunfullmäktige, 2 punkter (adopt, fund)` */
function beslutLine({ kind, by, to, points }: Beslut, language: Look["language"]): string {
  const who = [by, to].filter((body) => body !== null).join(" → ");
  const actions = points.map(({ action }) => action).join(", ");
  const what = `${counted(points.length, "points", language)}${actions === "" ? "" : ` (${actions})`}`;
  return visible(`${text(`kind-${kind}`, language)}: ${who === "" ? "" : `${who}, `}${what}`);
}

function inferredLines(protokoll: Protokoll, { paint, language }: Look): string[] {
  if (protokoll.inferred.length === 0) return [];
  const rows = protokoll.inferred.map(
    (pointer) => `  ${pointer} = ${JSON.stringify(valueAt(protokoll, pointer))}`,
  );
  return [paint("bold", `${text("inferred", language)}:`), ...rows.map(visible)];
}

/** The value that a JSON Pointer names: `/meeting/municipality`, `~1` for a slash; undefined where there is none. */
function valueAt(document: unknown, pointer: string): unknown {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    document,
  );
}
