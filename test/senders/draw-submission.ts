import { randomOf, type Random } from "../../scripts/samples/random";
import { drawCountsForm } from "./form-counts";
import { drawListForm } from "./form-list";
import { drawHeaderHand, type HeaderHand } from "./header-hand";
import { isLegacy, type Lettering, letterings, writeLetters } from "./letters";
import { drawSender, type Sender } from "./name-sender";
import { withoutMarks } from "../../scripts/samples/unicode";
import { drawOtherSheets } from "./other-sheets";
import type { SheetDraft } from "./sheet-draft";
import type { Submission, Truth } from "./submission";
import { drawTitleStyle, type TitleStyle } from "./draw-title";

/** What all sheets of a workbook share. */
export interface Office {
  readonly random: Random;
  readonly sender: Sender;
  readonly hand: HeaderHand;
  readonly titleStyle: TitleStyle;
  readonly lettering: Lettering;
  /** The last month reported, 1–12. */
  readonly lastMonth: number;
  readonly form: FormKind;
}

export type FormKind =
  | "list"
  | "export"
  | "month lists"
  | "organisation lists"
  | "list and counts"
  | "counts"
  | "counts by month"
  | "month counts";

export interface Drawn {
  readonly sheets: readonly SheetDraft[];
  readonly truth: Omit<Truth, "committee">;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** A whole submission from its seed: the same one whenever it is asked for. */
export function drawSubmission(seed: number): Submission {
  const random = randomOf(`sender ${seed}`);
  const form = random.weighted<FormKind>([
    ["list", 42],
    ["export", 6],
    ["month lists", 11],
    ["organisation lists", 8],
    ["list and counts", 9],
    ["counts", 13],
    ["counts by month", 7],
    ["month counts", 4],
  ]);
  const office: Office = {
    random,
    form,
    sender: drawSender(random.branch("sender"), form === "month lists" || form === "month counts"),
    hand: drawHeaderHand(random.branch("headers")),
    titleStyle: drawTitleStyle(random),
    lettering: random.branch("letters").weighted<Lettering>(letterings),
    lastMonth: random.weighted([
      [12, 3],
      [11, 4],
      [9, 2],
      [6, 2],
    ]),
  };
  const isCounts = form === "counts" || form === "counts by month" || form === "month counts";
  const drawn = isCounts ? drawCountsForm(office) : drawListForm(office);
  const others = drawOtherSheets(office, drawn.sheets);
  const sheets = [...drawn.sheets, ...others];
  const is1904 = random.chance(0.03);
  for (const sheet of sheets) {
    writeLetters(sheet, office.lettering, random);
    sheet.date1904 = is1904;
  }
  return finish(seed, office, drawn, sheets, is1904);
}

function finish(
  seed: number,
  office: Office,
  drawn: Drawn,
  sheets: readonly SheetDraft[],
  is1904: boolean,
): Submission {
  const { sender, random, lettering } = office;
  const writer = random.weighted<Submission["writer"]>([
    ["grid", 60],
    ["exceljs", 25],
    ["sheetjs", 15],
  ]);
  const isBare = lettering === "toneless" || isLegacy(lettering);
  const file = isBare ? withoutMarks(sender.file) : sender.file;
  const faults = drawn.truth.faults.map((fault) =>
    isBare ? { ...fault, sheet: withoutMarks(fault.sheet) } : fault,
  );
  return {
    seed,
    file: `${file.replace(/[/\\?*[\]:]/g, "-")}.xlsx`,
    writer,
    sheets,
    truth: { ...drawn.truth, faults, committee: sender.isCertain ? sender.committee.id : null },
    dimensions: {
      form: office.form,
      committee: sender.committee.id,
      named: sender.place,
      title: office.titleStyle,
      headers: office.hand.style,
      letters: lettering,
      writer,
      otherSheets: String(sheets.length - drawn.sheets.length),
      dates: is1904 ? "1904" : "1900",
      ...drawn.dimensions,
    },
  };
}
