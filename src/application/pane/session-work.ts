import { monthOf, type IsoDate, yearOf } from "../../domain/calendar";
import { consolidate } from "../../domain/consolidate/consolidate";
import type { SubmittedFile } from "../../domain/consolidate/consolidation-input";
import type { Summary } from "../../domain/consolidate/summary";
import { readQuotaColumns } from "../../domain/earlier/read-quota-columns";
import { type Earlier, readEarlier } from "../../domain/earlier/read-earlier";
import { withEarlier } from "../../domain/earlier/with-earlier";
import { readOffice } from "../../domain/extract/read-office";
import type { Workbook } from "../../domain/grid/grid";
import { describeFinding } from "../../domain/language/describe-finding";
import type { Language } from "../../domain/language/language";
import { paneTexts } from "../../domain/language/pane-texts";
import { tellResult } from "../../domain/report/narrative";
import type { SheetDecisions } from "../../domain/recognise/sheet-decisions";
import type { OwnColumn } from "../../domain/report/note-keys";
import { sheetNames } from "../../domain/report/workbook-names";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { reportOn } from "../consolidate-files";
import { describeRefusal } from "../describe-refusal";
import { registerOf, type RegisterRefusal, type UsableRegister } from "../open-register";
import type { OpenedSubmission } from "../read-submissions";
import { nameApart, nameOfVersion } from "./name-apart";
import { guessYear } from "./guess-year";
import type { SettingsChange } from "./session-calls";
import { applyCorrection } from "./sheet-decisions-of";
import { withDecisions } from "./earlier-decisions";
import { SessionFiles, type SessionFile } from "./session-files";
import type { Correction, FileView, RegisterView, SessionView, SettingsView, SheetRef } from "./session-view";
import { boardOf, figuresOf, findingViews, submissionIndex, submissionKey } from "./session-view-of";
import { sheetViewOf } from "./sheet-views";

interface RegisterInUse extends UsableRegister {
  readonly name: string;
  readonly from: RegisterView["from"];
}

type Settings = Pick<SettingsView, "profile" | "office"> & {
  readonly language: Language;
  /** `null`: guessed, and the whole year. */
  readonly year: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Left out where the user said nothing: then those of the earlier consolidation go on. */
  readonly deadline?: IsoDate | null;
  readonly zeroConfirmed?: readonly string[];
};

/** What a session knows and decides; consolidated anew when something it depends on has changed. */
export class SessionWork {
  readonly files = new SessionFiles();
  #register: RegisterInUse | null = null;
  #refusals: readonly RegisterRefusal[] = [];
  #earlier: (Earlier & { readonly name: string; readonly office: SettingsView["office"] }) | null = null;
  /** Register of the open workbook as it was read last: only another one replaces a register from a file. */
  #bookRegister = "";
  /** What the user added to `ChiTieu`. */
  #quotaColumns: readonly OwnColumn[] = [];
  /** Files that the user took out, so that an earlier consolidation doesn't bring them back. */
  #removed: readonly NamedBytes[] = [];
  /** What the user says of earlier sheets, by `sheetKey`. */
  readonly #said = new Map<string, SheetDecisions>();
  #settings: Settings;
  #version = 0;
  #summary: Summary | null = null;
  #view: SessionView | null = null;

