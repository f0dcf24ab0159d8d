import type { QuotaClass, SubmissionState } from "../../consolidate/summary";
import type { Severity } from "../../finding";
import type { IsoDate } from "../../calendar";

/** `31/12/2021`. */
function day(value: IsoDate): string {
  return `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

const severity: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Thông tin",
};

const states: Readonly<Record<SubmissionState, string>> = {
  received: "đã gửi",
  late: "gửi chậm",
  empty: "gửi trống",
  zero: "không phát sinh",
  missing: "chưa gửi",
};

const classes: Readonly<Record<QuotaClass, string>> = {
  exceeded: "vượt",
  met: "đạt",
  below: "chưa đạt",
  none: "chưa kết nạp",
  "no-quota": "không giao",
};

/** What the task pane itself says; what the session says comes with its view. */
export const paneFace = {
  title: "Tổng hợp kết nạp đảng viên",
  tabs: { receive: "Nhận", check: "Kiểm tra", summary: "Tổng hợp", report: "Báo cáo" },
  tabList: "Các phần việc",
  day,
  states,
  classes,
  severity,

  consolidate: "Tổng hợp vào Excel",
  download: "Tải sổ tổng hợp",
  cancel: "Hủy",
  close: "Đóng",
  back: "Quay lại",
  more: (count: number) => `Hiện thêm ${count}`,
  dismiss: "Bỏ thông báo này",

  header: {
    period: (year: number, from: IsoDate, to: IsoDate, isWhole: boolean) =>
      isWhole ? `Năm ${year}` : `Năm ${year}: ${day(from).slice(0, 5)}–${day(to).slice(0, 5)}`,
    change: "Đổi năm, kỳ số liệu",
    guessed: "Năm này suy ra từ chỉ tiêu và các tệp; nếu chưa đúng thì sửa ở đây.",
    year: "Năm",
    from: "Từ ngày",
    to: "Đến ngày",
    deadline: "Hạn gửi báo cáo",
    wholeYear: "Cả năm",
    dayExample: "31/12/2021",
    badDay: "Viết ngày có thật, ví dụ 31/12/2021.",
    badYear: "Viết năm bằng bốn chữ số, ví dụ 2021.",
    language: "EN: Switch to English",
    otherLanguage: "EN",
    menu: "Thêm",
  },

  menu: {
    title: "Trợ giúp",
    steps: [
      "Nhập chỉ tiêu của từng cấp ủy vào sheet Chỉ tiêu, hoặc nhập từ tệp.",
      "Đưa các tệp cấp ủy gửi vào tab Nhận: kéo thả, hoặc bấm nút Chọn tệp.",
      "Xem những chỗ cần trả lời và tab Kiểm tra.",
      "Bấm nút ở cuối ngăn. Làm lại bao nhiêu lần cũng được: số liệu không bị cộng đôi.",
    ],
    privacy: "Mọi việc làm ngay trên máy này; không gửi gì ra ngoài.",
    keys: "Dùng bàn phím: Tab để đi tới, mũi tên để đổi phần việc, Enter để mở, Esc để quay lại.",
    details: "Chi tiết lỗi",
    noDetails: "Chưa có lỗi nào.",
    copyDetails: "Chép chi tiết lỗi",
  },

  receive: {
    drop: "Thả thư hoặc tệp Excel vào đây",
    choose: "Chọn tệp…",
    chooseFolder: "Chọn thư mục…",
    fromBook: (count: number) => `Lấy từ sổ này (${count} sheet)`,
    fromBookTitle: "Chọn sheet của sổ này để nhận",
    takeChosen: "Nhận các sheet đã chọn",
    noSheets: "Sổ này không có sheet nào khác để nhận.",
    unreadableDrop:
      "Không lấy được gì từ chỗ vừa thả. Hãy lưu tệp, hoặc lưu cả thư (.msg, .eml), ra máy rồi bấm nút Chọn tệp.",
    nothingHere: "Thư mục này không có tệp nào đọc được.",
    leftOut: (count: number, names: string) =>
      `Bỏ qua ${count} tệp không phải sổ tính trong thư mục: ${names}`,
    strip: "Tình hình gửi, mỗi ô một cấp ủy",
    board: "Các cấp ủy",
    asks: "cần trả lời",
    version: (version: number) => `bản ${version}`,
    errors: (count: number) => `${count} lỗi`,
    warnings: (count: number) => `${count} cảnh báo`,
    ofQuota: (admitted: string, quota: string) => `${admitted}/${quota}`,
    unresolved: "Cần xem",
    register: (name: string, committees: number, quota: string) =>
      `Chỉ tiêu: ${name} (${committees} cấp ủy, ${quota})`,
    earlier: (name: string, submissions: number) =>
      `Tiếp theo lần tổng hợp trước trong ${name}: ${submissions} sheet đã nhận.`,
    otherFiles: (count: number) => `Tất cả tệp đã nhận (${count})`,
    importRegister: "Nhập chỉ tiêu từ tệp…",
    changeRegister: "Đổi chỉ tiêu từ tệp…",
  },

  reminder: {
    button: "Nhắc các đơn vị chưa gửi",
    one: "Nhắc đơn vị này",
    title: "Thư nhắc",
    to: "Gửi tới",
    all: (count: number) => `Tất cả đơn vị chưa có số liệu (${count})`,
    copy: "Sao chép",
    mail: "Mở thư mới",
    hint: "Phần mềm không tự gửi thư: nút này mở chương trình thư của máy.",
    paste: "Thư dài nên chỉ mở sẵn tiêu đề: bấm Sao chép rồi dán (Ctrl+V) vào thư.",
    unknownAddress: "Chưa biết địa chỉ nhận: điền vào thư vừa mở.",
    nobody: "Không còn đơn vị nào phải nhắc.",
    cameUnusable: "có tệp gửi đến chưa dùng được",
  },

  firstRun: {
    title: "Bắt đầu",
    excel:
      "Cần một danh sách cấp ủy kèm chỉ tiêu. Tạo sheet Chỉ tiêu rồi gõ hoặc dán hai cột Tên cấp ủy và Chỉ tiêu vào đó.",
    page: "Cần một danh sách cấp ủy kèm chỉ tiêu. Nhập từ một tệp có hai cột Tên cấp ủy và Chỉ tiêu, hoặc từ sổ tổng hợp lần trước.",
    create: "Tạo sheet Chỉ tiêu",
    import: "Nhập từ tệp…",
    created: "Đã tạo sheet Chỉ tiêu. Điền xong thì bấm Đọc lại.",
    reread: "Đọc lại sổ này",
  },

  detail: {
    tableOf: (sheet: string, table: number) => (table === 1 ? sheet : `${sheet} – bảng ${table}`),
    noFiles: "Chưa nhận tệp nào của cấp ủy này.",
    zero: "Đã xác nhận không kết nạp ai trong kỳ",
    rows: (rows: number, counted: number) => `${rows} người, tính ${counted}`,
    score: (percent: number) => `độ chắc ${percent}%`,
    body: "Dữ liệu",
    committee: "Cấp ủy",
    unknownCommittee: "Chưa rõ cấp ủy",
    takenFor: "Nhận là",
    why: "Vì sao",
    runnerUp: (text: string) => `Khả năng khác: ${text}`,
    correct: "Sửa",
    columns: (count: number) => `Các cột (${count})`,
    columnMeaning: (name: string, header: string) => `Ý nghĩa của cột ${name} ${header}`,
    ownColumn: "Giữ nguyên, không tính",
    automatic: (text: string) => `Tự nhận: ${text}`,
    automaticPlain: "Để máy tự nhận",
    kinds: { list: "Danh sách từng người", counts: "Biểu số liệu" },
    leaveOut: "Bỏ sheet này, không tính",
    headerFirst: "Tiêu đề từ dòng",
    headerLast: "đến dòng",
    setHeader: "Đặt dòng tiêu đề",
    resetHeader: "Để máy tự tìm",
    badHeader: "Dòng đầu phải từ 1 trở lên và không sau dòng cuối.",
    encoding: "Bảng mã chữ Việt của sheet",
    asIs: "Giữ nguyên chữ như trong sheet",
    decoded: (encoding: string, cells: number) => `Đã đổi ${cells} ô từ ${encoding} sang Unicode`,
    notDecoded: (cells: number) => `${cells} ô có thể là bảng mã cũ, đang giữ nguyên`,
    near: "Gần giống",
    others: "Cấp ủy khác",
    showSheet: "Xem sheet",
    hideSheet: "Thôi xem sheet",
    showInExcel: "Mở trong Excel",
    remove: "Bỏ tệp này",
    corrected: "đã sửa tay",
    noPicture: "Chỉ còn số liệu của lần tổng hợp trước; muốn xem sheet thì nhận lại tệp gốc.",
    picture: (sheet: string) => `Sheet ${sheet}`,
    row: "Dòng",
    sure: "chắc",
    doubtful: "chưa chắc",
    hidden: "dòng ẩn",
    remembered: (words: string) => `Áp dụng điều chỉnh đã nhớ: ${words}.`,
    refuseRemembered: "Không áp dụng cho sheet này",
    refused: "Không áp dụng điều chỉnh đã nhớ cho sheet này.",
    applyRemembered: "Áp dụng lại",
    legend: "Chú thích màu",
    columnSwatch: (sure: string) => `cột ${sure}`,
    changeMeaning: "Đổi ý nghĩa của cột",
    setHeaderRow: (row: number) => `Dòng ${row} là dòng tiêu đề`,
    pictureHint:
      "Bấm tên cột để đổi ý nghĩa của cột; bấm số dòng để chọn dòng tiêu đề (dòng liền kề được thêm vào).",
    roles: {
      header: "tiêu đề",
      entry: "dữ liệu",
      total: "tổng",
      subtotal: "cộng nhóm",
      group: "nhóm",
      note: "ghi chú",
      other: "",
    },
  },

  check: {
    none: "Không có vấn đề nào.",
    nothing: "Chưa có tệp nào để kiểm tra.",
    filter: "Hiện",
    noCommittee: "Chung, chưa rõ cấp ủy",
    expected: "cần",
    received: "đang là",
    same: (count: number) => `${count} chỗ giống nhau`,
    filtered: "Không có dòng nào thuộc loại đang chọn.",
    repetition: {
      title: "Người có ở hai nơi",
      here: "Chỉ tính dòng này",
      other: "Chỉ tính dòng kia",
      distinct: "Hai người khác nhau",
      leaveOut: "Không tính dòng này",
      counts: "Người khác, vẫn tính",
      undo: "Bỏ lựa chọn này",
      see: (place: string) => `Xem dòng kia: ${place}`,
    },
  },

  summary: {
    nothing: "Chưa có số liệu. Nhập chỉ tiêu và nhận tệp ở tab Nhận.",
    caption: "Kết quả từng cấp ủy. Bấm vào một số để xem số đó từ đâu ra.",
    committee: "Đảng bộ",
    quota: "Chỉ tiêu",
    admitted: "Kết nạp",
    percent: "Tỷ lệ %",
    total: "Toàn Đảng bộ tỉnh",
    showBehind: (figure: string, name: string) => `Xem các dòng của số này: ${figure}, ${name}`,
  },

  changes: {
    done: (list: string, more: number) =>
      `Thay đổi so với lần trước: ${list}${more > 0 ? `; và ${more} đảng bộ khác (xem tab Tổng hợp)` : ""}.`,
    after: "Thay đổi so với lần trước",
    before: "Sẽ đổi so với lần trước",
    none: "Chưa có gì đổi so với lần trước.",
  },

  behind: {
    title: (name: string) => `Số này từ đâu: ${name}`,
    figure: "Số",
    month: "Tháng",
    allMonths: "Cả kỳ",
    monthName: (month: number) => `Tháng ${month}`,
    figures: {
      admitted: "Kết nạp",
      female: "Nữ",
      ethnicMinority: "Dân tộc thiểu số",
      religious: "Có đạo",
      youthUnion: "Đoàn viên",
    },
    files: "Từ các tệp",
    rows: (size: number) => `Các dòng (${size})`,
    none: "Không có dòng nào.",
    showing: (first: number, last: number, size: number) => `${first}–${last} trên ${size}`,
    previous: "Trước",
    next: "Sau",
    received: (day: string) => `nhận ${day}`,
    unknownMonth: "Chưa rõ tháng",
  },

  origin: {
    title: (name: string, what: string) => `${name}: ${what}`,
    place: (place: string) => `Ô đang chọn: ${place}`,
    what: {
      ...{ admitted: "kết nạp", female: "nữ", ethnicMinority: "dân tộc thiểu số", religious: "có đạo" },
      ...{ youthUnion: "đoàn viên", quota: "chỉ tiêu giao", samePeriod: "cùng kỳ năm trước" },
      ...{ variance: "tăng/giảm so chỉ tiêu", percent: "tỷ lệ %", rank: "xếp thứ" },
      ...{ change: "so cùng kỳ", monthUnknown: "kết nạp chưa rõ tháng", cumulative: "lũy kế" },
      ...{ plan: "kế hoạch lũy kế", difference: "chênh lệch so kế hoạch" },
      planPercent: "tỷ lệ % so kế hoạch",
    },
    inMonth: (what: string, month: number) => `${what}, tháng ${month}`,
    upToMonth: (what: string, month: number) => `${what} đến hết tháng ${month}`,
    /** How a number that no rows are behind comes about; the numbers that it is made of stand below. */
    how: {
      quota: "Lấy từ bảng Chỉ tiêu; ô của cấp ủy nào thì sửa ở đó:",
      samePeriod: "Lấy từ cột Cùng kỳ của bảng Chỉ tiêu (nhập tay, hoặc từ sổ tổng hợp năm trước):",
      variance: "Kết nạp trừ chỉ tiêu giao:",
      percent: "Kết nạp chia chỉ tiêu giao, nhân 100, làm tròn 2 chữ số:",
      rank: "Xếp theo tỷ lệ % từ cao xuống thấp; tỷ lệ của đảng bộ này đứng đầu danh sách dưới đây:",
      change: "Kết nạp trừ cùng kỳ:",
      plan: "Chỉ tiêu chia đều 12 tháng, nhân số tháng, làm tròn:",
      difference: "Lũy kế trừ kế hoạch lũy kế:",
      planPercent: "Lũy kế chia kế hoạch lũy kế, nhân 100:",
    },
    goTo: (place: string) => `Đến ô ${place}`,
    stale: (shown: string, sum: string) =>
      `Sổ đang ghi ${shown}, các dòng hiện có cộng lại là ${sum}. Số liệu đã khác từ lần tổng hợp trước, hoặc ô này đã bị gõ đè: hãy tổng hợp lại.`,
    kept: (shown: string, sum: string) => `${shown} là số gõ tay được giữ lại; các dòng cộng lại là ${sum}.`,
    missing: "Không thấy ô nguồn: bảng Chỉ tiêu không có số của cấp ủy này.",
  },

  report: {
    sentence: "Câu báo cáo",
    copy: "Chép",
    copied: "Đã chép.",
    notCopied: "Không chép được. Hãy bôi đen câu trên rồi bấm Ctrl+C.",
    nothing: "Chưa có câu báo cáo: chưa có chỉ tiêu.",
    page: "Trang in",
    profile: "Thể thức",
    profiles: {
      hd36: "Văn bản của Đảng (HD 36)",
      "binh-thuan": "Sổ tay Bình Thuận",
      nd30: "Văn bản nhà nước (NĐ 30)",
    },
    office: {
      superior: "Cơ quan cấp trên",
      issuer: "Cơ quan ban hành",
      place: "Nơi ban hành",
      date: "Ngày ban hành",
      preparer: "Người lập biểu",
      signerTitle: "Chức vụ người ký",
      signer: "Người ký",
    },
    examples: {
      superior: "TỈNH ỦY …",
      issuer: "BAN TỔ CHỨC",
      place: "",
      date: "",
      preparer: "",
      signerTitle: "TRƯỞNG BAN",
      signer: "",
    },
    blank: "Ô để trống sẽ in dòng chấm để điền tay.",
  },

  status: {
    idle: "Sẵn sàng.",
    noRegister: "Chưa có chỉ tiêu.",
    starting: "Đang mở bộ đọc…",
    openingBook: "Đang đọc sổ này…",
    reading: (done: number, total: number, file: string) =>
      total > 0 ? `Đang đọc ${done}/${total}: ${file}` : `Đang đọc ${file}`,
    consolidating: "Đang tổng hợp…",
    planning: "Đang lập các bảng…",
    drawing: "Đang ghi vào Excel…",
    drawingAgain: "Sổ vừa được người khác sửa. Đang đọc lại và ghi lại…",
    saving: "Đang tạo tệp…",
    puttingBack: "Đang trả sổ về như trước…",
    waiting: "Excel đang chờ: hãy bấm Enter hoặc Esc để ra khỏi ô đang gõ.",
    figures: (admitted: string, quota: string, percent: string) =>
      quota === "" ? `${admitted} đảng viên mới` : `${admitted}/${quota} (${percent})`,
    gap: (variance: number, gap: string) =>
      variance === 0 ? "đạt chỉ tiêu" : variance > 0 ? `vượt ${gap}` : `còn thiếu ${gap}`,
    drawn: (sentence: string) => `Đã ghi vào Excel. ${sentence}`,
    saved: (file: string, sentence: string) => `Đã tạo ${file}. ${sentence}`,
    putBack: "Đã trả sổ về như trước.",
    cancelled: "Đã hủy; những gì đã đọc vẫn còn.",
    progress: "Tiến độ",
  },

  problems: {
    nothingChanged: "Sổ vẫn như trước, chưa có gì thay đổi.",
    partly: "Chưa trả lại được hết. Mở lại ngăn này để trả sổ về như trước.",
    cellEdit: "Excel đang gõ dở trong một ô. Bấm Enter hoặc Esc rồi bấm Tổng hợp lại.",
    cancelled: "Đã hủy việc ghi.",
    protectedWorkbook:
      "Sổ này đang khóa cấu trúc nên không thêm sheet được. Vào Xem lại > Bảo vệ sổ làm việc để mở khóa, rồi làm lại.",
    protectedSheet: (sheet: string) =>
      `Sheet ${sheet} đang khóa. Vào Xem lại > Bỏ bảo vệ trang tính để mở khóa, rồi làm lại.`,
    foreignSheet: (sheet: string) =>
      `Đã có một sheet của anh/chị tên là ${sheet}. Đổi tên sheet đó rồi làm lại; phần mềm không ghi đè lên sheet của người dùng.`,
    movedTable: (table: string, sheet: string) =>
      `Bảng ${table} không còn ở chỗ cũ (nay ở sheet ${sheet}), hoặc sheet đã bị đổi tên. Trả về như cũ rồi làm lại.`,
    otherColumns: (table: string) =>
      `Bảng ${table} trong sổ này có các cột khác với bảng cần ghi, và bản Excel này không đổi được cột của bảng (cần bản Excel mới hơn). Đổi tên sheet chứa bảng cùng tên bảng, hoặc tổng hợp vào một sổ mới.`,
    sheetMissing: (sheet: string) =>
      `Không còn thấy sheet ${sheet}: có thể vừa bị xóa hoặc đổi tên. Làm lại để phần mềm đọc lại sổ.`,
    tooLarge:
      "Excel không nhận lượng dữ liệu này. Bỏ bớt tệp không cần, hoặc dùng trang chạy riêng để tải sổ tổng hợp.",
    other: (code: string, message: string) =>
      `Excel báo lỗi (${code}${message === "" ? "" : `: ${message}`}). Đợi một lát rồi làm lại; nếu vẫn vậy thì xem Chi tiết lỗi trong mục Thêm (⋯).`,
    keepsChanging: "Sổ cứ bị người khác sửa trong lúc ghi (đã thử 3 lần). Đợi người kia xong rồi làm lại.",
    noRegister: "Chưa có chỉ tiêu nên chưa tổng hợp được. Nhập chỉ tiêu trước.",
    register: (lines: readonly string[]) => `Chưa dùng được danh sách chỉ tiêu: ${lines.join("; ")}`,
    worker: "Bộ đọc đã dừng đột ngột. Đóng rồi mở lại ngăn này và chọn lại tệp; sổ Excel không bị ảnh hưởng.",
    failed: (message: string) =>
      `Có lỗi ngoài dự kiến (${message}). Thử lại; nếu vẫn vậy thì xem Chi tiết lỗi trong mục Thêm (⋯).`,
  },

  typed: {
    first:
      "Chưa ghi gì: có số gõ đè lên công thức. Chọn giữ hay đặt lại công thức ở trên rồi bấm Tổng hợp lại.",
    title: (count: number) =>
      count === 1 ? "Có 1 số gõ đè lên công thức" : `Có ${count} số gõ đè lên công thức`,
    hint: "Giữ thì số gõ tay ở lại trong ô, được đánh dấu và nêu ở sheet Kiểm tra; các ô tính từ ô ấy theo số gõ tay.",
    question: (place: string, number: string, typed: string, gives: string) =>
      `${place} (${number}): đang là ${typed}, công thức cho ${gives}.`,
    keep: "Giữ số đã gõ",
    putBack: "Đặt lại công thức",
    keepAll: (count: number) => `Giữ cả ${count}`,
    putBackAll: (count: number) => `Đặt lại cả ${count}`,
  },

  undo: {
    short: "Hoàn tác",
    button: "Hoàn tác lần tổng hợp gần nhất",
    done: "Đã hoàn tác: sổ như trước lần tổng hợp vừa rồi. Các tệp đã nhận vẫn ở đây.",
    none: "Lần này ghi quá nhiều nên không hoàn tác được.",
    nothing: "Không còn gì để hoàn tác.",
    moved: (sheet: string) =>
      `Không hoàn tác được: từ lần tổng hợp này, dòng hoặc cột của sheet ${sheet} đã được chèn, xóa hoặc sắp xếp lại.`,
    changed: (sheets: string) =>
      `Từ lần tổng hợp này, sheet ${sheets} đã có ô được sửa. Hoàn tác có thể làm mất những chỗ sửa đó.`,
    evenSo: "Vẫn hoàn tác",
    keep: "Không hoàn tác",
  },

  interrupted: {
    title: "Lần ghi trước bị dừng giữa chừng",
    text: (when: string) =>
      `Lần ghi bắt đầu ${when} chưa xong. Có thể trả sổ về như trước; hoặc chọn lại các tệp ở tab Nhận rồi ghi lại cho xong.`,
    putBack: "Trả về như trước",
    complete: "Ghi lại cho xong",
  },

  book: {
    unsaved: "Sổ đang mở",
    changed: (sheet: string) => `Sheet ${sheet} vừa được sửa trong Excel; đã đọc lại.`,
  },
};

export type PaneFace = typeof paneFace;
