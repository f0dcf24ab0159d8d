import fc from "fast-check";
import { createCommitteeMatcher } from "../../src/domain/register/match-committee";
import type { CommitteeHit } from "../../src/domain/register/match-committee";
import { foldText } from "../../src/domain/text/fold";
import { binhThuan, registerOf } from "./registers";

const matcher = createCommitteeMatcher(registerOf(binhThuan));
const khoi = "khoi-co-quan-va-doanh-nghiep-tinh";
const bienPhong = "bo-doi-bien-phong-tinh";

function idsOf(hits: readonly CommitteeHit[]): string[] {
  return hits.map((hit) => hit.id);
}

function found(names: readonly string[], text: string): string[] {
  return idsOf(createCommitteeMatcher(registerOf(names)).find(text));
}

describe("what is found", () => {
  it.each<[string, string, CommitteeHit["how"], string]>([
    [
      "DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021 CỦA ĐẢNG BỘ HUYỆN HÀM THUẬN BẮC",
      "ham-thuan-bac",
      "name",
      "HÀM THUẬN BẮC",
    ],
    ["Huyện uỷ Đức Linh", "duc-linh", "name", "Đức Linh"],
    ["Ðức Linh", "duc-linh", "name", "Đức Linh"],
    ["HÀM THUẬN\nBẮC", "ham-thuan-bac", "name", "HÀM THUẬN BẮC"],
    ["Phú Quí", "phu-quy", "name", "Phú Quí"],
    ["Đảo Phú Qúy", "phu-quy", "name", "Phú Qúy"],
    ["TỈNH ỦY BÌNH THUẬN - HUYỆN ỦY HÀM TÂN", "ham-tan", "name", "HÀM TÂN"],
    ["Huyện Bắc Bình, tỉnh Bình Thuận", "bac-binh", "name", "Bắc Bình"],
    ["BC-ham-thuan-nam-2021", "ham-thuan-nam", "folded", "ham-thuan-nam"],
    ["DanhSachHuyenHamTan2021", "ham-tan", "folded", "HamTan"],
    ["danhsachhuyenhamthuanbacnam2021.xlsx", "ham-thuan-bac", "folded", "danhsachhuyenhamthuanbacnam"],
    ["ds_phuquy2021", "phu-quy", "folded", "phuquy"],
    ["LaGi", "la-gi", "folded", "LaGi"],
    ["TXU LAGI", "la-gi", "folded", "LAGI"],
    ["HÀm Tân", "ham-tan", "folded", "HÀm Tân"],
    ["Bieu ket nap dv 2021_HTB (gui TU).xlsx", "ham-thuan-bac", "abbreviation", "HTB"],
    ["htn.xlsx", "ham-thuan-nam", "abbreviation", "htn"],
    ["HT Bắc", "ham-thuan-bac", "abbreviation", "HT Bắc"],
    ["thixalagi", "la-gi", "folded", "thixalagi"],
    ["ket nap Dang Ham Tan", "ham-tan", "folded", "Ham Tan"],
    ["Trường THPT Nguyễn Huệ, huyện Hàm Tân", "ham-tan", "name", "Hàm Tân"],
    ["HU ĐL", "duc-linh", "abbreviation", "ĐL"],
    ["ĐUK CQ&DN", khoi, "abbreviation", "ĐUK CQ&DN"],
    ["Khối CQ-DN", khoi, "abbreviation", "Khối CQ-DN"],
    ["Đảng ủy Khối các cơ quan và doanh nghiệp", khoi, "alias", "Khối các cơ quan và doanh nghiệp"],
    ["Khối Cơ quan, Doanh nghiệp tỉnh", khoi, "alias", "Khối Cơ quan, Doanh nghiệp tỉnh"],
    ["CA tỉnh", "cong-an-tinh", "abbreviation", "CA tỉnh"],
    ["Đảng ủy Công an tỉnh Bình Thuận", "cong-an-tinh", "name", "Công an tỉnh"],
    ["DS Dang uy Cong an 2021.xlsx", "cong-an-tinh", "abbreviation", "Cong an"],
    ["Bộ CHQS tỉnh", "quan-su-tinh", "abbreviation", "Bộ CHQS tỉnh"],
    ["Đảng bộ Biên phòng tỉnh", bienPhong, "alias", "Biên phòng tỉnh"],
    ["BĐBP", bienPhong, "abbreviation", "BĐBP"],
    ["Báo cáo của Đảng bộ thành phố Phan Thiết, ngày 5/1/2022", "phan-thiet", "name", "Phan Thiết"],
    ["Ham Tan ngay 30-12-2021.xlsx", "ham-tan", "folded", "Ham Tan"],
    ["Công an huyện Tuy Phong", "tuy-phong", "name", "Tuy Phong"],
    ["Ban CHQS huyện Hàm Tân", "ham-tan", "name", "Hàm Tân"],
  ])("R6: %s", (text, id, how, written) => {
    expect(matcher.find(text)).toMatchObject([{ id, how, text: written }]);
  });

  it.each([
    "tỉnh Bình Thuận",
    "ĐẢNG BỘ TỈNH BÌNH THUẬN",
    "Agribank chi nhánh Bắc Bình Thuận",
    "Hàm Thuận",
    "thị trấn Thuận Nam",
    "xã Hàm Tân",
    "đây là gì",
    "Khối lượng công việc",
    "khối 12",
    "Công an huyện",
    "Chi bộ Công an",
    "39-QĐ/HU",
    "Họ và tên",
    "Trường THPT Hàm Thuận Bắc",
    "Chi bộ Trường Tiểu học Hàm Tân 2",
    "Công ty TNHH Nước khoáng Hàm Tân",
    "Người lập: Nguyễn Đức Linh",
    "nguyen thi phu quy",
    "chuyển sinh hoạt về huyện Tuy Phong",
    "Phan Thiết, ngày 31 tháng 12 năm 2021",
    "ĐẢNG CỘNG SẢN VIỆT NAM\nTP. Phan Thiết ngày 5 tháng 1 năm 2022",
    "",
  ])("R6: nothing in %p", (text) => {
    expect(matcher.find(text)).toEqual([]);
  });

  it("R6: strength falls from the name over the folded name to the abbreviation", () => {
    const strengths = ["Hàm Thuận Bắc", "Ham Thuan Bac", "HTB"].map(
      (text) => matcher.find(text)[0]?.strength,
    );
    expect(strengths[0]).toBe(1);
    expect(strengths).toEqual(strengths.toSorted((a = 0, b = 0) => b - a));
    expect(new Set(strengths).size).toBe(3);
  });

  it("R6: each committee named is found, in the order of the text", () => {
    expect(idsOf(matcher.find("Hàm Thuận Nam, Hàm Tân và Hàm Thuận Bắc; Hàm Tân"))).toEqual([
      "ham-thuan-nam",
      "ham-tan",
      "ham-thuan-bac",
    ]);
  });
});

