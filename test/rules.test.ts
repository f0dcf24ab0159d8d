import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");

/** Every `**Q1**` of docs/rules.md. */
const numbered = [
  ...readFileSync(join(root, "docs/rules.md"), "utf8").matchAll(/^- \*\*([A-Z]\d+)\*\*/gm),
].map((match) => match[1] ?? "");

/** Every id at the head of a test's title: `"Q1: …"`, `"C4, C5: …"`. */
const tested = new Set(
  testFiles(__dirname).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/["'`]((?:[A-Z]\d+(?:, ?)?)+)[: ]/g)].flatMap((match) =>
      (match[1] ?? "").split(/, ?/),
    ),
  ),
);

test("there are rules", () => {
  expect(numbered.length).toBeGreaterThan(40);
  expect(new Set(numbered).size).toBe(numbered.length);
});

test.each(numbered)("rule %s has a test that carries its number", (rule) => {
  expect([...tested]).toContain(rule);
});

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts") && entry.name !== "rules.test.ts")
    .map((entry) => join(entry.parentPath, entry.name));
}
