import { serialOfDay } from "../../src/domain/calendar";
import { parseRange } from "../../src/domain/grid/address";
import type { CellRange } from "../../src/domain/grid/grid";
import type {
  CellContent,
  PagePlan,
  SheetPlan,
  StylePlan,
  WorkbookPlan,
} from "../../src/domain/report/workbook-plan";
import { chartSheet, featureCharts, helperBlock, helperColumns } from "./feature-charts";

/** `B2:D4` as a range. */
export function range(address: string): CellRange {
  const parsed = parseRange(address);
  if (!parsed) throw new Error(`${address} is no range`);
  return parsed;
}

export const plainPage: PagePlan = {
  orientation: "portrait",
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  printArea: null,
  repeatRows: null,
  fit: { wide: 1, tall: 0 },
  centerHorizontally: false,
  header: {},
  footer: {},
  differentFirstPage: false,
};

/** A sheet with nothing but what is given. */
export function sheetPlan(name: string, given: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    columnWidths: [],
    rowHeights: [],
    blocks: [],
    formats: [],
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: plainPage,
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    ...given,
  };
}

export function workbookPlan(...sheets: readonly SheetPlan[]): WorkbookPlan {
  const baseFont = { name: "Times New Roman", size: 12 };
  return { title: "Tổng hợp", creator: "Ban Tổ chức", names: [], baseFont, sheets };
}

/** Names and figures of the sample: two above, two below, one exactly at its quota, one without. */
export const committees: readonly (readonly [name: string, quota: number | null, admitted: number])[] = [
  ["Đảng bộ huyện Tuy Phong", 150, 148],
  ["Đảng bộ huyện Bắc Bình", 140, 143],
  ["Đảng bộ huyện Hàm Thuận Bắc", 170, 170],
  ["Đảng bộ thành phố Phan Thiết", 300, 322],
  ["Đảng bộ Bộ đội Biên phòng tỉnh", 40, 13],
  ["Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh", null, 5],
];

const firstRow = 6;
const lastRow = firstRow + committees.length - 1;
const line = { style: "thin", color: "#404040" } as const;
const outer = { style: "medium" } as const;

function summaryRow([name, quota, admitted]: (typeof committees)[number], index: number): CellContent[] {
  const row = firstRow + index + 1;
  const percent = quota === null ? "" : Math.round((admitted / quota) * 10000) / 100;
  const verdict = percent === "" ? "–" : percent > 100 ? "▲ vượt" : percent === 100 ? "● đạt" : "▼ chưa đạt";
  return [
    index + 1,
    name,
    quota,
    { formula: `SUMIFS(DuLieu[Số lượng],DuLieu[Đảng bộ],B${row})`, value: admitted },
    { formula: `IF(C${row}="","",D${row}-C${row})`, value: quota === null ? "" : admitted - quota },
    { formula: `IF(C${row}="","",ROUND(D${row}/C${row}*100,2))`, value: percent },
    {
      formula: `IF(F${row}="","–",IF(F${row}>100,"▲ vượt",IF(F${row}=100,"● đạt","▼ chưa đạt")))`,
      value: verdict,
    },
  ];
}

function totalRow(): CellContent[] {
  const column = (letter: string) => `${letter}${firstRow + 1}:${letter}${lastRow + 1}`;
  const quota = committees.reduce((sum, [, one]) => sum + (one ?? 0), 0);
  const admitted = committees.reduce((sum, [, , one]) => sum + one, 0);
  return [
    null,
    "Toàn Đảng bộ tỉnh",
    { formula: `SUM(${column("C")})`, value: quota },
    { formula: `SUM(${column("D")})`, value: admitted },
    { formula: `D${lastRow + 2}-C${lastRow + 2}`, value: admitted - quota },
    {
      formula: `ROUND(D${lastRow + 2}/C${lastRow + 2}*100,2)`,
      value: Math.round((admitted / quota) * 10000) / 100,
    },
    { formula: `D${lastRow + 2}>C${lastRow + 2}`, value: admitted > quota },
  ];
}

