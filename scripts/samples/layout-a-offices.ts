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

const degree = "Trình độ";

/** Layout A as the handbook draws it. */
export const official: OfficeDesign = {
  id: "A: two-row header, births under the sex",
  format: "xlsx",
  fileName: ({ party }) => `${party} - Danh sách đảng viên mới kết nạp năm 2021`,
  draw: (workbook, office) => [
    addList(workbook, "Danh sách", office, {
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
    addList(workbook, "DS", office, {
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
    addList(workbook, "KN 2021", office, {
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
    addList(workbook, "Sheet1", office, {
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