  constructor(
    readonly today: IsoDate,
    language: Language,
  ) {
    this.#settings = {
      language,
      year: null,
      from: null,
      to: null,
      profile: "hd36",
      office: {},
    };
  }

  /** After a change: everything is made anew when it is asked for. */
  changed(): SessionView {
    this.#summary = null;
    this.#view = null;
    this.#version += 1;
    return this.view();
  }

  /** A file that is to count; one that was taken out before is wanted again. */
  takeSubmission(opened: OpenedSubmission): void {
    this.#removed = this.#removed.filter(({ sha256 }) => sha256 !== opened.sha256);
    const earlier = this.#earlierFiles();
    const others = earlier.filter((file) => !isSame(file, opened));
    const taken = this.files.add(opened, "submission", new Set(others.map(({ file }) => file)));
    // What the user once said of these bytes still holds (S4).
    for (const { decisions } of earlier.filter((file) => isSame(file, opened)))
      for (const [sheet, decided] of decisions ?? []) this.files.decide(taken, sheet, decided);
  }

  /** S2; of an earlier sheet only its rows are here: its committee can be said, and that it isn't to be counted. */
  correct({ file: name, sheet }: SheetRef, correction: Correction): void {
    const file = this.files.get(name);
    if (file) {
      this.files.decide(file, sheet, applyCorrection(file.decisions.get(sheet), correction));
      return;
    }
    const earlier = this.#earlierFiles().find((one) => one.file === name);
    if (earlier === undefined || !["committee", "left-out"].includes(correction.what)) return;
    const key = sheetKey(earlier, sheet);
    this.#said.set(key, applyCorrection(this.#said.get(key) ?? earlier.decisions?.get(sheet), correction));
  }

  /** Sheets of the open workbook: what was taken of it before, now or in an earlier consolidation, gives way. */
  takeSheets(opened: OpenedSubmission): void {
    this.files.remove(opened.file);
    const before = this.#earlierFiles().filter(({ file }) => file === opened.file);
    this.#removed = [...this.#removed, ...before.filter((file) => !isSame(file, opened))];
    this.takeSubmission(opened);
  }

  /** A register among the files is used where there is none yet. */
  takeRegister(opened: OpenedSubmission, workbook: Workbook): void {
    this.files.add(opened, "register");
    if (this.#register !== null) return;
    const read = registerOf(workbook, opened.file);
    if (read.state === "read") this.#use({ ...read, name: opened.file, from: "file" });
  }

  useRegister(opened: OpenedSubmission): void {
    const { workbook, refused, file } = opened;
    if (workbook === null) {
      this.#refusals = refused === null ? [] : [{ kind: "file", finding: refused }];
      return;
    }
    const read = registerOf(workbook, file);
    if (read.state === "read") this.#use({ ...read, name: file, from: "file" });
    else this.#refusals = read.refusals;
  }

  /** The product's own workbook, dropped in: the work goes on from it. */
  takeConsolidated(opened: OpenedSubmission, workbook: Workbook): void {
    const { file } = opened;
    this.files.add({ ...opened, workbook: null }, "consolidated");
    this.#takeEarlier(file, workbook, readEarlier(workbook, file));
    if (this.#register !== null) return;
    const read = registerOf(workbook, file);
    if (read.state === "read") {
      this.#quotaColumns = readQuotaColumns(workbook, read.register);
      this.#use({ ...read, name: file, from: "file" });
    } else this.#refusals = read.refusals;
  }

  /** The workbook that is open in Excel, as it is now. */
  openBook(name: string, workbook: Workbook): void {
    const earlier = readEarlier(workbook, name);
    // A consolidated workbook that was dropped in stays, as long as the open one holds none.
    if (earlier !== null || this.#earlier?.name === name) this.#takeEarlier(name, workbook, earlier);
    const read = registerOf(workbook, name);
    const isFilled = workbook.sheets.some(({ name: sheet }) => sheet === sheetNames.quotas);
    if (read.state === "refused") {
      // A sheet of the user's that is no register at all is no mistake of theirs.
      this.#refusals =
        isFilled && this.#register?.from !== "file" && !isBlank(read.refusals) ? read.refusals : [];
      if (this.#register?.from === "workbook") this.#use(null);
      return;
    }
    this.#quotaColumns = readQuotaColumns(workbook, read.register);
    const key = JSON.stringify(read.register.committees);
    const isNews = key !== this.#bookRegister;
    this.#bookRegister = key;
    if (this.#register === null || this.#register.from === "workbook" || isNews)
      this.#use({ ...read, name: read.register.source.sheet, from: "workbook" });
  }

  removeFile(name: string): void {
    const file = this.files.remove(name);
    const removed = file?.opened ?? this.#earlierFiles().find((one) => one.file === name);
    if (removed) this.#removed = [...this.#removed, { file: removed.file, sha256: removed.sha256 }];
    if (file?.role === "consolidated" && this.#earlier?.name === name) this.#earlier = null;
    if (file?.role === "register" && this.#register?.from === "file" && this.#register.name === name)
      this.#use(null);
  }

  change({ year, from, to, office, ...settings }: SettingsChange): void {
    const own = this.#settings;
    this.#settings = {
      ...own,
      ...settings,
      year: year ?? own.year,
      // Another year means the whole of it, but for what is said with it.
      from: from ?? (year === undefined ? own.from : null),
      to: to ?? (year === undefined ? own.to : null),
      office: { ...own.office, ...office },
    };
  }

  settings(): SettingsView {
    const { year: said, from, to, profile, office } = this.#settings;
    const { deadline = this.#earlier?.deadline ?? null } = this.#settings;
    const { zeroConfirmed = this.#earlier?.zeroConfirmed ?? [] } = this.#settings;
    const year = said ?? yearOf(from ?? to ?? `${this.#guessYear()}-01-01`);
    return {
      year,
      from: from ?? `${year}-01-01`,
      to: to ?? `${year}-12-31`,
      isGuessed: said === null && from === null && to === null,
      deadline,
      zeroConfirmed,
      profile,
      office: { ...this.#earlier?.office, ...this.#register?.office, ...office },
    };
  }

  /** `null` without a register. */
  summary(): Summary | null {
    const register = this.#register;
    if (register === null) return null;
    if (this.#summary !== null) return this.#summary;
    const { year, from, to, deadline, zeroConfirmed } = this.settings();
    const known = new Set(register.register.committees.map(({ id }) => id));
    const submitted = this.files.submitted(year);
    this.#summary = consolidate({
      register: register.register,
      registerFindings: register.findings,
      year,
      period: { from, to },
      files: withEarlier(this.#earlierInOrder(), submitted),
      deadline,
      zeroConfirmed: zeroConfirmed.filter((id) => known.has(id)),
    });
    return this.#summary;
  }

  planOptions() {
    const { language } = this.#settings;
    const { profile, office } = this.settings();
    return { language, profile, office, ...this.#earlier?.notes, quotaColumns: this.#quotaColumns };
  }

  plan(): WorkbookPlan | null {
    const summary = this.summary();
    return summary === null ? null : reportOn(summary, this.planOptions()).plan;
  }

  view(): SessionView {
    this.#view ??= this.#makeView();
    return this.#view;
  }

  #makeView(): SessionView {
    const { language } = this.#settings;
    const summary = this.summary();
    const files = this.#fileViews(summary);
    return {
      version: this.#version,
      language,
      settings: this.settings(),
      register: this.#registerView(),
      files,
      board: summary === null ? [] : boardOf(summary, files, language),
      total: summary === null ? null : figuresOf(summary.total, language),
      findings: summary === null ? [] : findingViews(summary, language),
      narrative: summary === null ? null : tellResult(summary, language),
      problems: this.#refusals.map((refusal) => describeRefusal(refusal, language)),
      earlier: this.#earlier && {
        name: this.#earlier.name,
        submissions: sheetsOf(this.#earlier),
      },
    };
  }

  #registerView(): RegisterView | null {
    if (this.#register === null) return null;
    const { name, from, register } = this.#register;
    const quota = register.committees.reduce((sum, committee) => sum + (committee.quota ?? 0), 0);
    return { name, from, committees: register.committees.length, quota };
  }

  #fileViews(summary: Summary | null): readonly FileView[] {
    const { language } = this.#settings;
    const index = submissionIndex(summary);
    const { year } = this.settings();
    const register = this.#register?.register ?? null;
    const texts = paneTexts(language);
    const own = this.files.all.map((file): FileView => ({
      id: file.opened.file,
      name: file.opened.file,
      state: this.#stateOf(file),
      message: this.#messageOf(file),
      sheets:
        file.role === "submission"
          ? this.files.extracted(file, year).map((extracted) =>
              sheetViewOf({
                file: file.opened.file,
                extracted,
                submission: index.get(submissionKey(file.opened.file, extracted.sheet.grid.name)),
                decisions: file.decisions.get(extracted.sheet.grid.name),
                register,
                language,
              }),
            )
          : [],
    }));
    return [
      ...this.#earlierFiles().map(({ file, sheets, decisions }): FileView => ({
        id: file,
        name: file,
        state: "earlier",
        message: texts.earlierFile,
        sheets: sheets.map((extracted) =>
          sheetViewOf({
            file,
            extracted,
            submission: index.get(submissionKey(file, extracted.sheet.grid.name)),
            decisions: decisions?.get(extracted.sheet.grid.name),
            register,
            language,
          }),
        ),
      })),
      ...own,
    ];
  }

  #stateOf({ role, opened }: SessionFile): FileView["state"] {
    if (role === "register") return "register";
    if (role === "consolidated") return "earlier";
    return opened.refused === null ? "read" : "refused";
  }

  #messageOf({ role, opened }: SessionFile): string {
    const { language } = this.#settings;
    const texts = paneTexts(language);
    const register = this.#register;
    switch (role) {
      case "register":
        return register === null || register.name === opened.file
          ? texts.registerTaken(register?.register.committees.length ?? 0)
          : texts.registerLeft(register.name);
      case "consolidated":
        return this.#earlier?.name === opened.file
          ? texts.earlierTaken(sheetsOf(this.#earlier))
          : texts.earlierUnread;
      case "submission":
        return opened.refused === null
          ? ""
          : describeFinding(opened.refused, register?.register ?? null, language);
    }
  }

  #use(register: RegisterInUse | null): void {
    this.#register = register;
    this.#refusals = [];
    this.files.useRegister(register?.register ?? null);
  }

  /** Files of the earlier consolidation that aren't here again and weren't taken out, as they are shown. */
  #earlierFiles(): readonly SubmittedFile[] {
    const files = this.#keptFiles().filter((file) => !this.#isHere(file));
    const said = files.map((file) => withDecisions(file, (sheet) => this.#said.get(sheetKey(file, sheet))));
    return nameApart(said, (name) => this.files.get(name) !== undefined);
  }

  /** All of them, those that are here again too: a file that is read anew keeps its place in the order of arrival (E2). */
  #earlierInOrder(): readonly SubmittedFile[] {
    const shown = [...this.#earlierFiles()];
    return this.#keptFiles().map((file) => (this.#isHere(file) ? file : (shown.shift() ?? file)));
  }

  #keptFiles(): readonly SubmittedFile[] {
    return (this.#earlier?.files ?? []).filter(
      (file) => !this.#removed.some((removed) => isSame(file, removed) && isOfName(file, removed)),
    );
  }

  #isHere(file: SubmittedFile): boolean {
    return this.files.all.some(({ role, opened }) => role === "submission" && isSame(file, opened));
  }

  #takeEarlier(name: string, workbook: Workbook, earlier: Earlier | null): void {
    this.#earlier = earlier && { ...earlier, name, office: readOffice(workbook, sheetNames.summary) };
  }

  #guessYear(): number {
    const year = yearOf(this.today);
    const extracted = this.files.all
      .filter(({ role }) => role === "submission")
      .flatMap((file) => this.files.extracted(file, year));
    const earlier = this.#earlier?.files.flatMap(({ sheets }) => sheets) ?? [];
    return (
      guessYear(this.#register?.register ?? null, []) ??
      this.#earlier?.year ??
      guessYear(null, [...earlier, ...extracted]) ??
      // In January the office still works on the year that is over.
      (monthOf(this.today) === 1 ? year - 1 : year)
    );
  }
}

type NamedBytes = Pick<SubmittedFile, "file" | "sha256">;

/** By their bytes; files that couldn't even be fetched by their names. */
function isSame(one: NamedBytes, other: NamedBytes): boolean {
  return one.sha256 === other.sha256 && (one.sha256 !== "" || one.file === other.file);
}

function sheetKey({ file, sha256 }: NamedBytes, sheet: string): string {
  return JSON.stringify([nameOfVersion(file), sha256, sheet]);
}

function isOfName(one: NamedBytes, other: NamedBytes): boolean {
  return nameOfVersion(one.file) === nameOfVersion(other.file);
}

function sheetsOf({ files }: Earlier): number {
  return files.reduce((sum, { sheets }) => sum + sheets.length, 0);
}

/** A register sheet that nobody has filled in yet. */
function isBlank(refusals: readonly RegisterRefusal[]): boolean {
  return refusals.every((refusal) => refusal.kind === "problem" && refusal.problem.kind === "no-committees");
}
