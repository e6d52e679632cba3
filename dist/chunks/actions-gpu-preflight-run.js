import { t as nodeProcesses } from "./adapters-node-process-processes.js";
import { n as measured, t as programWatch } from "./adapters-program-watch-program-watch.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { a as gravest, r as VERDICT_SYMBOL } from "./kernel-verdict.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as Failure } from "./kernel-failure.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
// src/domain/train/preflight/judge-machine.ts
/** Everything that makes a training on GPUs fail late, found early. */
function judgeMachine(facts, needs) {
	const { driver } = facts;
	const findings = [
		...driver.ok ? [countFinding(driver.devices, needs), ...driver.devices.flatMap((device) => deviceFindings(device, facts.holders, needs))] : [driverFinding(driver, needs)],
		...frameworkFindings(facts, needs),
		diskFinding(facts.diskFreeBytes, needs)
	];
	return {
		verdict: gravest(findings.map((finding) => finding.verdict)),
		findings
	};
}
const pass = (subject, found) => ({
	subject,
	verdict: "pass",
	found
});
function driverFinding(driver, needs) {
	const remedies = {
		absent: "Install the NVIDIA driver on the machine, and in a container start it with the NVIDIA runtime (--gpus all); or train where a GPU is.",
		silent: "The driver hangs: look into dmesg for Xid errors, then restart the machine.",
		refused: "Look at what it says: after an update of the driver the machine must be restarted; in a container the libraries of the host must be mounted."
	};
	const words = {
		absent: "there is no nvidia-smi",
		silent: "nvidia-smi does not answer",
		refused: `nvidia-smi fails${driver.said === "" ? "" : `: ${driver.said}`}`
	};
	const missing = driver.problem === "absent" && needs.gpus === 0;
	return {
		subject: "driver",
		verdict: missing ? "pass" : "fail",
		found: words[driver.problem],
		...missing ? {} : { remedy: remedies[driver.problem] }
	};
}
function countFinding(devices, { gpus }) {
	const found = devices.length === 0 ? "no GPU" : devices.map((device) => `${device.name} (driver ${device.driver})`).join(", ");
	if (devices.length >= gpus) return pass("GPUs", found);
	return {
		subject: "GPUs",
		verdict: "fail",
		found: `${found}; ${gpus} needed`,
		remedy: "Give the job a runner with as many GPUs; in a container check --gpus and CUDA_VISIBLE_DEVICES."
	};
}
function deviceFindings(device, holders, needs) {
	const subject = `GPU ${device.index}`;
	const own = holders.filter((holder) => holder.uuid === device.uuid);
	const named = own.map(({ pid, program, memoryBytes }) => `process ${pid} (${program}${memoryBytes === void 0 ? "" : `, ${humanBytes(memoryBytes)}`})`).join(", ");
	const { memoryFreeBytes: free, temperatureCelsius: celsius, uncorrectedErrors: errors } = device;
	const findings = [];
	if (device.partitioned) findings.push(pass(`${subject} partitions`, "MIG is on; each instance has its own memory"));
	else if (free === void 0) findings.push({
		subject: `${subject} memory`,
		verdict: "inconclusive",
		found: "it does not tell",
		remedy: "Look at nvidia-smi on the machine."
	});
	else if (free < needs.memory) findings.push({
		subject: `${subject} memory`,
		verdict: "fail",
		found: `${humanBytes(free)} free, ${humanBytes(needs.memory)} needed`,
		remedy: own.length === 0 ? "Use smaller batches or a larger GPU; memory that nobody holds is freed by a restart of the machine." : `End what holds it: ${named}.`
	});
	else findings.push(pass(`${subject} memory`, `${humanBytes(free)} free`));
	if (own.length > 0) findings.push({
		subject: `${subject} processes`,
		verdict: "inconclusive",
		found: named,
		remedy: "Wait for them, or end them when they are left over: two trainings on one GPU slow each other and may run out of memory."
	});
	if (celsius !== void 0) findings.push(celsius <= needs.maxCelsius ? pass(`${subject} temperature`, `${celsius} °C`) : {
		subject: `${subject} temperature`,
		verdict: "fail",
		found: `${celsius} °C, at most ${needs.maxCelsius} °C wanted`,
		remedy: "Let it cool, and look at fans and air flow: above this it slows down or stops."
	});
	if (errors !== void 0) findings.push(errors === 0 ? pass(`${subject} memory errors`, "none that could not be corrected") : {
		subject: `${subject} memory errors`,
		verdict: "fail",
		found: `${errors} that could not be corrected`,
		remedy: "Results cannot be trusted: reset the GPU (nvidia-smi --gpu-reset) or restart; replace it when they come back."
	});
	return findings;
}
function frameworkFindings({ driver, frameworks }, needs) {
	if (frameworks === void 0) {
		const needed = needs.gpus > 0;
		return [{
			subject: "frameworks",
			verdict: needed ? "inconclusive" : "pass",
			found: "no Python could be asked",
			...needed ? { remedy: "Name the Python of the training with --python." } : {}
		}];
	}
	const devices = driver.ok ? driver.devices.length : 0;
	return frameworks.map((framework) => frameworkFinding(framework, driver.ok ? driver.cuda : void 0, devices));
}
/** A driver serves every CUDA of its major version and all before. */
function frameworkFinding(framework, driverCuda, devices) {
	const { name: subject, version, cuda, problem } = framework;
	const major = (text) => Number.parseInt(text, 10);
	if (problem !== void 0) return {
		subject,
		verdict: "fail",
		found: `it cannot be loaded: ${problem}`,
		remedy: `Install ${subject} anew in the environment of the training.`
	};
	if (devices === 0) return pass(subject, `${version}; there is no GPU for it`);
	if (cuda === void 0) return {
		subject,
		verdict: "fail",
		found: `${version} was built without CUDA`,
		remedy: `Install a build of ${subject} for CUDA ${driverCuda ?? ""}`.trim() + "."
	};
	if (driverCuda !== void 0 && major(cuda) > major(driverCuda)) return {
		subject,
		verdict: "fail",
		found: `${version} was built for CUDA ${cuda}, the driver serves ${driverCuda} at most`,
		remedy: `Update the driver, or install a build of ${subject} for CUDA ${major(driverCuda)}.`
	};
	if (framework.devices === 0) return {
		subject,
		verdict: "fail",
		found: `${version} (CUDA ${cuda}) sees none of the ${devices} GPUs`,
		remedy: "Check CUDA_VISIBLE_DEVICES and LD_LIBRARY_PATH; in a container, whether the libraries of the driver are mounted."
	};
	return pass(subject, `${version} for CUDA ${cuda} uses ${framework.devices} of ${devices} GPUs`);
}
function diskFinding(free, { disk }) {
	if (free === void 0) return {
		subject: "disk",
		verdict: "inconclusive",
		found: "its free space cannot be told",
		remedy: "Look at df on the machine."
	};
	if (free >= disk) return pass("disk", `${humanBytes(free)} free`);
	return {
		subject: "disk",
		verdict: "fail",
		found: `${humanBytes(free)} free, ${humanBytes(disk)} needed`,
		remedy: "Remove old runs below .trainyard/runs, caches and containers, or use a larger disk."
	};
}
// src/domain/train/preflight/parse-devices.ts
/** Fields of the query that `parseDevices` reads, in their order. */
const DEVICE_QUERY = "index,uuid,name,driver_version,memory.total,memory.free,temperature.gpu,ecc.mode.current,ecc.errors.uncorrected.volatile.total,mig.mode.current";
const HOLDER_QUERY = "gpu_uuid,pid,process_name,used_gpu_memory";
const MIB = 1048576;
const rowsOf = (text, fields) => text.split("\n").map((line) => line.split(",").map((cell) => cell.trim())).filter((cells) => cells.length >= fields);
/** Lines of `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`; other lines, such as warnings, are passed over. */
function parseDevices(text) {
	return rowsOf(text, DEVICE_QUERY.split(",").length).flatMap((cells) => {
		const [index, uuid, name, driver, total, free, temperature, correction, errors, partitions] = cells;
		if (!/^\d+$/.test(index)) return [];
		const [totalMib, freeMib, celsius, uncorrected] = [
			total,
			free,
			temperature,
			errors
		].map(measured);
		return [{
			index: Number(index),
			uuid,
			name,
			driver,
			...totalMib === void 0 ? {} : { memoryTotalBytes: totalMib * MIB },
			...freeMib === void 0 ? {} : { memoryFreeBytes: freeMib * MIB },
			...celsius === void 0 ? {} : { temperatureCelsius: celsius },
			...correction !== "Enabled" || uncorrected === void 0 ? {} : { uncorrectedErrors: uncorrected },
			partitioned: partitions === "Enabled"
		}];
	});
}
/** Lines of `nvidia-smi --query-compute-apps=…`. A path may hold commas: what is between pid and memory is the program. */
function parseHolders(text) {
	return rowsOf(text, 4).flatMap((cells) => {
		if (!/^\d+$/.test(cells[1])) return [];
		const mib = measured(cells.at(-1));
		return [{
			uuid: cells[0],
			pid: Number(cells[1]),
			program: cells.slice(2, -1).join(","),
			...mib === void 0 ? {} : { memoryBytes: mib * MIB }
		}];
	});
}
/** The newest CUDA that the driver serves, from the head of `nvidia-smi`'s table. */
const parseDriverCuda = (text) => /CUDA (?:UMD )?Version\s*:\s*(\d+\.\d+)/.exec(text)?.[1];
// src/domain/train/preflight/parse-frameworks.ts
/** Asks PyTorch and TensorFlow, where they are installed, in the words that `parseFrameworks` reads. One JSON object on the last line. */
const FRAMEWORK_PROBE = `
import importlib.util, json
found = []
def ask(name, tell):
    if importlib.util.find_spec(name) is None:
        return
    try:
        found.append({"name": name, **tell(__import__(name))})
    except BaseException as error:
        found.append({"name": name, "version": "?", "devices": 0, "problem": str(error)[:300]})
ask("torch", lambda torch: {"version": torch.__version__, "cuda": torch.version.cuda, "devices": torch.cuda.device_count() if torch.cuda.is_available() else 0})
ask("tensorflow", lambda tf: {"version": tf.__version__, "cuda": tf.sysconfig.get_build_info().get("cuda_version"), "devices": len(tf.config.list_physical_devices("GPU"))})
print()
print(json.dumps({"frameworks": found}))
`;
/** What the probe said; undefined when it said nothing that can be read. */
function parseFrameworks(text) {
	const last = text.trim().split("\n").at(-1) ?? "";
	let value;
	try {
		value = JSON.parse(last);
	} catch {
		return;
	}
	const list = isJsonObject(value) ? value["frameworks"] : void 0;
	if (!Array.isArray(list)) return void 0;
	return list.flatMap((one) => {
		if (!isJsonObject(one) || typeof one["name"] !== "string") return [];
		const { name, version, cuda, devices, problem } = one;
		return [{
			name,
			version: String(version),
			devices: typeof devices === "number" ? devices : 0,
			...typeof cuda === "string" ? { cuda } : {},
			...typeof problem === "string" ? { problem } : {}
		}];
	});
}
// src/features/train/gpu-preflight.ts
/** A healthy nvidia-smi answers in a second, a machine with eight GPUs and no persistence daemon in twenty. */
const DRIVER_TIMEOUT = 45e3;
/** Loading a framework from a cold disk takes long. */
const PYTHON_TIMEOUT = 12e4;
/** Looks at driver, GPUs, frameworks and disk before time is spent on a training. Nothing is changed. */
async function gpuPreflight({ needs, python, folder }, ports) {
	const driver = await askDriver(ports);
	return {
		...judgeMachine({
			driver,
			holders: driver.ok ? parseHolders((await smi([`--query-compute-apps=${HOLDER_QUERY}`, FORMAT], ports)).text) : [],
			frameworks: python === "" ? void 0 : await askFrameworks(python, ports),
			diskFreeBytes: await ports.programs.freeDisk(folder)
		}, needs),
		gpus: driver.ok ? driver.devices.length : 0
	};
}
const FORMAT = "--format=csv,noheader,nounits";
async function askDriver(ports) {
	const told = await smi([`--query-gpu=${DEVICE_QUERY}`, FORMAT], ports);
	if (told.problem !== void 0) return {
		ok: false,
		problem: told.problem,
		said: told.text
	};
	const table = await smi([], ports);
	return {
		ok: true,
		devices: parseDevices(told.text),
		cuda: parseDriverCuda(table.text)
	};
}
async function smi(arguments_, ports) {
	try {
		const result = await ports.processes.run({
			program: "nvidia-smi",
			arguments: arguments_,
			signal: ports.timeout(DRIVER_TIMEOUT)
		});
		const text = textOf(result);
		return result.exitCode === 0 ? { text } : {
			text: `${text} ${result.errorText}`.trim().split("\n")[0].slice(0, 300),
			problem: "refused"
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			text: "",
			problem: error.code === "environment.command-missing" ? "absent" : error.code === "environment.cancelled" ? "silent" : "refused"
		};
	}
}
async function askFrameworks(python, ports) {
	try {
		const result = await ports.processes.run({
			program: python,
			arguments: ["-c", FRAMEWORK_PROBE],
			signal: ports.timeout(PYTHON_TIMEOUT)
		});
		return parseFrameworks(textOf(result));
	} catch (error) {
		if (error instanceof Failure) return void 0;
		throw error;
	}
}
const textOf = (result) => new TextDecoder().decode(result.output);
// src/actions/gpu-preflight/run.ts
/** Works on any machine: of the workspace, or of the command line's host, only the folder is used. */
async function run(inputs, where) {
	const { verdict, findings, gpus } = await gpuPreflight({
		needs: {
			gpus: inputs.gpus,
			memory: inputs.memory,
			disk: inputs.disk,
			maxCelsius: inputs.maxTemperature
		},
		python: inputs.python,
		folder: where.root ?? where.folder ?? process.cwd()
	}, {
		processes: nodeProcesses(),
		programs: programWatch(),
		timeout: (milliseconds) => AbortSignal.timeout(milliseconds)
	});
	const problems = findings.filter((finding) => finding.verdict !== "pass");
	const rows = findings.map((finding) => [
		`  ${VERDICT_SYMBOL[finding.verdict]} ${finding.verdict}`,
		finding.subject,
		finding.found
	]);
	const table = textTable(rows).split("\n");
	return {
		verdict,
		headline: problems.length === 0 ? "the machine is ready" : `${problems.length} of ${findings.length} checks need a look`,
		text: findings.flatMap((finding, index) => [table[index], ...finding.remedy === void 0 ? [] : [`        → ${finding.remedy}`]]).join("\n"),
		markdown: markdownTable([
			"",
			"checked",
			"found",
			"remedy"
		], findings.map((finding, index) => [...rows[index], finding.remedy ?? ""].map((cell) => escapeMarkdown(cell.trim())))),
		outputs: {
			verdict,
			gpus: String(gpus),
			findings: JSON.stringify(findings)
		},
		data: {
			gpus,
			findings: findings.map((finding) => ({ ...finding }))
		}
	};
}
export { run };
