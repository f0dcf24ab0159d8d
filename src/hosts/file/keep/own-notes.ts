import { cellAddress, parseRange } from "../../../domain/grid/address";
import type { SheetPlaces } from "./formula-moves";

/** Notes on cells that go with their rows. `gone` is told the addresses of those whose row is gone. */
export function moveNotes(xml: string, places: SheetPlaces, gone: (address: string) => void): string {
  return xml.replace(
    /<((?:\w+:)?(?:comment|threadedComment))\b([^>]*?)\sref=(["'])([A-Z]+\d+)\3([^>]*?)(\/>|>[\s\S]*?<\/\1>)/g,
    (whole, name: string, before: string, quote: string, address: string, after: string, rest: string) => {
      const moved = movedAddress(address, places);
      if (moved === null) gone(address);
      return moved === null
        ? ""
        : moved === address
          ? whole
          : `<${name}${before} ref=${quote}${moved}${quote}${after}${rest}`;
    },
  );
}

/** The boxes that notes are shown in: a drawing of an older kind, where each box names its cell. */
export function moveNoteBoxes(xml: string, places: SheetPlaces): string {
  return xml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = Number(/<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1] ?? NaN);
    const column = Number(/<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1] ?? NaN);
    if (!/ObjectType=["']Note["']/.test(shape) || Number.isNaN(row + column)) return shape;
    const [toRow, toColumn] = [places.row(row), places.column(column)];
    if (toRow === null) return "";
    if (toRow === row && toColumn === column) return shape;
    return shape
      .replace(/(<x:Row>)[^<]*/, `$1${toRow}`)
      .replace(/(<x:Column>)[^<]*/, `$1${toColumn}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
        return tag + movedAnchor(anchor, toRow - row, toColumn - column);
      });
  });
}

/** Left column and its offset, top row and its offset, then right and bottom. */
function movedAnchor(anchor: string, rows: number, columns: number): string {
  const by = [columns, 0, rows, 0];
  return anchor
    .split(",")
    .map((part, index) => String(Math.max(0, Number(part) + (by[index % 4] ?? 0))))
    .join(", ");
}

function movedAddress(address: string, places: SheetPlaces): string | null {
  const at = parseRange(address);
  const row = at && places.row(at.top);
  return at && row !== null ? cellAddress(row, places.column(at.left)) : null;
}
