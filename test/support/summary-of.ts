import type {
  CommitteeSummary,
  Entry,
  QuotaClass,
  Submission,
  Summary,
} from "../../src/domain/consolidate/summary";
import type { Finding } from "../../src/domain/finding";
import type { Committee } from "../../src/domain/register/register";

/** A committee of a made-up summary: its admissions by month, January first. */
export interface CommitteeCase {
  readonly id?: string;
  readonly name?: string;
  readonly quota: number | null;
  readonly byMonth: readonly number[];
  readonly monthUnknown?: number;
  readonly samePeriod?: number | null;
  readonly submission?: CommitteeSummary["submission"];
}

/** A summary that is right by construction: its numbers are counted from its entries. */
export function summaryOf(
  cases: readonly CommitteeCase[],
  extra: {
    readonly findings?: readonly Finding[];
    readonly submissions?: readonly Submission[];
    readonly entries?: readonly Entry[];
    readonly period?: Summary["period"];
  } = {},
): Summary {
  const register = cases.map(committeeOf);
  const entries = cases.flatMap((one, index) => entriesOf(one, register[index]?.id ?? "", index));
  const unranked = cases.map((one, index) => committeeSummary(one, register[index], entries));
  const committees = unranked.map((committee) => ({ ...committee, rank: rankOf(committee, unranked) }));
  const year = 2021;
  return {
    year,
    period: extra.period ?? { from: `${year}-01-01`, to: `${year}-12-31` },
    register: { committees: register, source: { file: "register.xlsx", sheet: "Chỉ tiêu" } },
    committees,
    total: totalOf(committees),
    submissions: extra.submissions ?? committees.flatMap(submissionOf),
    entries: [...entries, ...(extra.entries ?? [])],
    findings: extra.findings ?? [],
  };
}

const names = [
  "Đảng bộ huyện Tuy Phong",
  "Đảng bộ huyện Bắc Bình",
  "Đảng bộ huyện Hàm Thuận Bắc",
  "Đảng bộ huyện Hàm Thuận Nam",
  "Đảng bộ huyện Tánh Linh",
  "Đảng bộ huyện Đức Linh",
  "Đảng bộ huyện Hàm Tân",
  "Đảng bộ huyện Phú Quý",
  "Đảng bộ thị xã La Gi",
  "Đảng bộ thành phố Phan Thiết",
  "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh",
  "Đảng bộ Công an tỉnh",
  "Đảng bộ Quân sự tỉnh",
  "Đảng bộ Bộ đội Biên phòng tỉnh",
];

/** The 14 committees of 2021 with 2,000 to admit and 2,030 admitted. */
export function bigDemo(): Summary {
  const quotas = [150, 140, 220, 160, 180, 200, 100, 40, 120, 260, 250, 80, 60, 40];
  const admitted = [148, 143, 226, 160, 171, 205, 100, 48, 112, 268, 256, 98, 62, 33];
  return summaryOf(
    quotas.map((quota, index) => ({
      quota,
      byMonth: spread(admitted[index] ?? 0, index),
      samePeriod: quota - 7 + index,
      submission: index === 5 ? "late" : "received",
    })),
  );
}

/** So many committees, some without quota, some exactly at it, some with nothing. */
export function manyCommittees(count: number): Summary {
  return summaryOf(
    Array.from({ length: count }, (_, index) => {
      const quota = index % 41 === 40 ? null : 10 + ((index * 7) % 23);
      const admitted = index % 37 === 36 ? 0 : Math.max(0, (quota ?? 12) + ((index * 5) % 13) - 6);
      return {
        name: index < names.length ? names[index] : `Đảng bộ xã Thuận Hòa ${index + 1}`,
        quota,
        byMonth: spread(admitted, index),
        samePeriod: index % 3 === 0 ? null : 10,
      };
    }),
  );
}

/** The same number in twelve uneven months. */
export function spread(total: number, seed: number): readonly number[] {
  const months = Array.from({ length: 12 }, () => 0);
  for (let person = 0; person < total; person += 1) {
    const month = (person * 7 + seed * 3 + (person % 5) * (person % 3)) % 12;
    months[month] = (months[month] ?? 0) + 1;
  }
  return months;
}

function committeeOf(one: CommitteeCase, index: number): Committee {
  const name = one.name ?? names[index] ?? `Đảng bộ ${index + 1}`;
  return {
    id: one.id ?? `cap-uy-${index + 1}`,
    name,
    aliases: [`Huyện ủy ${index + 1}`, `HU ${index + 1}`],
    quota: one.quota,
    document: "Công văn số 99-CV/TU, 01/3/2021",
    validFrom: null,
    validTo: null,
    predecessors: [],
    year: 2021,
    samePeriod: one.samePeriod ?? null,
  };
}

function entriesOf(one: CommitteeCase, id: string, committee: number): readonly Entry[] {
  const persons = one.byMonth.flatMap((count, month) => Array.from({ length: count }, () => month + 1));
  const unknown = Array.from({ length: one.monthUnknown ?? 0 }, () => null);
  return [...persons, ...unknown].map((month, index) => entryOf(id, month, committee * 31 + index, index));
}

