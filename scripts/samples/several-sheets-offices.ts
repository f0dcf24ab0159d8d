import type { Workbook } from "exceljs";
import * as columns from "./columns";
import type { CountsDesign } from "./counts-design";
import { drawCounts } from "./draw-counts";
import type { ExpectedSheet } from "./expected";
import { addList, plain } from "./add-list";
import * as looks from "./looks";
import {
  boardSignatures,
  type Office,
  type OfficeDesign,
  partyHead,
  percentText,
  periodLine,
  resultFooter,
  signatures,
} from "./office";
import { withoutMarks } from "./unicode";
import { drawCodes, drawGuide, drawLists } from "./other-sheets";

/** The list is one sheet among others: the template's guide and lists of values, an empty sheet, a hidden one. */
export const amongOthers: OfficeDesign = {
  id: "B: one sheet among others",
  format: "xlsx",
  fileName: ({ name }) => `${withoutMarks(name).toLowerCase().replace(/\W+/g, "_")}_bieu_mau_ket_nap_2021_v2`,
  draw: (workbook, office) => {
    drawGuide(workbook.addWorksheet("Hướng dẫn"));
    drawLists(workbook.addWorksheet("Danh mục"));
    const sheet = addList(workbook, "DS kết nạp", office, {
      ...plain,
      look: looks.tinted,
      head: partyHead(office, { number: "", board: true }),
      title: ["BIỂU TỔNG HỢP DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP", `${office.committee.party}, năm 2021`],
      columns: [
        columns.number("STT"),
        columns.name("Họ và tên (chữ in thường)"),
        columns.sex("Nam/Nữ"),
        columns.born("Ngày sinh"),
        columns.ethnicity("Dân tộc"),
        columns.religion("Tôn giáo"),
        columns.schooling("Học vấn"),
        columns.qualification("Chuyên môn"),
        columns.occupation("Chức vụ, nghề nghiệp"),
        columns.cell("Chi bộ"),
        columns.organisation("Đảng bộ cơ sở"),
        columns.youthUnion("Đoàn viên"),
        columns.admissionDay("Ngày kết nạp"),
        columns.identityNumber("Số CCCD"),
      ],
      columnNumbers: "skipping",
      footers: [resultFooter(office)],
    });
    workbook.addWorksheet("Sheet3");
    drawCodes(workbook.addWorksheet("DM_an", { state: "hidden" }));
    return [sheet];
  },
};

/** First the grassroots organisations in one half of the list, then the others, counted on. */
export const twoSheets: OfficeDesign = {
  id: "B: the list split over two sheets",
  format: "xlsx",
  fileName: ({ name }) => `KQ phat trien dang ${withoutMarks(name)} 2021`,
  draw: (workbook, office) => {
    const sorted = [...office.persons].sort((one, other) =>
      one.admissionDay < other.admissionDay ? -1 : one.admissionDay > other.admissionDay ? 1 : 0,
    );
    const first = sorted.filter(({ admissionDay }) => admissionDay < "2021-07-01");
    const second = sorted.slice(first.length);
    const design = (half: string) => ({
      ...plain,
      look: looks.handbook,
      head: partyHead(office, { number: "", board: false }),
      title: ["DANH SÁCH", `Đảng viên mới kết nạp ${half} năm 2021`],
      filters: ["Chi bộ: ………………………………"],
      columns: [
        columns.number("STT"),
        columns.name("Họ và tên"),
        ...columns.bornBySex("Ngày, tháng, năm sinh"),
        columns.ethnicity("Dân tộc"),
        columns.religion("Tôn giáo", "" as const),
        columns.schooling("Học vấn", "Trình độ"),
        columns.qualification("Chuyên môn", "Trình độ"),
        columns.occupation("Nghề nghiệp"),
        columns.organisation("Đảng bộ cơ sở"),
        columns.decisionNumber("Số QĐ kết nạp"),
        columns.admissionDay("Ngày kết nạp"),
        columns.youthUnion("Đoàn viên"),
      ],
      columnNumbers: "skipping" as const,
      total: "formulas" as const,
      signatures: signatures(office),
    });
    return [
      addList(workbook, "6 tháng đầu năm", office, design("6 tháng đầu"), first),
      addList(workbook, "6 tháng cuối năm", office, design("6 tháng cuối"), second, first.length + 1),
    ];
  },
};

/** Nothing but numbers: who the persons are stays in the office. */
export const countsOnly: OfficeDesign = {
  id: "count form with months, no persons",
  format: "xlsx",
  fileName: ({ name }) => `Biểu tổng hợp KNĐV 2021 - ${name}`,
  draw: (workbook, office) => [
    counts(workbook, "Bieu so 02", office, {
      look: { ...looks.handbook, frozenColumns: 2 },
      head: partyHead(office, { number: "Số 08-BC/BTC", board: true }),
      title: [
        "TỔNG HỢP",
        `Kết quả kết nạp đảng viên năm 2021 của ${office.committee.party}`,
        periodLine(office),
      ],
      subtotals: "heading",
      percent: "number",
      months: true,
      none: "zero",
      footers: ["Viết tắt: DTTS: dân tộc thiểu số; T1 … T12: tháng 1 đến tháng 12."],
      signatures: boardSignatures(office),
    }),
  ],
};

/** The list, and behind it a count form that says the same. */
export const listAndCounts: OfficeDesign = {
  id: "A: list and count form in one workbook",
  format: "xlsx",
  fileName: ({ party }) => `Fwd_ DS và biểu kết nạp ĐV 2021 (${party})`,
  draw: (workbook, office) => [
    addList(workbook, "Danh sach", office, {
      ...plain,
      look: looks.handbook,
      head: partyHead(office, { number: "", board: false }),
      title: ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP", "Năm 2021"],
      columns: [
        columns.number("STT"),
        columns.name("Họ và tên"),
        ...columns.bornBySex("Năm sinh"),
        columns.ethnicity("Dân tộc"),
        columns.religion("Tôn giáo"),
        columns.schooling("Học vấn"),
        columns.qualification("Chuyên môn"),
        columns.occupation("Chức vụ"),
        columns.cell("Chi bộ"),
        columns.organisation("Đảng bộ"),
        columns.admissionDay("Ngày kết nạp"),
        columns.youthUnion("Đoàn viên"),
        columns.note(),
      ],
      total: "formulas",
      signatures: signatures(office),
    }),
    counts(workbook, "Tong hop", office, {
      look: looks.handbook,
      head: { kind: "none" },
      title: [
        `KẾT QUẢ THỰC HIỆN CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2021`,
        `Đạt ${percentText(office.figure)}% chỉ tiêu tỉnh giao`,
      ],
      subtotals: "below",
      percent: "fraction",
      months: false,
      none: "empty",
      footers: [],
      signatures: null,
    }),
  ],
};

function counts(workbook: Workbook, name: string, office: Office, design: CountsDesign): ExpectedSheet {
  drawCounts(workbook.addWorksheet(name), design, office.counts);
  return { sheet: name, kind: "counts", rows: office.counts.length };
}
