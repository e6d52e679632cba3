import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { programWatch } from '#adapters/program-watch/program-watch.ts';

/** A process that ended and that nobody has asked after yet still has its number. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

describe('watching a program', () => {
  it.runIf(process.platform === 'linux')('counts its children, and the machine around it', async () => {
    const child = spawn('sh', ['-c', 'sleep 30 & sleep 30 & wait'], { detached: true, stdio: 'ignore' });
    const sampler = programWatch().watch({ pid: child.pid!, folder: '.', gpuEvery: 1000 });
    const sample = await sampler.sample();
    sampler.close();
    process.kill(-child.pid!, 'SIGKILL');
    expect(sample.programMemoryBytes).toBeGreaterThan(100_000);
    expect(sample.memoryAvailableBytes).toBeGreaterThan(0);
    expect(sample.diskFreeBytes).toBeGreaterThan(0);
    expect(sample.machineBusySeconds).toBeGreaterThan(0);
  });

  it.runIf(process.platform === 'linux')('ends a group that is the one it was, and no other', async () => {
    const { identify, endGroup } = programWatch();
    const child = spawn('sh', ['-c', 'sleep 30 & wait'], { detached: true, stdio: 'ignore' });
    const identity = identify(child.pid!)!;
    expect(endGroup(child.pid!, `${identity}0`)).toBe(false);
    expect([endGroup(1, identify(1) ?? ''), endGroup(0, identity), endGroup(-1, identity)]).toEqual([false, false, false]);
    expect(endGroup(process.pid, identify(process.pid)!)).toBe(false);
    expect(endGroup(child.pid!, identity)).toBe(true);
    await once(child, 'exit');
    expect(identify(2 ** 22 + 1)).toBeUndefined();
  });
});

describe('a program that leads a group', () => {
  it('takes what it started with it', async () => {
    const lines: string[] = [];
    const script = `const { spawn } = require('node:child_process'); const child = spawn('sleep', ['30']); console.log(child.pid); setTimeout(() => process.exit(0), 100)`;
    const running = nodeProcesses().start({ program: process.execPath, arguments: ['-e', script], group: true }, ({ text }) =>
      lines.push(text),
    );
    expect(await running.exited).toEqual({ exitCode: 0, signal: undefined });
    for (let wait = 0; wait < 1500 && alive(Number(lines[0])); wait++) await sleep(20);
    expect(alive(Number(lines[0]))).toBe(false);
  });
});
