/** What the pane says of versions and parts that a committee sent. */
export const versions = {
  /** `counted`: thêm, bớt, đổi; a part that is 0 isn't said. */
  changes: (added: number, removed: number, changed: number) =>
    [
      ...(added > 0 ? [`thêm ${added}`] : []),
      ...(removed > 0 ? [`bớt ${removed}`] : []),
      ...(changed > 0 ? [`đổi ${changed}`] : []),
    ].join(", ") || "không có dòng nào khác",
  revises: (place: string, changes: string) => `Bản sửa của ${place}: ${changes}.`,
  revisedBy: (place: string, changes: string) => `Đã có bản sau thay: ${place} (${changes}).`,
  replacesAll: (places: string) => `Cũng thay cho: ${places}.`,
  saidRevises: (place: string, changes: string) =>
    `Thay cho ${place}, theo lựa chọn của anh/chị: ${changes}.`,
  saidRevisedBy: (place: string, changes: string) =>
    `Được thay bằng ${place}, theo lựa chọn của anh/chị (${changes}).`,
  copyOf: (place: string) => `Nội dung giống hệt ${place}: chỉ tính một lần.`,
  partOf: (place: string) => `Đã nằm trong ${place}: không tính thêm.`,
  hasCopy: (places: string) => `Gửi trùng, chỉ tính bản này: ${places}.`,
  rowsElsewhere: (rows: number, place: string) => `${rows} dòng đã có ở ${place} nên tính ở đó.`,
  rowsGone: (rows: number) =>
    `Bản sửa của một phần danh sách: ${rows} dòng không còn ở bản sửa nên không tính.`,
  rowsTaken: (rows: number, place: string) => `${rows} dòng của ${place} tính theo bản này.`,
  part: (places: string) => `Phần bổ sung: không trùng dòng nào với ${places}.`,
  partSharing: (rows: number, places: string) =>
    `Phần bổ sung, nhưng ${rows} dòng có cả ở ${places}: đang tính cả hai nơi, xem lại.`,
  saidPart: "Cộng thêm, theo lựa chọn của anh/chị.",
  withdrawnUse: "Không dùng",
  withdrawn: "Không dùng, theo lựa chọn của anh/chị.",
  places: (first: readonly string[], more: number) =>
    `${first.join(", ")}${more > 0 ? ` và ${more} tệp khác` : ""}`,
  sheet: (sheet: string) => `sheet ${sheet}`,

  title: "Cách dùng bản này",
  adds: "Cộng thêm",
  replaces: "Thay bản trước",
  withdraw: "Không dùng bản này",
  goBack: "Trở lại bản này",
  show: "Xem thay đổi",
  hide: "Thôi xem thay đổi",
  persons: (count: string) => `${count} người`,
  sums: (before: string, after: string) => `${before} → ${after} người`,
  unchanged: (rows: number) => `${rows} dòng như cũ`,
  kinds: { added: "Thêm", removed: "Bớt", changed: "Đổi" },
  nothing: "(trống)",
  nameless: "(không tên)",
  showing: (first: number, last: number, size: number) => `${first}–${last} trên ${size}`,
  previous: "Trước",
  next: "Sau",
};

export type VersionTexts = typeof versions;
