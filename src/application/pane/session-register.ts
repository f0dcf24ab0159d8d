import { readQuotaColumns } from "../../domain/earlier/read-quota-columns";
import type { Workbook } from "../../domain/grid/grid";
import type { OwnColumn } from "../../domain/report/note-keys";
import { sheetNames } from "../../domain/report/workbook-names";
import { registerOf, type RegisterRefusal, type UsableRegister } from "../open-register";
import type { OpenedSubmission } from "../read-submissions";
import type { SessionFiles } from "./session-files";
import type { RegisterView } from "./session-view";

export interface RegisterInUse extends UsableRegister {
  readonly name: string;
  readonly from: RegisterView["from"];
}

/** The register that a session works with: of the open workbook, of a file, or of an earlier consolidation. */
export class SessionRegister {
  #inUse: RegisterInUse | null = null;
  #refusals: readonly RegisterRefusal[] = [];
  /** Of the open workbook as it was read last: only another one replaces a register from a file. */
  #ofBook = "";
  /** What the user added to `ChiTieu`. */
  #quotaColumns: readonly OwnColumn[] = [];

  constructor(private readonly files: SessionFiles) {}

  get inUse(): RegisterInUse | null {
    return this.#inUse;
  }

  get refusals(): readonly RegisterRefusal[] {
    return this.#refusals;
  }

  get quotaColumns(): readonly OwnColumn[] {
    return this.#quotaColumns;
  }

  /** A register among the files is used where there is none yet. */
  takeFound({ file }: OpenedSubmission, workbook: Workbook): void {
    if (this.#inUse !== null) return;
    const read = registerOf(workbook, file);
    if (read.state === "read") this.use({ ...read, name: file, from: "file" });
  }

  /** The one that the user chose, or why it can't be used. */
  takeChosen({ workbook, refused, file }: OpenedSubmission): void {
    if (workbook === null) {
      this.#refusals = refused === null ? [] : [{ kind: "file", finding: refused }];
      return;
    }
    const read = registerOf(workbook, file);
    if (read.state === "read") this.use({ ...read, name: file, from: "file" });
    else this.#refusals = read.refusals;
  }

  /** The one of an earlier consolidation that was dropped in. */
  takeConsolidated(file: string, workbook: Workbook): void {
    const read = registerOf(workbook, file);
    if (read.state === "read") {
      this.#quotaColumns = readQuotaColumns(workbook, read.register);
      this.use({ ...read, name: file, from: "file" });
    } else this.#refusals = read.refusals;
  }

  /** The one of the workbook that is open in Excel, as it is now. */
  takeOpen(name: string, workbook: Workbook): void {
    const read = registerOf(workbook, name);
    const isFilled = workbook.sheets.some(({ name: sheet }) => sheet === sheetNames.quotas);
    if (read.state === "refused") {
      // A sheet of the user's that is no register at all is no mistake of theirs.
      this.#refusals =
        isFilled && this.#inUse?.from !== "file" && !isBlank(read.refusals) ? read.refusals : [];
      if (this.#inUse?.from === "workbook") this.use(this.#ofFiles());
      return;
    }
    this.#quotaColumns = readQuotaColumns(workbook, read.register);
    const key = JSON.stringify(read.register.committees);
    const isNews = key !== this.#ofBook;
    this.#ofBook = key;
    if (this.#inUse === null || this.#inUse.from === "workbook" || isNews)
      this.use({ ...read, name: read.register.source.sheet, from: "workbook" });
  }

  /** A register that was given as a file serves again where the workbook's own is gone (taken back, deleted). */
  #ofFiles(): RegisterInUse | null {
    for (const { role, opened } of this.files.all) {
      if (role !== "register" || opened.workbook === null) continue;
      const read = registerOf(opened.workbook, opened.file);
      if (read.state === "read") return { ...read, name: opened.file, from: "file" };
    }
    this.#ofBook = "";
    return null;
  }

  /** The file of that name was taken out. */
  remove(name: string): void {
    if (this.#inUse?.from === "file" && this.#inUse.name === name) this.use(null);
  }

  use(register: RegisterInUse | null): void {
    this.#inUse = register;
    this.#refusals = [];
    this.files.useRegister(register?.register ?? null);
  }

  view(): RegisterView | null {
    if (this.#inUse === null) return null;
    const { name, from, register } = this.#inUse;
    const quota = register.committees.reduce((sum, committee) => sum + (committee.quota ?? 0), 0);
    return { name, from, committees: register.committees.length, quota };
  }
}

/** A register sheet that nobody has filled in yet. */
function isBlank(refusals: readonly RegisterRefusal[]): boolean {
  return refusals.every((refusal) => refusal.kind === "problem" && refusal.problem.kind === "no-committees");
}
