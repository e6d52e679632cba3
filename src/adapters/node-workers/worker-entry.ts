import { existsSync } from 'node:fs';

/**
 * The file that a worker thread starts from: `worker.js` of the bundle (this code is in the entry itself or in `chunks/`), or the source
 * when this Node runs TypeScript. Undefined: there is none, as in a test runner on Node 20.
 */
export function findWorkerEntry(): URL | undefined {
  const here = new URL(import.meta.url);
  if (here.pathname.endsWith('.ts')) return process.features.typescript ? new URL('./worker-main.ts', here) : undefined;
  return ['./worker.js', '../worker.js'].map((path) => new URL(path, here)).find((url) => existsSync(url));
}