function summarySheet(): SheetPlan {
  const header = [
    ["TT", "Đảng bộ", "Chỉ tiêu", "Kết quả", null, null, "Đánh giá"],
    [null, null, null, "Kết nạp", "Tăng/giảm", "Tỷ lệ %", null],
  ];
  const rows = [...committees.map(summaryRow), totalRow()];
  const grid: StylePlan["borders"] = {
    ...{ top: outer, bottom: outer, left: outer, right: outer },
    ...{ insideHorizontal: line, insideVertical: line },
  };
  return sheetPlan("Tổng hợp", {
    tabColor: "#1F4E79",
    columnWidths: [5, 44, 10, 10, 11, 10, 14, 6],
    hiddenColumns: [7],
    rowHeights: [
      { row: 0, height: 22 },
      { row: 4, height: 18 },
    ],
    blocks: [
      { row: 0, column: 0, cells: [["TỈNH ỦY BÌNH THUẬN"]] },
      { row: 0, column: 4, cells: [["ĐẢNG CỘNG SẢN VIỆT NAM"]] },
      { row: 2, column: 0, cells: [["TỔNG HỢP"]] },
      { row: 4, column: 0, cells: header },
      { row: firstRow, column: 0, cells: rows },
    ],
    formats: [
      { range: range("A1:C1"), style: { font: { size: 13 }, horizontal: "center" } },
      {
        range: range("E1:G1"),
        style: { font: { size: 15, bold: true, underline: true }, horizontal: "center", shrink: true },
      },
      {
        range: range("A3:G3"),
        style: { font: { size: 16, bold: true, italic: true, color: "#C00000" }, horizontal: "center" },
      },
      {
        range: range("A5:G6"),
        style: {
          font: { bold: true },
          horizontal: "center",
          vertical: "center",
          wrap: true,
          fill: "#DDEBF7",
        },
      },
      { range: range(`A5:G${lastRow + 2}`), style: { borders: grid } },
      { range: range(`B7:B${lastRow + 2}`), style: { horizontal: "left", indent: 1 } },
      { range: range(`C7:D${lastRow + 2}`), style: { numberFormat: "#,##0" } },
      { range: range(`E7:E${lastRow + 2}`), style: { numberFormat: "+#,##0;–#,##0;0" } },
      { range: range(`F7:F${lastRow + 2}`), style: { numberFormat: "0.##" } },
      {
        range: range(`A${lastRow + 2}:G${lastRow + 2}`),
        style: { font: { bold: true }, borders: { top: { style: "double" } } },
      },
    ],
    merges: ["A1:C1", "E1:G1", "A3:G3", "A5:A6", "B5:B6", "C5:C6", "D5:F5", "G5:G6"].map(range),
    conditionalFormats: [
      {
        range: range("E7:E12"),
        rule: {
          kind: "formula",
          formula: "AND(ISNUMBER($E7),$E7<0)",
          style: { color: "#C00000", bold: true, fill: "#FCE4D6" },
        },
      },
      { range: range("F7:F12"), rule: { kind: "dataBar", color: "#9DC3E6", minimum: 0, maximum: 150 } },
      {
        range: range("D7:D12"),
        rule: { kind: "formula", formula: "$D7<10", style: { numberFormat: '00" ĐV"' } },
      },
    ],
    page: {
      ...plainPage,
      orientation: "landscape",
      printArea: range(`A1:G${lastRow + 2}`),
      repeatRows: { first: 4, last: 5 },
      centerHorizontally: true,
      header: { center: '&"Times New Roman,Regular"&13&P' },
      footer: { left: "In ngày &D", right: "Trang &P/&N" },
      differentFirstPage: true,
      breaksBefore: [9],
    },
    freeze: { rows: 6, columns: 2 },
    showGridlines: false,
  });
}

