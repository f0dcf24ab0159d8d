import type { Committee } from "../../scripts/samples/committee";
import { drawName, keyOfName } from "../../scripts/samples/names";
import { drawOrganisations } from "../../scripts/samples/organisations";
import type { Random } from "../../scripts/samples/random";
import type { Admitted } from "./submission";

/** Invented persons without anything that a rule objects to: adults, decisions a few days before the ceremony. */
export function drawPeople(
  committee: Committee,
  count: number,
  months: readonly number[],
  random: Random,
): Admitted[] {
  const organisations = random.shuffle(drawOrganisations(committee, random.branch("organisations")));
  const used = organisations.slice(0, random.whole(1, Math.min(8, organisations.length)));
  const names = new Set<string>();
  const numbers = new Set<string>();
  const people = Array.from({ length: count }, (): Admitted => {
    const sex = random.chance(0.45) ? "female" : "male";
    const organisation = random.pick(used);
    const admission = dayText(2021, random.pick(months), random.whole(8, 27));
    return {
      name: fresh(names, () => drawName(sex, null, random), keyOfName),
      sex,
      born: dayText(random.whole(1968, 2000), random.whole(1, 12), random.whole(1, 28)),
      ethnicity: random.weighted([
        ["Kinh", 80],
        [random.pick(["Chăm", "K'ho", "Raglai", "Hoa", "Tày", "Nùng"]), 20],
      ]),
      religion: random.weighted([
        ["", 80],
        [random.pick(["Phật giáo", "Công giáo", "Tin lành", "Cao đài", "Thiên chúa giáo"]), 20],
      ]),
      schooling: random.pick(["12/12", "12/12", "12/12", "11/12", "9/12"]),
      qualification: random.pick(["Đại học", "Cao đẳng", "Trung cấp", "Thạc sĩ", "ĐH Luật", "Sơ cấp"]),
      occupation: random.pick(occupations),
      cell: random.pick(organisation.cells).name,
      organisation: organisation.name,
      decisionNumber: `${random.whole(11, 890)}-${committee.decisionMark}`,
      decisionDate: shifted(admission, -random.whole(1, 7)),
      admissionDate: admission,
      identityNumber: fresh(numbers, () => `060${random.whole(100_000_000, 999_999_999)}`),
      cardNumber: `34.${random.whole(100_000, 999_999)}`,
      certificateDate: shifted(admission, -random.whole(120, 1200)),
      isYouth: random.chance(0.6),
    };
  });
  return people.sort(
    (one, other) =>
      used.findIndex(({ name }) => name === one.organisation) -
      used.findIndex(({ name }) => name === other.organisation),
  );
}

const occupations = [
  "Giáo viên",
  "Công chức",
  "Công chức Văn phòng - Thống kê",
  "Nông dân",
  "Dân quân thường trực",
  "Công an viên",
  "Nhân viên y tế",
  "Bí thư Đoàn xã",
  "Phó Chủ tịch Hội Phụ nữ",
  "Chi hội trưởng Nông dân",
  "Kế toán",
];

export function dayText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function monthOfDay(day: string): number {
  return Number(day.slice(5, 7));
}

function fresh(taken: Set<string>, draw: () => string, key = (text: string): string => text): string {
  for (;;) {
    const drawn = draw();
    if (taken.has(key(drawn))) continue;
    taken.add(key(drawn));
    return drawn;
  }
}
