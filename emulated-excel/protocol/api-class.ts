import { refusal } from "../rules/excel-error";
import type { Host } from "./host";

/** A class of the Excel API, declared as a table of its members; names as the product writes them (`numberFormat`). */
export interface ClassDefinition<T> {
  /** `Range`. */
  readonly name: string;
  /** `load` and paths find an object again by this: its `Id` (or `_Id`). */
  readonly id?: { readonly property: "Id" | "_Id"; readonly of: (self: T, host: Host) => string | number };
  /** Objects that the client tracks by a reference (`Range`): they stay the same while cells move. */
  readonly isTracked?: boolean;
  /** Checked before each use: throws where the object is gone. */
  readonly check?: (self: T, host: Host) => void;
  readonly items?: CollectionDefinition<T>;
  /** Members may also be added by `extend`. */
  readonly members?: Readonly<Record<string, Member<T>>>;
}

export interface CollectionDefinition<T> {
  readonly all: (self: T, host: Host) => readonly HostObject[];
  /** By the key of `getItem`; `null` when there is none. */
  readonly byKey: (self: T, key: unknown, host: Host) => HostObject | null;
}

export type Member<T> = ScalarMember<T> | ObjectMember<T> | MethodMember<T>;

interface Common {
  /** ExcelApi set that brought it: `1.9`. */
  readonly set: string;
}

export interface ScalarMember<T> extends Common {
  readonly kind: "scalar";
  readonly get: (self: T, host: Host) => unknown;
  /** Absent: read-only. */
  readonly put?: (self: T, value: unknown, host: Host) => void;
  /** Not among the properties that a `load()` without names brings. */
  readonly isOnDemand?: boolean;
}

export interface ObjectMember<T> extends Common {
  readonly kind: "object";
  readonly get: (self: T, host: Host) => HostObject | null;
  /** `set`/assignment with an object of properties, where Excel takes that (rare). */
  readonly put?: (self: T, value: unknown, host: Host) => void;
}

export interface MethodMember<T> extends Common {
  readonly kind: "method";
  /** Arguments that are objects come as `HostObject`. Gives an object, plain data, or nothing. */
  readonly call: (self: T, args: readonly unknown[], host: Host) => unknown;
}

/** An object of the Excel API: a thing of the model seen as a class. */
export class HostObject {
  constructor(
    readonly type: ErasedClass,
    readonly target: unknown,
  ) {}
}

/** A class with the type of its things forgotten, as requests see it. */
export type ErasedClass = Omit<ClassDefinition<unknown>, "members"> & {
  /** By lower-case name. */
  readonly members: Map<string, NamedMember>;
};

export type NamedMember = Member<unknown> & { readonly name: string };

export interface ApiClass<T> {
  readonly type: ErasedClass;
  /** Adds members: how a room that comes later (`charts/`) takes its place. */
  readonly extend: (members: Readonly<Record<string, Member<T>>>) => void;
  readonly of: (target: T) => HostObject;
  /** The thing behind an argument; refused when it is of another class. */
  readonly thing: (object: unknown) => T;
}

const declared: ErasedClass[] = [];

/** Every class so far: a test compares them with Microsoft's declarations. */
export function declaredClasses(): readonly ErasedClass[] {
  return declared;
}

/** Declares a class; `of` makes its objects. */
export function apiClass<T>(definition: ClassDefinition<T>): ApiClass<T> {
  // The one place where the type of the things is forgotten: only `of` pairs a thing with its class.
  const type = { ...definition, members: new Map() } as unknown as ErasedClass;
  const extend = (members: Readonly<Record<string, Member<T>>>): void => {
    for (const [name, member] of Object.entries(members)) {
      if (type.members.has(name.toLowerCase())) throw new Error(`${definition.name}.${name} declared twice`);
      type.members.set(name.toLowerCase(), { ...(member as unknown as Member<unknown>), name });
    }
  };
  extend(definition.members ?? {});
  declared.push(type);
  return {
    type,
    extend,
    of: (target) => new HostObject(type, target),
    thing: (object) => {
      if (!(object instanceof HostObject) || object.type !== type) {
        throw refusal("InvalidArgument", `${definition.name} expected`);
      }
      return object.target as T;
    },
  };
}

export function scalar<T>(
  set: string,
  get: (self: T, host: Host) => unknown,
  put?: (self: T, value: unknown, host: Host) => void,
): ScalarMember<T> {
  return put ? { kind: "scalar", set, get, put } : { kind: "scalar", set, get };
}

/** A property that is an object. */
export function object<T>(set: string, get: (self: T, host: Host) => HostObject | null): ObjectMember<T> {
  return { kind: "object", set, get };
}

export function method<T>(
  set: string,
  call: (self: T, args: readonly unknown[], host: Host) => unknown,
): MethodMember<T> {
  return { kind: "method", set, call };
}
