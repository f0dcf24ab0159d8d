import { columnIndex, columnName } from "../grid/address";
import { encodingDecisions } from "../text/legacy/decode-legacy";
import { fields, type Field } from "./fields";
import { type SheetDecisions, versionWords } from "./sheet-decisions";

/** `committee=tuy-phong;kind=list;header=5-6;column.C=born;encoding=vni;leftOut;version=adds`: what the user said of a sheet, in one line. */
export function writeDecisions(decisions: SheetDecisions | undefined): string {
  if (decisions === undefined) return "";
  const { committee, kind, leftOut, columns, header, encoding, plain, version } = decisions;
  return [
    ...(committee === undefined ? [] : [`committee=${encodeURIComponent(committee)}`]),
    ...(kind === undefined ? [] : [`kind=${kind}`]),
    ...(header === undefined ? [] : [`header=${header.first + 1}-${header.last + 1}`]),
    ...[...(columns ?? [])].map(([column, field]) => `column.${columnName(column)}=${field}`),
    ...(encoding === undefined ? [] : [`encoding=${encoding}`]),
    ...(leftOut === undefined ? [] : ["leftOut"]),
    ...(plain === undefined ? [] : ["plain"]),
    ...(version === undefined ? [] : [`version=${version}`]),
  ].join(";");
}

/** What `writeDecisions` wrote; parts that aren't understood are passed over. */
export function readDecisions(text: string): SheetDecisions | undefined {
  const parts = text.split(";").map((part) => part.trim());
  const after = (start: string) => parts.find((part) => part.startsWith(start))?.slice(start.length);
  const committee = decoded(after("committee="));
  const kind = after("kind=");
  const header = /^(\d{1,7})-(\d{1,7})$/.exec(after("header=") ?? "");
  const columns = new Map(parts.flatMap(columnDecision));
  const encoding = encodingDecisions.find((known) => known === after("encoding="));
  const version = versionWords.find((known) => known === after("version="));
  const decisions: SheetDecisions = {
    ...(committee !== undefined && { committee }),
    ...((kind === "list" || kind === "counts") && { kind }),
    ...(header !== null && { header: { first: Number(header[1]) - 1, last: Number(header[2]) - 1 } }),
    ...(columns.size > 0 && { columns }),
    ...(encoding !== undefined && { encoding }),
    ...(parts.includes("leftOut") && { leftOut: true as const }),
    ...(parts.includes("plain") && { plain: true as const }),
    ...(version !== undefined && { version }),
  };
  return Object.keys(decisions).length === 0 ? undefined : decisions;
}

function columnDecision(part: string): [column: number, field: Field | "own"][] {
  const [, column = "", name] = /^column\.([A-Z]{1,3})=([a-zA-Z]+)$/.exec(part) ?? [];
  const field = name === "own" ? name : fields.find((known) => known === name);
  return field === undefined ? [] : [[columnIndex(column), field]];
}

/** What somebody typed over may be no such code any more. */
function decoded(code: string | undefined): string | undefined {
  if (code === undefined || code === "" || /%(?![0-9A-Fa-f]{2})/.test(code)) return undefined;
  try {
    return decodeURIComponent(code);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
