import type { Committee, CommitteeKind, Minority } from "./committee";
import { addDays, addMonths, type Day, partsOf } from "./days";
import type { Sex } from "./names";
import type { Setting } from "./organisations";
import type { Random, Weighted } from "./random";

const women: Readonly<Record<CommitteeKind, number>> = {
  district: 0.53,
  town: 0.53,
  city: 0.53,
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
  return random.chance(age <= 30 ? 0.9 : age <= 35 ? 0.12 : 0);
}

export function drawSchooling(age: number, setting: Setting, random: Random): string {
  const lower = setting === "village" && age > 30 ? 0.2 : setting === "militia" ? 0.06 : 0;
  return random.chance(lower) ? "9/12" : "12/12";
}
