import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The entry file of the command line, from which servers and gateways are started: `dist/cli.js` beside the bundle that runs, or
 * the source file when run from sources. Actions are bundles of their own, so the running file is not always it.
 */
export function commandLineEntry(): string {
  for (const relative of ['../cli.js', './cli.js', '../../cli/main.ts']) {
    const file = fileURLToPath(new URL(relative, import.meta.url));
    if (existsSync(file)) return file;
  }
  return process.argv[1]!;
}
