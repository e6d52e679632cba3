/** Our endpoint in a process of its own: tells where it listens, and ends with its memory in MiB when it is told to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemEntropy } from '../../src/adapters/node-crypto/hasher.ts';
import { nodeFiles } from '../../src/adapters/node-fs/files.ts';
import { systemClock } from '../../src/adapters/system-clock/clock.ts';
import { startTracking } from '../../src/server/tracking/start.ts';

const root = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
const reporter = { progress: () => undefined, note: () => undefined, warn: (message: string) => console.error(message) };
const tracking = await startTracking({ root, clock: systemClock(), entropy: systemEntropy(), files: nodeFiles(), reporter });
process.send?.({ uri: tracking.variables['MLFLOW_TRACKING_URI'], token: tracking.variables['MLFLOW_TRACKING_TOKEN'] });
process.on('message', () => process.send?.({ rss: Math.round(process.memoryUsage().rss / 1024 / 1024) }));
process.once('SIGTERM', () => {
  void tracking.close().then(() => {
    rmSync(root, { recursive: true, force: true });
    process.exit();
  });
});
