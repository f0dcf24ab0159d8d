import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { apiClass } from "../protocol/api-class";
import type { RangeTarget } from "../protocol/host";
import { refusal } from "../rules/excel-error";

/**
 * The classes that others refer to, without their members: a class's own file adds those, so that files need not
 * import each other in circles.
 */
export const workbookClass = apiClass<Workbook>({ name: "Workbook" });

const ensureSheet = (sheet: Worksheet): void => {
  if (!sheet.workbook.sheets.includes(sheet))
    throw refusal("ItemNotFound", `sheet ${sheet.name} was deleted`);
};

export const worksheetClass = apiClass<Worksheet>({
  name: "Worksheet",
  id: { property: "Id", of: (sheet) => sheet.id },
  check: ensureSheet,
});

const ensureRange = (target: RangeTarget): void => {
  ensureSheet(target.sheet);
  if (target.isGone) throw refusal("InvalidReference", "its cells were deleted");
};

export const rangeClass = apiClass<RangeTarget>({ name: "Range", isTracked: true, check: ensureRange });

/** Several ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: Worksheet;
  readonly areas: RangeTarget[];
}

export const rangeAreasClass = apiClass<AreasTarget>({
  name: "RangeAreas",
  isTracked: true,
  check: ({ sheet, areas }) => {
    ensureSheet(sheet);
    areas.forEach(ensureRange);
  },
});

export const rangeFormatClass = apiClass<RangeTarget>({ name: "RangeFormat", check: ensureRange });

export const worksheetsClass = apiClass<Workbook>({
  name: "WorksheetCollection",
  items: {
    all: (workbook) => workbook.sheets.map(worksheetClass.of),
    byKey: (workbook, key) => {
      const sheet = workbook.sheetById(String(key)) ?? workbook.sheetNamed(String(key));
      return sheet ? worksheetClass.of(sheet) : null;
    },
  },
});
