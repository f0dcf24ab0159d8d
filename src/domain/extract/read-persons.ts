import type { Field } from "../recognise/recognised-sheet";
import { readDates } from "./read-person-dates";
import { none } from "./row-values";
import type { ExtractOptions, ReadRows } from "./row-values";
import { writtenText } from "./table-reader";
import type { TableReader } from "./table-reader";
import { ethnicMinorityOf, markedOf, religiousOf, saysNotAdmitted, sexOf } from "./value-words";

/** Full years of age at admission: of a two-digit birth year the later century is possible up to this long ago only. */
const ageOfAdmission = 18;

/** What a row of a list says of its person; a column that the sheet doesn't have gives `null`. */
export function readPersons(table: TableReader, { year }: ExtractOptions): ReadRows {
  const born = readDates(table, "born", year === undefined ? undefined : year - ageOfAdmission);
  const decision = readDates(table, "decisionDate", year);
  const admission = readDates(table, "admissionDate", year);
  const certificate = readDates(table, "certificateDate", year);
  return {
    findings: [born, decision, admission, certificate].flatMap(({ findings }) => findings),
    values: (row) => {
      const sex = born.column(row)?.sex ?? sexAt(table, row);
      const admissionDate = admission.day(row);
      const candidate = admissionDate === null && saysNotAdmitted(table.text(row, "status"));
      return {
        ...none,
        count: candidate && table.sheet.kind === "list" ? 0 : 1,
        born: born.partial(row),
        sex,
        decisionDate: decision.day(row),
        admissionDate,
        certificateDate: certificate.day(row),
        female: sex === null ? null : sex === "female" ? 1 : 0,
        ethnicMinority:
          flagAt(table, row, "ethnicMinority") ?? wordAt(table, row, "ethnicity", ethnicMinorityOf),
        religious: flagAt(table, row, "religious") ?? wordAt(table, row, "religion", religiousOf),
        youthUnion: flagAt(table, row, "youthUnion"),
      };
    },
  };
}

/** One column says the sex in a word; columns "Nam" and "Nữ" by a mark, and "Nữ" alone by its lack too, whether it is taken for one of sex or of women. */
function sexAt(table: TableReader, row: number): "male" | "female" | null {
  const columns = [...table.columns("sex"), ...table.columns("born")];
  const plain = columns.find(({ field, sex }) => field === "sex" && sex === undefined);
  if (plain) {
    const said = sexOf(writtenText(table.value(row, plain.column)));
    if (said) return said;
  }
  const marked = table.columns("sex").filter(({ sex }) => sex !== undefined);
  const own = marked.find(({ column }) => markedOf(writtenText(table.value(row, column))) === 1);
  if (own?.sex) return own.sex;
  const [only] = marked;
  if (marked.length === 1 && only?.sex) return only.sex === "female" ? "male" : "female";
  const woman = flagAt(table, row, "female");
  return woman === null ? null : woman === 1 ? "female" : "male";
}

function flagAt(table: TableReader, row: number, field: Field): number | null {
  const [column] = table.columns(field);
  return column ? markedOf(writtenText(table.value(row, column.column))) : null;
}

function wordAt(
  table: TableReader,
  row: number,
  field: Field,
  read: (text: string) => number | null,
): number | null {
  return table.columns(field).length > 0 ? read(table.text(row, field)) : null;
}
