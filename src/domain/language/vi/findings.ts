import type { ToldFinding } from "../told-finding";
import { rebuiltText } from "./rebuilt";
import { missingText } from "./missing";
import type { RuleId } from "../../finding";
import type { Field, SheetKind } from "../../recognise/recognised-sheet";

/** What follows needs it only where it isn't empty. */
function when(value: string, words: (value: string) => string): string {
  return value === "" ? "" : words(value);
}

/** A formula that was saved without its value has a code of ours, which tells the reader nothing. */
const unread = (received: string) => (received === "#UNCALCULATED" ? "công thức chưa được tính" : received);
const person = (told: ToldFinding) => told.fact("name") || "Người ở dòng này";
const header = (told: ToldFinding) => when(told.fact("header") || told.received, (words) => ` «${words}»`);
const inColumn = (told: ToldFinding) => told.around("header", (header) => ` ở cột «${header}»`);
const rowsOf = (told: ToldFinding) => told.around("persons", (persons) => ` (${persons} người)`);

const refusals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    empty: "Tệp rỗng, không có nội dung. Đề nghị gửi lại tệp.",
    "not-a-workbook":
      "Tệp không phải là sổ tính (Excel, OpenDocument, CSV). Mở bằng chương trình đã tạo ra tệp, lưu thành .xlsx rồi gửi lại.",
    document:
      "Tệp là văn bản Word hoặc bài trình chiếu, không phải sổ tính. Mở tệp, chép bảng số liệu sang Excel, lưu thành .xlsx rồi đưa vào; hoặc đề nghị nơi gửi gửi tệp Excel.",
    packed: "Tệp nén loại này (.rar, .7z…) không mở được ở đây. Giải nén ra rồi đưa các tệp bên trong vào.",
    sealed:
      "Tệp đính kèm nằm trong gói riêng của Outlook (winmail.dat) hoặc trong thư ký số, thư mã hóa (smime.p7m). Mở thư bằng chương trình thư, lưu tệp đính kèm ra rồi đưa vào; hoặc đề nghị nơi gửi gửi lại thư thường.",
    "closed-mail":
      "Thư này không tách ra được (bị hỏng, quá lớn, hoặc nằm trong quá nhiều lớp thư và tệp nén). Mở thư, lưu tệp đính kèm ra rồi đưa vào.",
    truncated: "Tệp bị cắt cụt khi gửi hoặc khi tải về. Đề nghị tải lại, hoặc gửi lại tệp gốc.",
    damaged: "Tệp bị hỏng. Mở bằng Excel để Excel sửa, lưu thành tệp .xlsx mới rồi gửi lại.",
    encrypted: "Tệp có mật khẩu. Mở tệp bằng Excel, bỏ mật khẩu rồi gửi lại.",
    "too-large": "Tệp quá lớn nên không đọc. Xóa các sheet và hình ảnh không cần, lưu lại rồi gửi lại.",
    "html-page": "Tệp là một trang web mang tên sổ tính. Mở bằng Excel, lưu thành .xlsx rồi gửi lại.",
    "no-sheets":
      "Sổ tính không có sheet nào đọc được. Mở tệp bằng Excel kiểm tra, lưu thành .xlsx rồi gửi lại.",
    unavailable:
      "Không lấy được nội dung tệp: tệp đang mở trong chương trình khác, hoặc đã bị chuyển đi. Đóng tệp rồi làm lại.",
  }),
);
const refused = (told: ToldFinding, otherwise: string) => refusals.get(told.fact("cause")) ?? otherwise;

