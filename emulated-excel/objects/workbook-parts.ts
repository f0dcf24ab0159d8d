import type { Workbook, XmlPart } from "../model/workbook";
import type { HostObject } from "../protocol/api-class";
import { apiClass, method, object, scalar } from "../protocol/api-class";
import { refusal } from "../rules/excel-error";
import { ensureXml, namespaceOf } from "../rules/xml";
import { textOf } from "./arguments";
import { workbookClass } from "./shells";

interface PartTarget {
  readonly workbook: Workbook;
  readonly part: XmlPart;
}

/** Custom XML parts: all, or those of one namespace. */
interface PartsTarget {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

const partClass = apiClass<PartTarget>({
  name: "CustomXmlPart",
  id: { property: "Id", of: ({ part }) => part.id },
  check: ({ workbook, part }) => {
    if (!workbook.xmlParts.includes(part)) throw refusal("ItemNotFound", "the XML part was deleted");
  },
  members: {
    id: scalar("1.5", ({ part }) => part.id),
    namespaceUri: scalar("1.5", ({ part }) => namespaceOf(part.xml)),
    getXml: method("1.5", ({ part }) => part.xml),
    setXml: method("1.5", ({ part }, [xml]) => {
      part.xml = ensureXml(textOf(xml, "xml"));
    }),
    delete: method("1.5", ({ workbook, part }) => {
      workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1);
    }),
  },
});

function partsOf({ workbook, namespace }: PartsTarget): PartTarget[] {
  return workbook.xmlParts
    .filter((part) => namespace === null || namespaceOf(part.xml) === namespace)
    .map((part) => ({ workbook, part }));
}

function partWithId(parts: PartsTarget, id: unknown): HostObject | null {
  const found = partsOf(parts).find(({ part }) => part.id === id);
  return found ? partClass.of(found) : null;
}

const items = { all: (parts: PartsTarget) => partsOf(parts).map(partClass.of), byKey: partWithId };

const scopedPartsClass = apiClass<PartsTarget>({
  name: "CustomXmlPartScopedCollection",
  items,
  members: {
    getCount: method("1.5", (parts) => partsOf(parts).length),
    getItemOrNullObject: method("1.5", (parts, [id]) => partWithId(parts, id)),
    getOnlyItem: method("1.5", (parts) => {
      const [only, ...others] = partsOf(parts);
      if (!only || others.length > 0) throw refusal("InvalidOperation", `${others.length} more parts`);
      return partClass.of(only);
    }),
    getOnlyItemOrNullObject: method("1.5", (parts) => {
      const [only, ...others] = partsOf(parts);
      return only && others.length === 0 ? partClass.of(only) : null;
    }),
  },
});

const partsClass = apiClass<PartsTarget>({
  name: "CustomXmlPartCollection",
  items,
  members: {
    getCount: method("1.5", (parts) => partsOf(parts).length),
    getItemOrNullObject: method("1.5", (parts, [id]) => partWithId(parts, id)),
    getByNamespace: method("1.5", ({ workbook }, [uri]) =>
      scopedPartsClass.of({ workbook, namespace: textOf(uri, "namespaceUri") }),
    ),
    add: method("1.5", ({ workbook }, [xml]) => {
      const id = workbook.nextId().toString(16).toUpperCase().padStart(8, "0");
      const part = { id: `{${id}-0000-4000-8000-000000000000}`, xml: ensureXml(textOf(xml, "xml")) };
      workbook.xmlParts.push(part);
      return partClass.of({ workbook, part });
    }),
  },
});

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingClass = apiClass<SettingTarget>({
  name: "Setting",
  id: { property: "_Id", of: ({ key }) => key },
  check: ({ workbook, key }) => {
    if (!workbook.settings.has(key)) throw refusal("ItemNotFound", `setting ${key} was deleted`);
  },
  members: {
    key: scalar("1.4", ({ key }) => key),
    value: scalar(
      "1.4",
      ({ workbook, key }) => workbook.settings.get(key),
      ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
      },
    ),
    delete: method("1.4", ({ workbook, key }) => {
      workbook.settings.delete(key);
    }),
  },
});

function settingWithKey(workbook: Workbook, key: unknown): HostObject | null {
  return typeof key === "string" && workbook.settings.has(key) ? settingClass.of({ workbook, key }) : null;
}

const settingsClass = apiClass<Workbook>({
  name: "SettingCollection",
  items: {
    all: (workbook) => [...workbook.settings.keys()].map((key) => settingClass.of({ workbook, key })),
    byKey: settingWithKey,
  },
  members: {
    getCount: method("1.4", (workbook) => workbook.settings.size),
    getItemOrNullObject: method("1.4", (workbook, [key]) => settingWithKey(workbook, key)),
    add: method("1.4", (workbook, [key, value]) => {
      const name = textOf(key, "key");
      workbook.settings.set(name, value);
      return settingClass.of({ workbook, key: name });
    }),
  },
});

workbookClass.extend({
  customXmlParts: object("1.5", (workbook) => partsClass.of({ workbook, namespace: null })),
  settings: object("1.4", (workbook) => settingsClass.of(workbook)),
});
