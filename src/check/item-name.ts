import type { Paragraph } from "../model.js";

/** What a message calls an item: its label where that has a section sign, else its title in code marks. */
export function itemName({ label, title }: Paragraph): string {
  return label?.includes("§") ? label : `\`${title}\``;
}
