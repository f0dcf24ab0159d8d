import { at } from "../../scripts/samples/random";
import type { Office } from "./draw-submission";
import { SheetDraft } from "./sheet-draft";

/** Sheets that must not count: left-overs, guides, lists of values, the source of candidates, next year's plan. */
export function drawOtherSheets(office: Office, own: readonly SheetDraft[]): SheetDraft[] {
  const random = office.random.branch("other sheets");
  const kinds = random.weighted<readonly (keyof typeof draw)[]>([
    [[], 72],
    [["empty"], 12],
    [["values"], 4],
    [["guide"], 4],
    [["pool"], 4],
    [["plan"], 2],
    [["empty", "values", "guide"], 2],
  ]);
  return kinds
    .map((kind) => draw[kind](office))
    .filter(({ name }) => own.every((sheet) => sheet.name !== name));
}

const draw = {
  empty: (): SheetDraft => new SheetDraft("Sheet3"),
  values: (): SheetDraft => {
    const draft = new SheetDraft("DM");
    const values = [
      ["Giới tính", "Dân tộc", "Tôn giáo"],
      ["Nam", "Kinh", "Không"],
      ["Nữ", "Chăm", "Phật giáo"],
      ["", "K'ho", "Công giáo"],
      ["", "Raglai", "Tin lành"],
    ];
    for (const [row, texts] of values.entries())
      for (const [column, text] of texts.entries()) draft.put(row, column, text);
    return draft;
  },
  guide: (): SheetDraft => {
    const draft = new SheetDraft("Hướng dẫn");
    const lines = [
      "HƯỚNG DẪN GHI BIỂU",
      "1. Cột Họ và tên: ghi chữ in hoa, đúng theo giấy khai sinh",
      "2. Cột Ngày sinh: ghi ngày/tháng/năm, ví dụ 05/3/1990",
      "3. Cột Ngày kết nạp: ghi ngày tổ chức lễ kết nạp",
      "4. Không thêm, bớt cột của biểu",
    ];
    for (const [row, text] of lines.entries()) draft.put(row, 0, text);
    return draft;
  },
  pool: ({ random }: Office): SheetDraft => {
    const draft = new SheetDraft("Nguồn");
    draft.put(0, 0, "DANH SÁCH QUẦN CHÚNG ƯU TÚ ĐÃ HỌC LỚP BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG", { bold: true });
    for (const [column, text] of [
      "STT",
      "Họ và tên",
      "Ngày sinh",
      "Giới tính",
      "Ngày cấp giấy chứng nhận",
      "Chi bộ giới thiệu",
    ].entries())
      draft.put(2, column, text, { bold: true });
    for (let row = 0; row < random.whole(3, 8); row++) {
      const values = [
        row + 1,
        at(
          [
            "Nguyễn Thị Nguồn",
            "Trần Văn Chờ",
            "Lê Minh Đợi",
            "Phạm Thị Học",
            "Võ Văn Lớp",
            "Đỗ Thị Dự",
            "Hồ Văn Bị",
            "Bùi Thị Sẵn",
          ],
          row,
        ),
        `1${row}/04/199${row}`,
        row % 2 === 0 ? "Nữ" : "Nam",
        `2${row}/03/2021`,
        "Chi bộ thôn 1",
      ];
      for (const [column, value] of values.entries()) draft.put(3 + row, column, value);
    }
    return draft;
  },
  plan: (): SheetDraft => {
    const draft = new SheetDraft("KH 2022");
    draft.put(0, 0, "KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2022", { bold: true });
    for (const [column, text] of [
      "TT",
      "Đơn vị",
      "Dự kiến kết nạp năm 2022",
      "Quý I",
      "Quý II",
      "Quý III",
      "Quý IV",
    ].entries())
      draft.put(2, column, text, { bold: true });
    for (let row = 0; row < 5; row++) {
      for (const [column, value] of [row + 1, `Đảng bộ xã số ${row + 1}`, 8, 2, 2, 2, 2].entries())
        draft.put(3 + row, column, value);
    }
    return draft;
  },
};
