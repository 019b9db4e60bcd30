/** A character as it is shown. */
export interface Cell {
  text: string;
  /** How many columns of the terminal it takes. */
  width: number;
  /** Its place in the line, 1-based, in UTF-16 units, and the place behind it. */
  column: number;
  endColumn: number;
}

// What steers a terminal or is not seen: ESC, U+202E, U+200B, a soft hyphen, half of a surrogate pair.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// "你", "한", "Ａ", "📄": two columns each.
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}])$/u;

// A combining ring, "a" + U+030A: no column of its own.
const combining = /^[\p{Mn}\p{Me}]$/u;

const tabStop = 4;

/** A text that is safe to show on one line of a terminal: invisible and control characters become `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(unseen, codePoint);
}

/** The characters of a line as shown, tabs as spaces to the next tab stop. `offset`: UTF-16 units omitted before it. */
export function cellsOf(line: string, offset = 0): Cell[] {
  const cells: Cell[] = [];
  let column = offset + 1;
  let width = 0;
  for (const character of line) {
    const text = character === "\t" ? " ".repeat(tabStop - (width % tabStop)) : visible(character);
    const endColumn = column + character.length;
    cells.push({ text, width: widthOf(text), column, endColumn });
    column = endColumn;
    width += widthOf(text);
  }
  return cells;
}

/** The number of columns that a text without tabs takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** A line as it is shown, cut to a number of columns with `…` at its end. */
export function cutTo(columns: number, line: string): string {
  // No character takes less than one column but for combining marks, of which a few follow a letter at most.
  const cells = cellsOf(line.slice(0, columns * 4));
  let width = 0;
  const fitting = cells.findIndex((cell) => {
    width += cell.width;
    return width > columns;
  });
  if (fitting < 0) return cells.map(({ text }) => text).join("");
  let kept = cells.slice(0, fitting);
  while (kept.length > 0 && totalWidth(kept) > columns - 1) kept = kept.slice(0, -1);
  return `${kept.map(({ text }) => text).join("")}…`;
}

/** The number of columns that cells take together. */
export function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function codePoint(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${hexadecimal.padStart(4, "0")}>`;
}
