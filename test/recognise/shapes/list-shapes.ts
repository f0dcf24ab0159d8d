import type { ListShape } from "./shape";

const preamble = Array.from({ length: 22 }, (_, index) => [
  `${index + 1}. Căn cứ Điều lệ Đảng và các quy định hiện hành về kết nạp người vào Đảng, đề nghị các cấp ủy rà soát`,
]);

/** Header words: abbreviated, misspelt, cut, in another order, without marks, with units. */
export const wordShapes: readonly ListShape[] = [
  {
    name: "all capitals without tone marks",
    header: ["STT|HO VA TEN|NGAY THANG NAM SINH|GIOI TINH|DAN TOC|TON GIAO|NGAY VAO DANG|CHI BO|GHI CHU"],
    columns: "number capitals born sex people religion admitted cell note",
  },
  {
    name: "abbreviated",
    header: ["TT|H.tên|Ng.sinh|GT|D.tộc|T.giáo|TĐHV|TĐCM|NKN|Số QĐ KN|C.bộ"],
    columns: "number name born sex people religion schooling qualification admitted decisionNumber cell",
  },
  {
    name: "abbreviated with dots and slashes",
    header: ["S.TT|Họ & tên|N/sinh|G.tính|Dtộc|T/giáo|Tr.độ HV|Tr.độ CM|Ng.KN|Ng.QĐ|G/chú"],
    columns: "number name born sex people religion schooling qualification admitted decisionDate note",
  },
  {
    name: "abbreviated by capitals",
    header: ["TT|Họ tên|NTNS|GT|DT|TG|TĐVH|CMNV|NVĐ|QĐKN số|Ngày QĐKN|CB|ĐB"],
    columns:
      "number name born sex people religion schooling qualification admitted decisionNumber decisionDate cell organisation",
  },
  {
    name: "misspelt by a letter",
    header: ["STT|Họ và tênn|Ngày sing|Giới tính|Dân tọcc|Tôn giáoo|Ngày kết nập|Chi bộo"],
    columns: "number name born sex people religion admitted cell",
  },
  {
    name: "misspelt otherwise",
    header: ["STT|Họ vả tên|Ngáy sinh|Giới tinh|Dân tộc|Tôn giao|Ngày kết napj|Chi bô"],
    columns: "number name born sex people religion admitted cell",
  },
  {
    name: "a letter missing or exchanged",
    header: ["STT|Họ và tn|Ngày snih|Gới tính|Dân tôc|Tôn giaó|Ngyà kết nạp|Chi ộb"],
    columns: "number name born sex people religion admitted cell",
  },
  {
    name: "cut by line breaks",
    header: [
      "S\nT\nT|Họ và\ntên|Ngày\ntháng\nnăm\nsinh|Giới\ntính|Dân\r\ntộc|Tôn\ngiáo|Ngày\nkết\nnạp|Chi\nbộ",
    ],
    columns: "number name born sex people religion admitted cell",
  },
  {
    name: "cut by line breaks within words",
    header: ["S\nTT|Họ và tê\nn|Ngày si\nnh|Giới tín\nh|Dân tộ\nc|Tôn giá\no|Ngày kết n\nạp|Chi b\nộ"],
    columns: "number name born sex people religion admitted cell",
  },
  {
    name: "words without spaces",
    header: ["STT|Họvàtên|Ngàysinh|Giớitính|Dântộc|Tôngiáo|Ngàykếtnạp|Chibộ"],
    columns: "number name born sex people religion admitted cell",
  },
  {
    name: "letters spaced out",
    header: ["S T T|H Ọ  V À  T Ê N|N G À Y  S I N H|GIỚI TÍNH|DÂN TỘC|TÔN GIÁO|NGÀY KẾT NẠP|G H I  C H Ú"],
    columns: "number name born sex people religion admitted note",
  },
  {
    name: "words in another order",
    header: [
      "STT|Tên và họ|Năm, tháng, ngày sinh|Nữ/Nam|Nghề nghiệp hiện nay|Kết nạp ngày|Quyết định kết nạp số|Đang sinh hoạt chi bộ",
    ],
    columns: "number name born sex occupation admitted decisionNumber cell",
  },
  {
    name: "units and explanations in brackets",
    header: [
      "STT (1)|Họ và tên (viết chữ in hoa)|Ngày sinh (ngày/tháng/năm)|Giới tính (Nam/Nữ)|Dân tộc (ghi rõ)|Tôn giáo (nếu có)|Học vấn (12/12)|Ngày kết nạp (dd/mm/yyyy)|Số CCCD (12 số)",
    ],
    columns: "number capitals born sex people religion schooling admitted identity",
  },
  {
    name: "long official wording",
    header: [
      "Số thứ tự|Họ, chữ đệm và tên khai sinh|Ngày, tháng, năm sinh|Thành phần dân tộc|Tôn giáo (ghi rõ tên tôn giáo)|Trình độ giáo dục phổ thông|Trình độ chuyên môn cao nhất|Ngày, tháng, năm được kết nạp vào Đảng Cộng sản Việt Nam|Số, ngày quyết định kết nạp|Nơi sinh hoạt (chi bộ)",
    ],
    columns: "number name born people religion schooling qualification admitted decisionNumber cell",
  },
  {
    name: "other words for the person",
    header: [
      "TT|Họ và tên đồng chí|Sinh năm|Nghề nghiệp, chức vụ, đơn vị công tác|Vào Đảng ngày|Thuộc chi bộ",
    ],
    columns: "number name bornYear occupation admitted cell",
  },
  {
    name: "the person as one who enters",
    header: [
      "TT|Họ tên người vào Đảng|Năm sinh|Chức vụ|Đơn vị công tác|Ngày, tháng, năm tổ chức lễ kết nạp|Chi bộ, đảng bộ",
    ],
    columns: "number name bornYear occupation otherText admitted organisation",
  },
  {
    name: "English in capitals",
    header: ["NO.|FULL NAME|DATE OF BIRTH|GENDER|ETHNIC GROUP|RELIGION|DATE OF ADMISSION|NOTES"],
    columns: "number name born sex people religion admitted note",
  },
];

