import * as layoutA from "./layout-a-offices";
import * as layoutB from "./layout-b-offices";
import * as layoutC from "./layout-c-offices";
import type { OfficeDesign } from "./office";
import * as several from "./several-sheets-offices";

/** The 14 kinds of workbooks, each sent by one committee. */
export const officeDesigns: readonly OfficeDesign[] = [
  layoutA.official,
  layoutA.capitals,
  layoutA.grouped,
  layoutA.biff,
  layoutB.numbered,
  layoutB.openDocument,
  layoutB.typedDates,
  several.amongOthers,
  several.twoSheets,
  several.countsOnly,
  several.listAndCounts,
  layoutC.bareExport,
  layoutC.labelledExport,
  layoutC.abbreviatedExport,
];
