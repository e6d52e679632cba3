import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import { gravest, type Verdict } from '#kernel/verdict.ts';
import type { GpuDevice, GpuHolder } from './parse-devices.ts';
import type { Framework } from './parse-frameworks.ts';

/** One thing that was looked at before a training that needs a GPU. */
export interface PreflightFinding {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly found: string;
  /** What to do; always there unless the verdict is pass. */
  readonly remedy?: string;
}

export interface MachineFacts {
  /** What `nvidia-smi` told, or why it told nothing. */
  readonly driver:
    | { readonly ok: true; readonly devices: readonly GpuDevice[]; readonly cuda: string | undefined }
    | { readonly ok: false; readonly problem: 'absent' | 'silent' | 'refused'; readonly said: string };
  readonly holders: readonly GpuHolder[];
  /** Undefined when no Python could be asked. */
  readonly frameworks: readonly Framework[] | undefined;
  readonly diskFreeBytes: ByteSize | undefined;
}

export interface MachineNeeds {
  /** GPUs at least; with 0 a machine without is fine. */
  readonly gpus: number;
  /** Free memory of each GPU at least. */
  readonly memory: ByteSize;
  readonly disk: ByteSize;
  readonly maxCelsius: number;
}

/** Everything that makes a training on GPUs fail late, found early. */
export function judgeMachine(
  facts: MachineFacts,
  needs: MachineNeeds,
): { readonly verdict: Verdict; readonly findings: readonly PreflightFinding[] } {
  const { driver } = facts;
  const findings = [
    ...(driver.ok
      ? [countFinding(driver.devices, needs), ...driver.devices.flatMap((device) => deviceFindings(device, facts.holders, needs))]
      : [driverFinding(driver, needs)]),
    ...frameworkFindings(facts, needs),
    diskFinding(facts.diskFreeBytes, needs),
  ];
  return { verdict: gravest(findings.map((finding) => finding.verdict)), findings };
}

const pass = (subject: string, found: string): PreflightFinding => ({ subject, verdict: 'pass', found });

function driverFinding(driver: Extract<MachineFacts['driver'], { readonly ok: false }>, needs: MachineNeeds): PreflightFinding {
  const remedies = {
    absent:
      'Install the NVIDIA driver on the machine, and in a container start it with the NVIDIA runtime (--gpus all); or train where a GPU is.',
    silent: 'The driver hangs: look into dmesg for Xid errors, then restart the machine.',
    refused:
      'Look at what it says: after an update of the driver the machine must be restarted; in a container the libraries of the host must be mounted.',
  } as const;
  const said = driver.said === '' ? '' : `: ${driver.said}`;
  const words = { absent: 'there is no nvidia-smi', silent: 'nvidia-smi does not answer', refused: `nvidia-smi fails${said}` } as const;
  const missing = driver.problem === 'absent' && needs.gpus === 0;
  return {
    subject: 'driver',
    verdict: missing ? 'pass' : 'fail',
    found: words[driver.problem],
    ...(missing ? {} : { remedy: remedies[driver.problem] }),
  };
}

function countFinding(devices: readonly GpuDevice[], { gpus }: MachineNeeds): PreflightFinding {
  const found = devices.length === 0 ? 'no GPU' : devices.map((device) => `${device.name} (driver ${device.driver})`).join(', ');
  if (devices.length >= gpus) return pass('GPUs', found);
  return {
    subject: 'GPUs',
    verdict: 'fail',
    found: `${found}; ${gpus} needed`,
    remedy: 'Give the job a runner with as many GPUs; in a container check --gpus and CUDA_VISIBLE_DEVICES.',
  };
}