const ignoredCauses: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    guide: () => "Sheet hướng dẫn hoặc danh mục, không phải số liệu: bỏ qua.",
    empty: () => "Sheet trống: bỏ qua.",
    pool: () => "Danh sách nguồn phát triển đảng viên, chưa phải người đã kết nạp: không tính.",
    plan: () => "Kế hoạch kết nạp, chưa phải kết quả: không tính.",
    "other-purpose": (told) =>
      `Danh sách không phải kết nạp đảng viên («${told.received}»)${rowsOf(told)}: không tính. Nếu đây là danh sách kết nạp thì chọn loại biểu.`,
    example: (told) =>
      `Dòng ví dụ của biểu mẫu${told.around("rows", (rows) => ` (dòng ${rows})`)}: không tính.`,
    "left-out": () => "Người tổng hợp cho sheet này ra ngoài: không tính.",
    consolidated: (told) =>
      `Tệp này là sổ tổng hợp${told.around("year", (year) => ` năm ${year}`)} của chính chương trình, không phải báo cáo của cấp ủy: không cộng vào số liệu. Sổ của năm trước chỉ dùng cho cột «Cùng kỳ» và để đối chiếu người đã kết nạp.`,
    attachments: (told) => `Trong thư có tệp đính kèm không phải số liệu: ${told.fact("names")}. Bỏ qua.`,
    "no-workbook": (told) =>
      `Thư${when(told.received, (subject) => ` «${subject}»`)}${told.around("sender", (sender) => ` của ${sender}`)} không có tệp số liệu nào` +
      told.around("names", (names) => `, chỉ có: ${names}`) +
      ". Nếu là báo cáo thì đề nghị nơi gửi gửi kèm tệp Excel.",
    "counts-beside-list": (told) =>
      `Cấp ủy đã gửi danh sách${when(told.otherPlace, (place) => ` (${place})`)}, nên biểu số liệu này chỉ dùng để đối chiếu, không tính.`,
  }),
);

const figures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    persons: "Số người",
    female: "Số nữ",
    ethnicMinority: "Số dân tộc thiểu số",
    religious: "Số người theo tôn giáo",
    youthUnion: "Số đoàn viên",
    month: "Số của tháng",
  }),
);

/** Of the persons of a form. */
const parts: ReadonlySet<string> = new Set(["female", "ethnicMinority", "religious", "youthUnion"]);

const revisedByWord: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    withdrawn: () => "Người tổng hợp không dùng bản này: không tính.",
    said: (told) =>
      `Bản này thay cho ${told.otherPlace || "bản gửi trước"}, theo lựa chọn của người tổng hợp.`,
  }),
);

/** Where a person stands too; of an earlier year it may not be known any more. */
const otherRow = (told: ToldFinding) =>
  (told.otherPlace || (told.fact("settled") === "admitted-before" ? "sổ của năm trước" : "dòng khác")) +
  (told.fact("otherName") === told.fact("name") ? "" : told.around("otherName", (name) => ` (${name})`)) +
  when(told.otherCommittee, (committee) => `, ${committee}`) +
  told.around("otherYear", (year) => `, kết nạp năm ${year}`);

/** What became of a repetition by the user's word; else what is to be done. */
function repeated(told: ToldFinding, otherwise: string): string {
  switch (told.fact("settled")) {
    case "distinct":
      return ". Đã xem: hai người khác nhau, tính cả hai.";
    case "same-person":
      return ". Đã xem: cùng một người, dòng này không tính.";
    case "admitted-before":
      return ". Đã xem: đã kết nạp trước đây, dòng này không tính.";
    default:
      return told.fact("otherYear") === ""
        ? `. ${otherwise}`
        : ". Dòng này đang được tính; kiểm tra có phải người đã kết nạp.";
  }
}

/** What the user typed under `Hiệu lực`. */
const byHandWord = (told: ToldFinding) =>
  `${when(told.received, (word) => `«${word}» `) || "Ô trống "}ở cột «Hiệu lực» không phải «Có» hay «Không»: giữ như trước.`;
const notByHand = (why: string) => (told: ToldFinding) =>
  `${told.around("name", (name) => `${name}: `)}«${told.received || "Có"}» ở cột «Hiệu lực» không được theo: ${why}`;
