import type { CellRange } from "../../grid/grid";
import type { LayoutProfile } from "./layout-profile";
import type { HeaderFooterPlan, LinePlan, PagePlan, StylePlan } from "../workbook-plan";

/** Tags of a number format that say whose separators are meant. */
export const numberLocales = { vi: "[$-42A]", en: "[$-409]" } as const;

/**
 * Numbers in Vietnamese writing (T5): the tag makes LibreOffice and Excel on any machine use its separators where
 * they can.
 */
export const numberFormats = {
  count: "[$-42A]#,##0",
  signed: '[$-42A]+#,##0;[$-42A]"–"#,##0;0',
  /** Up to two decimals, trailing zeros trimmed: the numbers are rounded already. */
  percent: "[$-42A]General",
  date: "dd/mm/yyyy",
  moment: "dd/mm/yyyy hh:mm",
  text: "@",
} as const;

export const colors = {
  input: "#FFFDF3",
  computed: "#FBFCFE",
  header: "#F2F2F2",
  helper: "#808080",
  exceeded: "#0B5D1E",
  met: "#1F3864",
  below: "#9C2A00",
  none: "#8B0000",
  dim: "#7F7F7F",
} as const;

export const thin: LinePlan = { style: "thin" };
export const medium: LinePlan = { style: "medium" };

export const gridLines: StylePlan = {
  borders: {
    top: medium,
    bottom: medium,
    left: medium,
    right: medium,
    insideHorizontal: thin,
    insideVertical: thin,
  },
};

/** An A4 landscape page, one page wide, with the profile's margins and its page number from page 2 on. */
export function landscapePage(
  profile: LayoutProfile,
  page: Pick<PagePlan, "printArea" | "repeatRows"> & {
    readonly tall?: number;
    readonly footer?: HeaderFooterPlan;
    readonly breaksBefore?: readonly number[];
    /** Lists for the office's own use need less margin than a page that is signed and filed. */
    readonly margins?: LayoutProfile["margins"];
  },
): PagePlan {
  const margins = page.margins ?? profile.margins;
  return {
    orientation: "landscape",
    margins: { ...margins, header: profile.pageNumber.fromEdge, footer: 8 },
    printArea: page.printArea,
    repeatRows: page.repeatRows,
    fit: { wide: 1, tall: page.tall ?? 0 },
    centerHorizontally: true,
    header: { center: `&"${profile.font},Regular"&${profile.pageNumber.size}&P` },
    footer: page.footer ?? {},
    differentFirstPage: true,
    ...(page.breaksBefore && page.breaksBefore.length > 0 ? { breaksBefore: page.breaksBefore } : {}),
  };
}

export const listMargins: LayoutProfile["margins"] = { top: 18, bottom: 15, left: 15, right: 12 };

const pointsPerMillimetre = 72 / 25.4;

/** Points between the margins of A4 landscape. */
export function pageRoom(margins: LayoutProfile["margins"]): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: (297 - margins.left - margins.right) * pointsPerMillimetre,
    height: (210 - margins.top - margins.bottom) * pointsPerMillimetre,
  };
}

/** The range's row (or rows) from one of its columns to another. */
export function columnsOf(range: CellRange, left: number, right = left): CellRange {
  return { ...range, left, right };
}
