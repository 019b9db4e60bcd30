import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import type { Meeting, Protokoll } from "../../model.js";
import { anchorsOf } from "./anchors.js";
import { attachmentPart } from "./attachment.js";
import { daysInWords } from "./date.js";
import { meetingFacts } from "./meeting.js";
import { membersTable } from "./members.js";
import { overview } from "./overview.js";
import { paragraphArticle } from "./paragraph.js";
import { withRegions } from "./regions.js";
import { sourceNote } from "./source.js";
import { policy, style } from "./style.js";

/** The whole page of a document as a tree. */
export function page(protokoll: Protokoll): Root {
  return {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: "sv" }, [
        head(protokoll.meeting),
        "\n",
        h("body", {}, lined(withRegions(body(protokoll)))),
      ]),
    ],
  };
}

function head(meeting: Meeting): Element {
  const parts = [meeting.body ?? "Protokoll", meeting.date, meeting.municipality];
  return h(
    "head",
    {},
    lined([
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { name: "referrer", content: "no-referrer" }),
      h("title", {}, parts.filter((part) => part !== null).join(", ")),
      h("style", {}, style),
    ]),
  );
}

function body(protokoll: Protokoll): ElementContent[] {
  const { meeting, members, paragraphs, attachments } = protokoll;
  const anchors = anchorsOf(paragraphs);
  const facts = meetingFacts(protokoll);
  const roll = membersTable(members);
  return [
    h("a", { className: "skip", href: "#innehall" }, "Hoppa till innehållet"),
    masthead(meeting),
    overview(paragraphs, anchors),
    h(
      "main",
      { id: "innehall", tabIndex: -1 },
      lined([
        ...(facts ? [h("h2", {}, "Sammanträdet"), facts] : []),
        ...(roll ? [h("h2", {}, "Närvaro"), roll] : []),
        ...paragraphs.map((paragraph, index) =>
          paragraphArticle(paragraph, anchors[index] ?? "", meeting.body),
        ),
        ...(attachments.length > 0 ? [h("h2", {}, "Bilagor"), ...attachments.flatMap(attachmentPart)] : []),
      ]),
    ),
    h("footer", {}, lined(sourceNote(protokoll))),
  ];
}

function masthead({ municipality, body, date, endDate }: Meeting): Element {
  const over = [municipality, body === null ? null : "Protokoll"].filter((part) => part !== null);
  return h("header", { className: "masthead" }, [
    over.length === 0 ? null : h("p", {}, over.join(" · ")),
    h("h1", {}, [
      body ?? "Protokoll",
      " ",
      date === null ? null : h("span", { className: "when" }, daysInWords(date, endDate)),
    ]),
  ]);
}

/** Content with a line end after each part, for those who read the page's source. */
function lined(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node) => [node, { type: "text", value: "\n" }]);
}