function deviceFindings(device: GpuDevice, holders: readonly GpuHolder[], needs: MachineNeeds): readonly PreflightFinding[] {
  const subject = `GPU ${device.index}`;
  const own = holders.filter((holder) => holder.uuid === device.uuid);
  const named = own
    .map(({ pid, program, memoryBytes }) => `process ${pid} (${program}${memoryBytes === undefined ? '' : `, ${humanBytes(memoryBytes)}`})`)
    .join(', ');
  const { memoryFreeBytes: free, temperatureCelsius: celsius, uncorrectedErrors: errors } = device;
  const findings: PreflightFinding[] = [];
  if (device.partitioned) findings.push(pass(`${subject} partitions`, 'MIG is on; each instance has its own memory'));
  else if (free === undefined)
    findings.push({
      subject: `${subject} memory`,
      verdict: 'inconclusive',
      found: 'it does not tell',
      remedy: 'Look at nvidia-smi on the machine.',
    });
  else if (free < needs.memory) {
    findings.push({
      subject: `${subject} memory`,
      verdict: 'fail',
      found: `${humanBytes(free)} free, ${humanBytes(needs.memory)} needed`,
      remedy:
        own.length === 0
          ? 'Use smaller batches or a larger GPU; memory that nobody holds is freed by a restart of the machine.'
          : `End what holds it: ${named}.`,
    });
  } else findings.push(pass(`${subject} memory`, `${humanBytes(free)} free`));
  if (own.length > 0) {
    findings.push({
      subject: `${subject} processes`,
      verdict: 'inconclusive',
      found: named,
      remedy: 'Wait for them, or end them when they are left over: two trainings on one GPU slow each other and may run out of memory.',
    });
  }
  if (celsius !== undefined) {
    findings.push(
      celsius <= needs.maxCelsius
        ? pass(`${subject} temperature`, `${celsius} °C`)
        : {
            subject: `${subject} temperature`,
            verdict: 'fail',
            found: `${celsius} °C, at most ${needs.maxCelsius} °C wanted`,
            remedy: 'Let it cool, and look at fans and air flow: above this it slows down or stops.',
          },
    );
  }
  if (errors !== undefined) {
    findings.push(
      errors === 0
        ? pass(`${subject} memory errors`, 'none that could not be corrected')
        : {
            subject: `${subject} memory errors`,
            verdict: 'fail',
            found: `${errors} that could not be corrected`,
            remedy: 'Results cannot be trusted: reset the GPU (nvidia-smi --gpu-reset) or restart; replace it when they come back.',
          },
    );
  }
  return findings;
}

function frameworkFindings({ driver, frameworks }: MachineFacts, needs: MachineNeeds): readonly PreflightFinding[] {
  if (frameworks === undefined) {
    const needed = needs.gpus > 0;
    return [
      {
        subject: 'frameworks',
        verdict: needed ? 'inconclusive' : 'pass',
        found: 'no Python could be asked',
        ...(needed ? { remedy: 'Name the Python of the training with --python.' } : {}),
      },
    ];
  }
  const devices = driver.ok ? driver.devices.length : 0;
  return frameworks.map((framework) => frameworkFinding(framework, driver.ok ? driver.cuda : undefined, devices));
}

/** A driver serves every CUDA of its major version and all before. */
function frameworkFinding(framework: Framework, driverCuda: string | undefined, devices: number): PreflightFinding {
  const { name: subject, version, cuda, problem } = framework;
  const major = (text: string): number => Number.parseInt(text, 10);
  if (problem !== undefined)
    return {
      subject,
      verdict: 'fail',
      found: `it cannot be loaded: ${problem}`,
      remedy: `Install ${subject} anew in the environment of the training.`,
    };
  if (devices === 0) return pass(subject, `${version}; there is no GPU for it`);
  if (cuda === undefined)
    return {
      subject,
      verdict: 'fail',
      found: `${version} was built without CUDA`,
      remedy: `Install a build of ${subject} for CUDA ${driverCuda ?? ''}`.trim() + '.',
    };
  if (driverCuda !== undefined && major(cuda) > major(driverCuda)) {
    return {
      subject,
      verdict: 'fail',
      found: `${version} was built for CUDA ${cuda}, the driver serves ${driverCuda} at most`,
      remedy: `Update the driver, or install a build of ${subject} for CUDA ${major(driverCuda)}.`,
    };
  }
  if (framework.devices === 0) {
    return {
      subject,
      verdict: 'fail',
      found: `${version} (CUDA ${cuda}) sees none of the ${devices} GPUs`,
      remedy: 'Check CUDA_VISIBLE_DEVICES and LD_LIBRARY_PATH; in a container, whether the libraries of the driver are mounted.',
    };
  }
  return pass(subject, `${version} for CUDA ${cuda} uses ${framework.devices} of ${devices} GPUs`);
}

function diskFinding(free: ByteSize | undefined, { disk }: MachineNeeds): PreflightFinding {
  if (free === undefined)
    return { subject: 'disk', verdict: 'inconclusive', found: 'its free space cannot be told', remedy: 'Look at df on the machine.' };
  if (free >= disk) return pass('disk', `${humanBytes(free)} free`);
  return {
    subject: 'disk',
    verdict: 'fail',
    found: `${humanBytes(free)} free, ${humanBytes(disk)} needed`,
    remedy: 'Remove old runs below .trainyard/runs, caches and containers, or use a larger disk.',
  };
}
