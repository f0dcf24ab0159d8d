import { cellAddress } from "../../src/domain/grid/address";
import { LookBook } from "../../src/domain/report/drawn/looks";
import type { Look, LookMap } from "../../src/domain/report/drawn/looks";
import type { SheetPlan, WorkbookPlan } from "../../src/domain/report/workbook-plan";

interface Side {
  readonly sheet: SheetPlan;
  readonly plan: Pick<WorkbookPlan, "baseFont">;
}

/** Cells that look different, with what differs: `C12: fill "#FFF2CC" ≠ null`. One for each band of equal rows. */
export function lookDifferences(one: Side, other: Side): string[] {
  const left = new LookBook().map(one.sheet.formats);
  const right = new LookBook().map(other.sheet.formats);
  const stops = new Set([...left, ...right].flatMap(({ top, bottom }) => [top, bottom + 1]));
  const differences: string[] = [];
  const readLeft = reader(left, one.plan.baseFont);
  const readRight = reader(right, other.plan.baseFont);
  for (const row of [...stops].sort((a, b) => a - b)) {
    const width = Math.max(readLeft.width(row), readRight.width(row));
    for (let column = 0; column < width; column++) {
      const [a, b] = [readLeft.at(row, column), readRight.at(row, column)];
      if (a === b) continue;
      differences.push(`${cellAddress(row, column)}: ${differing(a, b)}`);
    }
  }
  return differences;
}

/** Reads looks as text, every property said, for rows in ascending order. */
function reader(map: LookMap, baseFont: WorkbookPlan["baseFont"]) {
  const texts = new Map<Look, string>();
  const plain = lookText({ font: {} }, baseFont);
  const bandAt = (row: number) => map.find(({ top, bottom }) => row >= top && row <= bottom);
  return {
    // A line of the row above belongs to this row too.
    width: (row: number) => bandAt(row)?.looks.length ?? 0,
    at: (row: number, column: number): string => {
      const look = bandAt(row)?.looks[column];
      if (!look) return plain;
      const text = texts.get(look) ?? lookText(look, baseFont);
      texts.set(look, text);
      return text;
    },
  };
}

function lookText(look: Look, baseFont: WorkbookPlan["baseFont"]): string {
  const { font } = look;
  const line = (edge: Look["top"]) =>
    edge ? `${edge.style} ${edge.color?.toUpperCase() ?? "#000000"}` : null;
  return JSON.stringify({
    name: font.name ?? baseFont.name,
    size: font.size ?? baseFont.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? false,
    color: font.color?.toUpperCase() ?? "#000000",
    fill: look.fill?.toUpperCase() ?? null,
    horizontal: look.horizontal ?? "general",
    vertical: look.vertical ?? "bottom",
    wrap: look.wrap ?? false,
    indent: look.indent ?? 0,
    shrink: look.shrink ?? false,
    numberFormat: look.numberFormat ?? "General",
    top: line(look.top),
    bottom: line(look.bottom),
    left: line(look.left),
    right: line(look.right),
  });
}

function differing(a: string, b: string): string {
  const [one, other] = [a, b].map((text) => JSON.parse(text) as Record<string, unknown>);
  return Object.keys(one ?? {})
    .filter((key) => one?.[key] !== other?.[key])
    .map((key) => `${key} ${JSON.stringify(one?.[key])} ≠ ${JSON.stringify(other?.[key])}`)
    .join(", ");
}
