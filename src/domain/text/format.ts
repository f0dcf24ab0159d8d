import { monthOf, yearOf } from "../calendar";
import type { IsoDate } from "../calendar";
import type { Language } from "../language/language";

const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2.030`, `1,5` in Vietnamese; `2,030`, `1.5` in English. At most 2 decimals, rounded half up, zeros trimmed (T5). */
export function formatNumber(value: number, language: Language): string {
  const [thousands, decimal] = language === "vi" ? [".", ","] : [",", "."];
  const [whole = "0", fraction = ""] = roundHalfUp(Math.abs(value)).toFixed(2).split(".");
  const decimals = fraction.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const digits = decimals === "" ? grouped : grouped + decimal + decimals;
  return value < 0 && digits !== "0" ? `-${digits}` : digits;
}

/** A percentage given as such (101.5, not 1.015): `101,5%`. */
export function formatPercent(value: number, language: Language): string {
  return `${formatNumber(value, language)}%`;
}

/** `31/12/2021` in Vietnamese, `31 Dec 2021` in English, where day first could be misread. */
export function formatDay(day: IsoDate, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (language === "vi") return `${date}/${month}/${year}`;
  return `${Number(date)} ${englishMonths[monthOf(day) - 1] ?? month} ${yearOf(day)}`;
}

/** 2 decimals; what binary fractions lose (1.005) is made up for. */
function roundHalfUp(value: number): number {
  return Math.round(value * 100 * (1 + Number.EPSILON)) / 100;
}
