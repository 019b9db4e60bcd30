import type { Paragraph } from "../model.js";

/** The text of an item's sections, in their order. */
export const itemText = ({ sections }: Paragraph): string => sections.map(({ text }) => text).join("\n");
