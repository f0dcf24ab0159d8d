import type { Workbook } from "exceljs";
import { drawList } from "./draw-list";
import type { ExpectedSheet } from "./expected";
import type { ListDesign } from "./list-design";
import type { Office } from "./office";
import type { Person } from "./person";

/** A plain list: what the designs below change. */
export const plain: Omit<ListDesign, "head" | "title" | "columns" | "look"> = {
  filters: [],
  columnNumbers: "none",
  groups: "none",
  total: "none",
  dates: "serial",
  unicode: "composed",
  footers: [],
  signatures: null,
};

/** Adds a sheet with the office's persons. */
export function addList(
  workbook: Workbook,
  name: string,
  office: Office,
  design: ListDesign,
  persons: readonly Person[] = office.persons,
  numberFrom = 1,
): ExpectedSheet {
  drawList(workbook.addWorksheet(name), design, persons, office.random.branch(name), numberFrom);
  return { sheet: name, kind: "list", rows: persons.length };
}
