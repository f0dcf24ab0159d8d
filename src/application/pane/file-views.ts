import type { SubmittedFile } from "../../domain/consolidate/consolidation-input";
import type { Summary } from "../../domain/consolidate/summary";
import type { ExtractedSheet } from "../../domain/extract/extracted-sheet";
import type { PreviousYear } from "../../domain/earlier/previous-years";
import { describeFinding } from "../../domain/language/describe-finding";
import type { Language } from "../../domain/language/language";
import { paneTexts } from "../../domain/language/pane-texts";
import type { SheetDecisions } from "../../domain/recognise/sheet-decisions";
import { tableKey } from "../../domain/recognise/tables/table-key";
import type { Register } from "../../domain/register/register";
import { formatDay } from "../../domain/text/format";
import { arrivalOf } from "../mail-of";
import type { EarlierWork } from "./earlier-work";
import type { SessionFile, SessionFiles } from "./session-files";
import type { FileView, SheetView } from "./session-view";
import { submissionIndex, submissionKey } from "./session-view-of";
import type { Versions } from "./versions";
import { sheetViewOf } from "./sheet-views";

export interface ViewedFiles {
  readonly files: SessionFiles;
  readonly earlier: EarlierWork;
  readonly register: { readonly name: string; readonly register: Register } | null;
  readonly summary: Summary | null;
  readonly versions: Versions | null;
  /** Consolidated workbooks of earlier years, by their names. */
  readonly previousYears: ReadonlyMap<string, PreviousYear>;
  readonly year: number;
  readonly language: Language;
}

/** Every file with what its sheets were taken for: the earlier ones first, then this session's. */
export function fileViews(viewed: ViewedFiles): readonly FileView[] {
  const { files, earlier, year } = viewed;
  const showSheets = createSheetViews(viewed);
  return [
    ...earlier.files().map((file) => earlierView(file, viewed, showSheets)),
    ...files.all.map((file): FileView => {
      const { file: name } = file.opened;
      return {
        id: name,
        name,
        state: stateOf(file),
        message: messageOf(file, viewed),
        ...mailView(arrivalOf(file.opened), viewed.language),
        sheets:
          file.role === "submission" ? showSheets(name, files.extracted(file, year), file.decisions) : [],
      };
    }),
  ];
}

type SheetViews = (
  file: string,
  sheets: readonly ExtractedSheet[],
  decisions: ReadonlyMap<string, SheetDecisions> | undefined,
) => readonly SheetView[];

function createSheetViews({ summary, versions, register, language }: ViewedFiles): SheetViews {
  const index = submissionIndex(summary);
  return (file, sheets, decisions) =>
    sheets.map((extracted) => {
      const { grid, table } = extracted.sheet;
      return sheetViewOf({
        file,
        extracted,
        submission: index.get(submissionKey(file, grid.name, table)),
        decisions: decisions?.get(tableKey(grid.name, table)),
        versions,
        register: register?.register ?? null,
        language,
      });
    });
}

function earlierView(submitted: SubmittedFile, { language }: ViewedFiles, showSheets: SheetViews): FileView {
  const { file, sheets, decisions } = submitted;
  const message = paneTexts(language).earlierFile;
  const mail = mailView(submitted, language);
  return {
    id: file,
    name: file,
    state: "earlier",
    message,
    ...mail,
    sheets: showSheets(file, sheets, decisions),
  };
}

function mailView({ mail, received }: Pick<SubmittedFile, "mail" | "received">, language: Language) {
  if (mail === undefined) return {};
  const day = received === null ? "" : formatDay(received, language);
  return { mail: paneTexts(language).mail(mail.sender, day, mail.subject) };
}

function stateOf({ role, opened }: SessionFile): FileView["state"] {
  if (role === "register") return "register";
  if (role === "consolidated") return "earlier";
  // Of a mail it may only be said what else it brought: that needs nobody's eye.
  return opened.refused === null || opened.refused.severity === "info" ? "read" : "refused";
}

/** Why it was refused, or what it was taken for. */
function messageOf({ role, opened }: SessionFile, viewed: ViewedFiles): string {
  const { register, earlier, language, previousYears } = viewed;
  const texts = paneTexts(language);
  switch (role) {
    case "register":
      return register === null || register.name === opened.file
        ? texts.registerTaken(register?.register.committees.length ?? 0)
        : texts.registerLeft(register.name);
    case "consolidated": {
      const previous = previousYears.get(opened.file);
      if (previous !== undefined) return texts.previousTaken(previous.year ?? 0, previous.persons.length);
      return earlier.inUse?.name === opened.file ? texts.earlierTaken(earlier.sheets) : texts.earlierUnread;
    }
    case "submission":
      return opened.refused === null
        ? ""
        : describeFinding(opened.refused, register?.register ?? null, language);
  }
}
