/** Widths of Times in thousandths of its size, from the space (32) to `~` (126): Adobe's published metrics. */
const widths = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
/** Signs outside the table (▲, …). */
const otherWidth = 780;
const boldFactor = 1.07;
/** A digit of the base font (11 points) is 7 pixels wide on the screen, and a cell has 5 pixels of padding. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

export interface TextFont {
  readonly size: number;
  readonly bold?: boolean;
}

/** Points that a line of text takes in Times New Roman. */
export function textWidth(text: string, font: TextFont): number {
  let sum = 0;
  for (const char of text.normalize("NFD").replace(/\p{M}/gu, "").replace(/Đ/g, "D").replace(/đ/g, "d")) {
    sum += widths[char.charCodeAt(0) - 32] ?? otherWidth;
  }
  return (sum / 1000) * font.size * (font.bold ? boldFactor : 1);
}

/** Points that columns of the given widths (characters of the base font, 11 points) take together. */
export function columnsPoints(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, width) => sum + (width * digitPixels + paddingPixels) * pointsPerPixel, 0);
}

/** The width in characters that gives a column these points. */
export function charactersOf(points: number): number {
  return (points / pointsPerPixel - paddingPixels) / digitPixels;
}

/** How many lines a text takes in a column, broken at spaces; at least 1. */
export function wrappedLines(text: string, columnWidth: number, font: TextFont): number {
  // A little less than the cell: the two programs that print don't break lines at quite the same place.
  const room = Math.max(columnsPoints([columnWidth]) - 4.5, 4);
  return text
    .split("\n")
    .map((paragraph) => linesOf(paragraph, room, font))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOf(paragraph: string, room: number, font: TextFont): number {
  const space = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word, font);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    // A word longer than the column (a hash, a file name) is cut wherever the line ends.
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** Height in points of a row whose tallest cell has so many lines. */
export function rowHeight(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.18 + 2.9);
}