/** Where the header stands, of how many levels it is, and how it is merged. */
export const placeShapes: readonly ListShape[] = [
  {
    name: "layout A, letters and numbers below",
    header: [
      "STT|Họ và tên|Ngày, tháng, năm sinh|<|Dân tộc|Tôn giáo|Học vấn|Chuyên môn|Chức vụ, nghề nghiệp|Chi bộ|Đảng bộ",
      "^|^|Nam|Nữ|^|^|^|^|^|^|^",
    ],
    columns:
      "number name bornMale bornFemale people religion schooling qualification occupation cell organisation",
    between: [["A", "B", 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  },
  {
    name: "layout B, numbers in brackets that skip",
    header: [
      "STT|Họ và tên|Năm sinh|<|Dân tộc|Tôn giáo|Học vấn|Chuyên môn|Nghề nghiệp|Ngày kết nạp|Chi bộ|Ghi chú",
      "^|^|Nam|Nữ|^|^|^|^|^|^|^|^",
    ],
    columns:
      "number name yearMale yearFemale people religion schooling qualification occupation admitted cell note",
    between: [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(11)", "(12)", "(14)"]],
  },
  {
    name: "layout A not merged, nothing above the sexes' neighbours",
    header: ["STT|Họ và tên|Ngày sinh||Dân tộc|Ngày vào Đảng", "||Nam|Nữ||"],
    columns: "number name bornMale bornFemale people admitted",
  },
  {
    name: "words in the last row of an unmerged header of two rows",
    // The parent says nothing that the dates below Nam and Nữ don't; it is read with the header where they are few.
    fewest: 2,
    unread: 1,
    header: ["||Ngày sinh|||", "STT|Họ và tên|Nam|Nữ|Dân tộc|Ngày vào Đảng"],
    columns: "number name bornMale bornFemale people admitted",
  },
  {
    name: "three levels, merged",
    header: [
      "STT|Họ và tên|Sơ yếu lý lịch|<|<|<|Trình độ|<|<|Quyết định kết nạp|<|Ngày kết nạp",
      "^|^|Năm sinh|<|Dân tộc|Tôn giáo|Văn hóa|Chuyên môn|LLCT|Số|Ngày|^",
      "^|^|Nam|Nữ|^|^|^|^|^|^|^|^",
    ],
    columns:
      "number name yearMale yearFemale people religion schooling qualification otherText decisionNumber decisionDate admitted",
  },
  {
    name: "a cut word over two rows",
    header: ["Số|Họ và|Ngày tháng|Giới|Dân|Tôn|Ngày|Chi", "TT|tên|năm sinh|tính|tộc|giáo|kết nạp|bộ"],
    columns: "number name born sex people religion admitted cell",
  },
  {
    name: "under one title merged over the whole table",
    header: [
      "DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP|<|<|<|<|<",
      "STT|Họ và tên|Ngày sinh|Dân tộc|Ngày kết nạp|Chi bộ",
    ],
    columns: "number name born people admitted cell",
    unread: 1,
  },
  {
    name: "in row 25 below a long preamble",
    title: [["HUYỆN ỦY TUY PHONG"], ...preamble, ["DANH SÁCH KẾT NẠP"]],
    header: ["STT|Họ và tên|Ngày sinh|Dân tộc|Ngày kết nạp|Chi bộ"],
    columns: "number name born people admitted cell",
  },
  {
    name: "in columns far to the right",
    left: "AC",
    header: ["STT|Họ và tên|Ngày sinh|Dân tộc|Ngày kết nạp|Chi bộ"],
    columns: "number name born people admitted cell",
  },
  {
    name: "the number column merged up beside the title",
    title: [
      [null, "HUYỆN ỦY TUY PHONG"],
      [null, "DANH SÁCH ĐẢNG VIÊN MỚI"],
    ],
    header: ["STT|Họ và tên|Ngày sinh|Dân tộc|Ngày kết nạp|Chi bộ"],
    columns: "number name born people admitted cell",
    between: [[], []],
  },
  {
    name: "no title, no column of numbers",
    title: [],
    header: ["Họ và tên|Ngày sinh|Giới tính|Ngày kết nạp"],
    columns: "name born sex admitted",
  },
  {
    name: "nothing above the numbers",
    header: ["|Họ và tên|Ngày sinh|Dân tộc|Ngày kết nạp"],
    columns: "number name born people admitted",
    fields: { A: "number" },
  },
  {
    name: "an empty row below the header",
    header: ["STT|Họ và tên|Ngày sinh|Dân tộc|Ngày kết nạp"],
    columns: "number name born people admitted",
    between: [[]],
  },
  {
    name: "printed again on each page",
    header: ["STT|Họ và tên|Năm sinh|<|Dân tộc|Ngày kết nạp", "^|^|Nam|Nữ|^|^"],
    columns: "number name yearMale yearFemale people admitted",
    pageLength: 3,
  },
  {
    name: "printed again on each page, one row",
    header: ["STT|Họ và tên|Ngày sinh|Dân tộc|Ngày kết nạp"],
    columns: "number name born people admitted",
    pageLength: 2,
  },
  {
    name: "columns of the title beside the header's",
    title: [
      ["TỈNH ỦY BÌNH THUẬN", null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["HUYỆN ỦY TUY PHONG", null, null, null, "Tuy Phong, ngày 20 tháng 12 năm 2021"],
      ["*"],
      ["DANH SÁCH"],
      ["Đảng viên mới kết nạp năm 2021"],
      ["Chi bộ: ……………… Đảng bộ: ………………"],
    ],
    titleMerges: ["A1:C1", "E1:H1", "A4:H4", "A5:H5"],
    header: ["STT|Họ và tên|Ngày sinh|Giới tính|Dân tộc|Tôn giáo|Ngày kết nạp|Ghi chú"],
    columns: "number name born sex people religion admitted note",
  },
];

/** Columns that are easily taken for each other. */
export const columnShapes: readonly ListShape[] = [
  {
    name: "sex by x under Nữ only",
    header: ["STT|Họ và tên|Ngày sinh|Nữ|Dân tộc|Ngày kết nạp"],
    columns: "number name born xFemale people admitted",
  },
  {
    name: "sex by x under Nam and Nữ without a parent",
    header: ["STT|Họ và tên|Nam|Nữ|Ngày sinh|Dân tộc|Ngày kết nạp"],
    columns: "number name xMale xFemale born people admitted",
  },
  {
    name: "sex by x under Giới tính",
    header: ["STT|Họ và tên|Giới tính|<|Năm sinh|Ngày kết nạp", "^|^|Nam|Nữ|^|^"],
    columns: "number name xMale xFemale bornYear admitted",
  },
  {
    name: "peoples and religion by x",
    header: ["STT|Họ và tên|Ngày sinh|Nữ|Dân tộc thiểu số|Tôn giáo|Đoàn viên|Ngày kết nạp"],
    columns: "number name born xFemale xMinority xReligious xYouth admitted",
    fewest: 2,
  },
  {
    name: "name over two columns, merged",
    header: ["STT|Họ và tên|<|Ngày sinh|Ngày kết nạp"],
    columns: "number family given born admitted",
  },
  {
    name: "name over two columns, the second without a header",
    header: ["STT|Họ và tên||Ngày sinh|Ngày kết nạp"],
    columns: "number family given born admitted",
    // Fewer given names are all words of sexes: a column of its own, for all that anybody can tell.
    fewest: 3,
  },
  {
    name: "Họ đệm and Tên",
    header: ["STT|Họ đệm|Tên|Ngày sinh|Ngày kết nạp"],
    columns: "number family given born admitted",
  },
  {
    name: "Họ and Tên under Họ và tên",
    header: ["STT|Họ và tên|<|Ngày sinh|Ngày kết nạp", "^|Họ và chữ lót|Tên|^|^"],
    columns: "number family given born admitted",
  },
  {
    name: "two columns Ngày under their parents",
    header: ["STT|Họ và tên|Ngày sinh|Quyết định kết nạp|<|Lễ kết nạp|<", "^|^|^|Số|Ngày|Ngày|Nơi tổ chức"],
    columns: "number name born decisionNumber decisionDate admitted otherText",
  },
  {
    name: "two columns Ngày, unmerged parents",
    header: ["STT|Họ và tên|Ngày sinh|Quyết định||Lễ kết nạp|", "|||Số|Ngày|Ngày|Địa điểm"],
    columns: "number name born decisionNumber decisionDate admitted otherText",
  },
  {
    name: "dates of Party, Union, official membership and card",
    header: [
      "STT|Họ và tên|Ngày sinh|Ngày vào Đoàn|Ngày vào Đảng|Ngày chính thức|Số CCCD|Ngày cấp CCCD|Nơi cấp",
    ],
    columns: "number name born youthDate admitted otherDate identity earlierDate otherText",
  },
  {
    name: "Ngày vào Đảng with Dự bị and Chính thức",
    header: ["STT|Họ và tên|Ngày sinh|Ngày vào Đảng|<|Chi bộ", "^|^|^|Dự bị|Chính thức|^"],
    columns: "number name born admitted otherDate cell",
  },
  {
    name: "Ngày kết nạp Đoàn before Ngày kết nạp Đảng",
    header: ["STT|Họ và tên|Ngày sinh|Ngày kết nạp Đoàn|Ngày kết nạp Đảng"],
    columns: "number name born youthDate admitted",
  },
  {
    name: "admission to the Union only",
    header: ["STT|Họ và tên|Ngày sinh|Ngày kết nạp vào Đoàn TNCS Hồ Chí Minh|Dân tộc|Chi bộ"],
    columns: "number name born youthDate people cell",
  },
  {
    name: "official membership only",
    header: ["STT|Họ và tên|Ngày sinh|Ngày công nhận chính thức|Dân tộc|Chi bộ"],
    columns: "number name born otherDate people cell",
    title: [["HUYỆN ỦY TUY PHONG"], ["DANH SÁCH ĐẢNG VIÊN"]],
  },
  {
    name: "unit that is a cell, and the organisation above it",
    header: ["STT|Họ và tên|Ngày sinh|Đơn vị|Ngày kết nạp"],
    columns: "number name born unitCell admitted",
  },
  {
    name: "cell and organisation under one parent",
    header: ["STT|Họ và tên|Ngày sinh|Đơn vị sinh hoạt|<|Ngày kết nạp", "^|^|^|Chi bộ|Đảng bộ|^"],
    columns: "number name born cell organisation admitted",
  },
  {
    name: "columns that nobody knows",
    header: ["STT|Mã hồ sơ|Họ và tên|Ngày sinh|Hệ số lương|Khóa|Ngày kết nạp|Lớp ĐV mới"],
    columns: "number otherText name born otherNumber otherText admitted otherText",
  },
  {
    name: "names of others beside the person's",
    header: ["STT|Họ và tên|Ngày sinh|Người giới thiệu 1|Người giới thiệu 2|Họ tên cha|Ngày kết nạp"],
    columns: "number name born otherPerson otherPerson otherPerson admitted",
  },
  {
    name: "education under one parent",
    header: [
      "STT|Họ và tên|Ngày sinh|Trình độ|<|<|<|<|Ngày kết nạp",
      "^|^|^|GDPT|CMNV|LLCT|Ngoại ngữ|Tin học|^",
    ],
    columns: "number name born schooling qualification otherText otherText otherText admitted",
  },
  {
    name: "home under one parent",
    header: ["STT|Họ và tên|Ngày sinh|Quê quán|<|<|Nơi ở hiện nay|Ngày kết nạp", "^|^|^|Xã|Huyện|Tỉnh|^|^"],
    columns: "number name born otherText otherText otherText otherText admitted",
  },
  {
    name: "course certificate beside the identity card's dates",
    header: [
      "STT|Họ và tên|Ngày sinh|Số CMND/CCCD|Ngày cấp|Ngày cấp GCN lớp bồi dưỡng|Số QĐ|Ngày QĐ|Ngày KN",
    ],
    columns: "number name born identity earlierDate certificate decisionNumber decisionDate admitted",
  },
  {
    name: "age beside the birth",
    header: ["STT|Họ và tên|Ngày sinh|Tuổi đời|Tuổi Đảng|Ngày kết nạp"],
    columns: "number name born otherNumber otherNumber admitted",
  },
  {
    name: "decision merged with its date in one column",
    header: ["STT|Họ và tên|Ngày sinh|Số và ngày quyết định kết nạp|Ngày kết nạp"],
    columns: "number name born decisionNumber admitted",
  },
];

/** Exports of systems and the widest source list. */
export const systemShapes: readonly ListShape[] = [
  {
    name: "layout C",
    title: [],
    header: [
      "STT|Họ và tên|Số thẻ Đảng viên|Số CCCD|Ngày sinh|Ngày kết nạp|Chi bộ đang sinh hoạt|Chi bộ nơi cư trú|Trạng thái",
    ],
    columns: "number name card identity bornText admittedText cell otherText status",
  },
  {
    name: "an export with codes as headers",
    title: [],
    header: [
      "ID|HO_TEN|NGAY_SINH|GIOI_TINH|DAN_TOC|TON_GIAO|NGAY_VAO_DANG|NGAY_CHINH_THUC|SO_THE_DANG|CHI_BO",
    ],
    columns: "number name bornText sex people religion admittedText otherDate card cell",
    fields: { A: null },
  },
  {
    name: "an export of the member card",
    title: [],
    header: [
      "STT|Số TĐV|Họ và tên khai sinh|Tên gọi khác|Giới tính|Ngày sinh|Quê quán|Dân tộc|Tôn giáo|Ngày vào Đảng|Ngày chính thức|Ngày cấp thẻ|Giáo dục phổ thông|Chuyên môn|Lý luận chính trị|Nghề nghiệp|Đơn vị công tác|Số CMND",
    ],
    columns:
      "number card name empty sex born otherText people religion admitted otherDate earlierDate schooling qualification otherText occupation otherText identity",
  },
  {
    name: "layout D, 34 columns",
    title: [["DANH SÁCH NGUỒN ĐÃ ĐƯỢC KẾT NẠP - HUYỆN ỦY TUY PHONG"]],
    header: [
      "TT|Họ và tên|Giới tính|Ngày tháng năm sinh|Quê quán|Nơi ở|Dân tộc|Tôn giáo|Trình độ học vấn|Trình độ chuyên môn|LLCT|Ngoại ngữ|Tin học|Nghề nghiệp|Đơn vị công tác|Ngày vào Đoàn|Số CCCD|Ngày cấp CCCD|Nơi cấp CCCD|Điện thoại|Email|Hoàn cảnh gia đình|Thành phần gia đình|Người giới thiệu|Chi bộ|Đảng bộ|Số chứng chỉ|Ngày cấp CC|Đơn vị cấp CC|Ngày quyết định|Số QĐ kết nạp|Ngày kết nạp|Trạng thái|Ghi chú",
    ],
    columns:
      "number name sex born otherText otherText people religion schooling qualification otherText otherText otherText occupation otherText youthDate identity earlierDate otherText phone empty otherText otherText otherPerson cell organisation empty certificate otherText decisionDate decisionNumber admitted status note",
  },
];
