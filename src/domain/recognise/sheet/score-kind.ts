import { phraseAsWritten } from "../../text/as-written";
import { foldText } from "../../text/fold";
import type { AssignedColumn } from "../header/assign-columns";
import { saysExpected } from "../header/form-vocabulary";
import type { HeaderMeaning } from "../header/header-synonyms";
import type { EvidenceReason } from "../evidence-reasons";
import type { Evidence, SheetKind } from "../recognised-sheet";

export type TableKind = Extract<SheetKind, "list" | "counts" | "pool" | "plan">;

export interface KindScore {
  readonly kind: TableKind;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What is known of a table when its kind is judged. */
export interface TableTraits {
  readonly columns: readonly AssignedColumn<HeaderMeaning>[];
  /** Title lines, sheet name and, last, file name, as written. */
  readonly titles: readonly string[];
}

interface Clue {
  readonly kind: TableKind;
  readonly reason: EvidenceReason;
  readonly fact?: string;
  readonly weight: number;
}

/** Evidence that a table of this kind starts with: without any it is unlikely. */
const bias: Readonly<Record<TableKind, number>> = { list: -3, counts: -3, pool: -4, plan: -4.2 };

const personFields: readonly HeaderMeaning[] = [
  "sex",
  "ethnicity",
  "religion",
  "schooling",
  "qualification",
  "occupation",
  "identityNumber",
  "cardNumber",
  "cell",
  "decisionDate",
];
const partFields: readonly HeaderMeaning[] = ["female", "ethnicMinority", "religious", "youthUnion"];
const poolFields: readonly HeaderMeaning[] = ["candidates", "trained", "inProgress"];

/** How well a table fits each kind, best first; every reason is kept as evidence with its weight. */
export function scoreKinds(traits: TableTraits): KindScore[] {
  const clues = [...columnClues(traits), ...titleClues(traits)].filter(({ weight }) => weight !== 0);
  const kinds: TableKind[] = ["list", "counts", "pool", "plan"];
  return kinds
    .map((kind) => {
      const own = clues.filter((clue) => clue.kind === kind);
      const sum = own.reduce((total, { weight }) => total + weight, bias[kind]);
      const evidence = own.map(({ reason, weight, fact }): Evidence => ({
        ...{ of: "kind", reason, weight },
        ...(fact !== undefined && { fact }),
      }));
      return { kind, score: 1 / (1 + Math.exp(-sum)), evidence };
    })
    .sort((a, b) => b.score - a.score);
}

function columnClues({ columns, titles }: TableTraits): Clue[] {
  const find = (key: HeaderMeaning) => columns.find(({ meaning }) => meaning?.key === key);
  const has = (key: HeaderMeaning) => find(key) !== undefined;
  const score = (key: HeaderMeaning) => find(key)?.meaning?.score ?? 0;
  const count = (keys: readonly HeaderMeaning[]) => keys.filter(has).length;
  const persons = has("name") || (has("born") && count(personFields) >= 2);
  const months = columns.filter(({ meaning }) => meaning?.key === "month").length;
  const pool = count(poolFields);
  const admissionsFilled = Math.min(
    1,
    (find("admissionDate")?.shape.filled ?? 0) / Math.max(1, find("name")?.shape.filled ?? 1),
  );
  const person: readonly Omit<Clue, "kind">[] = [
    { reason: "column name", weight: 2.6 * score("name") },
    { reason: "column born", weight: 1.6 * score("born") },
    { reason: "columns of persons", weight: Math.min(2, 0.5 * count(personFields)) },
  ];
  const isDone = titles.some((text) => doneWords.test(foldText(text)));
  // The quota beside what was done is planned too: `Kế hoạch giao`.
  const isExpected =
    !has("admitted") &&
    columns.some(
      ({ label, meaning }) =>
        expectsAdmission(label.levels.join(" ")) && !(isDone && meaning?.key === "quota"),
    );
  // A sum of months says nothing of what was added up.
  const areResults = columns.some(
    ({ label, meaning }) => meaning?.key === "month" && saysResult(label.levels.slice(0, -1).join(" ")),
  );
  const isSum =
    !isDone && (find("admitted")?.label.levels.every((text) => sums.test(foldText(text))) ?? false);
  const isOfAdmitted = admittedPersons.test(foldText(find("name")?.label.levels.join(" ") ?? ""));
  const organisations = has("organisation") || has("cell") || has("committee");
  return [
    ...person.map((clue): Clue => ({ kind: "list", ...clue })),
    { kind: "list", reason: "column admissionDate", weight: admissionsFilled * 1.5 * score("admissionDate") },
    { kind: "list", reason: "no persons", weight: persons ? 0 : -4 },
    { kind: "counts", reason: "column admitted", weight: (isSum ? 1.5 : 3) * score("admitted") },
    { kind: "counts", reason: "columns of months", weight: Math.min(2.5, 0.5 * months) },
    { kind: "counts", reason: "column organisation", weight: organisations ? 1 : -1 },
    { kind: "counts", reason: "column quota", weight: 0.8 * score("quota") },
    { kind: "counts", reason: "column percent", weight: 0.7 * score("percent") },
    { kind: "counts", reason: "columns of parts", weight: Math.min(1.5, 0.5 * count(partFields)) },
    { kind: "counts", reason: "rows are persons", weight: persons ? -5 : 0 },
    { kind: "counts", reason: "no result", weight: has("admitted") || months >= 2 ? 0 : -3 },
    ...person.map((clue): Clue => ({ kind: "pool", ...clue, weight: 0.9 * clue.weight })),
    { kind: "pool", reason: "column name", weight: isOfAdmitted ? -1.5 : 0 },
    { kind: "pool", reason: "columns of a pool", weight: 1.8 * pool },
    {
      kind: "pool",
      reason: "columns of admissions",
      weight: persons ? -3 * admissionsFilled : has("admitted") ? -1 : 0,
    },
    { kind: "pool", reason: "no persons, no pool", weight: persons || pool > 0 ? 0 : -4 },
    { kind: "plan", reason: "column quota", weight: 1.5 * score("quota") },
    { kind: "plan", reason: "columns of months", weight: Math.min(1.5, 0.4 * months) },
    { kind: "plan", reason: "column organisation", weight: organisations ? 1 : -1 },
    { kind: "plan", reason: "column of what is expected", weight: isExpected && !persons ? 2 : 0 },
    { kind: "plan", reason: "columns of parts", weight: count(partFields) > 0 ? -1.5 : 0 },
    {
      kind: "plan",
      reason: "columns of results",
      weight: (has("admitted") && !isSum) || persons || areResults ? -5 : 0,
    },
    { kind: "pool", reason: "column of what is expected", weight: isExpected && persons ? 1.5 : 0 },
    { kind: "list", reason: "column of what is expected", weight: isExpected && persons ? -1 : 0 },
  ];
}

/** `Họ và tên người được kết nạp`: the header says what its persons are. */
const admittedPersons = /\b(dang vien moi|(?<!\b(de nghi|du kien|se|chua) )duoc ket nap|moi ket nap)\b/;

/** `Kết quả theo tháng`, `Số kết nạp từng tháng`: what stands above months of results. */
function saysResult(header: string): boolean {
  return (
    /\b(ket qua|thuc hien|(da|so|moi) ket nap|ket nap (duoc|moi|tung|theo))\b/.test(foldText(header)) &&
    !saysExpected(header)
  );
}

/** When a probation is expected to end says that the admission was done. */
function expectsAdmission(header: string): boolean {
  return saysExpected(header) && !/\bchinh thuc\b/.test(foldText(header));
}

const sums = /^(tong so|tong cong|tong|cong|ts|ca nam)$/;

const poolWords =
  /\b(nguon|tao nguon|quan chung( uu tu)?|cam tinh dang|doi tuong dang|boi duong nhan thuc|du dieu kien (xet )?ket nap|de nghi (xet )?ket nap)\b/;
const planWords = /\b(ke hoach|lo trinh|du kien|(giao|phan bo|bieu) chi tieu|dang ky)\b/;
/** What was done, whatever was planned. */
const doneWords = /\b(ket qua|thuc hien|da ket nap|duoc ket nap|moi ket nap|dang vien moi)\b/;

type TitleClue = readonly [kind: TableKind, pattern: RegExp, weight: number, unless?: RegExp];

const titleWords: readonly TitleClue[] = [
  ["list", /\bdanh sach\b/, 0.6],
  ["list", /\b(dang vien moi|duoc ket nap|ket nap dang|moi ket nap)\b/, 0.6],
  ["counts", /\b(tong hop|bieu|thong ke|ket qua|so lieu|bao cao)\b/, 0.6],
  ["pool", poolWords, 3],
  ["list", poolWords, -1.5],
  [
    "pool",
    /(?<!chua |se |du kien )\b(da ket nap|duoc ket nap|da duoc ket nap|dang vien moi ket nap|moi ket nap)\b/,
    -3,
  ],
  ["plan", planWords, 3.2],
  ["counts", planWords, -2.5, doneWords],
  ["pool", /\bdu kien\b/, 2, doneWords],
  ["list", /\bdu kien\b/, -3, doneWords],
];

/** A letter above the table speaks of much (`- Công tác tạo nguồn được quan tâm.`): what the table is says its title, where it has one. */
function titlesOnly(texts: readonly string[]): readonly string[] {
  const titles = texts.filter((text) => !prose.test(text));
  return titles.some((text) => namesTable.test(foldText(text))) ? titles : texts;
}

const prose = /^\s*[-–+•]\s|^(kính gửi|căn cứ|thực hiện|theo)\s|[\p{Ll}\d]{2}[.;:]\s*$/iu;
const namesTable = /^(trich ngang |bao cao )?(danh sach|bieu|bang|tong hop|thong ke|so lieu|ket qua)\b/;

/** What a sheet calls itself goes before its file's name: a list of candidates may come along with the admissions. */
function titleClues({ titles }: TableTraits): Clue[] {
  const [file = ""] = titles.slice(-1);
  const own = titlesOnly(titles.slice(0, -1)).map(foldText).join(" | ");
  const isOther = (poolWords.test(own) || planWords.test(own)) && !doneWords.test(own);
  const text = isOther ? own : `${own} | ${foldText(file)}`;
  return titleWords.flatMap(([kind, pattern, weight, unless]) => {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined || unless?.test(text)) return [];
    return [{ kind, reason: "title", fact: phraseAsWritten(titles, found), weight }];
  });
}
