import type { Protokoll } from "../../model.js";
import { labelOf } from "./words.js";

/** What was inferred, in words, each once: "kommun eller region", "vem som beslutar (§ 27, § 28)". */
export function inferredInWords(protokoll: Protokoll): string[] {
  const wheres = new Map<string, string[]>();
  for (const pointer of protokoll.inferred) {
    const what = subjectOf(pointer);
    const where = placeOf(pointer, protokoll);
    const known = wheres.get(what) ?? [];
    wheres.set(what, where === null || known.includes(where) ? known : [...known, where]);
  }
  return [...wheres].map(([what, where]) => (where.length === 0 ? what : `${what} (${where.join(", ")})`));
}

/** The value that a pointer names, in words, the places of the lists on the way left out; else the pointer. */
function subjectOf(pointer: string): string {
  // "/paragraphs/3/beslut/0/by" → "/paragraphs/beslut/by"
  return subjects[pointer.replace(/\/\d+(?=\/|$)/gu, "")] ?? pointer;
}

const subjects: Readonly<Record<string, string>> = {
  "/meeting/municipality": "kommun eller region",
  "/meeting/body": "organ",
  "/meeting/bodyKind": "slag av organ",
  "/meeting/date": "datum",
  "/meeting/endDate": "sista dag",
  "/meeting/start": "starttid",
  "/meeting/end": "sluttid",
  "/meeting/place": "plats",
  "/meeting/range": "paragrafer",
  "/meeting/chair": "ordförande",
  "/meeting/secretaries": "sekreterare",
  "/meeting/adjusters": "justerare",
  "/meeting/adjustment/date": "justeringsdag",
  "/meeting/notice/posted": "dag för anslag",
  "/meeting/notice/removed": "dag då anslaget tas ned",
  "/members/party": "parti",
  "/members/role": "uppdrag",
  "/members/attendance": "närvaro",
  "/members/replaces": "vem ersättaren tjänstgör för",
  "/members/presence": "när ledamoten var med",
  "/paragraphs/number": "paragrafnummer",
  "/paragraphs/title": "rubrik",
  "/paragraphs/beslut/by": "vem som beslutar",
  "/paragraphs/beslut/to": "vem som ska besluta",
  "/paragraphs/votes/role": "vad omröstningen gäller",
  "/paragraphs/votes/yesMeans": "vad ja betyder",
  "/paragraphs/votes/noMeans": "vad nej betyder",
};

/** The § or the person that a pointer leads into: "§ 27", "Eva Ek"; null for the sitting itself. */
function placeOf(pointer: string, { paragraphs, members }: Protokoll): string | null {
  // "/members/4/party"
  const parts = /^\/(paragraphs|members)\/(\d+)(?:\/|$)/u.exec(pointer);
  const index = Number(parts?.[2]);
  if (parts?.[1] === "members") return members[index]?.name ?? null;
  const paragraph = parts ? paragraphs[index] : undefined;
  return paragraph ? `${labelOf(paragraph)}${paragraph.number === null ? `: ${paragraph.title}` : ""}` : null;
}
