import type {
  CommitteeView,
  FileView,
  FindingView,
  SessionView,
  SheetView,
} from "../../src/application/pane/session-view";

/** Invented views for tests of the pane: whatever isn't said is the plainest there is. */
export function exampleView(parts: Partial<SessionView> = {}): SessionView {
  return {
    version: 1,
    language: "vi",
    settings: {
      year: 2021,
      from: "2021-01-01",
      to: "2021-12-31",
      isGuessed: true,
      deadline: null,
      zeroConfirmed: [],
      profile: "hd36",
      office: {},
    },
    register: { name: "register.xlsx", from: "file", committees: 2, quota: 20 },
    files: [],
    board: [],
    total: null,
    findings: [],
    narrative: null,
    problems: [],
    blocked: [],
    changes: null,
    typedNumbers: [],
    earlier: null,
    ...parts,
  };
}

export function exampleCommittee(id: string, parts: Partial<CommitteeView> = {}): CommitteeView {
  return {
    id,
    name: id,
    quota: 10,
    admitted: 10,
    variance: 0,
    percent: 100,
    class: "met",
    classText: "● Đạt",
    female: 0,
    ethnicMinority: 0,
    religious: 0,
    youthUnion: 0,
    samePeriod: null,
    byMonth: Array.from({ length: 12 }, () => 0),
    rank: 1,
    state: "received",
    stateText: "Đã gửi",
    errors: 0,
    warnings: 0,
    asks: 0,
    sheets: [],
    versions: 1,
    ...parts,
  };
}

export function exampleFinding(id: string, parts: Partial<FindingView> = {}): FindingView {
  return {
    id,
    rule: "person.under-age",
    severity: "error",
    committee: null,
    file: "a.xlsx",
    sheet: "Danh sách",
    cell: "C12",
    expected: null,
    received: null,
    message: id,
    repetition: null,
    ...parts,
  };
}

export function exampleSheet(file: string, sheet: string, parts: Partial<SheetView> = {}): SheetView {
  return {
    ref: { file, sheet },
    kind: "list",
    kindText: "Danh sách",
    committee: "tuy-phong",
    committeeName: "Tuy Phong",
    header: "A5:N6",
    body: "A8:N155",
    rows: 148,
    counted: 148,
    use: "counted",
    useText: "Được tính",
    score: 0.97,
    runnerUp: null,
    reasons: [],
    columns: [],
    asks: [],
    proposals: [],
    corrections: [],
    decoded: [],
    encoding: null,
    remembered: [],
    versions: { said: null, canSay: false, canReplace: false, canGoBack: false, lines: [] },
    ...parts,
  };
}

export function exampleFile(name: string, parts: Partial<FileView> = {}): FileView {
  return { id: name, name, state: "read", message: "", sheets: [], ...parts };
}