describe("names that are close to each other", () => {
  const myTho = ["phường Mỹ Tho", "xã Mỹ Thọ"];

  it.each<[string, readonly string[], string, readonly string[]]>([
    ["tone marks tell", myTho, "Mỹ Tho", ["phuong-my-tho"]],
    ["tone marks tell, i for y", myTho, "Mĩ Thọ", ["xa-my-tho"]],
    ["without marks both", myTho, "My Tho", ["phuong-my-tho", "xa-my-tho"]],
    ["the unit tells", myTho, "xa My Tho", ["xa-my-tho"]],
    [
      "an unmarked name is no more exact in an unmarked text",
      ["La Gi", "Là Gì"],
      "la gi",
      ["la-gi", "la-gi-2"],
    ],
    ["town and district", ["thị xã Cao Lãnh", "huyện Cao Lãnh"], "TX Cao Lãnh", ["thi-xa-cao-lanh"]],
    [
      "town or district",
      ["thị xã Cao Lãnh", "huyện Cao Lãnh"],
      "Cao Lãnh",
      ["thi-xa-cao-lanh", "huyen-cao-lanh"],
    ],
    ["longest name", ["huyện Bắc Bình", "xã Bắc Bình Tân"], "xã Bắc Bình Tân", ["bac-binh-tan"]],
    ["a city is not its province", ["thành phố Cao Bằng"], "tỉnh Cao Bằng", []],
    ["a city named alone", ["thành phố Cao Bằng"], "Cao Bằng", ["cao-bang"]],
    ["numbered wards", ["Phường 1", "Phường 10"], "P.10", ["phuong-10"]],
    ["a name of one syllable is no word of a sentence", ["thành phố Vinh"], "vẻ vang, quang vinh", []],
    ["a name of one syllable behind its unit", ["thành phố Vinh"], "TP. Vinh", ["vinh"]],
    ["shared initials mean neither", ["huyện Hàm Thuận Bắc", "huyện Hòa Tân Bình"], "HTB", []],
    ["two Khối share ĐUK", ["Khối các cơ quan tỉnh", "Khối doanh nghiệp tỉnh"], "ĐUK", []],
    [
      "the province in the register's name",
      ["Công an tỉnh Bình Thuận"],
      "CA tỉnh",
      ["cong-an-tinh-binh-thuan"],
    ],
  ])("R6: %s", (_, names, text, ids) => {
    expect(found(names, text)).toEqual(ids);
  });

  it("R6: an alias of the register decides shared initials", () => {
    const names = ["huyện Hàm Thuận Bắc", "huyện Hòa Tân Bình"];
    const decided = createCommitteeMatcher(registerOf(names, { "huyện Hòa Tân Bình": ["HTB"] }));
    expect(decided.find("Bao cao HTB.xlsx")).toEqual([
      { id: "hoa-tan-binh", text: "HTB", strength: 1, how: "alias" },
    ]);
  });

  it("R6: an alias keeps its prefix where nothing else tells what it is", () => {
    const register = registerOf(["Đoàn thể tỉnh"], { "Đoàn thể tỉnh": ["Đảng ủy Khối"] });
    const other = createCommitteeMatcher(register);
    expect(other.find("Khối lượng")).toEqual([]);
    expect(idsOf(other.find("ĐẢNG ỦY KHỐI"))).toEqual(["doan-the-tinh"]);
  });
});

