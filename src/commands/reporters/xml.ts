// What XML 1.0 has no room for: U+0000, ESC, half of a surrogate pair, U+FFFE.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

// What means something in XML or is read as a blank in an attribute.
const special = /[&<>"'\t\n\r]/gu;

/** An element with its attributes, an absent one left out: `<error line="28"/>`; `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const open = `<${name}${written.join("")}`;
  return content.length === 0 ? `${open}/>` : `${open}>\n${content.join("\n")}\n</${name}>`;
}

/** Text that is safe between tags and in attributes; what XML has no room for is U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(forbidden, "\u{FFFD}").replace(special, (found) => `&#${found.charCodeAt(0)};`);
}

/** A whole XML document with its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
