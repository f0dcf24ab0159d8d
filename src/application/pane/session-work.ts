import { momentOfSerial, serialOfDay, type IsoDate } from "../../domain/calendar";
import { changesSince, type EarlierFigures, figuresOfSummary } from "../../domain/consolidate/changes-since";
import { consolidate } from "../../domain/consolidate/consolidate";
import type { Summary } from "../../domain/consolidate/summary";
import { withSamePeriod } from "../../domain/earlier/previous-years";
import { withEarlier } from "../../domain/earlier/with-earlier";
import type { Workbook } from "../../domain/grid/grid";
import { describeChange } from "../../domain/language/describe-changes";
import type { Language } from "../../domain/language/language";
import { tableKey } from "../../domain/recognise/tables/table-key";
import { tellResult } from "../../domain/report/narrative";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { carriedOn, changesOf, inputOnTop } from "../carry-on";
import { reportOn } from "../consolidate-files";
import { describeRefusal } from "../describe-refusal";
import type { OpenedSubmission } from "../read-submissions";
import { EarlierWork } from "./earlier-work";
import { fileViews } from "./file-views";
import type { SettingsChange } from "./session-calls";
import { applyCorrection } from "./sheet-decisions-of";
import { SessionFiles } from "./session-files";
import { SessionRegister } from "./session-register";
import { SessionSettings } from "./session-settings";
import { SessionYears } from "./session-years";
import { ConsolidatedBooks } from "./consolidated-books";
import { type RowDecision, RowDecisions } from "./row-decisions";
import { UnusableBooks } from "./unusable-books";
import { Versions } from "./versions";
import type {
  ChangeView,
  Correction,
  RepetitionView,
  SessionView,
  SettingsView,
  SheetRef,
} from "./session-view";
import { boardOf, figuresOf, findingViews } from "./session-view-of";
import { type NamedNumber, TypedNumbers, withKept, withNamed } from "./typed-numbers";

/** What a session knows and decides; consolidated anew when something it depends on has changed. */
export class SessionWork {
  readonly files = new SessionFiles();
  readonly typed = new TypedNumbers();
  readonly #register = new SessionRegister(this.files);
  readonly #earlier = new EarlierWork(this.files);
  readonly #settings: SessionSettings;
  readonly #years: SessionYears;
  /** What was planned since the earlier consolidation was taken up: what changes next is told against it. */
  #planned: EarlierFigures | null = null;
  #version = 0;
  #summary: Summary | null = null;
  #view: SessionView | null = null;
  readonly #books = new ConsolidatedBooks();
  readonly #rows = new RowDecisions();
  readonly #unusable = new UnusableBooks();
  /** Of the summary that is there. */
  #versions: Versions | null = null;

