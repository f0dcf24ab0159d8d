import { formSynonyms, registerSynonyms } from "../../src/domain/recognise/header/header-synonyms";
import { misspell, withoutMarks } from "./mutations/written-another-way";
import { createHeaderScorer } from "../../src/domain/recognise/header/score-header";

const score = createHeaderScorer(formSynonyms);
const best = (text: string) => score(text)[0]?.key ?? null;

describe("headers by their words", () => {
  it.each([
    ["S T T", "number"],
    ["Số\nTT", "number"],
    ["HO VA TEN", "name"],
    ["Họ tên khai sinh (viết hoa)", "name"],
    ["Tên và họ", "name"],
    ["Ngày, tháng, năm sinh", "born"],
    ["NS", "born"],
    ["Dân tôc", "ethnicity"],
    ["TĐHV", "schooling"],
    ["CM", "qualification"],
    ["Số CMND/CCCD", "identityNumber"],
    ["Căn cước công dân (12 số)", "identityNumber"],
    ["Ngày cấp CC", "certificateDate"],
    ["Ngày cấp CCCD", "other"],
    ["Chi bộ nơi cư trú", "other"],
    ["Ngày vào Đảng chính thức", "other"],
    ["Ngày kêt nap", "admissionDate"],
    ["Ngày ký quyết định", "decisionDate"],
    ["Đoàn viên TNCS Hồ Chí Minh", "youthUnion"],
    ["Chỉ tiêu năm 2021", "quota"],
    ["Chỉ tiêu được giao (đảng viên)", "quota"],
    ["Tỉ lệ %", "percent"],
    ["%", "percent"],
    ["DTTS", "ethnicMinority"],
    ["Date of birth", "born"],
    ["Full name", "name"],
    ["Kết nap được", "admitted"],
  ])("R2: «%s» is %s", (text, key) => expect(best(text)).toBe(key));

  it.each(["Nguyễn Văn An", "Bình Thuận", "x", "12", "__proto__", "constructor", "Lương thực"])(
    "R2: «%s» is no header",
    (text) => expect(best(text)).toBeNull(),
  );

  it("R2: the exact words are surer than the same in another order, and these than some of them", () => {
    const [exact, order, more] = ["Họ và tên", "Tên, họ", "Họ và tên người được giới thiệu"].map(
      (text) => score(text).find(({ key }) => key === "name")?.score ?? 0,
    );
    expect(exact).toBe(1);
    expect(order).toBeLessThan(1);
    expect(more).toBeLessThan(order ?? 0);
  });

  it("R2: the exact words of one meaning are not those of another in another order", () => {
    const quota = (text: string) => score(text).find(({ key }) => key === "quota")?.score ?? 0;
    expect(best("Tiêu chí")).toBe("organisation");
    expect(quota("Tiêu chí")).toBeLessThan(quota("Tiêu, chỉ giao"));
  });

  it.each([
    ["Mã", "code"],
    ["Tên cấp ủy", "committee"],
    ["Tên gọi khác (a;b;c)", "aliases"],
    ["Văn bản giao", "document"],
    ["Đến ngày", "validTo"],
    ["Kế thừa từ (mã;mã)", "predecessors"],
    ["Năm", "year"],
    ["Cùng kỳ", "samePeriod"],
  ])("G1: in the register «%s» is %s", (text, key) =>
    expect(createHeaderScorer(registerSynonyms)(text)[0]?.key).toBe(key),
  );

  it.each(formSynonyms)(
    "R20: every header of %s names it, with and without tone marks, cut or not",
    (key, texts) => {
      for (const text of texts)
        for (const written of [text, withoutMarks(text).toUpperCase(), text.replace(/ /g, "\n")])
          expect([
            written,
            score(written)
              .filter((one) => one.key === key)
              .map((one) => one.score >= 0.96),
          ]).toEqual([written, [true]]);
    },
  );

  it.each([
    ["Ng.sinh", "born"],
    ["Dtộc", "ethnicity"],
    ["Tr.độ HV", "schooling"],
    ["QĐKN số", "decisionNumber"],
    ["Ng.KN", "admissionDate"],
    [misspell("Ngày kết nạp", 3), "admissionDate"],
  ])("R20: «%s» is %s", (text, key) => expect(best(text)).toBe(key));
});
