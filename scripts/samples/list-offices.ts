import * as columns from "./columns";
import { drawList } from "./draw-list";
import type { ExpectedSheet } from "./expected";
import type { ListDesign } from "./list-design";
import * as looks from "./looks";
import { boardSignatures, type Office, type OfficeDesign, partyHead, periodLine, resultFooter, signatures } from "./office";
import type { Person } from "./person";
import { withoutMarks } from "./unicode";
import type { Workbook } from "exceljs";

/** A plain list: what the designs below change. */
const plain: Omit<ListDesign, "head" | "title" | "columns" | "look"> = {
  filters: [],
  columnNumbers: "none",
  groups: "none",
  total: "none",
  dates: "serial",
  unicode: "composed",
  footers: [],
  signatures: null,
};

const degree = "Trình độ";

/** Layout A as the handbook draws it. */
export const official: OfficeDesign = {
  id: "A: two-row header, births under the sex",
  format: "xlsx",
  fileName: ({ party }) => `${party} - Danh sách đảng viên mới kết nạp năm 2021`,
  draw: (workbook, office) => [
    list(workbook, "Danh sách", office, {
      ...plain,
      look: looks.handbook,
      head: partyHead(office, { number: "", board: false }),
      title: ["DANH SÁCH", `Đảng viên mới kết nạp năm 2021 của ${office.committee.party}`],
      columns: [
        columns.number(),
        columns.name(),
        ...columns.bornBySex(),
        columns.ethnicity(),
        columns.religion(),
        columns.schooling("Học vấn", degree),
        columns.qualification("Chuyên môn", degree),
        columns.occupation(),
        columns.cell(),
        columns.organisation(),
        columns.youthUnion(),
        columns.admissionDay(),
      ],
      total: "formulas",
      footers: [resultFooter(office)],
      signatures: signatures(office),
    }),
  ],
};

export const capitals: OfficeDesign = {
  id: "A: names in capitals, births as text",
  format: "xlsx",
  fileName: ({ short }) => `DS KET NAP DANG 2021 - ${withoutMarks(short).toUpperCase()}`,
  draw: (workbook, office) => [
    list(workbook, "DS", office, {
      ...plain,
      look: looks.smallPrint,
      head: partyHead(office, { number: "", board: true }),
      title: ["DANH SÁCH KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2021", office.committee.party.toUpperCase()],
      columns: [
        columns.number("TT"),
        columns.name("HỌ VÀ TÊN", true),
        ...columns.bornBySex("NGÀY THÁNG NĂM SINH"),
        columns.ethnicity("DÂN TỘC"),
        columns.religion("TÔN GIÁO", ""),
        columns.schooling("VĂN HÓA"),
        columns.qualification("CHUYÊN MÔN"),
        columns.occupation("NGHỀ NGHIỆP"),
        columns.decisionNumber("SỐ QĐ"),
        columns.decisionDay("NGÀY QĐ"),
        columns.admissionDay("NGÀY KẾT NẠP"),
        columns.youthUnion("ĐOÀN VIÊN"),
        columns.organisation("ĐẢNG BỘ CƠ SỞ"),
      ],
      dates: "slashes",
      total: "text",
      footers: [resultFooter(office), "Viết tắt: QĐ: quyết định; ĐH: đại học; CĐ: cao đẳng; TC: trung cấp."],
      signatures: boardSignatures(office),
    }),
  ],
};

export const grouped: OfficeDesign = {
  id: "A: a group and a subtotal for each grassroots organisation",
  format: "xlsx",
  fileName: () => "BC ket nap dang vien nam 2021 (chinh thuc)",
  draw: (workbook, office) => [
    list(workbook, "KN 2021", office, {
      ...plain,
      look: looks.tinted,
      head: partyHead(office, { number: "Số 12-DS/BTC", board: true }),
      title: ["DANH SÁCH ĐẢNG VIÊN MỚI", "Kết nạp trong năm 2021", periodLine(office)],
      columns: [
        columns.number("S\nT\nT"),
        columns.name("Họ và tên"),
        ...columns.bornBySex("Ngày tháng năm sinh"),
        columns.ethnicity("Dân tộc"),
        columns.religion("Tôn giáo", ""),
        columns.schooling("GDPT", degree),
        columns.qualification("CM, NV", degree),
        columns.occupation("Nghề nghiệp, chức vụ"),
        columns.cell("Chi bộ"),
        columns.admissionDay("Ngày, tháng, năm kết nạp"),
        columns.youthUnion("Là đoàn viên TNCS"),
      ],
      groups: "organisation",
      total: "formulas",
      footers: [resultFooter(office)],
      signatures: boardSignatures(office),
    }),
  ],
};