  constructor(
    readonly today: IsoDate,
    language: Language,
    private readonly now = () => momentOfSerial(serialOfDay(today), false),
  ) {
    this.#settings = new SessionSettings(language);
    const [files, settings, register] = [this.files, this.#settings, this.#register];
    const sources = { files, settings, register, earlier: this.#earlier, books: this.#books };
    this.#years = new SessionYears(sources, today);
  }

  /** After a change: everything is made anew when it is asked for. */
  changed(): SessionView {
    this.#years.assignBooks();
    this.files.remember(this.#earlier.memory(), this.#earlier.sent());
    this.#summary = null;
    this.#versions = null;
    this.#view = null;
    this.#version += 1;
    return this.view();
  }

  /** A file that is to count; one that was taken out before is wanted again. */
  takeSubmission(opened: OpenedSubmission): void {
    const { names, decisions } = this.#earlier.welcome(opened);
    const taken = this.files.add(opened, "submission", names);
    for (const [sheet, decided] of decisions) this.files.decide(taken, sheet, decided);
  }

  /** S2. */
  correct({ file: name, sheet, table }: SheetRef, correction: Correction): void {
    const file = this.files.get(name);
    const key = tableKey(sheet, table);
    if (file) this.files.decide(file, key, applyCorrection(file.decisions.get(key), correction));
    else this.#earlier.correct(name, key, correction);
  }

  /** Sheets of the open workbook: what was taken of it before, now or in an earlier consolidation, gives way. */
  takeSheets(opened: OpenedSubmission): void {
    this.files.remove(opened.file);
    this.#earlier.replace(opened);
    this.takeSubmission(opened);
  }

  takeRegister(opened: OpenedSubmission, workbook: Workbook): void {
    this.files.add(opened, "register");
    this.#register.takeFound(opened, workbook);
  }

  useRegister(opened: OpenedSubmission): void {
    this.#register.takeChosen(opened);
  }

  /** The product's own workbook, dropped in: the work goes on from it. */
  takeConsolidated(opened: OpenedSubmission, workbook: Workbook): void {
    const { file } = opened;
    this.files.add({ ...opened, workbook: null }, "consolidated");
    if (this.#unusable.take(file, workbook)) return;
    this.typed.takeFile(file, workbook);
    this.#books.add(file, workbook);
    this.#planned = null;
    this.#years.forget();
    if (this.#years.previous().has(file)) return;
    this.#earlier.take(file, workbook);
    this.#rows.heed(this.#earlier.inUse?.rowWords.typed ?? []);
    if (this.#register.inUse === null) this.#register.takeConsolidated(file, workbook);
  }

  /** The workbook that is open in Excel, as it is now. */
  openBook(name: string, workbook: Workbook): void {
    if (this.#unusable.takeOpen(name, workbook)) return;
    this.#earlier.takeOpen(name, workbook);
    this.typed.take(name, workbook);
    this.#planned = null;
    this.#rows.heed(this.#earlier.inUse?.rowWords.typed ?? []);
    this.#register.takeOpen(name, workbook);
  }

  removeFile(name: string): void {
    const file = this.files.remove(name);
    const removed = file?.opened ?? this.#earlier.files().find((one) => one.file === name);
    if (removed) this.#earlier.remove(removed);
    if (file?.role === "consolidated") {
      this.#books.remove(name);
      this.#unusable.remove(name);
      this.#earlier.forget(name);
    }
    if (file?.role === "register") this.#register.remove(name);
  }

  change(settings: SettingsChange): void {
    this.#settings.change(settings);
  }

  settings(): SettingsView {
    const { inUse } = this.#earlier;
    return this.#settings.view({
      year: () => this.#years.guess(),
      deadline: inUse?.deadline ?? null,
      zeroConfirmed: inUse?.zeroConfirmed ?? [],
      office: { ...inUse?.office, ...this.#register.inUse?.office },
    });
  }

  /** `null` without a register. */
  summary(): Summary | null {
    const register = this.#register.inUse;
    if (register === null) return null;
    if (this.#summary !== null) return this.#summary;
    const { year, from, to, deadline, zeroConfirmed } = this.settings();
    const period = { from, to };
    const previous = [...this.#years.previous().values()];
    const input = inputOnTop(this.#earlier.inUse, {
      register: withSamePeriod(register.register, previous, period),
      registerFindings: register.findings,
      files: withEarlier(this.#earlier.filesInOrder(), this.files.submitted(year)),
      sayOnRows: (kept) => this.#rows.after(kept),
      ...{ year, period, previous, deadline, zeroConfirmed },
    });
    this.#summary = consolidate(input);
    this.#versions = new Versions(input, this.#summary);
    return this.#summary;
  }

  /** P12, P14. */
  decideRows(rows: RepetitionView, decision: RowDecision): void {
    const summary = this.summary();
    if (summary !== null) this.#rows.decide(summary, rows, decision);
  }

  /** `null` without a register. */
  versions(): Versions | null {
    return this.summary() === null ? null : this.#versions;
  }

  /** C21. */
  rollBack(sheet: SheetRef): void {
    for (const { ref, word } of this.versions()?.rollBack(sheet) ?? [])
      this.correct(ref, { what: "version", version: word });
  }

  planOptions() {
    const { language } = this.#settings;
    const { profile, office } = this.settings();
    return { language, profile, office, quotaColumns: this.#register.quotaColumns };
  }

  plan(): WorkbookPlan | null {
    const summary = this.summary();
    if (summary === null || this.#unusable.refusals.length > 0) return null;
    const plan = this.#planOf(summary);
    this.#planned = figuresOfSummary(summary);
    return plan;
  }

  /** E10: what was typed over formulas and is kept stays, and is named. */
  #planOf(summary: Summary): WorkbookPlan {
    const { inUse } = this.#earlier;
    const { language } = this.#settings;
    const carried = carriedOn(inUse, changesOf(inUse, summary), language, this.now);
    const options = { ...this.planOptions(), ...carried };
    const named = this.#namedNumbers(summary);
    return withKept(reportOn(withNamed(summary, named), options).plan, named);
  }

  #namedNumbers(summary: Summary): readonly NamedNumber[] {
    return this.typed.isEmpty ? [] : this.typed.named(reportOn(summary, this.planOptions()).plan);
  }

  view(): SessionView {
    this.#view ??= this.#makeView();
    return this.#view;
  }

  #makeView(): SessionView {
    const { language } = this.#settings;
    const summary = this.summary();
    const { inUse: earlier } = this.#earlier;
    const files = fileViews({
      files: this.files,
      earlier: this.#earlier,
      register: this.#register.inUse,
      summary,
      versions: this.versions(),
      previousYears: this.#years.previous(),
      year: this.settings().year,
      language,
    });
    return {
      version: this.#version,
      language,
      settings: this.settings(),
      register: this.#register.view(),
      files,
      board: summary === null ? [] : boardOf(summary, files, language),
      total: summary === null ? null : figuresOf(summary.total, language),
      findings:
        summary === null ? [] : findingViews(withNamed(summary, this.#namedNumbers(summary)), language),
      typedNumbers:
        summary === null || this.typed.isEmpty
          ? []
          : this.typed.views(reportOn(summary, this.planOptions()).plan),
      narrative: summary === null ? null : tellResult(summary, language),
      blocked: this.#unusable.refusals.map((refusal) => describeRefusal(refusal, language)),
      problems: this.#register.refusals.map((refusal) => describeRefusal(refusal, language)),
      changes: this.#changeViews(),
      earlier: earlier && { name: earlier.name, submissions: this.#earlier.sheets },
    };
  }

  #changeViews(): readonly ChangeView[] | null {
    const before = this.#planned ?? this.#earlier.inUse?.figures;
    const summary = this.summary();
    if (before === undefined || summary === null) return null;
    const { language } = this.#settings;
    return changesSince(before, summary).map((change) => ({
      committee: change.committee,
      text: describeChange(change, language),
    }));
  }
}
