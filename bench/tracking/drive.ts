/**
 * Starts a tracking server, sends it requests over kept connections, and prints the milliseconds that they took:
 * `node drive.ts <ours|peer> <log-batch|create-run> <requests> <connections>`. Rate and latencies go to stderr.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [kind, work, requests, connections] = [process.argv[2]!, process.argv[3]!, Number(process.argv[4]), Number(process.argv[5])];
const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));

const { child, uri, token } = await start();
try {
  const { run } = JSON.parse(await post(new Agent(), 'runs/create', { experiment_id: '0', start_time: 1 })) as {
    run: { info: { run_id: string } };
  };
  await drive(Math.min(50, requests), run.info.run_id);
  const { elapsed, sorted } = await drive(requests, run.info.run_id);
  const at = (share: number): string => sorted[Math.floor(sorted.length * share)]!.toFixed(1);
  const memory = kind === 'ours' ? `, ${await memoryOf(child)} MiB` : '';
  console.error(`${kind} ${work}: ${Math.round((requests / elapsed) * 1000)} requests/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms${memory}`);
  console.log(elapsed);
} finally {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function start(): Promise<{ readonly child: ChildProcess; readonly uri: string; readonly token: string }> {
  if (kind === 'ours') {
    const child = fork(join(import.meta.dirname, 'ours.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    return {
      child,
      ...(await new Promise<{ uri: string; token: string }>((resolve) => child.once('message', resolve as (value: unknown) => void))),
    };
  }
  const port = await freePort();
  const arguments_ = ['-m', 'mlflow', 'server', '--backend-store-uri', `sqlite:///${folder}/mlflow.db`, '--artifacts-destination', folder];
  const child = spawn(process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3', [...arguments_, '--port', String(port), '--workers', '1'], {
    stdio: 'ignore',
  });
  const uri = `http://127.0.0.1:${port}`;
  const answers = (): Promise<boolean> =>
    fetch(`${uri}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 100));
  return { child, uri, token: '' };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function memoryOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    server.once('message', (message) => resolve((message as { rss: number }).rss));
    server.send('memory');
  });
}

async function drive(count: number, run: string): Promise<{ readonly elapsed: number; readonly sorted: readonly number[] }> {
  const latencies: number[] = [];
  let left = count;
  let step = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (left-- > 0) {
        const sent = performance.now();
        if (work === 'create-run') await post(agent, 'runs/create', { experiment_id: '0', start_time: Date.now(), user_id: 'ada' });
        else {
          step++;
          const metrics = Array.from({ length: 10 }, (_, index) => ({
            key: `metric-${index}`,
            value: step / 7,
            timestamp: Date.now(),
            step,
          }));
          await post(agent, 'runs/log-batch', { run_id: run, metrics });
        }
        latencies.push(performance.now() - sent);
      }
      agent.destroy();
    }),
  );
  return { elapsed: performance.now() - started, sorted: latencies.sort((a, b) => a - b) };
}

function post(agent: Agent, path: string, body: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), authorization: `Bearer ${token}` };
    const sent = request(`${uri}/api/2.0/mlflow/${path}`, { method: 'POST', agent, headers }, (answer) => {
      let received = '';
      answer.on('data', (chunk: Buffer) => (received += chunk.toString()));
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(received) : reject(new Error(`${answer.statusCode}: ${received.slice(0, 300)}`)),
      );
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