/** Made in an old Excel. */
export const biff: OfficeDesign = {
  id: "A: .xls",
  format: "xls",
  fileName: ({ name }) => `danh sach dang vien moi ${withoutMarks(name).toLowerCase()}`,
  draw: (workbook, office) => [
    list(workbook, "Sheet1", office, {
      ...plain,
      look: { ...looks.handbook, frozenColumns: null },
      head: partyHead(office, { number: "", board: false }),
      title: ["DANH SÁCH TRÍCH NGANG", "ĐẢNG VIÊN MỚI ĐƯỢC KẾT NẠP NĂM 2021"],
      filters: ["Đảng bộ: …………………………………………"],
      columns: [
        columns.number("TT"),
        columns.name("Họ, tên"),
        ...columns.bornBySex("Ngày, tháng, năm sinh"),
        columns.ethnicity(),
        columns.religion(),
        columns.schooling("Trình độ học vấn"),
        columns.qualification("Trình độ chuyên môn"),
        columns.occupation("Chức vụ, đơn vị công tác"),
        columns.identityNumber(),
        columns.admissionDay("Ngày vào Đảng"),
        columns.youthUnion("Đoàn viên"),
        columns.cell("Chi bộ"),
        columns.organisation("Đảng bộ (chi bộ) cơ sở"),
      ],
      total: "formulas",
      footers: [resultFooter(office)],
      signatures: signatures(office),
    }),
  ],
};

export const numbered: OfficeDesign = {
  id: "B: a row of column numbers that skips one",
  format: "xlsx",
  fileName: ({ short }) => `05. ${short} gửi BTCTU - DS ĐV mới 2021`,
  draw: (workbook, office) => [
    list(workbook, "Biểu số 01", office, {
      ...plain,
      look: looks.handbook,
      head: partyHead(office, { number: "", board: false }),
      title: ["DANH SÁCH ĐẢNG VIÊN KẾT NẠP NĂM 2021", `(Kèm theo báo cáo của ${office.committee.party})`],
      filters: ["Chi bộ: ………………………………", "Đảng bộ cơ sở: ………………………"],
      columns: [
        columns.number(),
        columns.name(),
        ...columns.bornBySex(),
        columns.ethnicity(),
        columns.religion("Tôn giáo", ""),
        columns.schooling("Học vấn"),
        columns.qualification("Chuyên môn"),
        columns.occupation("Nghề nghiệp"),
        columns.cell("Chi bộ kết nạp"),
        columns.organisation("Đảng bộ"),
        columns.youthUnion("ĐV TNCS HCM"),
        columns.decisionDay("Ngày quyết định"),
        columns.admissionDay(),
      ],
      columnNumbers: "skipping",
      total: "text",
      footers: [resultFooter(office), "Viết tắt: ĐV TNCS HCM: đoàn viên Đoàn Thanh niên Cộng sản Hồ Chí Minh."],
      signatures: signatures(office),
    }),
  ],
};

export const openDocument: OfficeDesign = {
  id: "B: .ods, sex in one column",
  format: "ods",
  fileName: ({ name }) => `${name} - kết nạp đảng viên 2021`,
  draw: (workbook, office) => [
    list(workbook, "Danh sach", office, {
      ...plain,
      look: { ...looks.handbook, frozenColumns: 0 },
      head: partyHead(office, { number: "", board: true }),
      title: ["DANH SÁCH", "Kết nạp đảng viên năm 2021"],
      columns: [
        columns.number(),
        columns.name(),
        columns.born("Ngày, tháng, năm sinh"),
        columns.sex(),
        columns.ethnicity(),
        columns.religion(),
        columns.schooling("Trình độ văn hóa"),
        columns.qualification("Trình độ chuyên môn"),
        columns.occupation("Chức vụ, nghề nghiệp"),
        columns.decisionNumber("Số quyết định"),
        columns.decisionDay("Ngày quyết định"),
        columns.admissionDay("Ngày kết nạp"),
        columns.youthUnion("Đoàn viên"),
        columns.organisation("Tổ chức cơ sở đảng"),
      ],
      columnNumbers: "skipping",
      total: "formulas",
      footers: [resultFooter(office)],
      signatures: boardSignatures(office),
    }),
  ],
};

/** Everything that looks like a date is text, as three clerks typed it. */
export const typedDates: OfficeDesign = {
  id: "all dates as text, x under Nữ, some births by year",
  format: "xlsx",
  fileName: ({ name }) => `ds ket nap dang ${withoutMarks(name).toLowerCase()} nop lan cuoi`,
  draw: (workbook, office) => [
    list(workbook, "Sheet1", office, {
      ...plain,
      look: looks.wide,
      head: partyHead(office, { number: "", board: false }),
      title: [`DANH SÁCH ĐẢNG VIÊN DỰ BỊ ĐƯỢC KẾT NẠP NĂM 2021`, periodLine(office)],
      columns: [
        columns.number("TT"),
        columns.name("Họ tên"),
        columns.bornOrYear("Ngày sinh"),
        columns.femaleMark(),
        columns.ethnicity("DT"),
        columns.religion("Tôn giáo", ""),
        columns.schooling("Học vấn"),
        columns.qualification(),
        columns.occupation("Nghề nghiệp"),
        columns.decisionNumber("Số QĐ"),
        columns.decisionDay("Ngày ký QĐ"),
        columns.admissionDay("Ngày kết nạp"),
        columns.youthUnion("Đoàn viên"),
        columns.cell("Sinh hoạt tại chi bộ"),
      ],
      dates: "typed",
      total: "text",
      footers: [resultFooter(office), "Ghi chú: cột Nữ đánh dấu (x)."],
      signatures: signatures(office),
    }),
  ],
};

/** Adds a sheet with the office's persons. */
export function list(
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

export { plain };
