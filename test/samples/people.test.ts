import { committees } from "../../scripts/samples/committees";
import { keyOfName } from "../../scripts/samples/names";
import { drawAdmissions } from "../../scripts/samples/people";
import type { Person } from "../../scripts/samples/person";
import { randomOf } from "../../scripts/samples/random";

/** All persons of a set, by the generator itself. */
function personsOf(seed: number): Person[] {
  const taken = { people: new Set<string>(), numbers: new Set<string>() };
  return committees.flatMap((committee) =>
    drawAdmissions(committee, 145, randomOf(seed).branch(committee.id), taken).organisations.flatMap(
      ({ persons }) => persons,
    ),
  );
}

function workingDaysAfter(from: string, to: string): number {
  let days = 0;
  for (let time = Date.parse(from) + 86_400_000; time <= Date.parse(to); time += 86_400_000) {
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}

/** Full years, counted by month as the rule does: the month of birth itself doesn't count. */
function fullMonths(born: string, on: string): number {
  return (
    (Number(on.slice(0, 4)) - Number(born.slice(0, 4))) * 12 +
    Number(on.slice(5, 7)) -
    Number(born.slice(5, 7))
  );
}

describe.each([2021, 7, 31])("the persons of seed %i break no rule", (seed) => {
  const persons = personsOf(seed);

  test("P1, P2: they are 18 years and a month to 58 when admitted", () => {
    for (const { born, admissionDay } of persons) {
      expect(fullMonths(born, admissionDay)).toBeGreaterThanOrEqual(18 * 12 + 1);
      expect(fullMonths(born, admissionDay)).toBeLessThanOrEqual(58 * 12 + 1);
    }
  });

  test("P3: they finished lower secondary school", () => {
    expect(new Set(persons.map(({ schooling }) => schooling))).toEqual(new Set(["12/12", "9/12"]));
  });

  test("P4, P5: the ceremony follows within 30 working days, in the same year and the period", () => {
    for (const { decisionDay, admissionDay } of persons) {
      expect(decisionDay < admissionDay).toBe(true);
      expect(workingDaysAfter(decisionDay, admissionDay)).toBeLessThanOrEqual(30);
      expect(decisionDay >= "2021-01-04").toBe(true);
      expect(admissionDay >= "2021-01-07" && admissionDay <= "2021-12-28").toBe(true);
    }
  });

  test("P7: their identity numbers have 12 digits that tell the sex, the century and the year", () => {
    for (const { identityNumber, sex, born } of persons) {
      const digit = (born < "2000" ? 0 : 2) + (sex === "female" ? 1 : 0);
      expect(identityNumber).toMatch(new RegExp(`^0\\d\\d${digit}${born.slice(2, 4)}\\d{6}$`));
    }
  });

  test("P8, P9: nobody is there twice", () => {
    const people = persons.map(({ name, born }) => `${keyOfName(name)} ${born.slice(0, 4)}`);
    expect(new Set(people).size).toBe(persons.length);
    expect(new Set(persons.map(({ identityNumber }) => identityNumber)).size).toBe(persons.length);
    expect(new Set(persons.map(({ cardNumber }) => cardNumber)).size).toBe(persons.length);
  });

  test("decisions of a committee have each their own number", () => {
    const numbers = persons.slice(0, 145).map(({ decisionNumber }) => decisionNumber);
    expect(new Set(numbers).size).toBe(145);
  });

  test("the whole is composed as a province is", () => {
    const share = (holds: (person: Person) => boolean): number =>
      persons.filter(holds).length / persons.length;
    expect(share(({ sex }) => sex === "female")).toBeGreaterThan(0.35);
    expect(share(({ youthUnion }) => youthUnion)).toBeGreaterThan(0.55);
    expect(share(({ ethnicity }) => ethnicity !== "Kinh")).toBeLessThan(0.12);
    expect(share(({ religion }) => religion !== "Không")).toBeLessThan(0.12);
  });
});
