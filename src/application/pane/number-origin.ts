import { cellAddress } from "../../domain/grid/address";
import { valueAt, type Workbook } from "../../domain/grid/grid";
import { numberAt } from "../../domain/report/origin/number-at";
import type {
  CellPlace,
  CountRef,
  NumberKind,
  NumberMeaning,
  PartPlace,
} from "../../domain/report/origin/number-meaning";

/** Where a number of the open workbook comes from: rows of the senders, or other cells. */
export interface NumberOrigin extends OriginPart {
  /** What it is made of, each as it stands in its cell. */
  readonly parts: readonly OriginPart[];
}

export interface OriginPart {
  readonly sheet: string;
  readonly cell: string;
  /** `null` where nothing stands in the cell any more. */
  readonly shown: number | null;
  readonly what: NumberKind;
  readonly committee: string | null;
  readonly month: number | null;
  /** The rows of the senders that add up to it. */
  readonly count: CountRef | null;
}

/** S11: says of a cell of the product's sheets, as they are read now, where its number comes from; `null` for any other. */
export function originOf(book: Workbook, place: CellPlace): NumberOrigin | null {
  const meaning = numberAt(book, place);
  if (meaning === null) return null;
  return {
    ...partOf(book, place, meaning),
    parts: meaning.parts.map((part) => partOf(book, part, numberAt(book, part) ?? inputOf(part, meaning))),
  };
}

/** A cell of the register: what is typed there is the number itself. */
function inputOf({ committee }: PartPlace, of: NumberMeaning): Omit<NumberMeaning, "parts"> {
  const what = of.what === "samePeriod" ? "samePeriod" : "quota";
  return { what, committee: committee ?? of.committee, month: null, count: null };
}

function partOf(
  book: Workbook,
  { sheet, row, column }: CellPlace,
  { what, committee, month, count }: Omit<NumberMeaning, "parts">,
): OriginPart {
  const grid = book.sheets.find(({ name }) => name === sheet);
  const value = grid ? valueAt(grid, row, column) : null;
  const shown = typeof value === "number" ? value : null;
  return { sheet, cell: cellAddress(row, column), shown, what, committee, month, count };
}
