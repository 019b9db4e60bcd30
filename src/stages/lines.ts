import type { Line } from "../read/line.js";
import { quoted } from "./excerpt.js";

/**
 * Lines as they were read, one on each line; what most lines are is not said.
 *
 *     5:1-5:74 text block=3 end=block bold="Plats och tid" "Plats och tid Rådhuset, tisdagen den 26 mars 2024"
 */
export function linesText(lines: readonly Line[]): string[] {
  return lines.map((line) => [spanOf(line), line.kind, ...printOf(line), quoted(line.text)].join(" "));
}

function spanOf({ place: { line, column, endLine, endColumn } }: Line): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

function printOf({
  block,
  end,
  level,
  marker,
  bold,
  italic,
  quoted: isQuoted,
  columns,
  cells,
}: Line): string[] {
  return [
    `block=${block}`,
    `end=${end}`,
    ...(level > 0 ? [`level=${level}`] : []),
    ...(marker === null ? [] : [`marker=${quoted(marker)}`]),
    ...(bold === null ? [] : [`bold=${quoted(bold)}`]),
    ...(italic === null ? [] : [`italic=${quoted(italic)}`]),
    ...(isQuoted ? ["quoted"] : []),
    ...(columns.length > 1 ? [`columns=${JSON.stringify(columns)}`] : []),
    ...(cells === null ? [] : [`cells=${JSON.stringify(cells)}`]),
  ];
}
