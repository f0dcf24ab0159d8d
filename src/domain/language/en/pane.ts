import type { PaneTexts } from "../vi/pane";

/** What the session behind the pane says of files and sheets. */
export const pane: PaneTexts = {
  registerTaken: (committees) => `The register of committees and quotas: ${committees} committees.`,
  registerLeft: (name) => `A register; not used, since the one in "${name}" is in use.`,
  earlierTaken: (submissions) => `An earlier consolidation: ${submissions} submissions taken up again.`,
  previousTaken: (year, persons) =>
    `The consolidated workbook of ${year}: gives the same period and who was admitted then (${persons} persons).`,
  earlierFile: "Received in an earlier consolidation; its rows come from the consolidated workbook.",
  mail: (sender: string, day: string, subject: string) =>
    `Mail${sender === "" ? "" : ` from ${sender}`}${day === "" ? "" : `, received on ${day}`}${subject === "" ? "" : `: “${subject}”`}`,
  earlierUnread: "A consolidated workbook of ours, but its tables were changed and can't be taken up again.",
  runnerUp: (kind, score) => `${kind} (score ${score})`,
  asks: {
    committee: (choices) =>
      choices === ""
        ? "Which committee sent this sheet?"
        : `Which committee sent this sheet? Maybe: ${choices}`,
    kind: (choices) => `What is this sheet? Maybe: ${choices}`,
    column: (column, choices) =>
      choices === "" ? `What is column ${column}?` : `What is column ${column}? Maybe: ${choices}`,
    header: () => "Which row is the table's header?",
  },
  reasons: {
    from: {
      title: "title",
      cell: "in the table",
      sheet: "sheet name",
      file: "file name",
      sender: "sender",
      subject: "subject of the mail",
      column: "column",
      decision: "chosen by the user",
    },
    committee: (name, from, text, cell) =>
      `${name}: ${from}${cell === "" ? "" : ` ${cell}`}${text === "" ? "" : ` says "${text}"`}`,
    header: (address, columns) => `Header ${address}, ${columns} columns understood`,
    near: (name, from, text, cell) =>
      `A near name, not taken: ${name} (${from}${cell === "" ? "" : ` ${cell}`} says "${text}")`,
    weight: (reason, weight) => `${reason} (${weight})`,
    decided: "Corrected by the user",
  },
};
