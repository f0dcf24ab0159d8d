import * as exports from "./export-offices";
import * as lists from "./list-offices";
import type { OfficeDesign } from "./office";
import * as several from "./several-sheets-offices";

/** The 14 kinds of workbooks, each sent by one committee. */
export const officeDesigns: readonly OfficeDesign[] = [
  lists.official,
  lists.capitals,
  lists.grouped,
  lists.biff,
  lists.numbered,
  lists.openDocument,
  lists.typedDates,
  several.amongOthers,
  several.twoSheets,
  several.countsOnly,
  several.listAndCounts,
  exports.bareExport,
  exports.labelledExport,
  exports.abbreviatedExport,
];
