import { columnIndex, columnName } from "../grid/address";
import { fields, type RecognisedColumn } from "../recognise/recognised-sheet";

/** `name=B;born.female=D;month.3=F`: what the columns of a sheet were taken for, in their order. */
export function writeColumns(columns: readonly RecognisedColumn[]): string {
  return columns
    .flatMap(({ column, field, sex, month }) => {
      if (field === null) return [];
      const meaning = [field, sex, month].filter((part) => part !== undefined).join(".");
      return [`${meaning}=${columnName(column)}`];
    })
    .join(";");
}

/** What `writeColumns` wrote; parts that aren't understood are passed over. */
export function readColumns(text: string): RecognisedColumn[] {
  return text.split(";").flatMap((part): RecognisedColumn[] => {
    const match = /^([a-zA-Z]+)(?:\.(male|female))?(?:\.(\d{1,2}))?=([A-Z]{1,3})$/.exec(part.trim());
    const field = fields.find((known) => known === match?.[1]);
    if (match === null || field === undefined) return [];
    const [, , sex, month, column = ""] = match;
    return [
      {
        column: columnIndex(column),
        header: "",
        field,
        ...(sex === "male" || sex === "female" ? { sex } : {}),
        ...(month === undefined ? {} : { month: Number(month) }),
        score: 1,
      },
    ];
  });
}
