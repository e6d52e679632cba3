/**
 * A command line with the two commands that the process host starts, `gateway` and `serve`, for tests: the model is the flower
 * classifier of the test kit, and files in the "package" folder make it misbehave (`refuse-to-start`, `never-ready`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChildServer } from '#adapters/process-host/launch-child.ts';
import { runGateway } from '#adapters/process-host/gateway-process.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { DEFAULT_LIMITS } from '#domain/serve/limits.ts';
import { parentChannel } from '../../src/server/parent-channel.ts';
import { servePackage } from '../../src/server/serve-package.ts';
import { FLOWER_MANIFEST, FLOWER_PREDICTOR } from './served-model.ts';

const told = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => told.abort());
const note = (message: string): void => void process.stderr.write(`${message}\n`);

const [command, ...rest] = process.argv.slice(2);
if (command === 'gateway') {
  const { values } = parseArgs({ args: rest, options: { state: { type: 'string' }, port: { type: 'string' } } });
  const launch = launchChildServer({ folder: values.state!, entry: process.argv[1]! });
  await runGateway({ folder: values.state!, port: Number(values.port), launch, maxBodyBytes: 1e6, signal: told.signal, note });
} else {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { port: { type: 'string' }, host: { type: 'string' }, 'served-version': { type: 'string' }, log: { type: 'string' } },
  });
  const folder = positionals[0]!;
  if (existsSync(join(folder, 'refuse-to-start'))) {
    note('✖ train.package-corrupt  the package is corrupt');
    process.exit(4);
  }
  if (existsSync(join(folder, 'never-ready'))) await new Promise((resolve) => setTimeout(resolve, 60_000));
  await servePackage(
    { manifest: FLOWER_MANIFEST, predictor: FLOWER_PREDICTOR, version: values['served-version']!, example: { length: 4 } },
    {
      host: values.host!,
      port: Number(values.port),
      limits: DEFAULT_LIMITS,
      logFolder: values.log!,
      noticeMs: 0,
      parent: parentChannel()!,
      signal: told.signal,
      onReady: (server) => note(`serves on ${server.url}`),
    },
    { clock: systemClock(), reporter: { note, warn: note, progress: () => undefined } },
  );
}
