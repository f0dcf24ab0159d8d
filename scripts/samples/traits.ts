import type { Committee, CommitteeKind, Minority } from "./committee";
import { addDays, addMonths, type Day, partsOf } from "./days";
import type { Sex } from "./names";
import type { Setting } from "./organisations";
import type { Random, Weighted } from "./random";

const women: Readonly<Record<CommitteeKind, number>> = {
  district: 0.51,
  town: 0.51,
  city: 0.51,
  agencies: 0.56,
  police: 0.22,
  army: 0.08,
  border: 0.04,
};

/** Cells have people of their own kind: few women in the militia, many in schools; the average stays the committee's. */
export function drawSex(kind: CommitteeKind, setting: Setting, random: Random): Sex {
  const here: Partial<Record<Setting, number>> =
    kind === "district" || kind === "town" || kind === "city"
      ? { militia: 0.12, police: 0.2, troops: 0.1, school: 0.7, health: 0.62 }
      : {};
  return random.chance(here[setting] ?? women[kind]) ? "female" : "male";
}

export function drawMinority(committee: Committee, random: Random): Minority | null {
  return random.chance(committee.minorities.share) ? random.weighted(committee.minorities.mix) : null;
}

export function drawReligion(minority: Minority | null, random: Random): string {
  if (minority === "Chăm") {
    return random.weighted([
      ["Bà-la-môn", 4],
      ["Hồi giáo", 2],
      ["Không", 4],
    ]);
  }
  if (minority === "K'ho" || minority === "Raglai") {
    return random.weighted([
      ["Tin Lành", 3],
      ["Công giáo", 1],
      ["Không", 16],
    ]);
  }
  if (!random.chance(0.042)) return "Không";
  return random.weighted([
    ["Phật giáo", 9],
    ["Công giáo", 8],
    ["Tin Lành", 2],
    ["Cao Đài", 2],
  ]);
}

/** Years of age, by setting; the bounds of the range are drawn evenly. */
const ages: Readonly<Record<Setting, readonly Weighted<Ages>[]>> = {
  village: spread([18, 30], 50, 20, 14, 8, 5, 3),
  office: spread([22, 30], 64, 22, 8, 4, 1, 1),
  school: spread([22, 30], 66, 20, 8, 3, 1, 0),
  health: spread([21, 30], 62, 22, 9, 3, 1, 1),
  militia: spread([18, 30], 92, 6, 2, 0, 0, 0),
  police: spread([18, 30], 86, 10, 3, 1, 0, 0),
  troops: spread([19, 27], 94, 5, 1, 0, 0, 0),
  company: spread([18, 30], 56, 24, 12, 5, 2, 1),
};

/** Born so that the age at admission is 18 years and a month to 58 years. */
export function drawBirth(admission: Day, setting: Setting, random: Random): Day {
  const [from, to] = random.weighted(ages[setting]);
  // From `from` years and a month on: full 18 holds also when it is counted by month.
  const months = random.whole(from * 12 + 2, Math.min((to + 1) * 12 - 1, 58 * 12));
  return addDays(addMonths(admission, -months), -random.whole(0, 27));
}

export function ageAt(day: Day, born: Day): number {
  const [year, month, date] = partsOf(day);
  const [birthYear, birthMonth, birthDate] = partsOf(born);
  const before = month < birthMonth || (month === birthMonth && date < birthDate);
  return year - birthYear - (before ? 1 : 0);
}

export function drawYouthUnion(age: number, random: Random): boolean {
  return random.chance(age <= 30 ? 0.92 : age <= 35 ? 0.12 : 0);
}

export function drawSchooling(age: number, setting: Setting, random: Random): string {
  const lower = setting === "village" && age > 30 ? 0.2 : setting === "militia" ? 0.06 : 0;
  return random.chance(lower) ? "9/12" : "12/12";
}

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
    occupation: ["Công chức", "Công chức", "Viên chức", "Chuyên viên", "Chuyên viên", "Kế toán", "Cán bộ không chuyên trách", "Văn thư"],
    qualification: degrees(2, 0, 9, 6, 78, 5),
  },
  school: {
    occupation: ["Giáo viên", "Giáo viên", "Giáo viên", "Giáo viên", "Tổ trưởng chuyên môn", "Nhân viên thư viện", "Kế toán"],
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
    occupation: ["Dân quân thường trực", "Dân quân thường trực", "Tiểu đội trưởng dân quân", "Thôn đội trưởng", "Phó Chỉ huy trưởng Quân sự"],
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
    occupation: ["Hạ sĩ, Tiểu đội trưởng", "Hạ sĩ, Tiểu đội trưởng", "Binh nhất, Chiến sĩ", "Trung sĩ, Khẩu đội trưởng", "Nhân viên quân y", "Trung úy CN, Nhân viên", "Nhân viên văn thư"],
    qualification: degrees(56, 8, 20, 6, 10, 0),
  },
  company: {
    occupation: ["Công nhân", "Công nhân", "Nhân viên kỹ thuật", "Kế toán", "Tổ trưởng sản xuất", "Phó phòng Kinh doanh", "Giao dịch viên"],
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

export function drawQualification(
  setting: Setting,
  occupation: string,
  age: number,
  random: Random,
): string {
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

type Ages = readonly [from: number, to: number];

function spread(
  youngest: Ages,
  young: number,
  early: number,
  middle: number,
  later: number,
  fifties: number,
  older: number,
): readonly Weighted<Ages>[] {
  return [
    [youngest, young],
    [[31, 35], early],
    [[36, 40], middle],
    [[41, 45], later],
    [[46, 50], fifties],
    [[51, 57], older],
  ];
}
