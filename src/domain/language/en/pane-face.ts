import type { PaneFace } from "../vi/pane-face";
import type { IsoDate } from "../../calendar";

/** `31/12/2021`: dates as in the workbook. */
function day(value: IsoDate): string {
  return `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

const states: PaneFace["states"] = {
  received: "received",
  late: "late",
  empty: "sent empty",
  zero: "none to report",
  missing: "missing",
};

/** What the task pane itself says. */
export const paneFace: PaneFace = {
  title: "Party admissions, consolidated",
  tabs: { receive: "Receive", check: "Check", summary: "Consolidate", report: "Report" },
  tabList: "Steps of the work",
  day,
  states,
  classes: {
    exceeded: "exceeded",
    met: "met",
    below: "below",
    none: "nobody admitted",
    "no-quota": "no quota",
  },
  severity: { error: "Errors", warning: "Warnings", info: "Notes" },

  consolidate: "Consolidate into Excel",
  download: "Download workbook",
  cancel: "Cancel",
  close: "Close",
  back: "Back",
  more: (count) => `Show ${count} more`,
  dismiss: "Dismiss this message",

  header: {
    period: (year, from, to, isWhole) =>
      isWhole ? `Year ${year}` : `Year ${year}: ${day(from).slice(0, 5)}–${day(to).slice(0, 5)}`,
    change: "Change year and period",
    guessed: "The year was worked out from the register and the files; correct it here if it is wrong.",
    year: "Year",
    from: "From",
    to: "To",
    deadline: "Deadline for reports",
    wholeYear: "Whole year",
    dayExample: "31/12/2021",
    badDay: "Write a day that exists, as day/month/year, such as 31/12/2021.",
    badYear: "Write the year with four digits, such as 2021.",
    language: "VI: Chuyển sang tiếng Việt",
    otherLanguage: "VI",
    menu: "More",
  },

  menu: {
    title: "Help",
    steps: [
      "Enter each committee's quota in the sheet Chỉ tiêu, or import it from a file.",
      "Put the committees' files into Receive: drag them there, or press Choose files.",
      "Look at what needs an answer, and at Check.",
      "Press the button at the bottom. Do it again as often as you like: nothing is counted twice.",
    ],
    privacy: "Everything is done on this computer; nothing is sent anywhere.",
    keys: "By keyboard: Tab to move, arrows to change the step, Enter to open, Esc to go back.",
    details: "Error details",
    noDetails: "No errors so far.",
    copyDetails: "Copy error details",
  },

  receive: {
    drop: "Drop mails or Excel files here",
    choose: "Choose files…",
    chooseFolder: "Choose folder…",
    fromBook: (count) => `Take from this workbook (${count} ${count === 1 ? "sheet" : "sheets"})`,
    fromBookTitle: "Sheets of this workbook to receive",
    takeChosen: "Receive the chosen sheets",
    noSheets: "This workbook has no other sheets to receive.",
    unreadableDrop:
      "Nothing could be taken from what was dropped. Save the file or the mail (.msg, .eml) first, then press Choose files.",
    nothingHere: "This folder holds no file that can be read.",
    leftOut: (count, names) => `Passed over ${count} files of the folder that are no workbooks: ${names}`,
    strip: "Who has sent, one cell a committee",
    board: "Committees",
    asks: "needs an answer",
    version: (version) => `version ${version}`,
    errors: (count) => `${count} ${count === 1 ? "error" : "errors"}`,
    warnings: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
    ofQuota: (admitted, quota) => `${admitted}/${quota}`,
    unresolved: "To look at",
    register: (name, committees, quota) => `Register: ${name} (${committees} committees, quota ${quota})`,
    earlier: (name, submissions) =>
      `Goes on from the earlier consolidation in ${name}: ${submissions} sheets received.`,
    otherFiles: (count) => `All files received (${count})`,
    importRegister: "Import the register from a file…",
    changeRegister: "Take another register from a file…",
  },

  reminder: {
    button: "Remind those who are missing",
    one: "Remind this committee",
    title: "Reminder",
    to: "To",
    all: (count) => `All committees without figures (${count})`,
    copy: "Copy",
    mail: "Open a new mail",
    hint: "Nothing is sent by this software: the button opens the mail program of this computer.",
    paste:
      "The letter is long, so only the subject is filled in: press Copy, then paste (Ctrl+V) into the mail.",
    unknownAddress: "The address isn't known: fill it into the mail.",
    nobody: "Nobody has to be reminded any more.",
    cameUnusable: "a file came that can't be used",
  },

  firstRun: {
    title: "To begin",
    excel:
      "A list of the committees with their quotas is needed. Create the sheet Chỉ tiêu and type or paste two columns into it: Tên cấp ủy (committee) and Chỉ tiêu (quota).",
    page: "A list of the committees with their quotas is needed. Import a file with the columns Tên cấp ủy (committee) and Chỉ tiêu (quota), or the last consolidated workbook.",
    create: "Create the sheet Chỉ tiêu",
    import: "Import from a file…",
    created: "The sheet Chỉ tiêu is there. When it is filled in, press Read again.",
    reread: "Read this workbook again",
  },

  detail: {
    tableOf: (sheet, table) => (table === 1 ? sheet : `${sheet} – table ${table}`),
    noFiles: "No file of this committee has been received.",
    zero: "Has confirmed that it admitted nobody in this period",
    rows: (rows, counted) => `${rows} ${rows === 1 ? "person" : "persons"}, ${counted} counted`,
    score: (percent) => `${percent}% sure`,
    body: "Data",
    committee: "Committee",
    unknownCommittee: "Committee unknown",
    takenFor: "Taken for",
    why: "Why",
    runnerUp: (text) => `Could also be: ${text}`,
    correct: "Correct",
    columns: (count) => `Columns (${count})`,
    columnMeaning: (name, header) => `Meaning of column ${name} ${header}`,
    ownColumn: "Keep as it is, not counted",
    automatic: (text) => `Recognised: ${text}`,
    automaticPlain: "As recognised",
    kinds: { list: "List of persons", counts: "Count form" },
    leaveOut: "Leave this sheet out",
    headerFirst: "Header from row",
    headerLast: "to row",
    setHeader: "Set header rows",
    resetHeader: "Find them again",
    badHeader: "The first row must be 1 or more and not after the last.",
    encoding: "Encoding of the sheet's texts",
    asIs: "Leave the texts as they are",
    decoded: (encoding: string, cells: number) => `Turned from ${encoding} into Unicode: ${cells} cells`,
    notDecoded: (cells: number) => `Perhaps in an old encoding, left as they are: ${cells} cells`,
    near: "Near names",
    others: "Other committees",
    showSheet: "Show sheet",
    hideSheet: "Hide sheet",
    showInExcel: "Show in Excel",
    remove: "Remove this file",
    corrected: "corrected by hand",
    noPicture:
      "Only its numbers are here, from the earlier consolidation; receive the file again to see the sheet.",
    picture: (sheet) => `Sheet ${sheet}`,
    row: "Row",
    sure: "sure",
    doubtful: "doubtful",
    hidden: "hidden row",
    remembered: (words) => `Remembered corrections applied: ${words}.`,
    refuseRemembered: "Don't apply to this sheet",
    refused: "Remembered corrections aren't applied to this sheet.",
    applyRemembered: "Apply again",
    legend: "What the colours mean",
    columnSwatch: (sure) => `${sure} column`,
    changeMeaning: "Change the column's meaning",
    setHeaderRow: (row) => `Row ${row} is the header`,
    pictureHint:
      "Click a column's letter to change its meaning; click a row's number to choose the header (a row beside it joins it).",
    roles: {
      header: "header",
      entry: "data",
      total: "total",
      subtotal: "subtotal",
      group: "group",
      note: "note",
      other: "",
    },
  },

  check: {
    none: "Nothing is off.",
    nothing: "No files to check yet.",
    filter: "Show",
    noCommittee: "General, no committee known",
    expected: "should be",
    received: "is",
    same: (count) => `${count} places alike`,
    filtered: "There are none of the chosen kind.",
    repetition: {
      title: "A person in two places",
      here: "Count this row only",
      other: "Count the other row only",
      distinct: "Two different persons",
      leaveOut: "Don't count this row",
      counts: "Another person, counts",
      undo: "Undo the decision",
      see: (place) => `See the other row: ${place}`,
    },
  },

  summary: {
    nothing: "No figures yet. Enter the register and receive files under Receive.",
    caption: "Result of each committee. Press a number to see where it comes from.",
    committee: "Committee",
    quota: "Quota",
    admitted: "Admitted",
    percent: "Share %",
    total: "Whole province",
    showBehind: (figure, name) => `Show the rows behind this number: ${figure}, ${name}`,
  },

  changes: {
    done: (list, more) =>
      `Changed since last time: ${list}${more > 0 ? `; and ${more} other committees (tab Consolidate)` : ""}.`,
    after: "Changed since last time",
    before: "Will change since last time",
    none: "Nothing has changed since last time.",
  },

  behind: {
    title: (name) => `Where this number comes from: ${name}`,
    figure: "Number",
    month: "Month",
    allMonths: "Whole period",
    monthName: (month) => `Month ${month}`,
    figures: {
      admitted: "Admitted",
      female: "Women",
      ethnicMinority: "Ethnic minorities",
      religious: "Religious",
      youthUnion: "Youth Union",
    },
    files: "From the files",
    rows: (size) => `Rows (${size})`,
    none: "No rows.",
    showing: (first, last, size) => `${first}–${last} of ${size}`,
    previous: "Previous",
    next: "Next",
    received: (day) => `received ${day}`,
    unknownMonth: "Month unknown",
  },

  origin: {
    title: (name, what) => `${name}: ${what}`,
    place: (place) => `Selected cell: ${place}`,
    what: {
      ...{
        admitted: "admitted",
        female: "women",
        ethnicMinority: "ethnic minorities",
        religious: "religious",
      },
      ...{ youthUnion: "Youth Union", quota: "quota", samePeriod: "same period of last year" },
      ...{ variance: "more or less than the quota", percent: "share %", rank: "rank" },
      ...{ change: "change since last year", monthUnknown: "admitted, month unknown" },
      ...{ cumulative: "cumulative", plan: "cumulative plan", difference: "difference to the plan" },
      planPercent: "share % of the plan",
    },
    inMonth: (what, month) => `${what}, month ${month}`,
    upToMonth: (what, month) => `${what} up to month ${month}`,
    how: {
      quota: "Taken from the table of quotas, where it can be changed:",
      samePeriod:
        "Taken from the column Cùng kỳ of the table of quotas (typed in, or from last year's workbook):",
      variance: "Admitted less quota:",
      percent: "Admitted divided by quota, times 100, rounded to 2 decimals:",
      rank: "By share %, highest first; this committee's own is the first of the list below:",
      change: "Admitted less same period:",
      plan: "The quota in 12 even parts, times the months, rounded:",
      difference: "Cumulative less cumulative plan:",
      planPercent: "Cumulative divided by cumulative plan, times 100:",
    },
    goTo: (place) => `Go to ${place}`,
    stale: (shown, sum) =>
      `The workbook says ${shown}, the rows at hand add up to ${sum}. They have changed since the last consolidation, or the cell was typed over: consolidate again.`,
    kept: (shown, sum) => `${shown} was typed in and kept; the rows add up to ${sum}.`,
    missing: "No source found: the table of quotas has no number of this committee.",
  },

  report: {
    sentence: "The sentence of the report",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "It could not be copied. Select the sentence and press Ctrl+C.",
    nothing: "No sentence yet: there is no register.",
    page: "Printed page",
    profile: "Layout",
    profiles: {
      hd36: "Party document (guidance 36)",
      "binh-thuan": "Handbook of Bình Thuận",
      nd30: "State document (decree 30)",
    },
    office: {
      superior: "Superior body",
      issuer: "Issuing body",
      place: "Place of issue",
      date: "Date of issue",
      preparer: "Prepared by",
      signerTitle: "Signer's title",
      signer: "Signer",
    },
    examples: {
      superior: "TỈNH ỦY …",
      issuer: "BAN TỔ CHỨC",
      place: "",
      date: "",
      preparer: "",
      signerTitle: "TRƯỞNG BAN",
      signer: "",
    },
    blank: "What is left blank is printed as a dotted line to fill in by hand.",
  },

  status: {
    idle: "Ready.",
    noRegister: "There is no register yet.",
    starting: "Starting the reader…",
    openingBook: "Reading this workbook…",
    reading: (done, total, file) => (total > 0 ? `Reading ${done}/${total}: ${file}` : `Reading ${file}`),
    consolidating: "Consolidating…",
    planning: "Laying out the tables…",
    drawing: "Writing into Excel…",
    drawingAgain: "Somebody has just changed the workbook. Reading it again and writing again…",
    saving: "Making the file…",
    puttingBack: "Putting the workbook back…",
    waiting: "Excel is waiting: press Enter or Esc to leave the cell you are typing in.",
    figures: (admitted, quota, percent) =>
      quota === "" ? `${admitted} admitted` : `${admitted}/${quota} (${percent})`,
    gap: (variance, gap) =>
      variance === 0 ? "quota met" : variance > 0 ? `exceeded by ${gap}` : `short by ${gap}`,
    drawn: (sentence) => `Written into Excel. ${sentence}`,
    saved: (file, sentence) => `${file} is made. ${sentence}`,
    putBack: "The workbook is as it was before.",
    cancelled: "Cancelled; what was read is still here.",
    progress: "Progress",
  },

  problems: {
    nothingChanged: "The workbook is as it was; nothing has changed.",
    partly: "Not everything could be put back. Open this pane again to put the workbook back.",
    cellEdit: "A cell is being edited in Excel. Press Enter or Esc, then consolidate again.",
    cancelled: "Writing was cancelled.",
    protectedWorkbook:
      "The structure of this workbook is protected, so sheets can't be added. Unprotect it under Review > Protect Workbook, then try again.",
    protectedSheet: (sheet) =>
      `The sheet ${sheet} is protected. Unprotect it under Review > Unprotect Sheet, then try again.`,
    foreignSheet: (sheet) =>
      `A sheet of your own is called ${sheet}. Rename it and try again; sheets of the user's are never overwritten.`,
    movedTable: (table, sheet) =>
      `The table ${table} is no longer in its place (it is now on the sheet ${sheet}), or its sheet was renamed. Put it back and try again.`,
    otherColumns: (table) =>
      `The table ${table} of this workbook has other columns than are needed now, and this Excel can't change a table's columns (a newer Excel can). Rename the sheet with the table and the table itself, or consolidate into a new workbook.`,
    sheetMissing: (sheet) =>
      `The sheet ${sheet} is gone: it may just have been deleted or renamed. Try again, and the workbook is read anew.`,
    tooLarge:
      "Excel doesn't take this much data. Remove files that aren't needed, or use the stand-alone page to download the workbook.",
    other: (code, message) =>
      `Excel reports an error (${code}${message === "" ? "" : `: ${message}`}). Wait a moment and try again; if it stays, look at Error details under More (⋯).`,
    keepsChanging:
      "Somebody keeps changing the workbook while it is being written (tried 3 times). Wait until they have finished, then try again.",
    noRegister: "There is no register yet, so nothing can be consolidated. Enter the register first.",
    register: (lines) => `The register can't be used: ${lines.join("; ")}`,
    worker:
      "The reader stopped unexpectedly. Close this pane, open it again and choose the files again; the workbook is not affected.",
    failed: (message) =>
      `Something unexpected went wrong (${message}). Try again; if it stays, look at Error details under More (⋯).`,
  },

  typed: {
    first:
      "Nothing was written: numbers were typed over formulas. Choose above to keep them or to put the formulas back, then consolidate again.",
    title: (count) =>
      count === 1 ? "1 number was typed over a formula" : `${count} numbers were typed over formulas`,
    hint: "A kept number stays in its cell, marked and named in the sheet Kiểm tra; cells computed from it follow it.",
    question: (place, number, typed, gives) => `${place} (${number}): ${typed}, the formula gives ${gives}.`,
    keep: "Keep the typed number",
    putBack: "Put the formula back",
    keepAll: (count) => `Keep all ${count}`,
    putBackAll: (count) => `Put all ${count} back`,
  },

  undo: {
    short: "Undo",
    button: "Undo the last consolidation",
    done: "Undone: the workbook is as before the last consolidation. The files received are still here.",
    none: "It wrote too much to be undone.",
    nothing: "There is nothing to undo.",
    moved: (sheet) =>
      `It can't be undone: rows or columns of the sheet ${sheet} were put in, taken out or sorted since.`,
    changed: (sheets) =>
      `Since this consolidation cells of ${sheets} were changed. Undoing may take these changes along.`,
    evenSo: "Undo all the same",
    keep: "Don't undo",
  },

  interrupted: {
    title: "The last writing was interrupted",
    text: (when) =>
      `The writing that began ${when} was not finished. The workbook can be put back as it was; or choose the files again under Receive and write it again.`,
    putBack: "Put it back",
    complete: "Write it again",
  },

  book: {
    unsaved: "This workbook",
    changed: (sheet) => `The sheet ${sheet} was just changed in Excel; it has been read again.`,
  },
};
