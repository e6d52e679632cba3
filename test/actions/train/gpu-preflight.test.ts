import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ran } from '../../kit/command-line.ts';

let folder = '';
const path = process.env['PATH'];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-preflight-'));
  process.env['PATH'] = `${folder}:${path}`;
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true, force: true });
});

/** A driver in a few lines of shell. */
function fake(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

const HEALTHY = `case "$1" in
  --query-gpu=*) echo "0, GPU-1, NVIDIA H200, 570.86.15, 143771, 143000, 34, Enabled, 0, Disabled" ;;
  --query-compute-apps=*) ;;
  *) echo "| NVIDIA-SMI 570.86.15   Driver Version: 570.86.15   CUDA Version: 12.8 |" ;;
esac`;

const torch = (cuda: string): string => `echo '{"frameworks": [{"name": "torch", "version": "2.9.0", "cuda": "${cuda}", "devices": 1}]}'`;

it('passes a machine with a driver, a GPU and a framework that agree', async () => {
  fake('nvidia-smi', HEALTHY);
  fake('python-of-training', torch('12.6'));
  const { code, out } = await ran(['gpu-preflight', '--json', '--disk', '1', '--python', 'python-of-training'], { folder });
  expect(JSON.parse(out)).toMatchObject({ verdict: 'pass', gpus: 1, outputs: { gpus: '1' } });
  expect(code).toBe(0);
});

it('names what is wrong, and what to do', async () => {
  fake('nvidia-smi', 'echo "Failed to initialize NVML: Driver/library version mismatch"; exit 18');
  const { code, out } = await ran(['gpu-preflight', '--disk', '1', '--python', ''], { folder });
  expect(out).toContain('nvidia-smi fails: Failed to initialize NVML: Driver/library version mismatch');
  expect(out).toContain('→ Look at what it says: after an update of the driver the machine must be restarted');
  expect(code).toBe(1);
});

it('finds a framework that the driver cannot serve', async () => {
  fake('nvidia-smi', HEALTHY);
  fake('python-of-training', torch('13.0'));
  const { code, out } = await ran(['gpu-preflight', '--disk', '1', '--python', 'python-of-training'], { folder });
  expect(out).toContain('2.9.0 was built for CUDA 13.0, the driver serves 12.8 at most');
  expect(code).toBe(1);
});
