import { ExcelError, refusal } from "../rules/excel-error";
import { HostObject } from "./api-class";
import type { Host } from "./host";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./message";
import { actionTypes, pathTypes } from "./message";
import { identity, memberOf, query } from "./query";

/** What a run of the actions tells besides its answer. */
export interface RunNotes {
  /** `Range.values` and the like: each member used, once. */
  readonly members: Set<string>;
  /** Asked before each action: throws to make it fail. */
  readonly beforeAction: (index: number) => void;
}

/**
 * Executes the actions in order. What came before a failing action stays applied, as in Excel; what comes after it is
 * not tried.
 */
export function execute(body: RequestBody, root: HostObject, host: Host, notes: RunNotes): ResponseBody {
  const run = new Run(body, root, host, notes);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      notes.beforeAction(index);
      results.push({ ActionId: action.Id, Value: run.act(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: run.location(action),
        ActionIndex: index,
        HttpStatusCode: error.status,
      };
      return { Results: results, Error: failure };
    }
  }
  return { Results: results };
}

class Run {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly host: Host,
    private readonly notes: RunNotes,
  ) {}

  act(action: Action): unknown {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.instantiate(action.ObjectPathId);
      case actionTypes.query:
      case actionTypes.recursiveQuery:
      case actionTypes.queryAsJson:
        return this.query(action);
      case actionTypes.method:
        return this.method(action);
      case actionTypes.setProperty:
        this.put(action.ObjectPathId, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.put(action.ObjectPathId, name, value);
        }
        return null;
      case actionTypes.trace:
        return null;
      default:
        throw refusal("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  /** `Range.values`, for messages. */
  location(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const object = this.objects.get(action.ObjectPathId);
    const name = object?.type.name ?? (path ? this.parentName(path) : "");
    const member = action.Name || (object || !path ? "" : nameOf(path));
    return member ? `${name}.${lowerFirst(member)}` : name;
  }

  private parentName(path: ObjectPath): string {
    const parent = this.objects.get(path.ParentObjectPathId ?? 0);
    return parent?.type.name ?? "";
  }

  private instantiate(pathId: number): unknown {
    const object = this.resolve(pathId);
    if (!object) return null;
    const reference = this.references.get(pathId);
    const kept = reference === undefined ? {} : { _ReferenceId: reference };
    return { ...identity(object, this.host), ...kept };
  }

  private query(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object) for (const name of action.QueryInfo?.Select ?? []) this.note(object, name);
    return query(object, action.QueryInfo, this.host);
  }

  private method(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (object) this.references.set(action.ObjectPathId, this.host.keepReference(object));
      return null;
    }
    if (!object) throw refusal("ItemNotFound", `${action.Name} on a null object`);
    const result = this.call(object, action.Name, action.ArgumentInfo);
    if (result instanceof HostObject) return identity(result, this.host);
    return result ?? null;
  }

  private put(pathId: number, name: string, value: unknown): void {
    const object = this.resolve(pathId);
    if (!object) throw refusal("ItemNotFound", `${name} of a null object`);
    object.type.check?.(object.target, this.host);
    const member = memberOf(object, name, this.host);
    this.note(object, member.name);
    if (member.kind === "method" || !member.put) {
      throw refusal("InvalidArgument", `${object.type.name}.${member.name} is read-only`);
    }
    member.put(object.target, value, this.host);
  }

  /** The object of a path: found once a request, when it is first needed. */
  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw refusal("InvalidArgument", `no object path ${pathId}`);
    const object = this.find(path);
    this.objects.set(pathId, object);
    return object;
  }

  private find(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.global) return this.root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.referenceId) {
      const kept = this.host.byReference(path.Name);
      if (!kept) throw refusal("ItemNotFound", "the reference was removed");
      return kept;
    }
    if (path.ParentObjectPathId === undefined) throw refusal("ApiNotFound", `new ${path.Name}`);
    const parent = this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    parent.type.check?.(parent.target, this.host);
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return this.property(parent, path.Name);
      case pathTypes.indexer:
        return this.item(parent, this.argumentsOf(path.ArgumentInfo)[0]);
      case pathTypes.method: {
        const result = this.call(parent, path.Name, path.ArgumentInfo);
        if (result === null && path.Name.endsWith("OrNullObject")) return null;
        if (!(result instanceof HostObject)) throw refusal("ItemNotFound", path.Name);
        return result;
      }
      default:
        throw refusal("NotImplemented", `object path type ${path.ObjectPathType}`);
    }
  }

  private property(parent: HostObject, name: string): HostObject | null {
    const member = memberOf(parent, name, this.host);
    this.note(parent, member.name);
    if (member.kind !== "object") throw refusal("InvalidArgument", `${parent.type.name}.${name}`);
    return member.get(parent.target, this.host);
  }

  private item(parent: HostObject, key: unknown): HostObject {
    if (!parent.type.items) throw refusal("ApiNotFound", `${parent.type.name}.getItem`);
    this.note(parent, "getItem");
    const found = parent.type.items.byKey(parent.target, key, this.host);
    if (!found) throw refusal("ItemNotFound", String(key));
    return found;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    object.type.check?.(object.target, this.host);
    const { items } = object.type;
    if (items && !object.type.members.has(name.toLowerCase())) {
      if (name === "GetItemAt") return itemAt(items.all(object.target, this.host), info?.Arguments?.[0]);
      if (name === "GetItem") return this.item(object, this.argumentsOf(info)[0]);
    }
    const member = memberOf(object, name, this.host);
    this.note(object, member.name);
    if (member.kind !== "method") throw refusal("ApiNotFound", `${object.type.name}.${name} is no method`);
    return member.call(object.target, this.argumentsOf(info), this.host);
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return given.map((argument, index) => {
      const id = ids[index];
      if (Array.isArray(id)) return (id as readonly number[]).map((each) => this.resolve(each));
      if (typeof id === "number" && id !== 0) return this.resolve(id);
      return this.withObjects(argument);
    });
  }

  /** Objects inside plain data come as `{ _ObjectPathId }`. */
  private withObjects(value: unknown): unknown {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.withObjects(each)]));
  }

  private note(object: HostObject, member: string): void {
    this.notes.members.add(`${object.type.name}.${lowerFirst(member)}`);
  }
}

function itemAt(items: readonly HostObject[], index: unknown): HostObject {
  const found = typeof index === "number" ? items[index] : undefined;
  if (!found) throw refusal("InvalidArgument", `no item at ${String(index)}`);
  return found;
}

function nameOf(path: ObjectPath): string {
  return path.ObjectPathType === pathTypes.indexer ? "getItem" : path.Name;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