const byHandCauses: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    "left-out": (told) =>
      `${told.fact("name") || "Dòng này"}: không tính, vì người dùng ghi «Không» ở cột «Hiệu lực» (Dữ liệu, TT ${told.fact("row")})${told.fact("persons") === "1" ? "" : rowsOf(told)}. Muốn tính lại thì ghi «Có».`,
    "not-kept": (told) =>
      `${told.around("name", (name) => `${name}: `)}chỗ sửa tay này không giữ được, vì tệp gốc (${told.otherPlace}) được đọc lại: lấy theo tệp. Sửa trong tệp gốc, hoặc xin bản gửi đã sửa.`,
    "outside-period": notByHand(
      "ngày kết nạp ngoài kỳ báo cáo. Đổi kỳ báo cáo, hoặc xin bản gửi đã sửa ngày.",
    ),
    superseded: notByHand(
      "đã có bản mới hơn, tính nữa sẽ trùng. Muốn lấy bản này thì bỏ bản mới hơn ở thẻ Nhận.",
    ),
    duplicate: notByHand("dòng này đã được tính ở bản khác."),
    "cross-check": notByHand("biểu này chỉ để đối chiếu với danh sách."),
    unresolved: notByHand("chưa rõ cấp ủy. Chọn cấp ủy cho sheet ở thẻ Nhận."),
  }),
);

const columnCauses: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    repeats: (told) =>
      `Cột${told.around("header", (words) => ` «${words}»`)} có ${told.fact("count")} ô ghi dấu «như trên» («${told.received}»): lấy theo ô ngay phía trên.`,
    "several-names": (told) =>
      `Ô họ tên ghi nhiều người (dòng ${told.fact("rows")}): đếm theo tên được ${told.fact("persons")} người, không kiểm tra được tuổi, giới tính, người trùng. Đề nghị ghi mỗi người một dòng.`,
    "repeats-nothing": (told) =>
      `Ô này ghi «${told.received}» (như trên) nhưng phía trên không có gì để lấy: để trống. Ghi rõ rồi gửi lại.`,
  }),
);

/** R28: who isn't admitted yet has no day. */
const notYet = (told: ToldFinding) =>
  told.fact("cause") === "not-yet"
    ? `Dòng ${told.fact("rows")} (${told.fact("persons")} người) chưa có ngày kết nạp và ghi «${told.received}»: chưa kết nạp nên không tính. Nếu đã kết nạp thì ghi ngày rồi gửi lại.`
    : null;

