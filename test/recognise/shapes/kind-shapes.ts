import type { SheetKind } from "../../../src/domain/recognise/recognised-sheet";
import { bold, day } from "../../support/grid-of";
import type { TestCell } from "../../support/grid-of";
import { everybody } from "./draw-list";
import { organisations } from "./draw-counts";

/** A sheet that is no list of admissions, or is one in an unlikely dress. */
export interface KindShape {
  readonly name: string;
  readonly kind: SheetKind;
  readonly rows: readonly (readonly TestCell[])[];
  readonly sheet?: string;
  readonly file?: string;
  readonly merges?: readonly string[];
  /** What is asked, the committee aside. */
  readonly asks?: readonly string[];
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const five = everybody.slice(0, 5);

const guideToColumns: KindShape["rows"] = [
  ["HƯỚNG DẪN GHI BIỂU"],
  ["STT", "Tên cột", "Cách ghi", "Ví dụ"],
  [1, "Họ và tên", "Chữ in hoa, có dấu", "NGUYỄN VĂN A"],
  [2, "Ngày sinh", "ngày/tháng/năm", "01/02/2000"],
  [3, "Giới tính", "Nam hoặc Nữ", "Nam"],
  [4, "Ngày kết nạp", "ngày tổ chức lễ kết nạp", "03/02/2021"],
];

const guides: readonly KindShape[] = [
  { name: "nothing", kind: "empty", rows: [] },
  {
    name: "spaces only",
    kind: "empty",
    rows: [
      [" ", null],
      [null, "\u00a0"],
    ],
  },
  { name: "one word", kind: "guide", rows: [["x"]] },
  {
    name: "a guide to the columns, by name",
    kind: "guide",
    sheet: "Hướng dẫn",
    rows: guideToColumns,
  },
  {
    name: "a guide to the columns, by a name that says nothing",
    kind: "guide",
    sheet: "Sheet2",
    rows: guideToColumns,
  },
  {
    name: "a guide in paragraphs",
    kind: "guide",
    rows: [
      ["Một số lưu ý khi lập danh sách đảng viên mới kết nạp:"],
      ["1. Họ và tên: ghi chữ in hoa theo giấy khai sinh."],
      ["2. Ngày sinh: ghi ngày, tháng, năm sinh."],
      ["3. Ngày kết nạp: ghi theo ngày tổ chức lễ kết nạp."],
      ["4. Gửi về Ban Tổ chức trước ngày 20 tháng 12 năm 2021."],
    ],
  },
  {
    name: "lists of values side by side",
    kind: "guide",
    sheet: "DM",
    rows: [
      ["Giới tính", "Dân tộc", "Tôn giáo", "Học vấn", "Chuyên môn", "Trạng thái"],
      ["Nam", "Kinh", "Không", "12/12", "Đại học", "Đảng viên dự bị"],
      ["Nữ", "Chăm", "Phật giáo", "9/12", "Cao đẳng", "Đảng viên chính thức"],
      [null, "Hoa", "Công giáo", null, "Trung cấp"],
      [null, "Raglai", "Hồi giáo"],
      [null, "K'Ho", "Tin lành"],
    ],
  },
  {
    name: "lists of values on a sheet without a telling name",
    kind: "guide",
    sheet: "Sheet3",
    rows: [
      ["Giới tính", "Dân tộc", "Tôn giáo", "Học vấn", "Chuyên môn", "Trạng thái"],
      ["Nam", "Kinh", "Không", "12/12", "Đại học", "Đảng viên dự bị"],
      ["Nữ", "Chăm", "Phật giáo", "9/12", "Cao đẳng", "Đảng viên chính thức"],
      [null, "Hoa", "Công giáo", null, "Trung cấp"],
      [null, "Raglai", "Hồi giáo"],
    ],
  },
  {
    name: "the list of organisations to choose from",
    kind: "guide",
    sheet: "DanhMuc",
    rows: [["Mã", "Tên đơn vị"], ...organisations.map(({ name }, index) => [`TP${index + 1}`, name])],
  },
  {
    name: "codes of peoples",
    kind: "guide",
    sheet: "Sheet2",
    rows: [
      ["Mã", "Tên dân tộc"],
      ...["Kinh", "Chăm", "Hoa", "Raglai", "K'Ho"].map((name, index) => [index + 1, name]),
    ],
  },
  {
    name: "a cover",
    kind: "guide",
    sheet: "Bìa",
    rows: [
      ["ĐẢNG BỘ TỈNH BÌNH THUẬN"],
      ["HUYỆN ỦY TUY PHONG"],
      [],
      ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"],
      ["NĂM 2021"],
      [],
      ["Tuy Phong, tháng 12 năm 2021"],
    ],
  },
  {
    name: "a cover with a table of contents",
    kind: "guide",
    sheet: "Sheet1",
    rows: [
      ["HUYỆN ỦY TUY PHONG"],
      ["MỤC LỤC"],
      ["STT", "Nội dung", "Trang"],
      [1, "Danh sách đảng viên mới kết nạp", 2],
      [2, "Biểu tổng hợp kết quả kết nạp", 9],
      [3, "Danh sách nguồn kết nạp năm 2022", 12],
    ],
  },
  {
    name: "a letter",
    kind: "guide",
    rows: [
      ["HUYỆN ỦY TUY PHONG", null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["Số 15-CV/HU", null, null, "Tuy Phong, ngày 20 tháng 12 năm 2021"],
      ["Kính gửi: Ban Tổ chức Tỉnh ủy"],
      ["Huyện ủy Tuy Phong báo cáo kết quả kết nạp đảng viên năm 2021: kết nạp 148 đảng viên."],
      [null, null, null, "T/M BAN THƯỜNG VỤ"],
    ],
  },
  {
    name: "a sheet whose chart is all there is, with its captions",
    kind: "guide",
    sheet: "Biểu đồ",
    rows: [["Biểu đồ kết quả kết nạp đảng viên năm 2021"], [], [], ["Nguồn: Ban Tổ chức Huyện ủy"]],
  },
  {
    name: "people to call",
    kind: "guide",
    sheet: "Liên hệ",
    rows: [
      ["DANH SÁCH CÁN BỘ ĐẦU MỐI"],
      ["STT", "Họ và tên", "Chức vụ", "Điện thoại", "Email"],
      ...five.map(({ name }, index) => [
        index + 1,
        name,
        "Chuyên viên",
        `090912345${index}`,
        `a${index}@tinhuy.vn`,
      ]),
    ],
  },
];

const poolPeople = five.map(({ name, born, people, religion }) => [name, day(born), people, religion]);

const pools: readonly KindShape[] = [
  {
    name: "outstanding candidates by title",
    kind: "pool",
    rows: [
      ["HUYỆN ỦY TUY PHONG"],
      ["DANH SÁCH QUẦN CHÚNG ƯU TÚ NGUỒN PHÁT TRIỂN ĐẢNG NĂM 2022"],
      ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Tôn giáo", "Ngày cấp GCN"],
      ...poolPeople.map((row, index) => [index + 1, ...row, day("1/6/2021")]),
    ],
  },
  {
    name: "candidates by the sheet's name only",
    kind: "pool",
    sheet: "Nguồn 2022",
    rows: [
      ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Tôn giáo", "Chi bộ"],
      ...poolPeople.map((row, index) => [index + 1, ...row, "Chi bộ 1"]),
    ],
  },
  {
    name: "those who attended the course",
    kind: "pool",
    rows: [
      ["DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG KHÓA 3 NĂM 2021"],
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Kết quả", "Ghi chú"],
      ...five.map(({ name, born }, index) => [index + 1, name, day(born), "Xã Vĩnh Hảo", "Khá", null]),
    ],
  },
  {
    name: "candidates expected to be admitted on a day",
    kind: "pool",
    rows: [
      ["DANH SÁCH QUẦN CHÚNG DỰ KIẾN KẾT NẠP ĐẢNG NĂM 2022"],
      ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Dự kiến ngày kết nạp"],
      ...five.map(({ name, born, people }, index) => [
        index + 1,
        name,
        day(born),
        people,
        day(`3/${index + 1}/2022`),
      ]),
    ],
  },
  {
    name: "numbers of candidates by organisation",
    kind: "pool",
    rows: [
      ["TỔNG HỢP NGUỒN KẾT NẠP ĐẢNG NĂM 2022"],
      ["TT", "Đơn vị", "Số quần chúng ưu tú", "Đã học lớp bồi dưỡng nhận thức", "Đang làm hồ sơ"],
      ...organisations.map(({ name, quota, admitted }, index) => [index + 1, name, admitted + 5, quota, 1]),
      [null, "Tổng cộng", 53, 21, 6],
    ],
  },
];

const plans: readonly KindShape[] = [
  {
    name: "a plan by months",
    kind: "plan",
    rows: [
      ["KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2022"],
      ["TT", "Đơn vị", "Chỉ tiêu", ...months.map((month) => `Tháng ${month}`)],
      ...organisations.map(({ name, quota, months: own }, index) => [index + 1, name, quota, ...own]),
    ],
  },
  {
    name: "a route by months, without quotas",
    kind: "plan",
    rows: [
      ["LỘ TRÌNH KẾT NẠP ĐẢNG VIÊN 6 THÁNG CUỐI NĂM 2021"],
      ["TT", "Đơn vị", "Tháng 7", "Tháng 8", "Tháng 9", "Tháng 10", "Tháng 11", "Tháng 12", "Tổng cộng"],
      ...organisations.map(({ name, admitted }, index) => [
        index + 1,
        name,
        0,
        1,
        0,
        admitted,
        0,
        0,
        admitted + 1,
      ]),
    ],
  },
  {
    name: "quotas handed down",
    kind: "plan",
    rows: [
      ["BIỂU GIAO CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2022"],
      ["(Kèm theo Công văn số 15-CV/HU)"],
      ["TT", "Tên đơn vị", "Chỉ tiêu", "Ghi chú"],
      ...organisations.map(({ name, quota }, index) => [index + 1, name, quota, null]),
      [null, "Tổng cộng", 21, null],
    ],
  },
  {
    name: "what the organisations register to admit",
    kind: "plan",
    sheet: "Dự kiến 2022",
    rows: [
      ["TT", "Đơn vị", "Số dự kiến kết nạp năm 2022", "Ghi chú"],
      ...organisations.map(({ name, quota }, index) => [index + 1, name, quota, null]),
      [null, "Cộng", 21, null],
    ],
  },
];

const forms: readonly KindShape[] = [
  {
    name: "a blank form with numbers only",
    kind: "list",
    rows: [
      ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"],
      ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp", "Chi bộ"],
      ...[1, 2, 3, 4, 5].map((number) => [number]),
      [bold("Tổng cộng: 0")],
    ],
  },
  {
    name: "a list on a sheet named like a value list",
    kind: "list",
    sheet: "DM dang vien moi",
    rows: [
      ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"],
      ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp", "Chi bộ"],
      ...five.map(({ name, born, people, admitted }, index) => [
        ...[index + 1, name, day(born), people, day(admitted), "Chi bộ 1"],
      ]),
    ],
  },
  {
    name: "a source list of those who were admitted",
    kind: "list",
    rows: [
      ["DANH SÁCH NGUỒN ĐÃ ĐƯỢC KẾT NẠP NĂM 2021"],
      ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày cấp CC", "Ngày kết nạp"],
      ...five.map(({ name, born, people, admitted }, index) => [
        ...[index + 1, name, day(born), people, day("1/6/2020"), day(admitted)],
      ]),
    ],
  },
  {
    name: "a list of names and admissions only",
    kind: "list",
    rows: [["Họ tên", "Ngày KN"], ...five.map(({ name, admitted }) => [name, day(admitted)])],
  },
  {
    name: "a list of names and births only, under its title",
    kind: "list",
    rows: [
      ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"],
      ["TT", "Họ tên", "Năm sinh"],
      ...five.map(({ name, born }, index) => [index + 1, name, Number(born.slice(-4))]),
    ],
  },
  {
    name: "results by organisation with columns of candidates",
    kind: "counts",
    rows: [
      ["KẾT QUẢ TẠO NGUỒN VÀ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
      ["TT", "Đơn vị", "Quần chúng ưu tú", "Đã học lớp cảm tình Đảng", "Chỉ tiêu", "Đã kết nạp", "Tỷ lệ"],
      ...organisations.map(({ name, quota, admitted }, index) => [
        ...[
          index + 1,
          name,
          admitted + 5,
          quota,
          quota,
          admitted,
          Math.round((admitted / quota) * 1000) / 10,
        ],
      ]),
    ],
  },
  {
    name: "one line of results",
    kind: "counts",
    rows: [
      ["HUYỆN ỦY TUY PHONG"],
      ["BÁO CÁO KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
      ["Đơn vị", "Chỉ tiêu", "Kết quả", "Tỷ lệ %"],
      ["Đảng bộ huyện Tuy Phong", 150, 148, 98.67],
    ],
  },
];

export const kindShapes: readonly KindShape[] = [...guides, ...pools, ...plans, ...forms];