describe("slips", () => {
  it.each<[string, readonly string[], string, readonly string[], readonly string[]]>([
    ["a forgotten mark, nothing else near", binhThuan, "Bắc Binh", ["bac-binh"], []],
    ["a forgotten mark, but two places", ["xã Mỹ Thọ"], "Mỹ Tho", [], ["my-tho"]],
    [
      "a forgotten mark, but another name near",
      ["xã Tân Hà", "xã Tân Hải"],
      "Tân Ha",
      [],
      ["tan-ha", "tan-hai"],
    ],
    ["a contradicting mark", binhThuan, "Đức Lĩnh", [], ["duc-linh"]],
    ["a question is no town", binhThuan, "là gì", [], ["la-gi"]],
    ["another kind of unit", binhThuan, "xã Tuy Phong", [], ["tuy-phong"]],
    ["letters exchanged", binhThuan, "huyện Tuy Phogn", [], ["tuy-phong"]],
    ["words exchanged", binhThuan, "Linh Tánh", [], ["tanh-linh"]],
    ["half a name", binhThuan, "Hàm Thuận", [], ["ham-thuan-bac", "ham-thuan-nam"]],
    ["a number is no slip", ["Phường 1", "Phường 2"], "Phường 3", [], []],
  ])("R7: %s", (_, names, text, taken, proposed) => {
    const slips = createCommitteeMatcher(registerOf(names));
    expect(idsOf(slips.find(text))).toEqual(taken);
    expect(idsOf(slips.propose(text)).toSorted()).toEqual(proposed);
  });

  it("R7: the place of signing is not proposed", () => {
    expect(matcher.propose("Phan Thiết, ngày 31 tháng 12 năm 2021")).toEqual([]);
  });

  it("R7: what is found is not proposed, nor what is within it", () => {
    expect(matcher.propose("ĐẢNG BỘ HUYỆN HÀM THUẬN BẮC")).toEqual([]);
  });
});

