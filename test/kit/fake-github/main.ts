/**
 * The fake GitHub as a process of its own, for tests that run workflows:
 *
 *   node test/kit/fake-github/main.ts --repository owner/name --git <bare repository> [--token t] [--port n] [--pull-requests n]
 *
 * Prints one line of JSON with its address and goes on until it is told to stop. `GET <address>/_fake/state` shows what was put in.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createFakeState } from './create-state.ts';
import { startFakeGitHub } from './server.ts';

const { values } = parseArgs({
  options: {
    repository: { type: 'string', default: 'octo/models' },
    git: { type: 'string' },
    token: { type: 'string', default: 'fake-token' },
    port: { type: 'string', default: '0' },
    'pull-requests': { type: 'string', default: '1' },
  },
});
if (values.git === undefined) throw new Error('--git <bare repository> is needed');

const state = createFakeState({ repository: values.repository, gitFolder: resolve(values.git), token: values.token });
for (let number = 2; number <= Number(values['pull-requests']); number++) state.issues.push({ ...state.issues[0]!, number, labels: [] });
const fake = await startFakeGitHub(state, Number(values.port));
console.log(JSON.stringify({ url: fake.url, pid: process.pid }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void fake.close().then(() => process.exit(0)));
