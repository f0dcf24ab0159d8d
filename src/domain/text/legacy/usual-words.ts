/**
 * Words that stand in nearly every list and form of the field: short cells of them have nothing else to be told by.
 * None that another encoding's bytes make of a name (`phó` is `phú` in TCVN3).
 */
const usual: ReadonlySet<string> = new Set(
  (
    "không có chưa đã nữ bộ số tổ cơ bí thư trưởng chủ tịch ủy uỷ đảng đoàn hội đội xã huyện thị tỉnh thôn khu phố phường trấn " +
    "trường học đại cao đẳng thạc sĩ sỹ tiến kỹ sư cử trung cấp sơ giáo phật thiên chúa công nông dân quân sự viên chức cán giảng " +
    "kế toán đồng chí họ và tên ngày tháng năm sinh giới tính dân tộc tôn giáo quê quán nghề nghiệp chức vụ trình độ địa chỉ ghi chú " +
    "tổng cộng kết nạp chỉ tiêu tỷ lệ đạt danh sách kinh chăm tày nùng phòng bệnh viện sở vụ việc làm y tế"
  ).split(" "),
);

/** In any case. */
export function isUsual(word: string): boolean {
  return usual.has(word.normalize("NFC").toLowerCase());
}
