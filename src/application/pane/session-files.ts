import type { SubmittedFile } from "../../domain/consolidate/consolidation-input";
import { extractSheet } from "../../domain/extract/extract-sheet";
import type { ExtractedSheet } from "../../domain/extract/extracted-sheet";
import type { SentBy } from "../../domain/recognise/committee/passing-senders";
import type { Memory } from "../../domain/recognise/memory/recall";
import { type OwnReading, recogniseRemembering } from "../../domain/recognise/memory/recognise-remembering";
import type { RecognisedSheet } from "../../domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../../domain/recognise/sheet-decisions";
import { settleAsks } from "../../domain/recognise/committee/settle-asks";
import { recogniseSheets } from "../../domain/recognise/tables/recognise-sheets";
import { keyOfTable, tableKey } from "../../domain/recognise/tables/table-key";
import { createCommitteeMatcher, type CommitteeMatcher } from "../../domain/register/match-committee";
import type { Register } from "../../domain/register/register";
import { evidenceOf } from "../mail-evidence";
import { arrivalOf } from "../mail-of";
import type { OpenedSubmission } from "../read-submissions";
import { nameOfVersion, versionName } from "./name-apart";
import { memoryKey, sessionMemory } from "./session-memory";
import { SessionSenders } from "./session-senders";

/** A file of the session: kept as grids, so that it is read once, whatever is corrected or changed later. */
export interface SessionFile {
  readonly opened: OpenedSubmission;
  /** `submission`: counts; `register`, `consolidated`: what else the user may drop in. */
  readonly role: "submission" | "register" | "consolidated";
  /** By `tableKey`. */
  readonly decisions: Map<string, SheetDecisions>;
  /** By themselves and by what the user says of them: by the sheet's name. */
  readonly recognised: Map<string, readonly RecognisedSheet[]>;
  /** All of them by what is remembered too; `null` until that is asked for. */
  remembering: readonly RecognisedSheet[] | null;
  readonly extracted: Map<RecognisedSheet, ExtractedSheet>;
}

const noRegister: Register = { committees: [], source: { file: "", sheet: "" } };

/** The files that were given in this session, recognised and extracted when that is asked for, and no oftener. */
export class SessionFiles {
  readonly #files = new Map<string, SessionFile>();
  #register: Register = noRegister;
  #matcher: CommitteeMatcher = createCommitteeMatcher(noRegister);
  #year = 0;
  readonly #senders = new SessionSenders();
  #earlier: Memory = [];
  /** `null` until it is asked for again. */
  #memory: Memory | null = [];
  #memoryKey = "";

