import { refusal } from "../rules/excel-error";
import type { ErasedClass, NamedMember } from "./api-class";
import type { HostObject } from "./api-class";
import type { Host } from "./host";
import type { QueryInfo } from "./message";
import { compareVersions } from "./sets";

/** Which properties of an object are wanted, and of the objects below it. */
interface Selection {
  isAll: boolean;
  readonly names: Map<string, Selection>;
}

/** The properties that a `load` asks for, under the names that the client expects (`Values`, `_Items`). */
export function query(object: HostObject | null, info: QueryInfo | undefined, host: Host): unknown {
  return read(object, selectionOf(info), info, host);
}

function selectionOf(info: QueryInfo | undefined): Selection {
  const root: Selection = { isAll: false, names: new Map() };
  for (const path of [...(info?.Select ?? []), ...(info?.Expand ?? []).map((each) => `${each}/*`)]) {
    let at = root;
    for (const part of path.split(/[/.]/)) {
      if (part === "*" || part === "") {
        at.isAll = true;
        break;
      }
      const key = part.toLowerCase();
      const next = at.names.get(key) ?? { isAll: false, names: new Map<string, Selection>() };
      at.names.set(key, next);
      at = next;
    }
  }
  if (!info?.Select?.length) root.isAll = true;
  return root;
}

function read(
  object: HostObject | null,
  wanted: Selection,
  page: QueryInfo | undefined,
  host: Host,
): unknown {
  if (!object) return null;
  object.type.check?.(object.target, host);
  const result: Record<string, unknown> = { ...identity(object, host) };
  const { own, ofItems } = split(object.type, wanted);
  readMembers(object, own, result, host);
  if (ofItems && object.type.items) {
    const all = object.type.items.all(object.target, host);
    const from = page?.Skip ?? 0;
    const chosen = all.slice(from, page?.Top === undefined ? undefined : from + page.Top);
    result["_Items"] = chosen.map((item) => read(item, ofItems, undefined, host));
  }
  return result;
}

/** A collection's selection names its own properties and those of its items. */
function split(
  type: ErasedClass,
  wanted: Selection,
): { readonly own: Selection; readonly ofItems: Selection | null } {
  if (!type.items) return { own: wanted, ofItems: null };
  const own: Selection = { isAll: wanted.isAll, names: new Map() };
  const ofItems: Selection = { isAll: wanted.isAll, names: new Map() };
  for (const [name, below] of wanted.names) {
    (type.members.has(name) ? own : ofItems).names.set(name, below);
  }
  return { own, ofItems: ofItems.isAll || ofItems.names.size > 0 ? ofItems : null };
}

function readMembers(
  object: HostObject,
  wanted: Selection,
  result: Record<string, unknown>,
  host: Host,
): void {
  if (wanted.isAll) {
    for (const member of object.type.members.values()) {
      if (member.kind !== "scalar" || member.isOnDemand || compareVersions(member.set, host.apiSet) > 0)
        continue;
      result[wireName(member.name)] = member.get(object.target, host);
    }
  }
  for (const [name, below] of wanted.names) {
    const member = memberOf(object, name, host);
    if (member.kind === "scalar") {
      result[wireName(member.name)] = member.get(object.target, host);
    } else if (member.kind === "object") {
      const isDeep = below.isAll || below.names.size > 0;
      const selection = isDeep ? below : { isAll: true, names: new Map<string, Selection>() };
      result[wireName(member.name)] = read(member.get(object.target, host), selection, undefined, host);
    } else {
      throw refusal("InvalidArgument", `${object.type.name}.${name} is a method`);
    }
  }
}

/** What the client calls otherwise in a request than in its own interface. */
const wireNames: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showgridlines",
  "Worksheet.Headings": "showheadings",
};

/** The member, refused when there is none or it belongs to a higher set than this Excel has. */
export function memberOf(object: HostObject, name: string, host: Host): NamedMember {
  const written = name.toLowerCase();
  const member = object.type.members.get(wireNames[`${object.type.name}.${name}`] ?? written);
  if (!member || compareVersions(member.set, host.apiSet) > 0) {
    const why = member ? `needs ExcelApi ${member.set}` : "unknown to the emulated Excel";
    throw refusal("ApiNotFound", `${object.type.name}.${name}: ${why}`);
  }
  return member;
}

/** What the client recognises an object by. */
export function identity(object: HostObject, host: Host): Record<string, unknown> {
  const { id } = object.type;
  return id ? { [id.property]: id.of(object.target, host) } : {};
}

/** `values` travels as `Values`. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
