import type { CountShape } from "./count-shape";

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const monthColumns = months.map((month) => `m${month}`).join(" ");
const preamble = Array.from({ length: 22 }, (_, index) => [
  `${index + 1}. Thực hiện Công văn số 99-CV/TU của Tỉnh ủy`,
]);

/** Count forms: parents, units, years, months, last year's figures. */
export const countShapes: readonly CountShape[] = [
  {
    name: "plain",
    header: ["TT|Đơn vị|Chỉ tiêu|Kết quả|Tỷ lệ"],
    columns: "number unit quota admitted percent",
    total: "Tổng cộng",
  },
  {
    name: "without any total",
    header: ["TT|Đơn vị|Chỉ tiêu|Kết quả|Tỷ lệ %|Nữ"],
    columns: "number unit quota admitted percent female",
  },
  {
    name: "parts under their parent",
    header: [
      "TT|Tên đảng bộ, chi bộ cơ sở|Chỉ tiêu giao|Kết quả kết nạp|Tỷ lệ (%)|Trong đó|<|<|<|Ghi chú",
      "^|^|^|^|^|Nữ|DTTS|Tôn giáo|Đoàn viên|^",
    ],
    columns: "number unit quota admitted percent female minority religious youth note",
    total: "Cộng",
  },
  {
    name: "a row of units below",
    header: ["TT|Đơn vị|Chỉ tiêu|Kết quả|Tỷ lệ|Nữ", "||(người)|(người)|(%)|(người)"],
    columns: "number unit quota admitted percent female",
    total: "Tổng số",
  },
  {
    name: "units in brackets, numbers of columns with a formula",
    header: ["TT|Đơn vị|Chỉ tiêu (người)|Đã kết nạp (người)|Tỷ lệ (%)|Nữ (người)"],
    columns: "number unit quota admitted percent female",
    between: [["(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)", "(6)"]],
    total: "TỔNG CỘNG",
  },
  {
    name: "letters and numbers of columns",
    header: ["STT|Tên TCCSĐ|Chỉ tiêu|Thực hiện|%|Nữ|DTTS"],
    columns: "number unit quota admitted percent female minority",
    between: [["A", "B", 1, 2, "3=2/1", 4, 5]],
    total: "Tổng",
  },
  {
    name: "all under one parent",
    header: ["TT|Đảng bộ|Kết nạp đảng viên|<|<|<", "^|^|Chỉ tiêu|Thực hiện|Tỷ lệ %|Nữ"],
    columns: "number unit quota admitted percent female",
    total: "Tổng cộng",
  },
  {
    name: "all under one parent, unmerged",
    header: ["TT|Đảng bộ|Kết nạp đảng viên|||", "||Chỉ tiêu|Thực hiện|Tỷ lệ %|Nữ"],
    columns: "number unit quota admitted percent female",
    total: "Tổng cộng",
  },
  {
    name: "words in the last row, the parent alone above",
    // The parent says nothing that its parts don't.
    unread: 1,
    header: ["|||Kết quả kết nạp|||", "TT|Đơn vị|Chỉ tiêu|Tổng số|Nữ|DTTS|Tôn giáo"],
    columns: "number unit quota admitted female minority religious",
    total: "Tổng cộng",
  },
  {
    name: "three levels",
    header: [
      "TT|Đơn vị|Chỉ tiêu năm 2021|Kết quả kết nạp năm 2021|<|<|<|Tỷ lệ",
      "^|^|^|Tổng số|Trong đó|<|<|^",
      "^|^|^|^|Nữ|DTTS|Đoàn viên|^",
    ],
    columns: "number unit quota admitted female minority youth percent",
    total: "Cộng",
  },
  {
    name: "last year beside this year",
    header: ["TT|Đơn vị|Năm 2020|<|Năm 2021|<|<", "^|^|Chỉ tiêu|Kết quả|Chỉ tiêu|Kết quả|Tỷ lệ"],
    columns: "number unit lastYear lastYear quota admitted percent",
    total: "Cộng",
  },
  {
    name: "this period and the same of last year",
    header: ["TT|Đơn vị|Chỉ tiêu|Thực hiện|<|Tỷ lệ so chỉ tiêu", "^|^|^|Kỳ này|Cùng kỳ năm trước|^"],
    columns: "number unit quota admitted lastYear percent",
    total: "Cộng",
  },
  {
    name: "months and their sum",
    header: [`TT|Đơn vị|Chỉ tiêu|${months.map((month) => `Tháng ${month}`).join("|")}|Cộng`],
    columns: `number unit quota ${monthColumns} admitted`,
    total: "Tổng cộng",
    fewest: 2,
  },
  {
    name: "months under their parent",
    header: [
      `TT|Đơn vị|Chỉ tiêu|Số đảng viên kết nạp trong các tháng${"|<".repeat(11)}|Tổng số`,
      `^|^|^|${months.map((month) => `T${month}`).join("|")}|^`,
    ],
    columns: `number unit quota ${monthColumns} admitted`,
    total: "Tổng cộng",
    fewest: 2,
  },
  {
    name: "movement of members",
    header: [
      "TT|Đơn vị|Tổng số đảng viên đầu năm|Kết nạp|Chuyển đến|Chuyển đi|Từ trần|Khai trừ|Tổng số đảng viên cuối năm",
    ],
    columns: "number unit members admitted lastYear lastYear lastYear lastYear members",
    total: "Cộng",
  },
  {
    name: "men and women",
    header: ["TT|Tổ chức cơ sở đảng|Số đảng viên mới kết nạp|<|<", "^|^|Tổng số|Nam|Nữ"],
    columns: "number unit admitted male female",
    total: "Cộng",
  },
  {
    name: "no column of numbers, in row 25",
    title: [["HUYỆN ỦY TUY PHONG"], ...preamble, ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"]],
    header: ["Đơn vị|Chỉ tiêu|Kết quả|Tỷ lệ"],
    columns: "unit quota admitted percent",
    total: "Tổng cộng",
  },
  {
    name: "far to the right, capitals without marks",
    left: "AB",
    header: ["STT|TEN DON VI|CHI TIEU|KET QUA|TY LE %|TRONG DO NU"],
    columns: "number unit quota admitted percent female",
    total: "TONG CONG",
  },
  {
    name: "abbreviated",
    header: ["TT|Đ.vị|CT giao|KQ|TL %|Nữ|DTTS|ĐVTN"],
    columns: "number unit quota admitted percent female minority youth",
    total: "T.cộng",
  },
  {
    name: "misspelt",
    header: ["STT|Đơn vịj|Chỉ tiêuu|Kết qảu|Tỷ lêj|Nữ"],
    columns: "number unit quota admitted percent female",
    total: "Tổng cộng",
  },
  {
    name: "cut by line breaks",
    header: ["S\nT\nT|Đơn\nvị|Chỉ\ntiêu|Kết\nquả|Tỷ\nlệ\n(%)|Trong đó\nnữ"],
    columns: "number unit quota admitted percent female",
    total: "Tổng cộng",
  },
  {
    name: "results of six months and of the year",
    header: ["TT|Đơn vị|Chỉ tiêu|Kết quả 6 tháng|Kết quả cả năm|Tỷ lệ"],
    columns: "number unit quota lastYear admitted percent",
    total: "Cộng",
  },
  {
    name: "a column of units of measure",
    header: ["TT|Nội dung|ĐVT|Chỉ tiêu|Kết quả|Tỷ lệ"],
    columns: "number unit words quota admitted percent",
    total: "Cộng",
  },
  {
    name: "shares of the parts beside them",
    header: ["TT|Đơn vị|Chỉ tiêu|Kết quả|Nữ|<|Dân tộc thiểu số|<", "^|^|^|^|SL|Tỷ lệ|SL|Tỷ lệ"],
    columns: "number unit quota admitted female lastYear minority lastYear",
    total: "Cộng",
  },
  {
    name: "the form's sum over everything before the parts",
    header: ["TT|Tên đơn vị|Tổng số|Nữ|Dân tộc|Tôn giáo|Đoàn viên"],
    columns: "number unit admitted female minority religious youth",
    total: "Cộng",
  },
  {
    name: "shares beside their parts, no parents",
    header: ["TT|Đơn vị|Chỉ tiêu|Kết quả|Tỷ lệ|Nữ|Tỷ lệ|DTTS|Tỷ lệ"],
    columns: "number unit quota admitted percent female lastYear minority lastYear",
    total: "Cộng",
  },
  {
    name: "in the month and from the year's beginning",
    header: ["TT|Đơn vị|Chỉ tiêu năm|Kết nạp trong tháng|Lũy kế từ đầu năm|Tỷ lệ"],
    columns: "number unit quota lastYear admitted percent",
    total: "Cộng",
  },
  {
    name: "in the month and from the year's beginning, under one parent",
    header: ["TT|Đơn vị|Chỉ tiêu năm|Số đảng viên kết nạp|<|Tỷ lệ", "^|^|^|Trong tháng|Từ đầu năm đến nay|^"],
    columns: "number unit quota lastYear admitted percent",
    total: "Cộng",
  },
  {
    name: "quarters and their sum",
    header: ["TT|Đơn vị|Chỉ tiêu|Quý I|Quý II|Quý III|Quý IV|Cả năm"],
    columns: "number unit quota lastYear lastYear lastYear lastYear admitted",
    total: "Cộng",
  },
  {
    name: "results until a day",
    header: ["TT|Tên đơn vị|Chỉ tiêu tỉnh giao năm 2021|Kết nạp đến ngày 31/12/2021|Đạt tỷ lệ (%)"],
    columns: "number unit quota admitted percent",
    total: "Cộng",
  },
  {
    name: "what is left and what is expected",
    header: ["TT|Đơn vị|Chỉ tiêu|Đã kết nạp|Còn phải kết nạp|Dự kiến kết nạp quý IV|Chưa kết nạp"],
    columns: "number unit quota admitted lastYear lastYear lastYear",
    total: "Cộng",
  },
  {
    name: "what is expected before what was done",
    header: ["TT|Đơn vị|Dự kiến kết nạp năm 2021|Đã kết nạp|Số còn lại"],
    columns: "number unit lastYear admitted lastYear",
    total: "Cộng",
  },
  {
    name: "official and probationary",
    header: ["TT|Đơn vị|Tổng số đảng viên|<|<|Kết nạp mới", "^|^|Tổng số|Chính thức|Dự bị|^"],
    columns: "number unit members members lastYear admitted",
    total: "Cộng",
  },
  {
    name: "the organisations under no known header",
    header: ["TT|Tên các chi, đảng bộ trong huyện|Chỉ tiêu|Kết quả|Tỷ lệ"],
    columns: "number unit quota admitted percent",
    total: "Cộng",
  },
  {
    name: "the organisations under no header at all",
    header: ["TT||Chỉ tiêu|Kết quả|Tỷ lệ"],
    columns: "number unit quota admitted percent",
    total: "Cộng",
  },
  {
    name: "numbers and organisations under no header at all",
    header: ["||Chỉ tiêu|Kết quả|Tỷ lệ"],
    columns: "number unit quota admitted percent",
    total: "Cộng",
  },
  {
    name: "Số lượng under the result",
    header: ["TT|Đơn vị|Chỉ tiêu|Kết nạp|<|Trong đó|<", "^|^|^|Số lượng|Tỷ lệ %|Nữ|Đoàn viên"],
    columns: "number unit quota admitted percent female youth",
    total: "Cộng",
  },
  {
    name: "short words",
    header: ["TT|ĐƠN VỊ|CT|TH|TL|ĐV nữ"],
    columns: "number unit quota admitted percent female",
    total: "Cộng",
  },
];
