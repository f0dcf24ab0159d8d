const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Zones that old mailers name; any other name says nothing (RFC 5322, 4.3). */
const zones: ReadonlyMap<string, number> = new Map([
  ["ut", 0],
  ["utc", 0],
  ["gmt", 0],
  ["z", 0],
  ["ict", 7],
]);
/** Whoever names no zone is here. */
const vietnam = 7;

const written =
  /\b(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]*[ -](\d{4}|\d{2}),? +(\d{1,2}):(\d{2})(?::(\d{2}))?(?: +([+-]\d{4}|[A-Za-z]+))?/;

/** The moment that a mail's header writes (`Mon, 6 Dec 2021 10:22:33 +0700 (ICT)`); `null` where it writes none. */
export function readMailDate(header: string): Date | null {
  const found = written.exec(header.replace(/\s+/g, " "));
  if (found === null) return null;
  const [, day = "", name = "", writtenYear = "", hour = "", minute = "", second = "0", zone = ""] = found;
  const month = months.indexOf(name.toLowerCase());
  const year = writtenYear.length === 4 ? Number(writtenYear) : 2000 + Number(writtenYear);
  const parts = [
    year,
    month,
    Number(day),
    Number(hour),
    Number(minute),
    Math.min(59, Number(second)),
  ] as const;
  const local = new Date(Date.UTC(...parts));
  const isDate = month >= 0 && local.getUTCDate() === parts[2] && local.getUTCHours() === parts[3];
  return isDate && parts[4] < 60 ? new Date(local.getTime() - hoursAhead(zone) * 3_600_000) : null;
}

function hoursAhead(zone: string): number {
  const digits = /^([+-])(\d\d)(\d\d)$/.exec(zone);
  if (digits === null) return zone === "" ? vietnam : (zones.get(zone.toLowerCase()) ?? 0);
  const hours = Number(digits[2]) + Number(digits[3]) / 60;
  return digits[1] === "-" ? -hours : hours;
}

/**
 * When a mail with these headers arrived: by what the last server on its way wrote on top of it, else by the sender's
 * own clock.
 */
export function arrivalOfMail(
  headers: readonly { readonly key: string; readonly value: string }[],
): Date | null {
  const valuesOf = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value);
  const [top] = valuesOf("received").map((value) => readMailDate(value.slice(value.lastIndexOf(";") + 1)));
  if (top) return top;
  const [sent] = valuesOf("date").map(readMailDate);
  return sent ?? null;
}
