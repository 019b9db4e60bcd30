import type { Member, Paragraph, Section, SectionKind } from "../../src/model.js";

/** A member who served the whole sitting, but for what is given. */
export function member(given: Partial<Member> & Pick<Member, "name">): Member {
  const served = { party: null, attendance: "serving", role: null, title: null, replaces: null } as const;
  return { ...served, presence: [], remote: false, lines: [12, 12], ...given };
}

/** A § without contents, but for what is given. */
export function paragraph(given: Partial<Paragraph>): Paragraph {
  return {
    id: "kvarnby-kommun/kommunstyrelsen/2024-02-29/40",
    number: 40,
    suffix: null,
    label: null,
    title: "Ett ärende",
    heading: "## § 40 Ett ärende",
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
    lines: [20, 30],
    ...given,
  };
}

/** A section whose text is its Markdown without the marks of lists and headings. */
export function section(kind: SectionKind, heading: string | null, markdown: string): Section {
  const text = markdown.replace(/^ *(?:[-*]|\d+\.|#+) /gmu, "");
  return { kind, heading, text, markdown, lines: [22, 24] };
}