export const findings: Readonly<Record<RuleId, (told: ToldFinding) => string>> = {
  "file.unreadable": (told) =>
    refused(told, "Không đọc được tệp. Mở bằng Excel kiểm tra, lưu thành .xlsx rồi gửi lại."),
  "file.encrypted": (told) => refused(told, refusals.get("encrypted") ?? ""),
  "file.too-large": (told) => refused(told, refusals.get("too-large") ?? ""),
  "file.duplicate": (told) =>
    told.fact("cause") === "rows"
      ? `Có ${told.fact("persons") || "một số"} dòng đã có ở ${told.otherPlace || "sheet khác"}: chỉ tính một lần.`
      : told.fact("cause") === "part"
        ? `${told.otherPlace || "Một tệp khác"} là bản sửa của một phần danh sách này: ${told.fact("persons")} dòng tính theo đó, ${told.fact("gone")} dòng không còn ở đó nên không tính. Nếu không phải bản sửa thì chọn «Cộng thêm» cho tệp ấy.`
        : told.fact("cause") === "months"
          ? `Các tháng của biểu này đã nằm trong ${told.otherPlace || "biểu nhiều tháng hơn"}${rowsOf(told)}: tính theo biểu nhiều tháng hơn. Kiểm tra nếu biểu này là số mới.`
          : told.fact("cause") === "overlap"
            ? `Một phần số tháng của biểu này trùng với ${told.otherPlace || "biểu khác"}${rowsOf(told)}: đang cộng cả hai, tháng trùng có thể bị tính hai lần. Kiểm tra lại.`
            : `Nội dung trùng với ${told.otherPlace || "bản đã gửi"}${rowsOf(told)}: chỉ tính một lần.`,
  "file.revised": (told) =>
    revisedByWord.get(told.fact("cause"))?.(told) ??
    `Bản này thay cho ${told.otherPlace || "bản gửi trước"}` +
      told.around("added", (added) => `: thêm ${added} dòng`) +
      told.around("removed", (removed) => `, bớt ${removed} dòng`) +
      told.around("changed", (changed) => `, sửa ${changed} dòng`) +
      told.around("after", (after) => ` (${told.fact("before")} → ${after} người)`) +
      (told.fact("cause") === "falls"
        ? ". Số lại ít hơn bản trước: có thể chỉ là số của kỳ sau, phải cộng thêm. Kiểm tra lại."
        : ". Nếu đây là hai phần khác nhau thì sửa lại cách dùng."),
  "sheet.unrecognised": (told) =>
    told.fact("cause") === "transposed"
      ? "Bảng xếp ngang (mỗi người một cột) nên chưa đọc được, chưa tính ai. Trong Excel: chép bảng, Dán đặc biệt (Paste Special), chọn Chuyển vị (Transpose), rồi gửi lại."
      : told.fact("cause") === "left-over"
        ? `Vùng ${told.cell} có ${told.fact("rows")} dòng giống số liệu nhưng không thuộc bảng nào nên chưa tính. Kiểm tra lại.`
        : "Chưa nhận ra đây là biểu gì nên chưa tính." +
          told.around("choices", (choices) => ` Chọn một trong: ${choices}.`) +
          " Kiểm tra dòng tiêu đề của bảng.",
  "sheet.ignored": (told) => (ignoredCauses.get(told.fact("cause")) ?? (() => "Sheet này không tính."))(told),
  "column.unmapped": (told) =>
    `Cột${header(told)} chưa rõ nghĩa: giữ nguyên trong dữ liệu, không dùng để tính.`,
  "column.ambiguous": (told) =>
    told.fact("cause") === "kind"
      ? "Chưa chắc sheet này là biểu gì; đang tính như đã nhận. Xem lại, chọn loại nếu chưa đúng."
      : told.fact("cause") === "header"
        ? `Chưa chắc dòng nào là dòng tiêu đề (${told.fact("rows")}); đang tính như đã nhận. Xem lại, chọn dòng nếu chưa đúng.`
        : told.fact("cause") === "running"
          ? `Số liệu ${told.fact("months")} tháng liên tiếp chỉ tăng: có thể là số lũy kế (${told.expected} người), nhưng đang cộng từng tháng (${told.received} người). Hỏi lại đơn vị gửi.`
          : (columnCauses.get(told.fact("cause"))?.(told) ??
            `Cột${header(told)} có thể hiểu theo nhiều cách` +
              told.around("choices", (choices) => ` (${choices})`) +
              told.around("field", (field) => `; đang hiểu là ${field}`) +
              ". Cần chọn đúng nghĩa của cột."),
  "column.missing": (told) =>
    `Bảng không có cột ${told.fact("field") || told.expected || "cần thiết"}. Đề nghị bổ sung, hoặc chỉ ra cột tương ứng.`,
  "committee.unknown": (told) =>
    (told.fact("cause") === "not-in-period"
      ? `${told.fact("committeeName")} không có trong danh sách cấp ủy của kỳ này`
      : `Không rõ sheet này của cấp ủy nào${when(told.received, (received) => ` («${received}»)`)}`) +
    `, nên chưa tính${rowsOf(told)}.` +
    (told.fact("proposals") === ""
      ? " Chọn cấp ủy, hoặc bổ sung tên gọi khác vào danh sách cấp ủy."
      : ` Có phải ${told.fact("proposals")}? Chọn cấp ủy để tính.`),
  "committee.ambiguous": (told) =>
    "Tên cấp ủy trong sheet, tên sheet và tên tệp không thống nhất" +
    told.around("proposals", (proposals) => ` (${proposals})`) +
    `, nên chưa tính${rowsOf(told)}. Chọn đúng cấp ủy để tính.`,
  "committee.missing": (told) => missingText(told),
  "committee.late": (told) =>
    `${told.committee || "Cấp ủy"} gửi chậm` +
    when(told.received, (received) => `: gửi ngày ${received}`) +
    when(told.expected, (expected) => `, hạn ${expected}`) +
    told.around("before", (before) => ` (bản trước gửi ngày ${before}, đúng hạn)`) +
    ". Vẫn tính.",
  "text.legacy-encoding": (told) =>
    told.fact("cause") === "left"
      ? "Có thể là chữ gõ theo bảng mã cũ" +
        when(told.expected, (expected) => `, khi đó đọc là «${expected}»`) +
        "; đang giữ nguyên. Nếu đúng, chọn bảng mã của sheet."
      : `Chữ gõ theo bảng mã cũ${told.around("encoding", (encoding) => ` (${encoding})`)} đã được đổi sang Unicode` +
        told.around("count", (count) => `: ${count} ô`) +
        when(told.expected, (expected) => `, ví dụ «${expected}»`) +
        (told.fact("cause") === "guess"
          ? ". Ô này chưa chắc: kiểm tra lại, hoặc chọn bảng mã của sheet."
          : ". Kiểm tra lại tên người."),
  "rows.hidden": (told) =>
    `Có ${told.fact("count") || told.received || told.fact("persons") || "một số"} dòng bị ${told.fact("cause") === "struck" ? "gạch ngang" : "ẩn"}` +
    told.around("rows", (rows) => ` (dòng ${rows})`) +
    (told.fact("cause") === "struck"
      ? " vẫn được tính. Hỏi lại cấp ủy: xóa dòng nếu đã rút, bỏ gạch nếu vẫn báo cáo."
      : " vẫn được tính. Bỏ ẩn để xem, xóa nếu không thuộc báo cáo."),
  "total.mismatch": (told) =>
    told.fact("cause") === "typed-kept"
      ? `Ô này đã được gõ đè ${told.received}, công thức cho ${told.expected}. Số gõ tay được giữ lại; các ô tính từ ô này cũng theo số gõ tay.`
      : told.fact("cause") === "typed-back"
        ? `Ô này đã được gõ đè ${told.received}. Đã đặt lại công thức, cho ${told.expected}; nếu số gõ tay mới đúng thì sửa ở nguồn.`
        : told.fact("cause") === "list"
          ? `${figures.get(told.fact("figure")) ?? "Số"} trong biểu là ${told.received || "khác"}, nhưng danh sách (${told.otherPlace}) có ${told.expected}. Tính theo danh sách; kiểm tra bên nào đúng.`
          : told.fact("cause") === "month-sheets"
            ? `${parts.has(told.fact("figure")) ? `${figures.get(told.fact("figure"))} ở biểu chung` : "Biểu chung"} ghi ${told.received}, nhưng cộng các sheet tháng, quý được ${told.expected}. Tính theo biểu chung; kiểm tra bên nào đúng.`
            : told.fact("cause") === "months"
              ? `Số kết nạp ghi ${told.received || "khác"}, nhưng cộng các tháng được ${told.expected}. Tính theo các tháng; kiểm tra lại.`
              : told.fact("cause") === "part"
                ? `${figures.get(told.fact("figure")) ?? "Số"} ghi ${told.received || "khác"}, nhiều hơn số kết nạp của dòng (${told.expected}). Kiểm tra hai số này.`
                : `${figures.get(told.fact("figure")) ?? "Số"} ở dòng tổng ghi ${told.received || "khác"}, nhưng cộng các dòng được ${told.expected || "số khác"}. Tính theo các dòng; kiểm tra thiếu, thừa dòng nào.`,
  "quota.mismatch": (told) =>
    `Chỉ tiêu cấp ủy ghi là ${told.received || "khác"}, tỉnh giao ${told.expected || "khác"}. Tính theo chỉ tiêu tỉnh giao.`,
  "quota.total-mismatch": (told) =>
    `Tổng chỉ tiêu ghi ${told.received || "khác"}, nhưng cộng các dòng được ${told.expected || "số khác"}. Kiểm tra lại chỉ tiêu từng đơn vị.`,
  "percent.mismatch": (told) =>
    `Tỷ lệ ghi ${told.received || "khác"}, nhưng ` +
    (told.fact("admitted") === "" ? "" : `${told.fact("admitted")}/${told.fact("quota")} là `) +
    `${told.expected || "số khác"}. Kiểm tra số kết nạp, chỉ tiêu hoặc công thức.`,
  "value.swapped": (told) =>
    `Có lẽ chỉ tiêu và kết quả bị ghi đổi chỗ: ghi ${told.received || "ngược"}` +
    told.around("written", (written) => `, nhưng tỷ lệ ${written} chỉ khớp`) +
    when(told.expected, (expected) => ` khi là ${expected}`) +
    ". Hiện tính theo số đã ghi; hỏi lại cấp ủy.",
  "number.text": (told) =>
    `Số${when(told.received, (received) => ` «${received}»`)}${inColumn(told)} được lưu dưới dạng chữ` +
    when(told.expected, (expected) => `, hiểu là ${expected}`) +
    ". Vẫn tính.",
  "number.unreadable": (told) =>
    told.fact("cause") === "total"
      ? `Ô tổng${inColumn(told)} không có giá trị (${unread(told.received)}), nên không đối chiếu được với các dòng. Mở tệp bằng Excel, tính lại, lưu rồi gửi lại.`
      : `Không đọc được số${when(told.received, (received) => ` «${unread(received)}»`)}${inColumn(told)}` +
        `${when(told.expected, (expected) => `, cần ${expected}`)}. Sửa thành một số rồi gửi lại.`,
  "date.unreadable": (told) =>
    notYet(told) ??
    `Không đọc được ngày${when(told.received, (received) => ` «${received}»`)}${inColumn(told)}. Ghi lại theo ngày/tháng/năm, ví dụ 03/02/2021.`,
  "date.ambiguous": (told) =>
    told.fact("cause") === "other-year"
      ? `Ở đây ghi năm ${told.received}, còn kỳ báo cáo là năm ${told.expected}; số liệu không có ngày nên vẫn tính. Nếu là biểu của năm khác thì bỏ sheet này.`
      : `Ngày${when(told.received, (received) => ` «${received}»`)}${inColumn(told)} có thể hiểu hai cách` +
        when(told.expected, (expected) => `; đang hiểu là ${expected}`) +
        ". Kiểm tra ngày và tháng.",
  "date.outside-period": (told) =>
    told.fact("month") === ""
      ? `${person(told)} kết nạp ngày ${told.received || "khác"}, ngoài kỳ báo cáo${when(told.expected, (period) => ` (${period})`)}: không tính.`
      : `Số của tháng ${told.fact("month")}${rowsOf(told)} ngoài kỳ báo cáo${when(told.expected, (period) => ` (${period})`)}: không tính.`,
  "date.year-straddle": (told) =>
    `${person(told)}: quyết định ngày ${told.fact("decision") || "năm khác"}, kết nạp ngày ${told.fact("admission") || told.received || "khác"}, hai năm khác nhau. Tính cho năm ${told.fact("year") || "kết nạp"} theo ngày kết nạp.`,
  "person.name-missing": (told) =>
    `Dòng ${told.fact("row")} có số liệu nhưng không có họ tên. Vẫn tính; đề nghị bổ sung họ tên.`.replace(
      "  ",
      " ",
    ),
  "person.under-age": (told) =>
    (told.fact("certain") === "0"
      ? `${person(told)} chỉ có năm sinh ${told.received}, có thể chưa đủ ${told.fact("limit") || "18"} tuổi khi kết nạp`
      : `${person(told)} chưa đủ ${told.fact("limit") || "18"} tuổi khi kết nạp: sinh ${told.received || "sau"}`) +
    told.around("admission", (day) => `, kết nạp ngày ${day}`) +
    ". Kiểm tra ngày sinh.",
  "person.over-age": (told) =>
    `${person(told)} quá ${told.fact("limit") || "60"} tuổi khi kết nạp: sinh ${told.received || "trước"}` +
    told.around("admission", (day) => `, kết nạp ngày ${day}`) +
    ". Cần ý kiến đồng ý trước của ban thường vụ.",
  "person.schooling": (told) =>
    `${person(told)} có trình độ học vấn${when(told.received, (schooling) => ` «${schooling}»,`)} dưới trung học cơ sở. Kiểm tra có thuộc vùng được áp dụng riêng không.`,
  "person.ceremony-late": (told) =>
    `${person(told)} được kết nạp${told.around("workingDays", (days) => ` ${days} ngày làm việc`)} sau quyết định, quá ${told.fact("limit") || "30"} ngày làm việc. Kiểm tra hai ngày này.`,
  "person.certificate-expired": (told) =>
    `${person(told)}: giấy chứng nhận lớp nhận thức về Đảng cấp ngày ${told.received || "quá lâu"}, quá ${told.fact("years") || "5"} năm khi kết nạp. Kiểm tra, học lại nếu đúng.`,
  "person.identity-number": (told) =>
    told.fact("cause") === "lost-zeros"
      ? `${person(told)}: số CCCD ${told.received} bị mất số 0 ở đầu, lẽ ra là ${told.expected || "12 chữ số"}. Định dạng cột là văn bản rồi ghi lại.`
      : told.fact("cause") === "old-card"
        ? `${person(told)}: ${told.received} là số chứng minh nhân dân cũ (9 chữ số). Đề nghị ghi số CCCD 12 chữ số.`
        : `${person(told)}: số CCCD${when(told.received, (number) => ` «${number}»`)} không đủ 12 chữ số${told.around("digits", (digits) => ` (có ${digits})`)}. Kiểm tra lại.`,
  "person.identity-duplicate": (told) =>
    `${person(told)}: số CCCD${when(told.received, (number) => ` ${number}`)} đã có ở ${otherRow(told)}` +
    repeated(told, "Cả hai dòng đang được tính; bỏ một dòng hoặc sửa số."),
  "person.duplicate": (told) =>
    `${person(told)}${told.around("born", (born) => `, sinh ${born},`)} đã có ở ${otherRow(told)}` +
    repeated(told, "Cả hai dòng đang được tính; kiểm tra có phải một người."),
  "row.by-hand": (told) => (byHandCauses.get(told.fact("cause")) ?? byHandWord)(told),
  "workbook.rebuilt": rebuiltText,
};

