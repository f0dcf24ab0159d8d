import type { Random } from "../../scripts/samples/random";
import type { DraftValue } from "./sheet-draft";

export type DayStyle =
  | "real"
  | "text with slashes"
  | "text with dots"
  | "text with dashes"
  | "text unpadded"
  | "apostrophe"
  | "mixed"
  | "bare serial"
  | "in words"
  | "iso";

export function drawDayStyle(random: Random): DayStyle {
  return random.weighted<DayStyle>([
    ["real", 40],
    ["text with slashes", 20],
    ["text unpadded", 8],
    ["text with dots", 6],
    ["text with dashes", 5],
    ["apostrophe", 4],
    ["mixed", 11],
    ["bare serial", 2],
    ["in words", 2],
    ["iso", 2],
  ]);
}

const formats = [
  "dd/mm/yyyy",
  "dd/mm/yyyy",
  "d/m/yyyy",
  "dd-mm-yyyy",
  "m/d/yy",
  "dd/mm/yy",
  "[$-1010000]d/m/yyyy;@",
];

/** How a column of days is written; `yyyy-mm` and `yyyy` stay texts or numbers. */
export function writeDay(day: string, style: DayStyle, random: Random): DraftValue {
  const [year = "", month, date] = day.split("-");
  if (month === undefined) return random.chance(0.7) ? Number(year) : year;
  if (date === undefined) return `${random.chance(0.5) ? month : String(Number(month))}/${year}`;
  switch (style) {
    case "real":
      return { day, format: random.pick(formats) };
    case "mixed":
      return random.chance(0.5) ? { day, format: "dd/mm/yyyy" } : `${date}/${month}/${year}`;
    case "bare serial":
      return { day, format: null };
    case "text with slashes":
      return `${date}/${month}/${year}`;
    case "text unpadded":
      return `${Number(date)}/${Number(month)}/${year}`;
    case "text with dots":
      return `${date}.${month}.${year}`;
    case "text with dashes":
      return `${date}-${month}-${year}`;
    case "apostrophe":
      return `'${date}/${month}/${year}`;
    case "in words":
      return `ngày ${date} tháng ${month} năm ${year}`;
    case "iso":
      return day;
  }
}
