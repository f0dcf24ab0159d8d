import type { CellRange } from "../../src/domain/grid/grid";

/** The printed page of a sheet; margins in points. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** `A4`, as `Excel.PaperType`. */
  paperSize: string;
  margins: Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: CellRange[];
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printComments: string;
  printErrors: string;
  printOrder: "DownThenOver" | "OverThenDown";
  /** `null`: automatic. */
  firstPageNumber: number | null;
  headersFooters: HeadersFooters;
  /** First row of a new page, ascending. */
  rowBreaks: number[];
  /** First column of a new page, ascending. */
  columnBreaks: number[];
}

export interface HeadersFooters {
  state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  useSheetMargins: boolean;
  useSheetScale: boolean;
  pages: Record<"defaultForAllPages" | "firstPage" | "evenPages" | "oddPages", HeaderFooter>;
}

export type HeaderFooter = Record<
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
  string
>;

const noHeaderFooter = (): HeaderFooter => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** The page of a new sheet, as Excel has it. */
export function newPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printOrder: "DownThenOver",
    firstPageNumber: null,
    headersFooters: {
      state: "Default",
      useSheetMargins: true,
      useSheetScale: true,
      pages: {
        defaultForAllPages: noHeaderFooter(),
        firstPage: noHeaderFooter(),
        evenPages: noHeaderFooter(),
        oddPages: noHeaderFooter(),
      },
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}
