import { at, type Random } from "../../scripts/samples/random";
import { drawColumnNumbers, drawHeader } from "./draw-header";
import { drawSignatures } from "./draw-end";
import type { CountColumn, CountColumns, Figures } from "./count-columns";
import type { DraftValue, SheetDraft } from "./sheet-draft";
import type { Fault } from "./submission";

export interface OrganisationFigures extends Figures {
  readonly name: string;
  readonly group: string;
}

export interface CountSheet {
  readonly draft: SheetDraft;
  readonly organisations: readonly OrganisationFigures[];
  readonly columns: CountColumns;
  readonly left: number;
  readonly random: Random;
  readonly habits: CountHabits;
}

export interface CountHabits {
  readonly groups: "none" | "sums in the group's row" | "sums behind" | "bare group rows";
  readonly total: "none" | "bottom" | "top";
  readonly hasColumnNumbers: boolean;
  readonly fault: "none" | "total" | "subtotal" | "percent";
  readonly signature: boolean;
}

export function drawCountHabits(random: Random): CountHabits {
  const groups = random.weighted<CountHabits["groups"]>([
    ["none", 50],
    ["sums in the group's row", 25],
    ["sums behind", 13],
    ["bare group rows", 12],
  ]);
  const total = random.weighted<CountHabits["total"]>([
    ["none", 12],
    ["bottom", 72],
    ["top", 16],
  ]);
  const fault = random.weighted<CountHabits["fault"]>([
    ["none", 85],
    [total === "none" ? "none" : "total", 6],
    [groups.startsWith("sums") ? "subtotal" : "none", 5],
    ["percent", 5],
  ]);
  return { groups, total, fault, hasColumnNumbers: random.chance(0.3), signature: random.chance(0.6) };
}

/** A count form from its header to its signatures; gives what is wrong in it on purpose. */
export function drawCounts(sheet: CountSheet): Fault[] {
  const { draft, organisations, columns, left, random, habits } = sheet;
  drawHeader(
    draft,
    draft.next,
    left,
    columns.columns.map(({ path }) => path),
    random,
  );
  if (habits.hasColumnNumbers) drawColumnNumbers(draft, left, columns.columns.length, random);
  const faults: Fault[] = [];
  const all = sumOf(organisations);
  const totalWords = random.pick([
    "Tổng cộng",
    "TỔNG CỘNG",
    "Tổng số",
    "Cộng",
    "TỔNG SỐ",
    "Tổng cộng toàn Đảng bộ",
    "Toàn Đảng bộ",
  ]);
  const drawTotal = (): void => {
    faults.push(...drawSum(sheet, "", totalWords, all, habits.fault === "total"));
  };
  if (habits.total === "top") drawTotal();
  const groups = groupsOf(organisations, habits.groups !== "none");
  const restarts = random.chance(0.5);
  let number = 0;
  for (const [index, { name, own }] of groups.entries()) {
    const wrong = habits.fault === "subtotal" && index === 0;
    if (habits.groups === "sums in the group's row")
      faults.push(...drawSum(sheet, roman(index), name, sumOf(own), wrong));
    if (habits.groups === "sums behind" || habits.groups === "bare group rows")
      drawBareGroup(sheet, roman(index), name);
    if (restarts) number = 0;
    for (const [place, organisation] of own.entries()) {
      const percentFault = habits.fault === "percent" && index === 0 && place === 0;
      faults.push(...drawRow(sheet, String(++number), organisation.name, organisation, percentFault));
    }
    if (habits.groups === "sums behind")
      faults.push(
        ...drawSum(sheet, "", random.pick(["Cộng", `Cộng ${roman(index)}`, "Cộng nhóm"]), sumOf(own), wrong),
      );
  }
  if (habits.total === "bottom") drawTotal();
  if (habits.signature) drawSignatures(draft, left, columns.columns.length, random);
  return faults;
}

