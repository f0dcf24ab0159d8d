import type { Sex } from "./names";
import type { Setting } from "./organisations";
import type { Random, Weighted } from "./random";

interface Work {
  readonly occupation: readonly string[];
  readonly qualification: readonly Weighted<string>[];
}

const works: Readonly<Record<Setting, Work>> = {
  village: {
    occupation: [
      "Nông dân",
      "Nông dân",
      "Bí thư Chi đoàn",
      "Chi hội trưởng Phụ nữ",
      "Chi hội trưởng Nông dân",
      "Phó trưởng ban điều hành",
      "Buôn bán",
      "Sinh viên",
      "Tổ trưởng tổ tự quản",
      "Ngư dân",
    ],
    qualification: degrees(62, 6, 16, 6, 10, 0),
  },
  office: {
    occupation: [
      "Công chức",
      "Công chức",
      "Viên chức",
      "Chuyên viên",
      "Chuyên viên",
      "Kế toán",
      "Cán bộ không chuyên trách",
      "Văn thư",
    ],
    qualification: degrees(2, 0, 9, 6, 78, 5),
  },
  school: {
    occupation: [
      "Giáo viên",
      "Giáo viên",
      "Giáo viên",
      "Giáo viên",
      "Tổ trưởng chuyên môn",
      "Nhân viên thư viện",
      "Kế toán",
    ],
    qualification: [
      ["Đại học Sư phạm", 76],
      ["Cao đẳng Sư phạm", 18],
      ["Thạc sĩ Giáo dục", 6],
    ],
  },
  health: {
    occupation: ["Điều dưỡng", "Điều dưỡng", "Bác sĩ", "Dược sĩ", "Hộ sinh", "Y sĩ"],
    qualification: [["Trung cấp Y", 1]],
  },
  militia: {
    occupation: [
      "Dân quân thường trực",
      "Dân quân thường trực",
      "Tiểu đội trưởng dân quân",
      "Thôn đội trưởng",
      "Phó Chỉ huy trưởng Quân sự",
    ],
    qualification: degrees(58, 10, 20, 6, 6, 0),
  },
  police: {
    occupation: ["Cán bộ", "Cán bộ", "Cảnh sát viên", "Trinh sát viên", "Chiến sĩ nghĩa vụ", "Cán bộ đội"],
    qualification: [
      ["Trung cấp Cảnh sát", 46],
      ["Đại học An ninh", 18],
      ["Đại học Luật", 24],
      ["", 12],
    ],
  },
  troops: {
    occupation: [
      "Hạ sĩ, Tiểu đội trưởng",
      "Hạ sĩ, Tiểu đội trưởng",
      "Binh nhất, Chiến sĩ",
      "Trung sĩ, Khẩu đội trưởng",
      "Nhân viên quân y",
      "Trung úy CN, Nhân viên",
      "Nhân viên văn thư",
    ],
    qualification: degrees(56, 8, 20, 6, 10, 0),
  },
  company: {
    occupation: [
      "Công nhân",
      "Công nhân",
      "Nhân viên kỹ thuật",
      "Kế toán",
      "Tổ trưởng sản xuất",
      "Phó phòng Kinh doanh",
      "Giao dịch viên",
    ],
    qualification: degrees(10, 22, 16, 12, 38, 2),
  },
};

/** Occupations that one doesn't have after an age. */
const lastAges: readonly Weighted<RegExp>[] = [
  [/Sinh viên/, 24],
  [/nghĩa vụ|Binh nhất|Hạ sĩ/, 26],
  [/Trung sĩ/, 28],
  [/Chi đoàn/, 33],
];

/** Never a man at the head of the Women's Union, a woman in compulsory service, or a student of 50. */
export function drawOccupation(setting: Setting, sex: Sex, age: number, random: Random): string {
  const unfit = sex === "male" ? /Phụ nữ|Hộ sinh/ : /nghĩa vụ|Khẩu đội|Chiến sĩ|Hạ sĩ|Ngư dân|Thôn đội/;
  return random.pick(
    works[setting].occupation.filter(
      (occupation) =>
        !unfit.test(occupation) && lastAges.every(([words, last]) => age <= last || !words.test(occupation)),
    ),
  );
}

/** What some occupations can't be had without. */
const callings: ReadonlyMap<string, string> = new Map([
  ["Bác sĩ", "Đại học Y"],
  ["Dược sĩ", "Đại học Dược"],
  ["Điều dưỡng", "Cao đẳng Điều dưỡng"],
  ["Hộ sinh", "Trung cấp Hộ sinh"],
  ["Y sĩ", "Trung cấp Y"],
  ["Kế toán", "Đại học Kế toán"],
]);

export function drawQualification(setting: Setting, occupation: string, age: number, random: Random): string {
  const calling = callings.get(occupation);
  if (calling !== undefined) return age < 23 ? calling.replace("Đại học", "Trung cấp") : calling;
  const degree = random.weighted(works[setting].qualification);
  // Nobody finished a university at 20.
  return age < 22 && /^(Đại học|Thạc sĩ)/.test(degree) ? "" : degree;
}

function degrees(
  none: number,
  vocational: number,
  secondary: number,
  college: number,
  university: number,
  master: number,
): readonly Weighted<string>[] {
  return [
    ["", none],
    ["Sơ cấp nghề", vocational],
    ["Trung cấp", secondary],
    ["Cao đẳng", college],
    ["Đại học Luật", university * 0.3],
    ["Đại học Kinh tế", university * 0.4],
    ["Đại học Công nghệ thông tin", university * 0.3],
    ["Thạc sĩ Quản lý kinh tế", master],
  ];
}
