import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { openRegister } from "../../src/application/open-register";
import { sourceOf } from "../../src/cli/collect-files";
import type { Register } from "../../src/domain/register/register";
import { openFile } from "../../src/intake/open-file";
import { drawSubmission } from "../../test/senders/draw-submission";
import { judgeSubmission, type Verdict } from "../../test/senders/judge-submission";
import { bytesOfSubmission } from "../../test/senders/open-submission";
import { ratesOf, runSeeds } from "../../test/senders/run-seeds";

/**
 * How well submissions are read that nobody designed the product for: rates over many seeds, the failures, and which
 * of the drawn dimensions they have in common. `--seed N [--write file.xlsx]` looks at one.
 */
const { values: options } = parseArgs({
  options: {
    seeds: { type: "string", default: "300" },
    from: { type: "string", default: "1" },
    show: { type: "string", default: "12" },
    seed: { type: "string" },
    write: { type: "string" },
  },
});

void (options.seed === undefined ? measure() : showOne(Number(options.seed)));

async function measure(): Promise<void> {
  const started = Date.now();
  const verdicts = await runSeeds(await readRegister(), Number(options.from), Number(options.seeds));
  const show = Number(options.show);
  list(
    "SILENT",
    verdicts.filter(({ isSilent }) => isSilent),
    show,
    ({ wrong }) => wrong,
  );
  list(
    "missed fault",
    verdicts.filter(({ missed }) => missed.length > 0),
    show,
    ({ missed }) => missed,
  );
  list(
    "asks",
    verdicts.filter(({ asks }) => asks.length > 0),
    show,
    ({ asks }) => asks,
  );
  list(
    "helped",
    verdicts.filter(({ wrong, isSilent }) => wrong.length > 0 && !isSilent),
    show,
    ({ wrong }) => wrong,
  );
  list(
    "needless",
    verdicts.filter(({ needless }) => needless.length > 0),
    show,
    ({ needless }) =>
      needless.map(
        ({ rule, where, expected, received }) =>
          `${rule} ${where.sheet}!${where.cell} ${expected} ${received}`,
      ),
  );
  correlate("SILENT", verdicts, ({ isSilent }) => isSilent);
  correlate("asks", verdicts, ({ asks }) => asks.length > 0);
  correlate("wrong", verdicts, ({ wrong }) => wrong.length > 0);
  correlate("needless or missed", verdicts, ({ needless, missed }) => needless.length + missed.length > 0);
  console.log(
    JSON.stringify(ratesOf(verdicts)),
    `${((Date.now() - started) / verdicts.length).toFixed(0)} ms each`,
  );
}

function list(
  title: string,
  verdicts: readonly Verdict[],
  show: number,
  lines: (verdict: Verdict) => readonly string[],
): void {
  console.log(`\n${title}: ${verdicts.length}`);
  for (const verdict of verdicts.slice(0, show)) {
    const { seed, dimensions } = verdict.submission;
    const { form, letters, headers, named, title: titled } = dimensions;
    console.log(
      `  ${seed} [${[form, letters, headers, named, titled].join("; ")}] ${lines(verdict).slice(0, 3).join(" ¦ ").slice(0, 260)}`,
    );
  }
}

/** The values of dimensions among which it is much commoner than among all. */
function correlate(title: string, verdicts: readonly Verdict[], isHit: (verdict: Verdict) => boolean): void {
  const all = verdicts.filter(isHit).length / verdicts.length;
  const counts = new Map<string, { hits: number; of: number }>();
  for (const verdict of verdicts) {
    for (const [dimension, value] of Object.entries(verdict.submission.dimensions)) {
      const key = `${dimension} = ${value}`;
      const { hits, of } = counts.get(key) ?? { hits: 0, of: 0 };
      counts.set(key, { hits: hits + (isHit(verdict) ? 1 : 0), of: of + 1 });
    }
  }
  const telling = [...counts]
    .filter(([, { hits, of }]) => hits >= 3 && hits / of > 1.6 * all)
    .sort(([, one], [, other]) => other.hits / other.of - one.hits / one.of);
  console.log(`\n${title} is commoner with:`);
  for (const [key, { hits, of }] of telling.slice(0, 10)) console.log(`  ${key}: ${hits} of ${of}`);
}

async function showOne(seed: number): Promise<void> {
  const submission = drawSubmission(seed);
  if (options.write !== undefined) {
    mkdirSync(dirname(options.write), { recursive: true });
    writeFileSync(options.write, await bytesOfSubmission(submission));
  }
  const { sheets, ...verdict } = await judgeSubmission(submission, await readRegister());
  console.log(
    submission.file,
    JSON.stringify(submission.dimensions),
    JSON.stringify(submission.truth, (key, value: unknown) => (key === "persons" ? undefined : value)),
  );
  for (const { grid, kind, score, committee, header, columns, rows, month, asks } of sheets) {
    console.log(
      `== ${grid.name}: ${kind} ${score} ${committee.state} ${committee.id} month ${month} header ${JSON.stringify(header)} asks ${JSON.stringify(asks)}`,
    );
    console.log(
      columns
        .map(
          ({ column, header: text, field, sex, month: own }) =>
            `${column}:${JSON.stringify(text)}→${field}${sex ?? ""}${own ?? ""}`,
        )
        .join("  "),
    );
    const roles = new Map(rows.map(({ row, role }) => [row, role]));
    for (const [row, values] of grid.values.entries()) {
      if (values)
        console.log(
          `${row + 1} ${roles.get(row) ?? ""} | ${Array.from(values, (value) => (value === undefined ? "" : JSON.stringify(value))).join(" | ")}`,
        );
    }
  }
  console.log(
    "wrong",
    verdict.wrong,
    "silent",
    verdict.isSilent,
    "missed",
    verdict.missed,
    "asks",
    verdict.asks,
    "needless",
    JSON.stringify(verdict.needless),
  );
}

async function readRegister(): Promise<Register> {
  const opened = await openRegister(sourceOf("samples/2021/register.xlsx"), openFile);
  if (opened.state === "refused") throw new Error(JSON.stringify(opened.refusals));
  return opened.register;
}