function dataSheet(): SheetPlan {
  const header = [
    "Đảng bộ",
    "Số lượng",
    "Hai lần",
    "Ngày kết nạp",
    "Số CCCD",
    "=Ghi chú_x0041_",
    "__proto__",
  ];
  const rows = committees.map(([name, , admitted], index): CellContent[] => [
    name,
    admitted,
    { formula: "[@[Số lượng]]*2", value: admitted * 2 },
    serialOfDay("2021-03-01") + index,
    `00209100${index}123`,
    ["=1+1", "_x0041_", "]]>", "  cách  ", "Dòng 1\nDòng 2", "😀 @SUM(A1)"][index] ?? "",
    index % 2 === 0,
  ]);
  const last = rows.length + 1;
  return sheetPlan("Dữ liệu", {
    columnWidths: [40, 10, 10, 13, 16, 20, 12],
    blocks: [{ row: 0, column: 0, cells: [header, ...rows] }],
    formats: [
      { range: range("A1:G1"), style: { font: { name: "Arial", bold: true } } },
      { range: range(`D2:D${last}`), style: { numberFormat: "dd/mm/yyyy", horizontal: "center" } },
      { range: range(`E2:E${last}`), style: { numberFormat: "@" } },
    ],
    tables: [
      {
        name: "DuLieu",
        range: range(`A1:G${last}`),
        columns: header.map((name, index) => (index === 2 ? { name, formula: "[@[Số lượng]]*2" } : { name })),
        style: "TableStyleLight1",
        filterButtons: true,
      },
    ],
    validations: [
      {
        range: range(`G2:G${last}`),
        rule: { kind: "list", values: ["Có", 'Không "rõ"'] },
        allowBlank: true,
        errorTitle: "Sai",
        errorMessage: "Chọn một trong các giá trị.",
      },
      {
        range: range(`B2:B${last}`),
        rule: { kind: "wholeNumber", minimum: 0, maximum: 100000 },
        allowBlank: false,
        errorTitle: "Sai số",
        errorMessage: "Số nguyên.",
        promptTitle: "Số lượng",
        promptMessage: "Số đảng viên mới",
      },
      {
        range: range(`D2:D${last}`),
        rule: { kind: "date", from: "2021-01-01", to: "2021-12-31" },
        allowBlank: true,
        errorTitle: "Sai ngày",
        errorMessage: "Trong năm 2021.",
      },
    ],
    freeze: { rows: 1, columns: 0 },
  });
}

/** Two plain tables side by side on a sheet whose name needs quoting, and formulas of each kind of result. */
function tablesSheet(): SheetPlan {
  const rate = "ROUND([@[Tỷ lệ gốc]]*2,1)";
  const formulas: CellContent[][] = [
    [
      { formula: "SUM(ChiTieu[Chỉ tiêu])", value: 30 },
      { formula: 'IFERROR(1/0,"#N/A")', value: "#N/A" },
    ],
    [
      { formula: 'COUNTIFS(DuLieu[Số lượng],">=148")', value: 3 },
      { formula: "RANK.EQ(10,ChiTieu[Chỉ tiêu])", value: 2 },
    ],
    [
      { formula: "TongChiTieu*2", value: 60 },
      { formula: '"a"&CHAR(10)&"<b>&"', value: "a\n<b>&" },
    ],
    [
      { formula: "ISNUMBER(C3)", value: true },
      { formula: "'Chỉ tiêu ''21'!C3*0.1", value: 1 },
    ],
  ];
  return sheetPlan("Chỉ tiêu '21", {
    blocks: [
      {
        row: 1,
        column: 1,
        cells: [
          ["Mã", "Chỉ tiêu"],
          ["a", 10],
          ["b", 20],
        ],
      },
      {
        row: 1,
        column: 4,
        cells: [
          ["Mã", "Tỷ lệ", "Tỷ lệ gốc"],
          ["a", { formula: rate, value: 0.5 }, 0.25],
        ],
      },
      { row: 6, column: 1, cells: formulas },
    ],
    tables: [
      {
        name: "ChiTieu",
        range: range("B2:C4"),
        columns: [{ name: "Mã" }, { name: "Chỉ tiêu" }],
        style: null,
        filterButtons: false,
      },
      {
        name: "TyLe",
        range: range("E2:G3"),
        columns: [{ name: "Mã" }, { name: "Tỷ lệ", formula: rate }, { name: "Tỷ lệ gốc" }],
        style: null,
        filterButtons: false,
      },
    ],
    page: { ...plainPage, printArea: range("B2:G10"), repeatRows: { first: 1, last: 1 } },
  });
}

/** A plan in which every member of WorkbookPlan is used. */
export function featurePlan(): WorkbookPlan {
  const charts = sheetPlan(chartSheet, {
    blocks: [helperBlock(committees)],
    hiddenColumns: helperColumns,
    charts: featureCharts("Tổng hợp", firstRow, committees),
    showGridlines: false,
    page: { ...plainPage, orientation: "landscape", fit: { wide: 1, tall: 1 } },
  });
  return {
    ...workbookPlan(summarySheet(), charts, dataSheet(), tablesSheet()),
    names: [
      { name: "TongChiTieu", formula: "SUM(ChiTieu[Chỉ tiêu])" },
      { name: "NamBaoCao", formula: "2021" },
    ],
  };
}
