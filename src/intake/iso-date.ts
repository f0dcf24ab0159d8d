const dayLength = 86_400_000;

/**
 * The serial number of an ISO date (`2021-03-05`, `2021-03-05T08:30:00`) or time (`T08:30`), by the workbook's date
 * system; `null` where it is neither. Before March 1900 serials are one less, as Excel believes in 29/02/1900.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:[T ]?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text.trim(),
    );
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const fraction = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return match[4] === undefined ? null : fraction;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(time).getUTCMonth() !== Number(month) - 1) return null;
  const days = Math.round(
    (time - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / dayLength,
  );
  return (date1904 || days > 60 ? days : days - 1) + fraction;
}
