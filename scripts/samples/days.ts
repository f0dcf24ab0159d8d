import { at, type Random } from "./random";

/** `YYYY-MM-DD`. */
export type Day = string;

const dayMilliseconds = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, 28))).toISOString().slice(0, 10);
}

/** Year, month (1–12), day. */
export function partsOf(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** `05/09/2021`. */
export function dayWithSlashes(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** As people type them, all day first: `5/9/2021`, `05.09.2021`, `5.9.2021`, `05-09-2021`. */
export function dayAsTyped(day: Day, random: Random): string {
  const [year, month, date] = partsOf(day);
  const two = (number: number): string => String(number).padStart(2, "0");
  return random.weighted([
    [`${two(date)}/${two(month)}/${year}`, 5],
    [`${date}/${month}/${year}`, 2],
    [`${date}.${month}.${year}`, 2],
    [`${two(date)}.${two(month)}.${year}`, 1],
    [`${two(date)}-${two(month)}-${year}`, 2],
  ]);
}

/** How busy the months of 2021 were; the third quarter was quiet. */
const months = [5, 10, 9, 8, 12, 8, 6, 6, 9, 8, 9, 10];
/** Days on which offices like to hold ceremonies; the days just before them get their part too. */
const feasts = [
  "2021-02-03",
  "2021-03-26",
  "2021-04-30",
  "2021-05-19",
  "2021-09-02",
  "2021-11-07",
  "2021-12-22",
];
const firstDay = "2021-01-07";
const lastDay = "2021-12-28";

/** Ceremony days of 2021 with their weights; nobody holds one in the week of Tết. */
export const ceremonyDays: readonly (readonly [Day, number])[] = (() => {
  const days: [Day, number][] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (day >= "2021-02-09" && day <= "2021-02-17") continue;
    const near = feasts.some((feast) => day <= feast && addDays(day, 3) >= feast);
    const base = at(months, partsOf(day)[1] - 1) / 30;
    days.push([day, feasts.includes(day) ? base * 14 : near ? base * 4 : base]);
  }
  return days;
})();

/** A working day 1 to 25 days before the ceremony and in its year, so that P4 and P5 hold. */
export function drawDecisionDay(ceremony: Day, random: Random): Day {
  const earliest = "2021-01-04";
  const choices: Day[] = [];
  for (let back = 1; back <= 25; back++) {
    const day = addDays(ceremony, -back);
    if (day >= earliest && isWorkingDay(day)) choices.push(day);
  }
  return random.pick(choices);
}