  get all(): readonly SessionFile[] {
    return [...this.#files.values()];
  }

  get(name: string): SessionFile | undefined {
    return this.#files.get(name);
  }

  has(sha256: string, name: string): boolean {
    return this.all.some(({ opened }) => opened.sha256 === sha256 && nameOfVersion(opened.file) === name);
  }

  /** Takes a file in; where there is one of its name, here or among the `others`, it gets a name of its own. */
  add(
    opened: OpenedSubmission,
    role: SessionFile["role"],
    others: ReadonlySet<string> = new Set(),
  ): SessionFile {
    const file = versionName(opened.file, (name) => this.#files.has(name) || others.has(name));
    const refused = opened.refused && { ...opened.refused, where: { ...opened.refused.where, file } };
    const kept: SessionFile = {
      opened: { ...opened, file, refused },
      role,
      decisions: new Map(),
      recognised: new Map(),
      remembering: null,
      extracted: new Map(),
    };
    this.#files.set(file, kept);
    this.#memory = null;
    this.#senders.filesChanged();
    return kept;
  }

  remove(name: string): SessionFile | null {
    const file = this.#files.get(name);
    this.#files.delete(name);
    this.#memory = null;
    this.#senders.filesChanged();
    return file ?? null;
  }

  /** Sheets are recognised by the names of the register: another register means anew. */
  useRegister(register: Register | null): void {
    const next = register ?? noRegister;
    if (namesOf(next) !== namesOf(this.#register)) {
      this.#matcher = createCommitteeMatcher(next);
      for (const file of this.#files.values()) forget(file);
      this.#memory = null;
      this.#senders.registerChanged();
    }
    this.#register = next;
  }

  /** `key`: of one of its tables. */
  decide(file: SessionFile, key: string, decisions: SheetDecisions): void {
    file.decisions.set(key, decisions);
    for (const [name, tables] of file.recognised) {
      // The first table's key is the sheet's name: what is said of it may show that there are no others.
      if (name !== key && !tables.some((table) => keyOfTable(table) === key)) continue;
      for (const table of tables) file.extracted.delete(table);
      file.recognised.delete(name);
    }
    file.remembering = null;
    this.#memory = null;
  }

  /** What is remembered of earlier consolidations (S5), and from whom their sheets came. */
  remember(earlier: Memory, sent: readonly SentBy[]): void {
    this.#earlier = earlier;
    this.#memory = null;
    this.#senders.remember(sent);
  }

  recognised(file: SessionFile): readonly RecognisedSheet[] {
    this.#settleSenders();
    const memory = this.#currentMemory();
    file.remembering ??= settleAsks(recogniseRemembering(this.#readings(file), memory));
    return file.remembering;
  }

  /** Of a sender who turns out to pass on what others sent the files are recognised anew. */
  #settleSenders(): void {
    const sent = this.all.filter(({ role, opened }) => role === "submission" && opened.mail !== undefined);
    const changed = this.#senders.settle(
      sent.map(({ opened }) => opened),
      this.#matcher,
    );
    for (const file of sent) if (changed.has(file.opened)) forget(file);
    if (changed.size > 0) this.#memory = null;
  }

  /** Of another memory all files are recognised anew; what it doesn't change stays as it was. */
  #currentMemory(): Memory {
    if (this.#memory !== null) return this.#memory;
    const said = this.all.filter(({ role, decisions }) => role === "submission" && decisions.size > 0);
    const readings = said.map((file) => this.#readings(file));
    this.#memory = sessionMemory(this.#earlier, readings, this.#matcher);
    const key = memoryKey(this.#memory);
    if (key !== this.#memoryKey) for (const file of this.#files.values()) file.remembering = null;
    this.#memoryKey = key;
    return this.#memory;
  }

  #readings(file: SessionFile): OwnReading[] {
    const mail = evidenceOf(file.opened, this.#senders.passing);
    const context = { file: file.opened.file, matcher: this.#matcher, ...mail };
    return (file.opened.workbook?.sheets ?? []).map((grid): OwnReading => {
      const decisionsOf = (table: number) => file.decisions.get(tableKey(grid.name, table));
      const again = (of: OwnReading["decisionsOf"]) => recogniseSheets(grid, { ...context, decisionsOf: of });
      const tables = file.recognised.get(grid.name) ?? again(decisionsOf);
      file.recognised.set(grid.name, tables);
      return { tables, decisionsOf, again };
    });
  }

  /** `year`: of dates that are written without one. */
  extracted(file: SessionFile, year: number): readonly ExtractedSheet[] {
    if (year !== this.#year) for (const other of this.#files.values()) other.extracted.clear();
    this.#year = year;
    return this.recognised(file).map((sheet) => {
      const known = file.extracted.get(sheet) ?? extractSheet(sheet, { year });
      file.extracted.set(sheet, known);
      return known;
    });
  }

  /** What a consolidation of that year takes from this session. */
  submitted(year: number): readonly SubmittedFile[] {
    return this.all
      .filter(({ role }) => role === "submission")
      .map((file) => {
        const { file: name, sha256, refused } = file.opened;
        return {
          file: name,
          sha256,
          ...arrivalOf(file.opened),
          refused,
          sheets: this.extracted(file, year),
          ...(file.decisions.size > 0 && { decisions: file.decisions }),
        };
      });
  }
}

function forget(file: SessionFile): void {
  file.recognised.clear();
  file.remembering = null;
  file.extracted.clear();
}

/** All that recognition takes from a register. */
function namesOf({ committees }: Register): string {
  return JSON.stringify(committees.map(({ id, name, aliases }) => [id, name, aliases]));
}
