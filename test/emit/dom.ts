import { type ConfigData, type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from "html-validate";

const config: ConfigData = {
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: { "doctype-style": ["error", { style: "lowercase" }] },
};

const loader = new StaticConfigLoader(config);
const parser = new Parser(await loader.getConfigFor("page.html"));

/** A page as a tree, as a parser of its own reads it. */
export function domOf(text: string): HtmlElement {
  return parser.parseHtml(text);
}

/** What html-validate has to say of a page: `rule: sentence`. */
export async function faultsOf(text: string): Promise<string[]> {
  const report = await new HtmlValidate(loader).validateString(text);
  return report.results.flatMap((result) =>
    result.messages.map((fault) => `${fault.ruleId}: ${fault.message}`),
  );
}

const elements = new Set([
  ...[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "header",
    "nav",
    "main",
    "footer",
    "article",
    "section",
  ],
  ...[
    "div",
    "span",
    "a",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "br",
    "hr",
  ],
  ...["strong", "em", "code", "pre", "blockquote", "figure", "figcaption"],
  ...["table", "caption", "thead", "tbody", "tr", "th", "td"],
]);

const attributes = new Set([
  ...["lang", "charset", "http-equiv", "content", "name", "id", "class", "href", "rel", "tabindex", "start"],
  ...["aria-label", "aria-labelledby", "scope", "colspan"],
]);

/** An attribute's value with its character references read: `&#x27;none&#x27;` → `'none'`. */
export function decoded(value: string | null | undefined): string | null {
  return (
    value?.replace(/&#x([0-9A-F]+);/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ) ?? null
  );
}

/** Everything in a page that could run, load or send: elements, attributes and links that it must not have. */
export function dangersIn(dom: HtmlElement): string[] {
  return dom.querySelectorAll("*").flatMap((element) => {
    const held = element.attributes
      .filter((attribute) => !attributes.has(attribute.key))
      .map(({ key }) => key);
    const href = decoded(element.getAttributeValue("href"));
    const live = href !== null && !/^(?:#|https?:|mailto:|[^:]*$|[^:]*[/?#])/iu.test(href.trim());
    return [
      ...(elements.has(element.tagName) ? [] : [`<${element.tagName}>`]),
      ...held.map((key) => `${element.tagName}[${key}]`),
      ...(live ? [`href ${href}`] : []),
    ];
  });
}
