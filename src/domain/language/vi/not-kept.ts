/** What couldn't be taken over from the file that the work went on from. */
export const notKept = {
  head: (count: number) =>
    `${count} chỗ của riêng bạn trong tệp tháng trước không giữ nguyên được trong tệp mới (tệp cũ vẫn còn nguyên nếu bạn lưu tên khác):`,
  more: (count: number) => `… và ${count} chỗ khác.`,
  sheet: (sheet: string) => `Sheet «${sheet}» chưa được chép sang: tệp cũ không phải .xlsx thông thường.`,
  cell: (place: string, text: string) =>
    `${place}: dòng này không còn, hoặc chỗ này nay đã có số liệu; nội dung cũ «${text}».`,
  typedOver: (place: string, text: string) =>
    `${place}: đã gõ «${text}» đè lên công thức; tệp mới tính lại theo dữ liệu.`,
  note: (place: string, text: string) => `${place}: ghi chú của ô không còn dòng để gắn; nội dung «${text}».`,
  table: (place: string, text: string) => `${place}: bảng «${text}» chỉ còn là các ô.`,
  macros: "Macro không chép sang được: tệp .xlsx không chứa macro.",
  renamed: (sheet: string, text: string) =>
    `«${sheet}»: đổi tên thành «${text}», vì chương trình cần tên cũ.`,
  other: (sheet: string, text: string) =>
    `Sheet «${sheet}»: «${text}» đặt trên sheet của chương trình, chưa chép sang.`,
};

export type NotKeptTexts = typeof notKept;
