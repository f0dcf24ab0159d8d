import type { CellValue } from "../../model/content";
import { numberInText, numberOf, raise } from "../values";
import { onValues } from "./definition";
import type { FunctionTable } from "./definition";

const millisecondsOfDay = 86_400_000;
/** Serial number of 1 January 1970. */
const unixEpoch = 25_569;

/** Serial numbers from March 1900 on; earlier days are refused, since Excel counts one that never was. */
export const dateFunctions: FunctionTable = {
  TODAY: onValues(0, 0, (_, scope) => Math.floor(scope.cells.source.now())),
  NOW: onValues(0, 0, (_, scope) => scope.cells.source.now()),
  DATE: onValues(3, 3, ([year = null, month = null, day = null]) => {
    const given = Math.trunc(numberOf(year));
    const fullYear = given < 1900 ? given + 1900 : given;
    const time = Date.UTC(fullYear, Math.trunc(numberOf(month)) - 1, Math.trunc(numberOf(day)));
    return checkedSerial(time / millisecondsOfDay + unixEpoch);
  }),
  DATEVALUE: onValues(1, 1, ([text = null]) => {
    if (typeof text !== "string" || !/[-/]/.test(text)) return raise("#VALUE!");
    return numberInText(text) ?? raise("#VALUE!");
  }),
  YEAR: onValues(1, 1, ([value = null]) => dateOf(value).getUTCFullYear()),
  MONTH: onValues(1, 1, ([value = null]) => dateOf(value).getUTCMonth() + 1),
  DAY: onValues(1, 1, ([value = null]) => dateOf(value).getUTCDate()),
  EDATE: onValues(2, 2, ([value = null, months = null]) => monthsLater(value, months, false)),
  EOMONTH: onValues(2, 2, ([value = null, months = null]) => monthsLater(value, months, true)),
};

function dateOf(value: CellValue): Date {
  const serial = Math.floor(checkedSerial(numberOf(value)));
  return new Date((serial - unixEpoch) * millisecondsOfDay);
}

function monthsLater(value: CellValue, months: CellValue, isMonthEnd: boolean): number {
  const date = dateOf(value);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(numberOf(months))];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = isMonthEnd ? lastDay : Math.min(date.getUTCDate(), lastDay);
  return checkedSerial(Date.UTC(year, month, day) / millisecondsOfDay + unixEpoch);
}

function checkedSerial(serial: number): number {
  return serial < 61 || serial > 2_958_466 ? raise("#NUM!") : serial;
}
