import { readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { statfs } from "node:fs/promises";
import { cpus, freemem, totalmem } from "node:os";
import { createInterface } from "node:readline";
// src/domain/train/telemetry/parse-proc.ts
/** Ticks of `/proc` a second; Linux fixes USER_HZ at 100 on every platform that Node.js runs on. */
const TICKS = 100;
/** Busy processor seconds of the first line of `/proc/stat`: all but idle and waiting; guest time is part of user time. */
function parseMachineBusy(stat) {
	const fields = /^cpu +(.+)$/m.exec(stat)?.[1]?.trim().split(/ +/).map(Number);
	if (fields === void 0 || fields.length < 8 || fields.some(Number.isNaN)) return void 0;
	const [user, nice, system, , , interrupt, softInterrupt, steal] = fields;
	return (user + nice + system + interrupt + softInterrupt + steal) / TICKS;
}
/** `/proc/meminfo`; old kernels without MemAvailable get free, buffers and cached. */
function parseMemory(meminfo) {
	const of = (name) => {
		const found = new RegExp(`^${name}: +(\\d+) kB$`, "m").exec(meminfo);
		return found === null ? void 0 : Number(found[1]) * 1024;
	};
	const totalBytes = of("MemTotal");
	const free = of("MemFree");
	const availableBytes = of("MemAvailable") ?? (free === void 0 ? void 0 : free + (of("Buffers") ?? 0) + (of("Cached") ?? 0));
	return totalBytes === void 0 || availableBytes === void 0 ? void 0 : {
		totalBytes,
		availableBytes
	};
}
/** `/proc/<pid>/stat`: the name in brackets may hold anything, so what counts follows the last bracket. */
function parseProcess(stat) {
	const close = stat.lastIndexOf(")");
	const pid = Number.parseInt(stat, 10);
	const fields = stat.slice(close + 2).split(" ").map(Number);
	const field = (number) => fields[number - 3] ?? NaN;
	const seconds = (field(14) + field(15) + field(16) + field(17)) / TICKS;
	const found = {
		pid,
		group: field(5),
		seconds,
		residentPages: field(24),
		startTicks: field(22)
	};
	return close < 0 || Object.values(found).some(Number.isNaN) ? void 0 : found;
}
/** `/proc/net/dev` without the loopback interface. */
function parseNetwork(dev) {
	let inBytes = 0;
	let outBytes = 0;
	for (const [, name, counters] of dev.matchAll(/^ *([^\s:]+): *(.+)$/gm)) {
		const fields = counters.trim().split(/ +/).map(Number);
		if (name === "lo" || fields.length < 9) continue;
		inBytes += fields[0];
		outBytes += fields[8];
	}
	return {
		inBytes,
		outBytes
	};
}
const SECTOR_BYTES = 512;
/** Whole devices only: partitions and mapped devices would count the same bytes again. */
const WHOLE_DISK = /^(?:[sv]d[a-z]+|xvd[a-z]+|nvme\d+n\d+|mmcblk\d+)$/;
/** `/proc/diskstats`: sectors read and written. */
function parseDisks(diskstats) {
	let inBytes = 0;
	let outBytes = 0;
	for (const line of diskstats.split("\n")) {
		const fields = line.trim().split(/ +/);
		if (!WHOLE_DISK.test(fields[2] ?? "")) continue;
		inBytes += Number(fields[5]) * SECTOR_BYTES;
		outBytes += Number(fields[9]) * SECTOR_BYTES;
	}
	return {
		inBytes,
		outBytes
	};
}
/** One counter of a file of lines `name value`, such as `oom_kill` of `memory.events`. */
function parseCounter(text, name) {
	const found = text.split("\n").find((line) => line.startsWith(`${name} `));
	return found === void 0 ? void 0 : Number(found.slice(name.length + 1));
}
// src/domain/train/telemetry/parse-nvidia-smi.ts
/** Fields of the query whose lines `parseGpuLine` reads, in their order. */
const GPU_QUERY = "index,name,utilization.gpu,memory.used,memory.total,temperature.gpu,power.draw";
const MIB = 1048576;
/** One line of `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`; undefined when it is something else. */
function parseGpuLine(line) {
	const fields = line.split(",").map((field) => field.trim());
	if (fields.length !== "index,name,utilization.gpu,memory.used,memory.total,temperature.gpu,power.draw".split(",").length || !/^\d+$/.test(fields[0])) return void 0;
	const [utilisation, used, total, temperature, power] = fields.slice(2).map(measured);
	return {
		index: Number(fields[0]),
		name: fields[1].slice(0, 100),
		...utilisation === void 0 ? {} : { utilisationPercent: utilisation },
		...used === void 0 ? {} : { memoryUsedBytes: used * MIB },
		...total === void 0 ? {} : { memoryTotalBytes: total * MIB },
		...temperature === void 0 ? {} : { temperatureCelsius: temperature },
		...power === void 0 ? {} : { powerWatts: power }
	};
}
/** `[N/A]`, `[Not Supported]` and `[Unknown Error]` stand for values that the device does not tell. */
function measured(text) {
	const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
	return Number.isNaN(value) ? void 0 : value;
}
// src/adapters/program-watch/gpu-loop.ts
const DRIVER_TOOL = "nvidia-smi";
/** One `nvidia-smi` that goes on telling, since starting it costs more than asking; without the program, or when it ends, there are no GPUs. */
function startGpuLoop(every) {
	const devices = /* @__PURE__ */ new Map();
	let child;
	try {
		child = spawn(DRIVER_TOOL, [
			`--query-gpu=${GPU_QUERY}`,
			"--format=csv,noheader,nounits",
			`-lms`,
			String(every)
		], { stdio: [
			"ignore",
			"pipe",
			"ignore"
		] });
		child.on("error", () => devices.clear());
		child.on("exit", () => devices.clear());
		createInterface({ input: child.stdout }).on("line", (line) => {
			const sample = parseGpuLine(line);
			if (sample !== void 0) devices.set(sample.index, sample);
		});
		child.unref();
	} catch {
		child = void 0;
	}
	return {
		latest: () => [...devices.values()].sort((left, right) => left.index - right.index),
		close: () => void child?.kill("SIGKILL")
	};
}
// src/adapters/program-watch/linux-files.ts
/** A file of `/proc` or `/sys`; undefined where there is none. Synchronous: the kernel answers in microseconds, a thread pool would not. */
function readKernelFile(path) {
	try {
		return readFileSync(path, "latin1");
	} catch {
		return;
	}
}
/** The folder of our control group in cgroup v2; undefined with v1 or none. */
function controlGroupFolder() {
	const line = readKernelFile("/proc/self/cgroup")?.split("\n").find((one) => one.startsWith("0::"));
	if (line === void 0) return void 0;
	return [`/sys/fs/cgroup${line.slice(3)}`, "/sys/fs/cgroup"].find((folder) => readKernelFile(`${folder}/memory.events`) !== void 0);
}
// src/adapters/program-watch/program-watch.ts
/** Linux counts resident memory in pages of 4096 bytes on the platforms that Node.js is built for. */
const PAGE_BYTES = 4096;
/** Programs of this machine through `/proc`; elsewhere what Node.js tells of the machine. */
const programWatch = () => ({
	watch,
	freeDisk,
	identify,
	endGroup
});
function watch(target) {
	const gpus = startGpuLoop(target.gpuEvery);
	const group = controlGroupFolder();
	return {
		async sample() {
			return {
				at: performance.now(),
				cores: cpusOnce(),
				...machine(group),
				...program(target.pid),
				...await disk(target.folder),
				gpus: gpus.latest()
			};
		},
		close: gpus.close
	};
}
let cores = 0;
const cpusOnce = () => cores ||= cpus().length;
function machine(group) {
	const stat = readKernelFile("/proc/stat");
	const memory = parseMemory(readKernelFile("/proc/meminfo") ?? "") ?? {
		totalBytes: totalmem(),
		availableBytes: freemem()
	};
	const bounded = group === void 0 ? void 0 : groupMemory(group);
	const available = Math.min(memory.availableBytes, bounded?.availableBytes ?? Infinity);
	const busy = stat === void 0 ? busyOfCores() : parseMachineBusy(stat);
	const network = readKernelFile("/proc/net/dev");
	const disks = readKernelFile("/proc/diskstats");
	const kills = group === void 0 ? void 0 : parseCounter(readKernelFile(`${group}/memory.events`) ?? "", "oom_kill");
	return {
		...busy === void 0 ? {} : { machineBusySeconds: busy },
		memoryTotalBytes: bounded?.totalBytes ?? memory.totalBytes,
		memoryAvailableBytes: available,
		memoryUsedBytes: (bounded?.totalBytes ?? memory.totalBytes) - available,
		...network === void 0 ? {} : transferred(parseNetwork(network), "networkReceivedBytes", "networkSentBytes"),
		...disks === void 0 ? {} : transferred(parseDisks(disks), "diskReadBytes", "diskWrittenBytes"),
		...kills === void 0 ? {} : { memoryKills: kills }
	};
}
const transferred = ({ inBytes, outBytes }, into, out) => ({
	[into]: inBytes,
	[out]: outBytes
});
/** Page cache is given back before a control group runs out, so it counts as available. */
function groupMemory(group) {
	const limit = Number(readKernelFile(`${group}/memory.max`));
	const used = Number(readKernelFile(`${group}/memory.current`));
	if (!Number.isFinite(limit) || !Number.isFinite(used) || limit <= 0) return void 0;
	const cache = parseCounter(readKernelFile(`${group}/memory.stat`) ?? "", "inactive_file") ?? 0;
	return {
		totalBytes: limit,
		availableBytes: Math.max(0, limit - used + cache)
	};
}
const busyOfCores = () => cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1e3;
/** The program with its children; what a child used that ended is in its parent's figures. */
function program(pid) {
	let seconds = 0;
	let pages = 0;
	let known = false;
	const open = [pid];
	for (let seen = 0; open.length > 0 && seen < 4096; seen++) {
		const one = open.pop();
		const found = processOf(one);
		if (found === void 0) continue;
		known = true;
		seconds += found.seconds;
		pages += found.residentPages;
		const children = readKernelFile(`/proc/${one}/task/${one}/children`);
		for (const child of children?.trim().split(" ") ?? []) if (child !== "") open.push(Number(child));
	}
	return known ? {
		programSeconds: seconds,
		programMemoryBytes: pages * PAGE_BYTES
	} : {};
}
async function disk(folder) {
	const free = await freeDisk(folder);
	return free === void 0 ? {} : { diskFreeBytes: free };
}
async function freeDisk(folder) {
	try {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize;
	} catch {
		return;
	}
}
function processOf(pid) {
	const stat = readKernelFile(`/proc/${pid}/stat`);
	return stat === void 0 ? void 0 : parseProcess(stat);
}
function identify(pid) {
	const found = processOf(pid);
	const boot = readKernelFile("/proc/sys/kernel/random/boot_id")?.trim();
	return found === void 0 || boot === void 0 ? void 0 : `${boot}:${found.startTicks}`;
}
function endGroup(pid, identity) {
	if (!Number.isSafeInteger(pid) || pid <= 1 || identify(pid) !== identity || processOf(pid)?.group !== pid) return false;
	try {
		process.kill(-pid, "SIGKILL");
		return true;
	} catch {
		return false;
	}
}
export { measured as n, programWatch as t };