/** A field as the user's headers call it. */
export const fieldNames: Readonly<Record<Field, string>> = {
  number: "số thứ tự",
  name: "họ và tên",
  born: "ngày sinh",
  sex: "giới tính",
  ethnicity: "dân tộc",
  religion: "tôn giáo",
  schooling: "học vấn",
  qualification: "chuyên môn",
  occupation: "nghề nghiệp",
  youthUnion: "đoàn viên",
  cell: "chi bộ",
  organisation: "đảng bộ, chi bộ cơ sở",
  decisionNumber: "số quyết định",
  decisionDate: "ngày quyết định",
  admissionDate: "ngày kết nạp",
  identityNumber: "số CCCD",
  cardNumber: "số thẻ đảng viên",
  certificateDate: "ngày cấp giấy chứng nhận",
  status: "trạng thái",
  note: "ghi chú",
  committee: "cấp ủy",
  quota: "chỉ tiêu",
  admitted: "kết quả kết nạp",
  percent: "tỷ lệ",
  female: "nữ",
  ethnicMinority: "dân tộc thiểu số",
  religious: "có đạo",
  month: "tháng",
  candidates: "quần chúng ưu tú",
  trained: "đã học lớp nhận thức",
  inProgress: "đang làm hồ sơ",
};

export const kindNames: Readonly<Record<SheetKind, string>> = {
  list: "danh sách kết nạp",
  counts: "biểu số liệu",
  pool: "danh sách nguồn",
  plan: "kế hoạch",
  guide: "hướng dẫn, danh mục",
  empty: "trống",
  unknown: "chưa nhận ra",
};

/** Between a place in a sheet and its file. */
export const placeInFile = (place: string, file: string) => `${place} của «${file}»`;
export const wholeFile = (file: string) => `«${file}»`;

export type FindingTexts = {
  readonly findings: typeof findings;
  readonly fieldNames: typeof fieldNames;
  readonly kindNames: typeof kindNames;
  readonly placeInFile: typeof placeInFile;
  readonly wholeFile: typeof wholeFile;
};
