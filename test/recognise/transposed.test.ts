import { gridOf } from "../support/grid-of";
import { recognise } from "./layouts";

const names = ["Trần Văn Mít", "Lê Thị Ổi", "Phạm Ngọc Na"];
const onItsSide = (persons: readonly string[]) => [
  ["HUYỆN ỦY TUY PHONG"],
  ["STT", ...persons.map((_, index) => index + 1)],
  ["Họ và tên", ...persons],
  ["Năm sinh", ...persons.map((_, index) => 1990 + index)],
  ["Dân tộc", ...persons.map(() => "Kinh")],
];

test("R29: a table on its side is an open question, whatever stands around it", () => {
  for (const rows of [
    onItsSide(names),
    onItsSide(names.slice(1)),
    onItsSide(names).map((row) => [null, ...row]),
  ]) {
    const { kind, asks, evidence } = recognise(gridOf(rows));
    expect([kind, asks.map(({ about }) => about), evidence[0]?.reason]).toEqual([
      "unknown",
      ["header"],
      "table on its side",
    ]);
  }
});

test("R29: fields that are explained, and an example, are none", () => {
  const guide = (beside: readonly string[]) => [
    ["Tên cột", "Cách ghi", "Ví dụ"],
    ["Họ và tên", ...beside],
    ["Ngày sinh", "ngày/tháng/năm", "01/02/2000"],
    ["Dân tộc", "Kinh, Chăm", "Kinh"],
  ];
  for (const beside of [
    ["chữ in hoa", "NGUYỄN VĂN A"],
    ["Nguyễn Văn A", "Trần Thị B"],
    ["theo giấy khai sinh", "Lê Thị Ổi"],
  ])
    expect(recognise(gridOf(guide(beside))).evidence.map(({ reason }) => reason)).not.toContain(
      "table on its side",
    );
});
