import * as columns from "./columns";
import { addList, plain } from "./add-list";
import * as looks from "./looks";
import { dayWithSlashes } from "./days";
import type { OfficeDesign } from "./office";
import { withoutMarks } from "./unicode";

/** Layout C, the export of the member system: nothing but its file name tells whose it is. */
export const bareExport: OfficeDesign = {
  id: "C: only the file name names the committee",
  format: "xlsx",
  fileName: ({ name }) => `danh_sach_dang_vien_${withoutMarks(name).toLowerCase().replace(/\W+/g, "_")}`,
  draw: (workbook, office) => [
    addList(workbook, "Sheet1", office, {
      ...plain,
      look: looks.exported,
      head: { kind: "none" },
      title: ["DANH SÁCH ĐẢNG VIÊN"],
      columns: [
        columns.number(),
        columns.name(),
        columns.cardNumber(),
        columns.identityNumber(),
        columns.born(),
        columns.sex(),
        columns.ethnicity(),
        columns.religion(),
        columns.youthUnionInWords("Đoàn viên TNCS"),
        columns.admissionDay(),
        columns.cell("Chi bộ đang sinh hoạt"),
        columns.residenceCell(),
        columns.status(),
      ],
      unicode: "mixed",
    }),
  ],
};

/** The same export with the filter that was set in the system above it. */
export const labelledExport: OfficeDesign = {
  id: "C: only a label's cell names the committee",
  format: "xlsx",
  fileName: () => "export_20211230_0915",
  draw: (workbook, office) => [
    addList(workbook, "DSDV", office, {
      ...plain,
      look: { ...looks.exported, fill: null },
      head: {
        kind: "labels",
        labels: [
          ["Cấp ủy:", office.committee.party],
          ["Trạng thái:", "Đảng viên dự bị"],
          ["Ngày lập:", dayWithSlashes(office.reportDay)],
        ],
      },
      title: ["DANH SÁCH ĐẢNG VIÊN KẾT NẠP TRONG KỲ"],
      columns: [
        columns.number(),
        columns.name("Họ và tên"),
        columns.sex("Giới tính"),
        columns.cardNumber("Số thẻ Đảng viên"),
        columns.identityNumber("Số CCCD"),
        columns.born("Ngày sinh"),
        columns.ethnicity("Dân tộc"),
        columns.religion("Tôn giáo", ""),
        columns.decisionDay("Ngày quyết định"),
        columns.admissionDay("Ngày kết nạp"),
        columns.youthUnion("Đoàn viên TNCS HCM"),
        columns.cell("Chi bộ đang sinh hoạt"),
        columns.organisation("Đảng bộ cơ sở"),
        columns.status("Trạng thái"),
      ],
      dates: "slashes",
      unicode: "mixed",
    }),
  ],
};

/** An export that a clerk worked over: the committee by its abbreviation, a hidden column of keys. */
export const abbreviatedExport: OfficeDesign = {
  id: "C: the committee by its abbreviation, a hidden column",
  format: "xlsx",
  abbreviated: true,
  fileName: ({ short }) => `KN 2021 ${short}`,
  draw: (workbook, office) => [
    addList(workbook, "DS ket nap", office, {
      ...plain,
      look: looks.calibri,
      head: { kind: "none" },
      title: [`DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021 - ${office.committee.short}`],
      columns: [
        columns.number(),
        columns.name(),
        columns.born(),
        columns.sex(),
        columns.ethnicity(),
        columns.religion(),
        columns.identityNumber("CCCD"),
        columns.occupation("Nghề nghiệp"),
        columns.admissionDay("Ngày KN"),
        columns.youthUnion("Đoàn viên"),
        columns.cell("Chi bộ đang sinh hoạt"),
        columns.status(),
        columns.note(),
        columns.helper("G", "C"),
      ],
      unicode: "mixed",
      total: "formulas",
    }),
  ],
};
