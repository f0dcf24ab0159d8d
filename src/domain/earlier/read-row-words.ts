import { personKeys } from "../check/person-key";
import type { RowSaid, RowWord } from "../consolidate/row-word";
import type { Finding } from "../finding";
import { inForceWords, sheetNames } from "../report/workbook-names";
import { foldText } from "../text/fold";
import type { RecordedRow } from "./read-rows";

/** The user's words on the rows of an earlier consolidation. */
export interface EarlierWords {
  readonly words: readonly RowWord[];
  /** What was typed under `Hiệu lực` since the workbook was made; also among `words`. */
  readonly typed: readonly RowWord[];
  /** What was typed there and isn't followed, each at its cell of `Dữ liệu`. */
  readonly refused: readonly Finding[];
}

/**
 * P12, P14: what `DuLieu` says of the user's words: those said before, and what was typed under `Hiệu lực` since.
 * `Không` is followed wherever a row counts, `Có` where the user had left it out; where another row counts instead,
 * it would count twice. `workbookName`: where the cells that aren't followed stand.
 */
export function readRowWords(rows: readonly RecordedRow[], workbookName: string): EarlierWords {
  const words: RowWord[] = [];
  const typed: RowWord[] = [];
  const refused: Finding[] = [];
  for (const row of rows) {
    const answer = row.typed === undefined ? "as-before" : answerTo(row.typed.word, row);
    if (answer === "refused") refused.push(refusedAt(row, workbookName));
    const said = answer === "left-out" ? "by-hand" : answer === "taken-back" ? null : row.said;
    if (said === undefined) continue;
    const word = wordOn(row.file === "" ? { ...row, file: workbookName, sheet: sheetNames.data } : row, said);
    words.push(word);
    if (said !== row.said) typed.push(word);
  }
  return { words, typed, refused };
}

function answerTo(
  written: string,
  { reason, said }: RecordedRow,
): "as-before" | "left-out" | "taken-back" | "refused" {
  const word = foldText(written);
  const isUsers = reason === said;
  if (noes.has(word)) return reason === "counted" ? "left-out" : "as-before";
  if (yeses.has(word) && (isUsers || reason === "counted")) return isUsers ? "taken-back" : "as-before";
  return "refused";
}

const noes: ReadonlySet<string> = new Set([foldText(inForceWords.no), "ko", "k", "no"]);
const yeses: ReadonlySet<string> = new Set([foldText(inForceWords.yes), "yes", "x"]);

function wordOn(row: RecordedRow, said: RowSaid | null): RowWord {
  const { file, sheet, cell, committee, born, name, identityNumber } = row;
  const keys = personKeys({ born, text: { name, identityNumber } }, committee);
  return { said, file, sheet, cell, committee, keys };
}

function refusedAt({ reason, typed, committee, name }: RecordedRow, workbookName: string): Finding {
  const { word = "", cell = "" } = typed ?? {};
  const isKnown = noes.has(foldText(word)) || yeses.has(foldText(word));
  return {
    rule: "row.by-hand",
    severity: "warning",
    ...(committee !== null && { committee }),
    where: { file: workbookName, sheet: sheetNames.data, cell },
    received: word,
    facts: { cause: isKnown ? reason : "word", ...(name !== "" && { name }) },
  };
}
