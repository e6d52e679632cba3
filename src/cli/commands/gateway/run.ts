import { isAbsolute, join } from 'node:path';
import { runGateway } from '#adapters/process-host/gateway-process.ts';
import { commandLineEntry } from '#adapters/process-host/command-line.ts';
import { launchChildServer } from '#adapters/process-host/launch-child.ts';
import { DEFAULT_LIMITS } from '#domain/serve/limits.ts';
import type { InputsOf } from '#contract/define.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Host } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Host): Promise<Outcome> {
  const folder = isAbsolute(inputs.state) ? inputs.state : join(host.folder, inputs.state);
  const { port } = await runGateway({
    folder,
    port: inputs.port,
    launch: launchChildServer({ folder, entry: commandLineEntry() }),
    maxBodyBytes: DEFAULT_LIMITS.maxBodyBytes,
    signal: host.signal,
    note: (message) => host.reporter.note(message),
  });
  return { verdict: 'pass', headline: 'the gateway has stopped', text: '', markdown: '', outputs: { port: String(port) }, data: { port } };
}