/** `docs/domain.md`, the names met for the 14 committees. */
const writings: readonly (readonly [string, readonly string[]])[] = [
  ...binhThuan.slice(0, 8).map((name) => {
    const core = name.replace("huyện ", "");
    const all = [name, `Đảng bộ ${name}`, `Huyện ủy ${core}`, `HU ${core}`, `ĐB H. ${core}`, core];
    return [foldText(core).replaceAll(" ", "-"), all] as const;
  }),
  ["la-gi", ["thị xã La Gi", "Thị ủy La Gi", "TXU La Gi", "LaGi", "TX. Lagi"]],
  ["phan-thiet", ["thành phố Phan Thiết", "Thành uỷ Phan Thiết", "TPU Phan Thiết", "TP.Phan Thiết"]],
  [
    khoi,
    ["Khối Cơ quan và Doanh nghiệp tỉnh", "ĐUK CQ&DN", "Khối CQ-DN", "Khối các cơ quan và doanh nghiệp"],
  ],
  ["cong-an-tinh", ["Công an tỉnh", "CA tỉnh", "Đảng ủy Công an tỉnh"]],
  ["quan-su-tinh", ["Quân sự tỉnh", "Bộ CHQS tỉnh", "Đảng bộ Quân sự tỉnh"]],
  [bienPhong, ["Bộ đội Biên phòng tỉnh", "BĐBP", "Đảng bộ Biên phòng tỉnh", "Bộ chỉ huy BĐBP"]],
  ["phu-quy", ["Phú Quí", "Đảo Phú Quý", "huyện đảo Phú Quý"]],
  ["bac-binh", ["Bắc Binh"]],
  ["ham-thuan-bac", ["HTB"]],
  ["ham-thuan-nam", ["HTN"]],
];

const around = fc.constantFrom(
  "",
  "DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021 -",
  "TỈNH ỦY BÌNH THUẬN,",
  "(gửi Ban Tổ chức TU)",
  "của",
  "Biểu 2-BTCTW",
  "6 tháng đầu năm 2021",
  "tỉnh Bình Thuận",
  "bao_cao_2021_",
  "T12",
  "v2 final.xlsx",
);
const transforms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", "\u00a0 "),
  (text) => text.replaceAll(" ", "_"),
  (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d"),
];

describe("random titles and file names", () => {
  it("R6: each of the 14 committees is found in its listed names, and never a second one", () => {
    const named = writings.flatMap(([id, all]) => all.map((text) => ({ id, text })));
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(...named),
        around,
        fc.constantFrom(...transforms),
        (before, { id, text }, after, transform) => {
          expect(idsOf(matcher.find(transform(`${before} ${text} ${after}`)))).toEqual([id]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("R6: a text made to be slow is read as any other", () => {
    expect(idsOf(matcher.find(`${"dsdv".repeat(400)}hamtan`))).toEqual(["ham-tan"]);
    expect(matcher.find(`hamtan${"dsdv".repeat(400)}z`)).toEqual([]);
  });

  it("R7: a proposal is never among what was found", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...binhThuan), (noise, name) => {
        const text = `${noise} ${name} ${noise}`;
        const taken = new Set(idsOf(matcher.find(text)));
        expect(matcher.propose(text).filter((hit) => taken.has(hit.id))).toEqual([]);
      }),
    );
  });
});
