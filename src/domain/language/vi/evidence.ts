import type { EvidenceReason } from "../../recognise/evidence-reasons";

/** Vì sao một sheet được hiểu như vậy; trọng số âm là điều nói ngược lại. */
export const evidence = {
  reasons: {
    decision: () => "người dùng đã chọn",
    remembered: () => "áp dụng điều chỉnh đã nhớ",
    "header words": () => "chữ của dòng tiêu đề và dữ liệu bên dưới",
    "another header": (row) => `dòng ${row} cũng có thể là dòng tiêu đề`,
    "no filled cell": () => "không có ô nào có dữ liệu",
    "no table of a form": () => "không có bảng nào giống biểu mẫu",
    "table on its side": () => "bảng xếp ngang, mỗi người một cột",
    title: (words) => `tiêu đề hoặc tên có chữ «${words}»`,
    "column name": () => "cột họ và tên",
    "column born": () => "cột ngày sinh",
    "columns of persons": () => "các cột về từng người (giới tính, dân tộc, học vấn…)",
    "column admissionDate": () => "cột ngày kết nạp",
    "no persons": () => "không có cột về từng người",
    "column admitted": () => "cột kết quả kết nạp",
    "columns of months": () => "các cột tháng",
    "column organisation": () => "cột đơn vị",
    "column quota": () => "cột chỉ tiêu",
    "column percent": () => "cột tỷ lệ",
    "columns of parts": () => "các cột nữ, dân tộc thiểu số, tôn giáo, đoàn viên",
    "rows are persons": () => "mỗi dòng là một người",
    "no result": () => "không có cột kết quả",
    "columns of a pool": () => "các cột về nguồn phát triển đảng",
    "columns of admissions": () => "có cột đã kết nạp",
    "no persons, no pool": () => "không có cột về người hay về nguồn",
    "column of what is expected": () => "cột dự kiến",
    "columns of results": () => "có cột kết quả",
  } satisfies Record<EvidenceReason, (fact: string) => string> as Record<
    EvidenceReason,
    (fact: string) => string
  >,
  for: (reason: string) => reason,
  against: (reason: string) => `nói ngược lại: ${reason}`,
};

/** Điều người dùng đã nói về một sheet. */
export const decided = {
  committee: (name: string) => `cấp ủy: ${name}`,
  kind: (kind: string) => `loại: ${kind}`,
  header: (rows: string) => `dòng tiêu đề: ${rows}`,
  leftOut: "không tính sheet này",
  column: (column: string, header: string, field: string) =>
    `cột ${column}${header === "" ? "" : ` «${header}»`}: ${field}`,
  encoding: (encoding: string) => `bảng mã: ${encoding}`,
  own: "giữ nguyên, không dùng",
};

export type EvidenceTexts = typeof evidence;
export type DecidedTexts = typeof decided;
