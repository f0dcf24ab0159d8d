import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Committee } from "./committee";
import { committees } from "./committees";
import { convertWorkbooks } from "./convert";
import { byId, type Expected, type ExpectedFile, totalOf, truthOf } from "./expected";
import { drawFigures, drawQuotas, type Figure, quotasOf2021 } from "./figures";
import { drawName } from "./names";
import type { Office, OfficeDesign } from "./office";
import { officeDesigns } from "./office-designs";
import { countOrganisations } from "./organisation-counts";
import { drawAdmissions } from "./people";
import { at, type Random, randomOf } from "./random";
import { drawRegister } from "./register-workbook";
import { bytesOf, newWorkbook, withFixedTimes } from "./save-workbook";

export interface SampleOptions {
  /** 2021 has the quotas of the committed sample; other seeds draw their own. */
  readonly seed: number;
  /** Made where it doesn't exist; files of the same names are replaced. */
  readonly folder: string;
  /** By committee id, for all 14, 20 and more each; instead of those of the seed. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** `false`: what would be .xls and .ods is left as .xlsx (LibreOffice isn't needed). Default `true`. */
  readonly convert?: boolean;
}

export interface Sample {
  /** Paths of the 14 workbooks. */
  readonly files: readonly string[];
  readonly register: string;
  readonly expected: Expected;
}

/**
 * Writes 14 workbooks of invented persons, `register.xlsx`, and beside the folder `…-expected.json`. The seed decides all:
 * figures, persons, and which committee sends which kind of workbook. Throws where it can't write.
 */
export async function makeSample({ seed, folder, quotas, convert = true }: SampleOptions): Promise<Sample> {
  const random = randomOf(seed);
  const given = quotas
    ? new Map(Object.entries(quotas))
    : seed === 2021
      ? quotasOf2021()
      : drawQuotas(random.branch("quotas"));
  const figures = drawFigures(given, random.branch("figures"));
  const designs = assignDesigns(random.branch("designs"));
  const taken = { people: new Set<string>(), numbers: new Set<string>() };
  mkdirSync(folder, { recursive: true });

  const made = [];
  for (const committee of committees) {
    const office = openOffice(committee, figures.get(committee.id), random.branch(committee.id), taken);
    const design = designs.get(committee.id);
    if (!design) throw new Error(`no design for ${committee.id}`);
    made.push({
      committee,
      truth: truthOf(office.figure, office.persons),
      file: await writeWorkbook(office, design, folder, convert),
    });
  }
  const register = newWorkbook(new Date("2021-03-02T08:00:00Z"));
  drawRegister(register, given);
  writeFileSync(join(folder, "register.xlsx"), await bytesOf(register));
  const expected: Expected = {
    seed,
    year: 2021,
    total: totalOf(made.map(({ truth }) => truth)),
    committees: byId(made.map(({ committee, truth }) => [committee, truth])),
    files: made.map(({ file }) => file),
  };
  writeFileSync(`${folder}-expected.json`, `${inJson(expected)}\n`);
  return {
    files: made.map(({ file }) => join(folder, file.file)),
    register: join(folder, "register.xlsx"),
    expected,
  };
}

/** Each design once; the one that needs an abbreviation goes to a committee that has one. */
function assignDesigns(random: Random): Map<string, OfficeDesign> {
  const order = random.shuffle(committees);
  const known = order.find(({ short }) => /^(ĐUK|BĐBP|HTB|HTN|CA)/.test(short)) ?? at(order, 0);
  const others = order.filter((committee) => committee !== known);
  const abbreviated = officeDesigns.filter((design) => design.abbreviated);
  const free = officeDesigns.filter((design) => !design.abbreviated);
  return new Map([
    [known.id, at(abbreviated, 0)],
    ...others.map(({ id }, index) => [id, at(free, index)] as const),
  ]);
}

function openOffice(
  committee: Committee,
  figure: Figure | undefined,
  random: Random,
  taken: Parameters<typeof drawAdmissions>[3],
): Office {
  if (!figure) throw new Error(`no figure for ${committee.id}`);
  const admissions = drawAdmissions(committee, figure.admitted, random.branch("persons"), taken);
  const signers = random.branch("signers");
  return {
    committee,
    figure,
    persons: admissions.organisations.flatMap(({ persons }) => persons),
    counts: countOrganisations(admissions, figure.quota, random.branch("counts")),
    reportDay: `2021-12-${random.branch("day").whole(29, 31)}`,
    signers: [drawName("female", null, signers), drawName("male", null, signers)],
    random,
  };
}

async function writeWorkbook(
  office: Office,
  design: OfficeDesign,
  folder: string,
  convert: boolean,
): Promise<ExpectedFile> {
  const savedAt = new Date(`${office.reportDay}T0${office.random.branch("hour").whole(1, 9)}:00:00Z`);
  const workbook = newWorkbook(savedAt);
  const sheets = design.draw(workbook, office);
  const xlsx = await bytesOf(workbook);
  const format = convert ? design.format : "xlsx";
  const file = `${design.fileName(office.committee)}.${format}`.normalize("NFC");
  const [converted = xlsx] = format === "xlsx" ? [] : convertWorkbooks([xlsx], format);
  writeFileSync(join(folder, file), format === "ods" ? withFixedTimes(converted, savedAt) : converted);
  return { file, committee: office.committee.id, design: design.id, sheets };
}

/** Indented, with the lists of numbers on one line. */
function inJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\s+(?:\d+,?\s+)+\]/g, (list) =>
    list.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]"),
  );
}
