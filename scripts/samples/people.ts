import type { Committee } from "./committee";
import { ceremonyDays, type Day, drawDecisionDay, partsOf } from "./days";
import { drawName, keyOfName, type Sex } from "./names";
import { drawOccupation, drawQualification } from "./occupations";
import { type Cell, drawOrganisations, type Organisation, shareOut } from "./organisations";
import type { Person } from "./person";
import { at, type Random } from "./random";
import * as traits from "./traits";

/** Who admitted whom: every organisation of the committee, also those that admitted nobody. */
export interface Admissions {
  readonly organisations: readonly {
    readonly organisation: Organisation;
    readonly persons: readonly Person[];
  }[];
}

/** What must not occur twice in the whole sample. */
export interface Taken {
  readonly people: Set<string>;
  readonly numbers: Set<string>;
}

/** Persons in the order of their organisations, then of their ceremonies. Marks what it takes in `taken`. */
export function drawAdmissions(
  committee: Committee,
  count: number,
  random: Random,
  taken: Taken,
): Admissions {
  const organisations = drawOrganisations(committee, random.branch("organisations"));
  const shares = shareOut(count, organisations, random.branch("shares"));
  const drawn = organisations.map((organisation, index) => ({
    organisation,
    persons: drawCeremonies(organisation, at(shares, index), random).map(({ day, cell }) =>
      drawPerson(committee, organisation, cell, day, random, taken),
    ),
  }));
  const numbers = decisionNumbers(
    drawn.flatMap(({ persons }) => persons),
    committee,
    random.branch("decisions"),
  );
  return {
    organisations: drawn.map(({ organisation, persons }) => ({
      organisation,
      persons: persons.map((person) => ({ ...person, decisionNumber: numbers.get(person) ?? "" })),
    })),
  };
}

/** A ceremony admits one to four persons of one cell. */
function drawCeremonies(
  organisation: Organisation,
  count: number,
  random: Random,
): { readonly day: Day; readonly cell: Cell }[] {
  const places: { day: Day; cell: Cell }[] = [];
  while (places.length < count) {
    const ceremony = { day: random.weighted(ceremonyDays), cell: random.pick(organisation.cells) };
    for (let guests = random.whole(1, 4); guests > 0 && places.length < count; guests--)
      places.push(ceremony);
  }
  return places.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function drawPerson(
  committee: Committee,
  organisation: Organisation,
  cell: Cell,
  admissionDay: Day,
  random: Random,
  taken: Taken,
): Person {
  const { setting } = cell;
  const sex = traits.drawSex(committee.kind, setting, random);
  const minority = traits.drawMinority(committee, random);
  const born = traits.drawBirth(admissionDay, setting, random);
  const age = traits.ageAt(admissionDay, born);
  const occupation = drawOccupation(setting, sex, age, random);
  return {
    name: untaken(taken.people, () => {
      const name = drawName(sex, minority, random);
      // By the year: births are written as a year alone in one of the workbooks.
      return { value: name, key: `${keyOfName(name)} ${born.slice(0, 4)}` };
    }),
    sex,
    born,
    ethnicity: minority ?? "Kinh",
    religion: traits.drawReligion(minority, random),
    schooling: traits.drawSchooling(age, setting, random),
    qualification: drawQualification(setting, occupation, age, random),
    occupation,
    youthUnion: traits.drawYouthUnion(age, random),
    cell: cell.name,
    organisation,
    decisionDay: drawDecisionDay(admissionDay, random),
    decisionNumber: "",
    admissionDay,
    identityNumber: untaken(taken.numbers, () => same(drawIdentityNumber(sex, born, random))),
    cardNumber: untaken(taken.numbers, () =>
      same(`60.${String(random.whole(40_000, 99_999)).padStart(6, "0")}`),
    ),
  };
}

/** Provinces where people of Bình Thuận were registered at birth, 060 their own. */
const provinces = [
  ["060", 86],
  ["058", 3],
  ["068", 2],
  ["052", 2],
  ["040", 2],
  ["038", 2],
  ["079", 3],
] as const;

function drawIdentityNumber(sex: Sex, born: Day, random: Random): string {
  const [year] = partsOf(born);
  const century = (year < 2000 ? 0 : 2) + (sex === "female" ? 1 : 0);
  const last = String(random.whole(1, 19_999)).padStart(6, "0");
  return `${random.weighted(provinces)}${century}${String(year % 100).padStart(2, "0")}${last}`;
}

/** Decisions are numbered through the year in the order of their dates, with other decisions in between. */
function decisionNumbers(
  persons: readonly Person[],
  committee: Committee,
  random: Random,
): Map<Person, string> {
  const numbers = new Map<Person, string>();
  let number = random.whole(2, 30);
  for (const person of [...persons].sort((one, other) =>
    one.decisionDay < other.decisionDay ? -1 : one.decisionDay > other.decisionDay ? 1 : 0,
  )) {
    number += random.whole(1, 3);
    numbers.set(person, `${number}-${committee.decisionMark}`);
  }
  return numbers;
}

function untaken<T>(taken: Set<string>, draw: () => { readonly value: T; readonly key: string }): T {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const { value, key } = draw();
    if (taken.has(key)) continue;
    taken.add(key);
    return value;
  }
  throw new Error("The tables of names are too small for so many persons.");
}

function same(value: string): { readonly value: string; readonly key: string } {
  return { value, key: value };
}
