import { Agent, request } from 'node:http';

export interface LoadResult {
  readonly ok: number;
  readonly failures: readonly string[];
  readonly versions: ReadonlySet<string>;
  readonly slowestMs: number;
}

/** Clients that each keep one connection and ask for predictions without a pause until told to stop. */
export function startLoad(url: string, clients: number): { readonly sofar: { readonly ok: number }; finish(): Promise<LoadResult> } {
  const failures: string[] = [];
  const versions = new Set<string>();
  let ok = 0;
  let slowestMs = 0;
  let running = true;

  const ask = (agent: Agent): Promise<void> =>
    new Promise((resolve) => {
      const startedAt = performance.now();
      const sent = request(`${url}/predict`, { agent, method: 'POST', headers: { 'content-type': 'application/json' } }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => {
          if (answer.statusCode === 200) {
            ok += 1;
            versions.add((JSON.parse(text) as { version: string }).version);
            slowestMs = Math.max(slowestMs, performance.now() - startedAt);
          } else failures.push(`${answer.statusCode}: ${text}`);
          resolve();
        });
      });
      sent.on('error', (error) => {
        failures.push(error.message);
        resolve();
      });
      sent.end('{"length": 5, "colour": "red"}');
    });

  const loops = Array.from({ length: clients }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (running) await ask(agent);
    agent.destroy();
  });
  return {
    get sofar() {
      return { ok };
    },
    async finish() {
      running = false;
      await Promise.all(loops);
      return { ok, failures, versions, slowestMs };
    },
  };
}
