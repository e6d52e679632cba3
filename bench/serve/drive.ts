/**
 * Starts a server, asks it for predictions over kept connections, and prints the milliseconds that the requests took:
 * `node drive.ts <direct|logged|gateway|peer> <requests> <connections>`. Rate and latencies go to stderr.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [kind, requests, connections] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])];
const ours = join(import.meta.dirname, 'ours.ts');
const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
const BODY = JSON.stringify(Object.fromEntries([8.3, 41, 6.9, 1.02, 322, 2.5, 37.9, -122.2].map((value, column) => [`x${column}`, value])));

const { child, port } = await start();
try {
  await drive(Math.min(2_000, requests));
  const latencies = await drive(requests);
  const { elapsed, sorted } = latencies;
  const at = (share: number): string => sorted[Math.floor(sorted.length * share)]!.toFixed(2);
  console.error(
    `${kind}: ${Math.round((requests / elapsed) * 1000)} requests/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms over ${connections} connections`,
  );
  console.log(elapsed);
} finally {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}

async function start(): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  if (kind === 'peer') {
    const python = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';
    const child = spawn(python, [join(import.meta.dirname, 'peer.py')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const port = await new Promise<number>((resolve) =>
      child.stdout.on('data', (chunk: Buffer) => resolve(Number(/port (\d+)/.exec(chunk.toString())?.[1]))),
    );
    await untilAnswering(port);
    return { child, port };
  }
  const words = kind === 'gateway' ? ['gateway', '1'] : ['server', ...(kind === 'logged' ? [`--log=${folder}`] : [])];
  const child = fork(ours, words, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve) => child.on('message', (message) => resolve((message as { port: number }).port)));
  return { child, port };
}

async function untilAnswering(port: number): Promise<void> {
  while (
    !(await fetch(`http://127.0.0.1:${port}/health`).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function drive(count: number): Promise<{ readonly elapsed: number; readonly sorted: readonly number[] }> {
  const latencies: number[] = [];
  let left = count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (left-- > 0) latencies.push(await ask(agent));
      agent.destroy();
    }),
  );
  return { elapsed: performance.now() - started, sorted: latencies.sort((a, b) => a - b) };
}

function ask(agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const headers = { 'content-type': 'application/json', 'content-length': BODY.length };
    const sent = request({ host: '127.0.0.1', port, path: '/predict', method: 'POST', agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`the server answered ${answer.statusCode}`));
      answer.resume();
      answer.on('end', () => resolve(performance.now() - started));
    });
    sent.on('error', reject);
    sent.end(BODY);
  });
}
