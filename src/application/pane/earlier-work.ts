import type { SubmittedFile } from "../../domain/consolidate/consolidation-input";
import { type Earlier, readEarlier } from "../../domain/earlier/read-earlier";
import { readOffice } from "../../domain/extract/read-office";
import type { Workbook } from "../../domain/grid/grid";
import type { SentBy } from "../../domain/recognise/committee/passing-senders";
import type { Memory } from "../../domain/recognise/memory/recall";
import { readRemembered } from "../../domain/recognise/memory/written-memory";
import type { SheetDecisions } from "../../domain/recognise/sheet-decisions";
import { keyOfTable } from "../../domain/recognise/tables/table-key";
import { sheetNames } from "../../domain/report/workbook-names";
import type { OpenedSubmission } from "../read-submissions";
import { withDecisions } from "./earlier-decisions";
import { nameApart, nameOfVersion } from "./name-apart";
import type { SessionFile } from "./session-files";
import type { Correction, SettingsView } from "./session-view";
import { applyCorrection } from "./sheet-decisions-of";

/** An earlier consolidation, by the workbook that it comes from. */
export interface EarlierInUse extends Earlier {
  readonly name: string;
  readonly office: SettingsView["office"];
}

/** The files that are here by their bytes, not by the rows that the workbook keeps of them. */
export interface FilesHere {
  readonly all: readonly { readonly role: SessionFile["role"]; readonly opened: NamedBytes }[];
  readonly get: (name: string) => unknown;
}

/** The earlier consolidation that a session goes on from, less what was read again or taken out since (E2). */
export class EarlierWork {
  #inUse: EarlierInUse | null = null;
  /** Files that the user took out: the workbook doesn't bring them back. */
  #removed: readonly NamedBytes[] = [];
  /** What the user says of earlier sheets, by `sheetKey`. */
  readonly #said = new Map<string, SheetDecisions>();

  constructor(private readonly session: FilesHere) {}

  get inUse(): EarlierInUse | null {
    return this.#inUse;
  }

  /** How many sheets that were sent it brings along. */
  get sheets(): number {
    return this.#inUse?.files.reduce((sum, { sheets }) => sum + sheets.length, 0) ?? 0;
  }

  take(name: string, workbook: Workbook): void {
    const earlier = readEarlier(workbook, name);
    this.#inUse = earlier && { ...earlier, name, office: readOffice(workbook, sheetNames.summary) };
  }

  /** The open workbook as it is now; one that was dropped in stays, as long as the open one holds none. */
  takeOpen(name: string, workbook: Workbook): void {
    const before = this.#inUse;
    this.take(name, workbook);
    if (this.#inUse === null && before?.name !== name) this.#inUse = before;
  }

  forget(name: string): void {
    if (this.#inUse?.name === name) this.#inUse = null;
  }

  /** Files that aren't here again, as they are shown. */
  files(): readonly SubmittedFile[] {
    const files = this.#kept().filter((file) => !this.#isHere(file));
    const said = files.map((file) => withDecisions(file, (sheet) => this.#said.get(sheetKey(file, sheet))));
    return nameApart(said, (name) => this.session.get(name) !== undefined);
  }

  /** All of them, those that are here again too: a file that is read anew keeps its place in the order of arrival (E2). */
  filesInOrder(): readonly SubmittedFile[] {
    const shown = [...this.files()];
    return this.#kept().map((file) => (this.#isHere(file) ? file : (shown.shift() ?? file)));
  }

  /**
   * S5: what is remembered of its sheets, the oldest first. What the user said of a sheet that is here again goes on
   * with that sheet, and ends with it.
   */
  memory(): Memory {
    return this.#kept().flatMap((file) => {
      const isHere = this.#isHere(file);
      return file.sheets.flatMap(({ sheet, earlier }) => {
        const isSaidHere = isHere && file.decisions?.has(keyOfTable(sheet)) === true;
        return isSaidHere ? [] : (readRemembered(earlier?.remembered ?? "") ?? []);
      });
    });
  }

  /** From whom sheets of which committees came, of the files that aren't here again (R6). */
  sent(): readonly SentBy[] {
    return this.#kept()
      .filter((file) => !this.#isHere(file))
      .flatMap(({ mail, sheets }) =>
        mail === undefined || mail.sender === ""
          ? []
          : [{ sender: mail.sender, committees: sheets.map(({ sheet }) => sheet.committee.id) }],
      );
  }

  /** Before a file is taken in: which names it can't have, and what the user once said of the same bytes (S4). */
  welcome(opened: OpenedSubmission): {
    readonly names: ReadonlySet<string>;
    readonly decisions: ReadonlyMap<string, SheetDecisions>;
  } {
    this.#removed = this.#removed.filter(({ sha256 }) => sha256 !== opened.sha256);
    const files = this.files();
    const others = files.filter((file) => !isSame(file, opened));
    const same = files.filter((file) => isSame(file, opened));
    return {
      names: new Set(others.map(({ file }) => file)),
      decisions: new Map(same.flatMap(({ decisions }) => [...(decisions ?? [])])),
    };
  }

  /** What bears the name gives way to other contents of that name. */
  replace(opened: OpenedSubmission): void {
    const before = this.files().filter(({ file }) => file === opened.file);
    this.#removed = [...this.#removed, ...before.filter((file) => !isSame(file, opened))];
  }

  /** Of a file of this session or of the earlier ones. */
  remove({ file, sha256 }: NamedBytes): void {
    this.#removed = [...this.#removed, { file, sha256 }];
  }

  /** Only the rows are here: of a sheet its committee can be said, that it isn't to be counted, and what version it is (S2). */
  correct(name: string, sheet: string, correction: Correction): void {
    const file = this.files().find((one) => one.file === name);
    if (file === undefined || !["committee", "left-out", "version"].includes(correction.what)) return;
    const key = sheetKey(file, sheet);
    this.#said.set(key, applyCorrection(this.#said.get(key) ?? file.decisions?.get(sheet), correction));
  }

  #kept(): readonly SubmittedFile[] {
    return (this.#inUse?.files ?? []).filter(
      (file) => !this.#removed.some((removed) => isSame(file, removed) && isOfName(file, removed)),
    );
  }

  #isHere(file: SubmittedFile): boolean {
    return this.session.all.some(({ role, opened }) => role === "submission" && isSame(file, opened));
  }
}

export type NamedBytes = Pick<SubmittedFile, "file" | "sha256">;

/** By their bytes; files that couldn't even be fetched by their names. */
function isSame(one: NamedBytes, other: NamedBytes): boolean {
  return one.sha256 === other.sha256 && (one.sha256 !== "" || one.file === other.file);
}

function isOfName(one: NamedBytes, other: NamedBytes): boolean {
  return nameOfVersion(one.file) === nameOfVersion(other.file);
}

function sheetKey({ file, sha256 }: NamedBytes, sheet: string): string {
  return JSON.stringify([nameOfVersion(file), sha256, sheet]);
}
