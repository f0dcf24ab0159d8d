/** Days as `YYYY-MM-DD`: they sort as text and know no time zone. */
export type IsoDate = string;

/** Both days belong to the period. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const dayMilliseconds = 86_400_000;
/** Day 0 of the 1900 system as Excel counts it from March 1900 on. */
const epoch1900 = Date.UTC(1899, 11, 30);

/** `null` when no such day exists (31 February, month 13). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

/** A workbook's serial number as a day; the fraction (time of day) is dropped. */
export function dayOfSerial(serial: number, date1904: boolean): IsoDate {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  const date = new Date(epoch1900 + days * dayMilliseconds);
  const year = date.getUTCFullYear();
  // Long lists have dates in every row, and this is the cheaper way to write them.
  return year >= 1000 && year <= 9999
    ? `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
    : date.toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The serial number in the 1900 system. */
export function serialOfDay(day: IsoDate): number {
  return (Date.parse(`${day}T00:00:00Z`) - epoch1900) / dayMilliseconds;
}

/** Vietnam's clock is 7 hours ahead of UTC, all year round. */
const vietnamOffset = 7 * 3_600_000;

/** Milliseconds since 1970 (UTC) as a serial number of the 1900 system: the fraction is the time of day in Vietnam. */
export function serialOfMoment(milliseconds: number): number {
  return (milliseconds + vietnamOffset - epoch1900) / dayMilliseconds;
}

/** The moment of such a serial number. */
export function momentOfSerial(serial: number, date1904: boolean): number {
  const days = serial + (date1904 ? 1462 : 0);
  return Math.round(days * dayMilliseconds) + epoch1900 - vietnamOffset;
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7));
}
