import { addList, plain } from "./add-list";
import * as columns from "./columns";
import * as looks from "./looks";
import {
  boardSignatures,
  type OfficeDesign,
  partyHead,
  periodLine,
  resultFooter,
  signatures,
} from "./office";
import { withoutMarks } from "./unicode";

export const numbered: OfficeDesign = {
  id: "B: a row of column numbers that skips one",
  format: "xlsx",
  fileName: ({ short }) => `05. ${short} gửi BTCTU - DS ĐV mới 2021`,
  draw: (workbook, office) => [
    addList(workbook, "Biểu số 01", office, {
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
      footers: [
        resultFooter(office),
        "Viết tắt: ĐV TNCS HCM: đoàn viên Đoàn Thanh niên Cộng sản Hồ Chí Minh.",
      ],
      signatures: signatures(office),
    }),
  ],
};

export const openDocument: OfficeDesign = {
  id: "B: .ods, sex in one column",
  format: "ods",
  fileName: ({ name }) => `${name} - kết nạp đảng viên 2021`,
  draw: (workbook, office) => [
    addList(workbook, "Danh sach", office, {
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
    addList(workbook, "Sheet1", office, {
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
