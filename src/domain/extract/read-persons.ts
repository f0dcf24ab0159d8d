import type { Field } from "../recognise/recognised-sheet";
import { rememberTexts } from "../text/remember";
import { readMonthGroups } from "./month-groups";
import { readNotAdmitted } from "./not-admitted";
import type { PartialDate } from "./partial-date";
import { readAllDates } from "./read-all-dates";
import { none } from "./row-values";
import type { ExtractOptions, ReadRows } from "./row-values";
import { writtenText } from "./table-reader";
import type { TableReader } from "./table-reader";
import { ethnicMinorityOf, markedOf, religiousOf, sexOf } from "./value-words";

/** What a row of a list says of its person; a column that the sheet doesn't have gives `null`. */
export function readPersons(table: TableReader, { year }: ExtractOptions): ReadRows {
  const groups = readMonthGroups(table, year);
  const { born, decision, admission, certificate } = readAllDates(table, year, groups);
  const says = rememberWords();
  const notAdmitted = readNotAdmitted(table, (row) => admission.day(row) !== null);
  return {
    findings: [
      ...[born, decision, certificate].flatMap(({ findings }) => findings),
      ...notAdmitted.besides(admission.findings),
      ...groups.findings((row) => admission.partial(row) !== null),
    ],
    values: (row) => {
      const sex = born.column(row)?.sex ?? sexAt(table, row, says);
      const admissionDate = admission.day(row);
      const month =
        admissionDate === null ? (monthWritten(admission.partial(row), year) ?? groups.month(row)) : null;
      return {
        ...none,
        count: notAdmitted.has(row) ? 0 : 1,
        born: born.partial(row),
        sex,
        decisionDate: decision.day(row),
        admissionDate,
        ...(month !== null && { month }),
        certificateDate: certificate.day(row),
        female: sex === null ? null : sex === "female" ? 1 : 0,
        ethnicMinority:
          flagAt(table, row, "ethnicMinority", says) ?? wordAt(table, row, "ethnicity", says.ethnicMinority),
        religious: flagAt(table, row, "religious", says) ?? wordAt(table, row, "religion", says.religious),
        youthUnion: flagAt(table, row, "youthUnion", says),
      };
    },
  };
}

/** `03/2021`: no day, but the month that the row counts in (C10). */
function monthWritten(written: PartialDate | null, year: number | undefined): number | null {
  return written !== null && written.year === year ? written.month : null;
}

/** What the words of one table say: a list repeats few, in every row. */
function rememberWords() {
  return {
    sex: rememberTexts(sexOf),
    ethnicMinority: rememberTexts(ethnicMinorityOf),
    religious: rememberTexts(religiousOf),
    marked: rememberTexts(markedOf),
  };
}

type Words = ReturnType<typeof rememberWords>;

/** One column says the sex in a word; columns "Nam" and "Nữ" by a mark, and "Nữ" alone by its lack too, whether it is taken for one of sex or of women. */
function sexAt(table: TableReader, row: number, says: Words): "male" | "female" | null {
  const columns = [...table.columns("sex"), ...table.columns("born")];
  const plain = columns.find(({ field, sex }) => field === "sex" && sex === undefined);
  if (plain) {
    const said = says.sex(writtenText(table.value(row, plain.column)));
    if (said) return said;
  }
  const marked = table.columns("sex").filter(({ sex }) => sex !== undefined);
  const own = marked.find(({ column }) => says.marked(writtenText(table.value(row, column))) === 1);
  if (own?.sex) return own.sex;
  const [only] = marked;
  if (marked.length === 1 && only?.sex) return only.sex === "female" ? "male" : "female";
  const woman = flagAt(table, row, "female", says);
  return woman === null ? null : woman === 1 ? "female" : "male";
}

function flagAt(table: TableReader, row: number, field: Field, says: Words): number | null {
  const [column] = table.columns(field);
  return column ? says.marked(writtenText(table.value(row, column.column))) : null;
}

function wordAt(
  table: TableReader,
  row: number,
  field: Field,
  read: (text: string) => number | null,
): number | null {
  return table.columns(field).length > 0 ? read(table.text(row, field)) : null;
}
