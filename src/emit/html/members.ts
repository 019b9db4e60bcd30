import type { Element } from "hast";
import { h } from "hastscript";
import type { Attendance, Member } from "../../model.js";
import { rangesInWords, words } from "./words.js";

/** Everyone whom the attendance lists, as a table in groups; null for nobody. */
export function membersTable(members: readonly Member[]): Element | null {
  if (members.length === 0) return null;
  const columns = allColumns.filter(({ value }) => members.some((member) => value(member) !== ""));
  const heads = ["Namn", ...columns.map(({ head }) => head)];
  return h("table", { className: "members" }, [
    h("caption", { className: "unseen" }, "Närvarande och frånvarande vid sammanträdet"),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        heads.map((head) => h("th", { scope: "col" }, head)),
      ),
    ),
    groups.map((group) =>
      groupBody(
        group,
        members.filter((member) => member.attendance === group),
        columns,
      ),
    ),
  ]);
}

interface Column {
  head: string;
  value: (member: Member) => string;
}

const allColumns: readonly Column[] = [
  { head: "Parti", value: ({ party }) => party ?? "" },
  { head: "Uppdrag och anmärkning", value: remarks },
];

const groups = Object.keys(words.attendance) as Attendance[];

function groupBody(
  group: Attendance,
  members: readonly Member[],
  columns: readonly Column[],
): Element | null {
  if (members.length === 0) return null;
  const head = h(
    "th",
    { scope: "rowgroup", colSpan: columns.length + 1 },
    `${words.attendance[group]} (${members.length})`,
  );
  return h("tbody", {}, [
    h("tr", { className: "group" }, head),
    members.map((member) =>
      h("tr", {}, [
        h("th", { scope: "row" }, member.name),
        columns.map(({ value }) => h("td", {}, value(member))),
      ]),
    ),
  ]);
}

/** "vice ordförande, för Eva Ek, §§ 27–30, på distans" */
function remarks({ title, role, replaces, presence, remote }: Member): string {
  const office = title ?? (role === null ? "" : words.role[role]);
  const stead = replaces === null ? "" : `för ${replaces}`;
  return [office, stead, rangesInWords(presence), remote ? "på distans" : ""]
    .filter((part) => part)
    .join(", ");
}