/** A made-up person; `seed` decides who. */
export function entryOf(committee: string | null, month: number | null, seed: number, row: number): Entry {
  const family = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ"][seed % 6] ?? "";
  const given = ["Văn An", "Thị Bình", "Minh Châu", "Quốc Dũng", "Thị Hoa"][seed % 5] ?? "";
  return {
    receipt: 1,
    committee,
    file: `danh sach ${committee ?? "?"}.xlsx`,
    sheet: "Danh sách",
    cell: `B${row + 9}`,
    count: 1,
    inForce: true,
    reason: "counted",
    name: `${family} ${given}`,
    born:
      seed % 9 === 0
        ? { year: 1990 + (seed % 12), month: null, day: null }
        : { year: 1985 + (seed % 15), month: 1 + (seed % 12), day: 1 + (seed % 28) },
    sex: seed % 5 === 1 || seed % 5 === 4 ? "female" : "male",
    ethnicity: seed % 11 === 0 ? "Chăm" : "Kinh",
    religion: seed % 13 === 0 ? "Phật giáo" : "Không",
    schooling: "12/12",
    qualification: "Đại học",
    occupation: "Công chức",
    cellName: "Chi bộ thôn 1",
    organisation: "Đảng bộ xã Bình Tân",
    decisionNumber: `${seed + 1}-QĐ/HU`,
    decisionDate: month === null ? null : `2021-${String(month).padStart(2, "0")}-05`,
    admissionDate: month === null ? null : `2021-${String(month).padStart(2, "0")}-20`,
    month,
    identityNumber: `060${String(seed).padStart(9, "0")}`,
    cardNumber: "",
    note: "",
    female: seed % 5 === 1 || seed % 5 === 4 ? 1 : 0,
    ethnicMinority: seed % 11 === 0 ? 1 : 0,
    religious: seed % 13 === 0 ? 1 : 0,
    youthUnion: seed % 3 === 0 ? 0 : 1,
  };
}

function committeeSummary(
  one: CommitteeCase,
  committee: Committee | undefined,
  entries: readonly Entry[],
): CommitteeSummary {
  const id = committee?.id ?? "";
  const own = entries.filter((entry) => entry.committee === id);
  const sum = (key: "female" | "ethnicMinority" | "religious" | "youthUnion") =>
    own.reduce((total, entry) => total + entry[key], 0);
  const admitted = own.length;
  return {
    id,
    name: committee?.name ?? "",
    admitted,
    ...figures(one.quota, admitted),
    rank: null,
    submission: one.submission ?? (admitted === 0 ? "missing" : "received"),
    female: sum("female"),
    ethnicMinority: sum("ethnicMinority"),
    religious: sum("religious"),
    youthUnion: sum("youthUnion"),
    byMonth: Array.from({ length: 12 }, (_, month) => one.byMonth[month] ?? 0),
    monthUnknown: one.monthUnknown ?? 0,
    samePeriod: one.samePeriod ?? null,
  };
}

function figures(quota: number | null, admitted: number) {
  const hasQuota = quota !== null && quota > 0;
  return {
    quota,
    variance: quota === null ? null : admitted - quota,
    percent: hasQuota ? Math.floor((admitted * 20_000 + quota) / (2 * quota)) / 100 : null,
    class: hasQuota ? classOf(quota, admitted) : ("no-quota" as const),
  };
}

function classOf(quota: number, admitted: number): QuotaClass {
  if (admitted === 0) return "none";
  return admitted > quota ? "exceeded" : admitted === quota ? "met" : "below";
}

function rankOf(committee: CommitteeSummary, all: readonly CommitteeSummary[]): number | null {
  const own = committee.percent;
  return own === null ? null : 1 + all.filter(({ percent }) => percent !== null && percent > own).length;
}

function totalOf(committees: readonly CommitteeSummary[]): Summary["total"] {
  const add = (value: (committee: CommitteeSummary) => number) =>
    committees.reduce((sum, committee) => sum + value(committee), 0);
  const quotas = committees.filter(({ quota }) => quota !== null);
  const admitted = add((committee) => committee.admitted);
  const quota = quotas.length === 0 ? null : add((committee) => committee.quota ?? 0);
  return {
    admitted,
    ...figures(quota, admitted),
    female: add((committee) => committee.female),
    ethnicMinority: add((committee) => committee.ethnicMinority),
    religious: add((committee) => committee.religious),
    youthUnion: add((committee) => committee.youthUnion),
    byMonth: Array.from({ length: 12 }, (_, month) => add((committee) => committee.byMonth[month] ?? 0)),
    monthUnknown: add((committee) => committee.monthUnknown),
    samePeriod: committees.some(({ samePeriod }) => samePeriod !== null)
      ? add((committee) => committee.samePeriod ?? 0)
      : null,
  };
}

function submissionOf(committee: CommitteeSummary): readonly Submission[] {
  if (committee.submission === "missing") return [];
  return [
    {
      file: `danh sach ${committee.id}.xlsx`,
      sheet: "Danh sách",
      committee: committee.id,
      kind: "list",
      rows: committee.admitted,
      counted: committee.admitted,
      use: "counted",
      sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      received: "2021-12-20",
      modified: null,
      columns: "",
      decisions: "",
      remembered: "",
    },
  ];
}
