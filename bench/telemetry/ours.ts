// Processor milliseconds that sampling costs over 1,000 s of training: one sample a second, of a program with eight children.
import { spawn } from 'node:child_process';
import { programWatch } from '../../src/adapters/program-watch/program-watch.ts';

const SAMPLES = 1000;

const program = spawn('sh', ['-c', 'for i in 1 2 3 4 5 6 7 8; do sleep 60 & done; wait'], { detached: true, stdio: 'ignore' });
const sampler = programWatch().watch({ pid: program.pid!, folder: '.', gpuEvery: 2000 });
await sampler.sample();
const before = process.cpuUsage();
for (let sample = 0; sample < SAMPLES; sample++) await sampler.sample();
const { user, system } = process.cpuUsage(before);
sampler.close();
process.kill(-program.pid!, 'SIGKILL');
console.log(((user + system) / 1000).toFixed(1));
