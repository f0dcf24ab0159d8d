import { apiClass } from "../../protocol/api-class";
import type { ApiClass, Member } from "../../protocol/api-class";
import { refusal } from "../../rules/excel-error";
import { ensureAllowed } from "../../rules/protection";
import type { Chart } from "../chart";

/** A part of a chart, as an object of the API. */
export interface Part<T> {
  readonly chart: Chart;
  readonly state: T;
}

export function ensureChart(chart: Chart): void {
  const { sheet } = chart;
  if (!sheet.charts.includes(chart) || !sheet.workbook.sheets.includes(sheet))
    throw refusal("ItemNotFound", `chart ${chart.name} was deleted`);
}

/** Declares the class of a part: it is refused once its chart is gone. */
export function partClass<T>(
  name: string,
  members: Readonly<Record<string, Member<Part<T>>>>,
): ApiClass<Part<T>> {
  return apiClass<Part<T>>({
    name,
    check: ({ chart }) => ensureChart(chart),
    members: guarded(({ chart }) => chart, members),
  });
}

/** Members that change a chart are refused where its sheet is protected. */
export function guarded<T>(
  chartOf: (self: T) => Chart,
  members: Readonly<Record<string, Member<T>>>,
): Readonly<Record<string, Member<T>>> {
  const guard = (self: T) => ensureAllowed(chartOf(self).sheet, "allowEditObjects");
  const guardMember = (name: string, member: Member<T>): Member<T> => {
    if (member.kind === "method" && !name.startsWith("get") && name !== "activate") {
      const { call } = member;
      return { ...member, call: (self, args, host) => (guard(self), call(self, args, host)) };
    }
    if (member.kind !== "scalar" || !member.put) return member;
    const { put } = member;
    return { ...member, put: (self, value, host) => (guard(self), put(self, value, host)) };
  };
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, guardMember(name, member)]),
  );
}

/** A member that is a word of a list, or a plain value, kept under the same name in the state. */
export function kept<T, K extends keyof T>(
  set: string,
  key: K,
  read: (value: unknown, what: string) => T[K],
): Member<Part<T>> {
  return {
    kind: "scalar",
    set,
    get: ({ state }) => state[key],
    put: ({ state }, value) => {
      state[key] = read(value, String(key));
    },
  };
}
