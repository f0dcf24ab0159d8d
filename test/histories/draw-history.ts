import fc from "fast-check";
import { day, type TestCell } from "../support/grid-of";

/*
 * Months of an office: committees send parts of their lists, revise them, send them again under other names; some come
 * late, after their successors. What must count is told by the model alone: of each part the last version.
 */

export const committees = [
  ["tuy-phong", "Đảng bộ huyện Tuy Phong"],
  ["bac-binh", "Đảng bộ huyện Bắc Bình"],
  ["duc-linh", "Đảng bộ huyện Đức Linh"],
] as const;

/** A file as it is sent. Bytes are its rows alone: the same list under another name is the same file. */
export interface Sent {
  readonly name: string;
  readonly modified: number;
  readonly rows: readonly (readonly TestCell[])[];
  readonly part: number;
  readonly version: number;
  readonly committee: number;
  readonly persons: number;
}

export interface History {
  readonly sent: readonly Sent[];
  /** Indexes of `sent`, round by round; a file may come again. */
  readonly rounds: readonly (readonly number[])[];
}

export const registerRows: readonly (readonly TestCell[])[] = [
  ["Mã", "Tên cấp ủy", "Chỉ tiêu", "Năm"],
  ...committees.map(([id, name], index): TestCell[] => [id, name, 10 + index, 2021]),
];

const families = ["Nguyễn Văn", "Trần Thị", "Lê Văn", "Phạm Thị"];
const givens = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan"];

function personRow(number: number, part: number): TestCell[] {
  const name = `${families[number % 4] ?? ""} ${givens[number % 8] ?? ""}`;
  const born = day(`${(number % 27) + 1}/${(number % 12) + 1}/${1975 + (number % 25)}`);
  const identity = `0600${String(20_000_000 + number)}`;
  const admitted = day(`${(number % 26) + 1}/${(number % 11) + 1}/2021`);
  return [name, born, number % 3 === 0 ? "Nữ" : "Nam", identity, `Chi bộ ${part + 1}`, admitted];
}

function listRows(committee: number, part: number, numbers: readonly number[]): Sent["rows"] {
  return [
    [committees[committee]?.[1] ?? ""],
    ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"],
    [],
    ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Chi bộ", "Ngày kết nạp"],
    ...numbers.map((number, index): TestCell[] => [index + 1, ...personRow(number, part)]),
  ];
}

interface PartCase {
  readonly committee: number;
  readonly size: number;
  /** Of each further version: whether one goes, and how many come. */
  readonly revisions: readonly { readonly drops: boolean; readonly adds: number }[];
  /** Whether all versions bear one name. */
  readonly sameName: boolean;
  /** Whether the first version comes again under another name before the next. */
  readonly isResent: boolean;
}

const partCase: fc.Arbitrary<PartCase> = fc.record({
  committee: fc.integer({ min: 0, max: 2 }),
  size: fc.integer({ min: 5, max: 8 }),
  revisions: fc.array(fc.record({ drops: fc.boolean(), adds: fc.integer({ min: 1, max: 2 }) }), {
    maxLength: 2,
  }),
  sameName: fc.boolean(),
  isResent: fc.boolean(),
});

function filesOf(one: PartCase, part: number): Sent[] {
  const { committee, size, revisions, sameName, isResent } = one;
  let numbers = Array.from({ length: size }, (_, index) => part * 100 + index);
  const files: Sent[] = [];
  const send = (name: string, version: number, rank: number) => {
    // Each part on its own days, every file at its own time.
    const modified = Date.UTC(2021, 2, 1 + part, 1 + rank, part);
    const rows = listRows(committee, part, numbers);
    files.push({ name, modified, rows, part, version, committee, persons: numbers.length });
  };
  const nameOf = (version: number) =>
    sameName ? `danh sách ${committee}.xlsx` : `phần ${part} bản ${version}.xlsx`;
  send(nameOf(0), 0, 0);
  if (isResent) send(`gửi lại ${part}.xlsx`, 0, 1);
  revisions.forEach(({ drops, adds }, index) => {
    const added = Array.from({ length: adds }, (_, at) => part * 100 + 20 + index * 2 + at);
    numbers = [...numbers.slice(drops ? 1 : 0), ...added];
    send(nameOf(index + 1), index + 1, index + 2);
  });
  return files;
}

export const history: fc.Arbitrary<History> = fc
  .array(partCase, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flatMap(filesOf))
  .chain((sent) => {
    const all = sent.map((_, index) => index);
    const order = fc.shuffledSubarray(all, { minLength: sent.length, maxLength: sent.length });
    const again = fc.array(fc.subarray(all, { maxLength: Math.min(2, all.length) }), {
      minLength: 3,
      maxLength: 3,
    });
    return fc.record({ order, again }).map(({ order: given, again: twice }): History => {
      const cut = Math.ceil(given.length / 3);
      const rounds = [given.slice(0, cut), given.slice(cut, 2 * cut), given.slice(2 * cut)];
      return {
        sent,
        rounds: rounds.map((round, index) => [...new Set([...round, ...(twice[index] ?? [])])]),
      };
    });
  });

/** Persons that count, by committee, when these files have come: a plain recount. */
export function expectedOf(sent: readonly Sent[], came: ReadonlySet<number>): number[] {
  const last = new Map<number, Sent>();
  sent.forEach((file, index) => {
    if (came.has(index) && file.version >= (last.get(file.part)?.version ?? 0)) last.set(file.part, file);
  });
  return committees.map((_, committee) =>
    [...last.values()].reduce((sum, file) => sum + (file.committee === committee ? file.persons : 0), 0),
  );
}
