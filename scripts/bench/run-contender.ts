import { readdirSync } from "node:fs";
import { join } from "node:path";
import { contenders } from "./contenders";

/** One contender in a process of its own, so that peak memory is its own: prints milliseconds, MB and its count. */
async function main([name = "", folder = "", register = ""]: readonly string[]): Promise<void> {
  const run = contenders[name];
  if (run === undefined) throw new Error(`no contender ${name}`);
  const paths = readdirSync(folder).map((file) => join(folder, file));
  const started = performance.now();
  const count = await run(paths, register);
  const milliseconds = performance.now() - started;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ milliseconds, megabytes, count }));
}

void main(process.argv.slice(2));
