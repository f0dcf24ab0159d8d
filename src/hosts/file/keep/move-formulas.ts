import { columnIndex } from "../../../domain/grid/address";
import { decodeEntities } from "../../../intake/xml-tags";
import { escapeText } from "../xml";
import { moveFormula, shiftFormula, type Moves } from "./formula-moves";

/** Whether nothing that formulas of other sheets refer to moved. */
export function isStill({ places, renamed }: Moves): boolean {
  return renamed.size === 0 && [...places.values()].every((place) => place.isStill);
}

const formulas =
  /<((?:\w+:)?(?:f|formula[12]?|definedName|calculatedColumnFormula|totalsRowFormula))((?:\s[^>]*)?)>([^<]*)<\/\1>/g;

/** The formulas of a part of the user's (a sheet, a chart, a table), which stands on a sheet of that name or on none. */
export function moveFormulasIn(xml: string, sheet: string, moves: Moves): string {
  if (isStill(moves)) return xml;
  return withGroupsWrittenOut(xml, sheet, moves).replace(
    formulas,
    (whole, name: string, attributes: string, written: string) => {
      const formula = decodeEntities(written);
      const moved = moveFormula(formula, sheet, moves);
      return moved === formula ? whole : `<${name}${attributes}>${escapeText(moved)}</${name}>`;
    },
  );
}

/** Formulas filled from one that changes are written out: the rows that they speak of needn't move alike. */
function withGroupsWrittenOut(xml: string, sheet: string, moves: Moves): string {
  const changed = new Map<string, { readonly cell: Place; readonly formula: string }>();
  for (const [, address = "", attributes = "", written = ""] of xml.matchAll(
    /<c\b[^>]*?\sr=["']([A-Z]+\d+)["'][^>]*>\s*<f\b([^>]*\st=["']shared["'][^>]*)>([^<]+)<\/f>/g,
  )) {
    const formula = decodeEntities(written);
    if (moveFormula(formula, sheet, moves) === formula) continue;
    changed.set(groupOf(attributes), { cell: placeOf(address), formula });
  }
  if (changed.size === 0) return xml;
  return xml.replace(
    /(<c\b[^>]*?\sr=["']([A-Z]+\d+)["'][^>]*>\s*)<f\b([^>]*?\st=["']shared["'][^>]*?)(?:\/>|>([^<]*)<\/f>)/g,
    (whole, start: string, address: string, attributes: string) => {
      const group = changed.get(groupOf(attributes));
      if (group === undefined) return whole;
      const at = placeOf(address);
      const own = shiftFormula(group.formula, at.row - group.cell.row, at.column - group.cell.column);
      return `${start}<f>${escapeText(own)}</f>`;
    },
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function groupOf(attributes: string): string {
  return /\ssi=["'](\d+)["']/.exec(attributes)?.[1] ?? "";
}

function placeOf(address: string): Place {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}