function drawRow(
  { draft, columns, left, random }: CountSheet,
  number: string,
  name: string,
  figures: Figures,
  isPercentWrong: boolean,
): Fault[] {
  const row = draft.next;
  const faults: Fault[] = [];
  for (const [index, column] of columns.columns.entries()) {
    const shift = isPercentWrong && column.key === "percent" ? 7.5 : 0;
    const value =
      column.key === "number"
        ? Number(number)
        : column.key === "organisation"
          ? name
          : written(column, figures, columns, random, shift);
    const cell = draft.put(row, left + index, value, lookOf(column, columns));
    if (shift > 0 && column.of(figures) !== null)
      faults.push({ rules: ["percent.mismatch"], sheet: draft.name, cell });
  }
  return faults;
}

function drawSum(
  { draft, columns, left, random }: CountSheet,
  number: string,
  name: string,
  figures: Figures,
  isWrong: boolean,
): Fault[] {
  const row = draft.next;
  const wrongKey = columns.columns.some(({ key }) => key === "admitted") ? "admitted" : "month";
  const wrongAt = columns.columns.findIndex(({ key }) => key === wrongKey);
  const faults: Fault[] = [];
  for (const [index, column] of columns.columns.entries()) {
    const isText = column.key === "number" || column.key === "organisation";
    const isHit = isWrong && index === wrongAt;
    const value: DraftValue =
      column.key === "number"
        ? number
        : column.key === "organisation"
          ? name
          : isHit
            ? (column.of(figures) ?? 0) + 3
            : written(column, figures, columns, random, 0);
    const cell = draft.put(row, left + index, value, {
      bold: true,
      ...(isText ? {} : lookOf(column, columns)),
    });
    if (isHit) faults.push({ rules: ["total.mismatch", "percent.mismatch"], sheet: draft.name, cell });
  }
  return faults;
}

function drawBareGroup({ draft, left }: CountSheet, number: string, name: string): void {
  const row = draft.next;
  draft.put(row, left, number, { bold: true });
  draft.put(row, left + 1, name, { bold: true });
}

function written(
  column: CountColumn,
  figures: Figures,
  { percentStyle, zero, numbers }: CountColumns,
  random: Random,
  shift: number,
): DraftValue {
  const value = column.of(figures);
  if (value === null) return "";
  if (column.key === "percent") {
    const percent = value + shift;
    const rounded = Math.round(percent * 100) / 100;
    if (percentStyle === "fraction") return rounded / 100;
    if (percentStyle === "whole") return Math.round(percent);
    if (percentStyle === "number") return rounded;
    return rounded.toString().replace(".", ",") + (percentStyle === "text with sign" ? "%" : "");
  }
  if (value === 0 && column.key !== "quota") return zero;
  const isText = numbers === "texts" || (numbers === "mixed" && random.chance(0.2));
  return isText ? String(value) : value;
}

function lookOf({ key }: CountColumn, { percentStyle }: CountColumns): { format?: string } {
  return key === "percent" && percentStyle === "fraction" ? { format: "0.00%" } : {};
}

export function sumOf(all: readonly Figures[]): Figures {
  const add = (
    key: "quota" | "admitted" | "female" | "ethnicMinority" | "religious" | "youthUnion",
  ): number => all.reduce((sum, figures) => sum + figures[key], 0);
  return {
    quota: add("quota"),
    admitted: add("admitted"),
    female: add("female"),
    ethnicMinority: add("ethnicMinority"),
    religious: add("religious"),
    youthUnion: add("youthUnion"),
    byMonth: Array.from({ length: 12 }, (_, month) =>
      all.reduce((sum, { byMonth }) => sum + at(byMonth, month), 0),
    ),
  };
}

function groupsOf(
  organisations: readonly OrganisationFigures[],
  isGrouped: boolean,
): { name: string; own: readonly OrganisationFigures[] }[] {
  if (!isGrouped) return [{ name: "", own: organisations }];
  const names = [...new Set(organisations.map(({ group }) => group))];
  return names.map((name) => ({ name, own: organisations.filter(({ group }) => group === name) }));
}

function roman(index: number): string {
  return at(["I", "II", "III", "IV", "V", "VI"], index);
}
