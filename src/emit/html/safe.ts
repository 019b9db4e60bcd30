import type { Schema } from "hast-util-sanitize";

/** What Markdown may put on the page: its own elements, no attribute but those named, links to web and mail. */
export const safeSchema: Schema = {
  tagNames: [
    ...["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "br"],
    ...["strong", "em", "code", "a", "img", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: { a: ["href"], img: ["src", "alt"], ol: ["start"], td: ["align"], th: ["align"] },
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
  ancestors: { thead: ["table"], tbody: ["table"], tr: ["table"], th: ["table"], td: ["table"] },
  clobber: [],
  clobberPrefix: "",
  strip: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
};
