/** How a label may be printed before its text, and where it is none although it is printed so, each with its reason. */
export interface Print {
  /** The label and the text under it as Markdown. */
  print: (label: string, text: string) => string;
  /** Why it is no label of an item's part. */
  notInItem?: string;
  /** Why it is no label of the front page. */
  notOnFront?: string;
  /** Why only a whole sentence may stand behind it. */
  sentences?: string;
}

const numbered = "a number before a heading above the first § begins an item";
const quoted = "what is quoted is said by somebody else";
const listed = "behind a dash only a sentence makes a label of the words before it: a title may have one too";

/** Every print of a label, by its name. */
export const prints: Readonly<Record<string, Print>> = {
  heading: { print: (label, text) => `### ${label}\n\n${text}` },
  "closed heading": { print: (label, text) => `### ${label} ###\n\n${text}` },
  "underlined heading": { print: (label, text) => `${label}\n------\n\n${text}` },
  "heading with a colon": { print: (label, text) => `### ${label}:\n\n${text}` },
  "heading without a blank": { print: (label, text) => `###${label}\n\n${text}` },
  "bold heading": { print: (label, text) => `### **${label}**\n\n${text}` },
  bold: { print: (label, text) => `**${label}**\n\n${text}` },
  "bold, colon inside": { print: (label, text) => `**${label}:**\n\n${text}` },
  "bold, colon outside": { print: (label, text) => `**${label}**:\n\n${text}` },
  "bold by underscores": { print: (label, text) => `__${label}__\n\n${text}` },
  "bold and italic": { print: (label, text) => `***${label}***\n\n${text}` },
  "bold above text": { print: (label, text) => `**${label}**\n${text}` },
  "bold before text": { print: (label, text) => `**${label}** ${text}` },
  "bold before text, colon inside": { print: (label, text) => `**${label}:** ${text}` },
  "bold before text, colon outside": { print: (label, text) => `**${label}**: ${text}` },
  "bold before text, full stop": { print: (label, text) => `**${label}.** ${text}` },
  "bold, break": { print: (label, text) => `**${label}**<br>${text}` },
  "bold, backslash": { print: (label, text) => `**${label}**\\\n${text}` },
  "bold over two lines": { print: (label, text) => `**${label.replace(" ", "\n")}:** ${text}` },
  "bold over two lines, colon outside": {
    print: (label, text) => `**${label.replace(" ", "\n")}**: ${text}`,
  },
  italic: { print: (label, text) => `*${label}*\n\n${text}` },
  "italic above text": { print: (label, text) => `*${label}*\n${text}` },
  "italic before text": { print: (label, text) => `*${label}* ${text}` },
  "italic before text, colon": { print: (label, text) => `*${label}:* ${text}` },
  "own line": { print: (label, text) => `${label}\n\n${text}` },
  "own line above text": { print: (label, text) => `${label}\n${text}` },
  "own line, hard end": { print: (label, text) => `${label}  \n${text}` },
  "own line, colon": { print: (label, text) => `${label}:\n\n${text}` },
  "own line, no-break space": { print: (label, text) => `${label}\u00a0\n\n${text}` },
  capitals: { print: (label, text) => `${label.toUpperCase()}\n\n${text}` },
  "capitals, colon": { print: (label, text) => `${label.toUpperCase()}: ${text}` },
  brackets: { print: (label, text) => `[${label}]\n\n${text}` },
  colon: { print: (label, text) => `${label}: ${text}` },
  "blank and colon": { print: (label, text) => `${label} : ${text}` },
  dash: { print: (label, text) => `${label} – ${text}`, sentences: listed },
  "em dash": { print: (label, text) => `${label} — ${text}`, sentences: listed },
  gap: { print: (label, text) => `${label}      ${text}` },
  tab: { print: (label, text) => `${label}\t${text}` },
  "numbered heading": { print: (label, text) => `### 1. ${label}\n\n${text}`, notOnFront: numbered },
  "heading with a point": { print: (label, text) => `### 2.1 ${label}\n\n${text}`, notOnFront: numbered },
  "numbered, bold": { print: (label, text) => `**1. ${label}**\n\n${text}`, notOnFront: numbered },
  "lettered heading": { print: (label, text) => `### a) ${label}\n\n${text}`, notOnFront: numbered },
  "bold item of a list": { print: (label, text) => `- **${label}**\n\n${text}` },
  "item of a list, colon": { print: (label, text) => `- ${label}: ${text}` },
  "first cell": { print: (label, text) => `| | |\n|---|---|\n| ${label} | ${text} |` },
  "bold first cell": { print: (label, text) => `| **${label}** | ${text} |\n|---|---|` },
  underlined: { print: (label, text) => `<u>${label}</u>\n\n${text}` },
  "bold by a tag": { print: (label, text) => `<b>${label}</b>\n\n${text}` },
  quoted: { print: (label, text) => `> **${label}**\n\n${text}`, notInItem: quoted, notOnFront: quoted },
};
