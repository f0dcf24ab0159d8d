import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findManifestFaults } from "../../scripts/validate/manifest-faults";
import { checkManifestSchema } from "../../scripts/validate/manifest-schema";
import { pngSize } from "../../scripts/validate/png-size";

const xml = readFileSync("manifest.xml", "utf8");
const sample = 'id="Group.Label" DefaultValue="TongHop"';

test("the manifest and its icons are as Office wants them", () => {
  expect(findManifestFaults(xml, pngSize)).toEqual([]);
});

test.each<[what: string, from: string | RegExp, to: string, faults: readonly string[]]>([
  ["a version of three numbers", /<Version>.*</, "<Version>1.0.0<", ["Version: 1.0.0 is not four numbers"]],
  [
    "an address that isn't https",
    "https://localhost:3000/taskpane.html",
    "http://localhost:3000/taskpane.html",
    ["SourceLocation: http://localhost:3000/taskpane.html is not https"],
  ],
  [
    "a short text of 126 characters",
    sample,
    `id="Group.Label" DefaultValue="${"x".repeat(126)}"`,
    ["Group.Label: 126 characters, more than 125"],
  ],
  [
    "a long text of 251 characters",
    /(id="Open.Description" DefaultValue=")[^"]*/,
    `$1${"x".repeat(251)}`,
    ["Open.Description: 251 characters, more than 250"],
  ],
  [
    "a text of 125 characters with an entity",
    sample,
    `id="Group.Label" DefaultValue="${"x".repeat(124)}&amp;"`,
    [],
  ],
  ["an empty text", 'Locale="en-US" Value="Consolidate"', 'Locale="en-US" Value=""', ["Open.Label: empty"]],
  [
    "a text without English",
    /\s*<bt:Override Locale="en-US" Value="Consolidate" \/>/,
    "",
    ["Open.Label: no text for en-US"],
  ],
  [
    "an id that nothing defines",
    '<Label resid="Open.Label" />',
    '<Label resid="Open.Lable" />',
    ["Open.Label: defined and never used", "Open.Lable: used and never defined"],
  ],
  [
    "an id of 33 characters",
    /Group\.Label/g,
    "x".repeat(33),
    [`${"x".repeat(33)}: id longer than 32 characters`],
  ],
  [
    "an icon that isn't there",
    /assets\/icon-80\.png/,
    "assets/icon-96.png",
    ["Icon.80 (80): no PNG at assets/icon-96.png", "Icon.80 (80): no PNG at assets/icon-96.png"],
  ],
  [
    "an icon of another size",
    /assets\/icon-64\.png/,
    "assets/icon-32.png",
    ["HighResolutionIconUrl: assets/icon-32.png has 32 × 32 pixels, not 64"],
  ],
  [
    "a set inside the overrides",
    "<DesktopFormFactor>",
    '<Requirements><Set Name="ExcelApi" MinVersion="1.9" /></Requirements><DesktopFormFactor>',
    ["Requirements: ExcelApi inside VersionOverrides takes the button away without a word"],
  ],
])("finds %s", (_what, from, to, faults) => {
  expect(xml.search(from instanceof RegExp ? from : escapeForSearch(from))).toBeGreaterThan(0);
  expect(findManifestFaults(xml.replace(from, to), pngSize)).toEqual(faults);
});

test("holds the manifest against Microsoft's schemas where they are beside the project", () => {
  const folder = mkdtempSync(join(tmpdir(), "tonghop-manifest-"));
  try {
    const path = join(folder, "manifest.xml");
    writeFileSync(
      path,
      xml.replace("<DefaultSettings>", "<Settings>").replace("</DefaultSettings>", "</Settings>"),
    );
    const { wasChecked, faults } = checkManifestSchema(path);
    if (existsSync("../shared/schemas/office-manifest")) {
      expect(wasChecked).toBe(true);
      expect(faults.join("\n")).toContain("Settings");
      expect(checkManifestSchema("manifest.xml")).toEqual({ wasChecked: true, faults: [] });
    } else {
      expect(wasChecked).toBe(false);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function escapeForSearch(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}
