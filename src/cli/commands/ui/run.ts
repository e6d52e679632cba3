import { basename } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { InputsOf } from '#contract/define.ts';
import { Failure } from '#kernel/failure.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { buildRunsServer } from '../../../server/runs/build.ts';
import type { Host } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run({ port }: InputsOf<typeof contract>, host: Host): Promise<Outcome> {
  const workspace = await host.openWorkspace(host.folder);
  const app = await buildRunsServer(basename(workspace.root), workspace);
  try {
    await app.listen({ host: '127.0.0.1', port });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new Failure('serve.port-in-use', { message: `port ${port} of 127.0.0.1 is taken`, cause });
  }
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  host.tell(`runs on ${url}\n  Ctrl-C ends it\n`);
  try {
    await new Promise<void>((resolve) => {
      if (host.signal.aborted) resolve();
      else host.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    await app.close();
  }
  return { verdict: 'pass', headline: 'stopped showing runs', text: '', markdown: '', outputs: { url }, data: { url } };
}
