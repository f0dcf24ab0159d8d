import type { CellRange } from "../../../domain/grid/grid";
import type { Requests } from "../requests";
import type { Wanted } from "./read-blocks";
import type { FontLook } from "./style-palette";

/** Rows that are asked for their common font first: most of a list has one. */
const stripRows = 16;
const stripsAtOnce = 1500;
/** A cell's font takes about so much of an answer. */
const cellBytes = 90;
const largestAnswer = 1_500_000;

type SetFont = (index: number, row: number, column: number, font: FontLook) => void;

interface Strip {
  readonly index: number;
  readonly sheet: string;
  readonly range: CellRange;
}

/** The fonts of all cells: strips of rows whose cells share one are read at once, the others cell by cell. */
export async function readFonts(
  context: Excel.RequestContext,
  requests: Requests,
  wanted: readonly Wanted[],
  setFont: SetFont,
): Promise<void> {
  const strips = wanted.flatMap(({ sheet, range }, index) => stripsOf(range, sheet, index));
  const mixed: Strip[] = [];
  for (const some of inGroups(strips, () => 1, stripsAtOnce)) {
    const fonts = some.map(({ sheet, range }) => {
      const { font } = rangeAt(context, sheet, range).format;
      font.load("name,bold,strikethrough");
      return font;
    });
    await requests.send();
    for (const [order, strip] of some.entries()) {
      const look = commonLook(fonts[order]);
      if (look) fill(strip, look, setFont);
      else mixed.push(strip);
      await requests.pace();
    }
  }
  for (const some of inGroups(mixed, ({ range }) => cellsOf(range) * cellBytes, largestAnswer)) {
    const answers = some.map(({ sheet, range }) =>
      rangeAt(context, sheet, range).getCellProperties({
        format: { font: { name: true, bold: true, strikethrough: true } },
      }),
    );
    await requests.send();
    for (const [order, strip] of some.entries()) {
      answers[order]?.value.forEach((line, down) => {
        line.forEach(({ format }, across) => {
          const font = format?.font ?? {};
          const look = {
            fontName: font.name ?? null,
            bold: font.bold ?? false,
            struck: font.strikethrough ?? false,
          };
          setFont(strip.index, strip.range.top + down, strip.range.left + across, look);
        });
      });
      await requests.pace();
    }
  }
}

function stripsOf(range: CellRange, sheet: string, index: number): Strip[] {
  const strips: Strip[] = [];
  for (let top = range.top; top <= range.bottom; top += stripRows) {
    const bottom = Math.min(top + stripRows - 1, range.bottom);
    strips.push({ index, sheet, range: { ...range, top, bottom } });
  }
  return strips;
}

/** `null` where the cells differ: Excel then says nothing. */
function commonLook(font: Excel.RangeFont | undefined): FontLook | null {
  const [name, bold, struck] = [
    font?.name as string | null,
    font?.bold as boolean | null,
    font?.strikethrough,
  ];
  if (!name || typeof bold !== "boolean" || typeof struck !== "boolean") return null;
  return { fontName: name, bold, struck };
}

function fill({ index, range }: Strip, font: FontLook, setFont: SetFont): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) setFont(index, row, column, font);
  }
}

function inGroups<T>(items: readonly T[], sizeOf: (item: T) => number, largest: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (groups.length === 0 || size > room) {
      groups.push([]);
      room = largest;
    }
    groups.at(-1)?.push(item);
    room -= size;
  }
  return groups;
}

function cellsOf({ top, bottom, left, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function rangeAt(context: Excel.RequestContext, sheet: string, { top, bottom, left, right }: CellRange) {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
