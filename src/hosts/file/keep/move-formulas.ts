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

/** Where a formula of a group changes, all of them are written out: the rows that they speak of needn't move alike. */
function withGroupsWrittenOut(xml: string, sheet: string, moves: Moves): string {
  const groups = new Map<string, Group>();
  const changed = new Set<string>();
  const ownOf = (address: string, group: Group): string => {
    const at = placeOf(address);
    return shiftFormula(group.formula, at.row - group.cell.row, at.column - group.cell.column);
  };
  for (const [, , address = "", attributes = "", written = ""] of xml.matchAll(filled)) {
    const id = groupOf(attributes);
    if (written !== "") groups.set(id, { cell: placeOf(address), formula: decodeEntities(written) });
    const group = groups.get(id);
    if (group === undefined || changed.has(id)) continue;
    const own = ownOf(address, group);
    if (moveFormula(own, sheet, moves) !== own) changed.add(id);
  }
  if (changed.size === 0) return xml;
  return xml.replace(filled, (whole, start: string, address: string, attributes: string) => {
    const group = groups.get(groupOf(attributes));
    if (group === undefined || !changed.has(groupOf(attributes))) return whole;
    return `${start}<f>${escapeText(ownOf(address, group))}</f>`;
  });
}

/** A cell whose formula was filled from another one, or is the one that others were filled from. */
const filled =
  /(<c\b[^>]*?\sr=["']([A-Z]+\d+)["'][^>]*>\s*)<f\b([^>]*?\st=["']shared["'][^>]*?)(?:\/>|>([^<]*)<\/f>)/g;

interface Group {
  readonly cell: Place;
  readonly formula: string;
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
