import { readManifest, type Manifest, type Resource } from "./read-manifest";

/** Width and height of an icon of the build by its path (`assets/icon-16.png`); `null` where it is missing or no PNG. */
export type IconSize = (path: string) => { readonly width: number; readonly height: number } | null;

/** What Office cuts off, refuses, or shows as an empty button, and the schema doesn't know. */
const longest = { Image: 2048, Url: 2048, ShortString: 125, LongString: 250, Setting: 2048 } as const;
const longestId = 32;
/** Of the elements IconUrl and HighResolutionIconUrl of a task pane. */
const settingIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const localised = ["DisplayName", "Description"];
const otherLocales = ["en-US"];

/** What is wrong with a manifest that its schema takes, one line each. */
export function findManifestFaults(xml: string, iconSize: IconSize): string[] {
  const manifest = readManifest(xml);
  return [
    ...headFaults(manifest),
    ...idFaults(manifest),
    ...[...manifest.settings, ...manifest.resources].flatMap((resource) => valueFaults(resource)),
    ...iconFaults(manifest, iconSize),
  ];
}

function headFaults({ version, defaultLocale, sets, hosts }: Manifest): string[] {
  const needed = sets.filter(({ isInOverrides }) => !isInOverrides);
  return [
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [`Version: ${version} is not four numbers`]),
    ...(defaultLocale === "vi-VN" ? [] : [`DefaultLocale: ${defaultLocale} instead of vi-VN`]),
    ...(hosts.join() === "Workbook" ? [] : [`Hosts: ${hosts.join()} instead of Workbook`]),
    ...(needed.length === 1 && needed[0]?.name === "ExcelApi" ? [] : ["Requirements: not ExcelApi alone"]),
    ...sets
      .filter(({ isInOverrides }) => isInOverrides)
      .map(
        ({ name }) => `Requirements: ${name} inside VersionOverrides takes the button away without a word`,
      ),
  ];
}

function idFaults({ resources, usedIds }: Manifest): string[] {
  const ids = resources.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: defined twice`),
    ...ids.filter((id) => id.length > longestId).map((id) => `${id}: id longer than ${longestId} characters`),
    ...ids.filter((id) => !usedIds.includes(id)).map((id) => `${id}: defined and never used`),
    ...usedIds.filter((id) => !ids.includes(id)).map((id) => `${id}: used and never defined`),
  ];
}

function valueFaults({ id, kind, value, overrides }: Resource): string[] {
  const values = [value, ...overrides.map((override) => override.value)];
  const isText = kind === "ShortString" || kind === "LongString" || localised.includes(id);
  const locales = overrides.map(({ locale }) => locale);
  const missing = isText ? otherLocales.filter((locale) => !locales.includes(locale)) : [];
  const isAddress = kind === "Image" || kind === "Url" || /(Url|Location)$/.test(id);
  return [
    ...values.filter((text) => text.trim() === "").map(() => `${id}: empty`),
    ...values
      .filter((text) => text.length > longest[kind])
      .map((text) => `${id}: ${text.length} characters, more than ${longest[kind]}`),
    ...missing.map((locale) => `${id}: no text for ${locale}`),
    ...(isAddress
      ? values.filter((text) => !isHttps(text)).map((text) => `${id}: ${text} is not https`)
      : []),
  ];
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}

function iconFaults(manifest: Manifest, iconSize: IconSize): string[] {
  const ofRibbon = manifest.images.flatMap(({ size, id }) => {
    const image = manifest.resources.find((resource) => resource.id === id);
    return image === undefined ? [] : [{ name: `${id} (${size})`, address: image.value, size }];
  });
  const ofHead = Object.entries(settingIcons).map(([id, size]) => ({
    name: id,
    address: manifest.settings.find((setting) => setting.id === id)?.value ?? "",
    size,
  }));
  const missing = [16, 32, 80]
    .filter((size) => !manifest.images.some((image) => image.size === size))
    .map((size) => `no icon of ${size} pixels for the ribbon`);
  return [
    ...missing,
    ...[...ofHead, ...ofRibbon].flatMap(({ name, address, size }) => {
      if (!URL.canParse(address)) return [`${name}: no address`];
      const path = /assets\/[^/]+$/.exec(new URL(address).pathname)?.[0] ?? address;
      const found = iconSize(path);
      if (found === null) return [`${name}: no PNG at ${path}`];
      const isRight = found.width === size && found.height === size;
      return isRight ? [] : [`${name}: ${path} has ${found.width} × ${found.height} pixels, not ${size}`];
    }),
  ];
}
