/** Committees of the mails' tests, with what each is called. */
export const registerOfMails = [
  "Mã,Tên cấp ủy,Chỉ tiêu,Năm",
  "tuy-phong,Đảng bộ huyện Tuy Phong,5,2021",
  "bac-binh,Đảng bộ huyện Bắc Bình,5,2021",
  "ham-tan,Đảng bộ huyện Hàm Tân,5,2021",
].join("\n");

/** A list of admissions as a committee sends it; `committee` heads it, "" for a list that names nobody. */
export function listOf(committee: string, names: readonly string[], month = 11): Uint8Array {
  const rows = names.map(
    (name, index) =>
      `${index + 1},${name},0${(index % 9) + 1}/05/199${index % 9},Nam,${10 + index}/${month}/2021`,
  );
  return new TextEncoder().encode(
    [
      ...(committee === "" ? [] : [committee]),
      "DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP",
      "TT,Họ và tên,Ngày sinh,Giới tính,Ngày kết nạp",
      ...rows,
    ].join("\n"),
  );
}
