import { n as distinctBytes, r as monthlyBill, t as costOf } from "./domain-data-cost-change-cost.js";
import { a as formatUsd, o as storageCost } from "./domain-data-cost-lfs-prices.js";
import { t as openPrices } from "./compose-open-prices.js";
import { n as storedDatasets } from "./compose-open-datasets.js";
import { r as datasetPaths } from "./features-data-concurrently.js";
import { t as datasetVersions } from "./features-data-dataset-versions.js";
import { t as isInside } from "./kernel-relative-path.js";
import { i as parsePointer, r as looksLikePointer } from "./domain-data-lfs-pointer.js";
import { n as mediaTypeOf, t as datasetFile } from "./features-data-data-file.js";
import { r as presentAt } from "./features-data-dataset-place.js";
import { a as workingManifest, r as manifestAt, t as datasetMissing } from "./features-data-read-manifest.js";
import { n as Failure } from "./kernel-failure.js";
import { n as instant } from "./kernel-instant.js";
import { n as ledgerFolder, r as parseLedgerPath } from "./kernel-records-ledger-path.js";
import { t as instantOfRecordId } from "./kernel-record-id.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { t as formatCount } from "./kernel-number-text.js";
import { t as textTable } from "./kernel-text-table.js";
import { join } from "node:path";
// src/features/data/dataset-cost.ts
/**
* What datasets cost in git LFS, from manifests alone, or from the pointers in git's history where there are none. Counted are the tagged
* versions, every commit that HEAD has and the working tree; what other branches pushed is stored as well, and counts where they are merged.
*/
async function datasetCosts(command, ports) {
	const found = [];
	for (const place of command.places) {
		const { name } = place;
		const current = (await workingManifest(name, ports))?.files;
		if (current === void 0) {
			found.push(await costOfPlace(place, command.prices, ports));
			continue;
		}
		const versions = await datasetVersions(name, ports);
		const revisions = await ports.pointerHistory.revisions(datasetPaths(name).manifest);
		const commits = /* @__PURE__ */ new Set([...versions.map(({ tag }) => tag.commit), ...revisions]);
		const kept = [];
		for (const reference of commits) {
			const commit = await ports.git.resolve(reference);
			kept.push(...(commit === void 0 ? void 0 : await manifestAt(name, commit, ports))?.files ?? []);
		}
		const stored = new Set(kept.map((file) => file.sha256));
		found.push({
			name,
			versions: versions.length,
			cost: costOf(distinctBytes([...kept, ...current]), distinctBytes(current), command.prices),
			newBytes: distinctBytes(current.filter((file) => !stored.has(file.sha256)))
		});
	}
	return found;
}
async function costOfPlace(place, prices, ports) {
	const { kept, plain } = await everCommitted(place, ports);
	const present = await presentAt(place, ports);
	if (present.length === 0) throw await datasetMissing(place.name, ports);
	const current = present.filter((file) => file.stored || !plain.has(file.name)).map((file) => datasetFile(file));
	const stored = new Set(kept.map((file) => file.sha256));
	return {
		name: place.name,
		versions: (await datasetVersions(place.name, ports)).length,
		cost: costOf(distinctBytes([...kept, ...current]), distinctBytes(current), prices),
		newBytes: distinctBytes(current.filter((file) => !stored.has(file.sha256)))
	};
}
/** What the pointers of all commits of HEAD stand for, each once, and the paths that git itself stores. */
async function everCommitted({ path }, ports) {
	const head = await ports.git.resolve("HEAD");
	const inside = (head === void 0 ? [] : await ports.pointerHistory.introduced(void 0, head)).filter((file) => file.mode.startsWith("100") && isInside(path, file.path));
	const kept = [];
	const plain = /* @__PURE__ */ new Set();
	let at = 0;
	for await (const bytes of ports.git.readBlobs(inside.map((file) => file.objectId))) {
		const file = inside[at++];
		const text = bytes.length < 1024 ? new TextDecoder().decode(bytes) : "";
		const pointer = looksLikePointer(text) ? parsePointer(text) : void 0;
		if (pointer !== void 0) kept.push({
			path: file.path,
			sizeBytes: pointer.sizeBytes,
			sha256: pointer.oid,
			mediaType: mediaTypeOf(file.path)
		});
		else if (bytes.length > 0) plain.add(file.path);
	}
	for (const file of kept) plain.delete(file.path);
	return {
		kept,
		plain
	};
}
// src/domain/data/cost/uses-data.ts
/** Whether a run of a workflow takes the bytes of datasets: through our actions, `lfs: true` of a checkout, git-lfs itself or the command line. */
const usesData = (workflow) => workflow.split("\n").filter((line) => !/^\s*#/.test(line)).some((line) => TAKES_DATA.test(line));
const TAKES_DATA = /\blfs:\s*['"]?true\b|\bgit[ -]lfs\s+(pull|fetch|checkout)\b|uses:\s*['"]?\S*\/actions\/(data-checkout|data-validate|data-diff|data-version|train|sweep|compare|evaluate|cv|retrain|drift)\b|\btrainyard\s+(data\s+(checkout|validate)|train|cv|evaluate|sweep)\b/;
// src/features/data/run-rate.ts
const MONTH_MS = 2592e6;
const WORKFLOWS = ".github/workflows";
/**
* Runs of the last 30 days that take the data: of the workflows in the working tree that do so, as the forge counts them, else those that the
* ledger recorded, of all models. Undefined when there are none to measure by.
*/
async function measuredRuns(ports) {
	const since = instant(ports.clock.now() - MONTH_MS);
	const counted = await workflowRuns(since, ports);
	if (counted !== void 0) return counted;
	const recent = (await ports.forge.ledger.list(ledgerFolder("run"))).filter((path) => {
		const address = parseLedgerPath(path);
		return address !== void 0 && instantOfRecordId(address.id) >= since;
	});
	return recent.length === 0 ? void 0 : {
		count: recent.length,
		source: "ledger"
	};
}
async function workflowRuns(since, ports) {
	const names = [];
	const folder = join(ports.root, WORKFLOWS);
	if ((await ports.files.stat(folder))?.kind !== "folder") return void 0;
	for await (const { kind, path } of ports.files.list(folder, "shallow")) {
		if (kind !== "file" || !/\.ya?ml$/i.test(path)) continue;
		const bytes = await ports.files.read(join(folder, path));
		if (bytes !== void 0 && usesData(new TextDecoder().decode(bytes))) names.push(path);
	}
	try {
		const counts = await Promise.all(names.sort().map((name) => ports.forge.workflows.countRuns(name, since)));
		const known = names.filter((_, index) => counts[index] !== void 0);
		if (known.length === 0) return void 0;
		return {
			count: counts.reduce((sum, count) => sum + (count ?? 0), 0),
			source: known
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		ports.reporter.warn(`the runs of workflows could not be counted: ${error.message}`);
		return;
	}
}
// src/cli/commands/data-cost/run.ts
/** When nothing has been measured and nothing said. */
const ASSUMED_RUNS = 100;
async function run(inputs, workspace) {
	for (const [name, value] of [
		["runs-per-month", inputs.runsPerMonth],
		["storage-price", inputs.storagePrice],
		["download-price", inputs.downloadPrice]
	]) if (value !== void 0 && value < 0) throw new Failure("contract.input-invalid", { message: `input "${name}": expected at least 0, found ${value}` });
	const prices = {
		...await openPrices(workspace),
		...inputs.storagePrice === void 0 ? {} : { storagePerGibMonth: inputs.storagePrice },
		...inputs.downloadPrice === void 0 ? {} : { downloadPerGib: inputs.downloadPrice }
	};
	const costs = await datasetCosts({
		prices,
		places: await storedDatasets(workspace, inputs.dataset)
	}, workspace);
	const sum = (of) => costs.reduce((total, one) => total + of(one), 0);
	const total = costOf(sum(({ cost }) => cost.storedBytes), sum(({ cost }) => cost.downloadBytes), prices);
	const measured = inputs.runsPerMonth === void 0 ? await measuredRuns(workspace) : void 0;
	const runs = inputs.runsPerMonth ?? measured?.count ?? ASSUMED_RUNS;
	const bill = monthlyBill(total, runs, inputs.plan);
	const newBytes = sum((one) => one.newBytes);
	const header = [
		"dataset",
		"versions",
		"stored",
		"a month",
		"not yet committed",
		"download by a run",
		"price"
	];
	const rows = costs.map(({ name, versions, cost, newBytes }) => [
		name,
		String(versions),
		humanBytes(cost.storedBytes),
		formatUsd(cost.storagePerMonth),
		newBytes === 0 ? "–" : humanBytes(newBytes),
		humanBytes(cost.downloadBytes),
		formatUsd(cost.downloadPerRun)
	]);
	const quota = `${percent(bill.storageShare)} of the storage and ${percent(bill.downloadShare)} of the downloads that the plan ${bill.plan} includes (${humanBytes(bill.includedBytes)} each), at ${formatCount(runs)} runs a month${inputs.runsPerMonth !== void 0 ? "" : sourceOf(measured)}`;
	const adds = newBytes === 0 ? "The working tree adds nothing to what is stored." : `Committing and pushing the working tree stores ${humanBytes(newBytes)} more: ${formatUsd(storageCost(newBytes, prices))} a month for ever.`;
	const consumes = `One run without a cache downloads ${humanBytes(total.downloadBytes)}: ${formatUsd(total.downloadPerRun)}.`;
	const dated = `Prices as of ${prices.asOf}: ${prices.storagePerGibMonth} USD a GiB and month stored, ${prices.downloadPerGib} USD a GiB downloaded (${prices.source}).`;
	const headline = `${humanBytes(total.storedBytes)} in git LFS: ${formatUsd(bill.amount)} a month beyond the plan ${bill.plan}`;
	return {
		verdict: "pass",
		headline,
		text: `${textTable([header, ...rows], [
			"left",
			"right",
			"right",
			"right",
			"right",
			"right",
			"right"
		])}\n\n${adds}\n${consumes}\n${quota}\n${dated}`,
		markdown: `${markdownTable(header, rows.map(([name, ...figures]) => [inlineCode(name), ...figures]), [
			"left",
			"right",
			"right",
			"right",
			"right",
			"right",
			"right"
		])}\n\n${adds} ${consumes} ${quota}. ${dated}`,
		outputs: {
			headline,
			"storage-bytes": String(total.storedBytes),
			"new-bytes": String(newBytes),
			"monthly-usd": bill.amount.toFixed(6)
		},
		data: {
			datasets: costs,
			total,
			bill: { ...bill },
			runsPerMonth: runs,
			measuredBy: measured === void 0 ? null : typeof measured.source === "string" ? measured.source : [...measured.source],
			newBytes,
			prices: { ...prices }
		}
	};
}
const sourceOf = (measured) => {
	if (measured === void 0) return " (assumed)";
	return measured.source === "ledger" ? " (the ledger of the last 30 days)" : ` (runs of ${measured.source.join(", ")} in the last 30 days)`;
};
const percent = (share) => share > 0 && share < .001 ? "less than 0.1 %" : `${(100 * share).toFixed(1)} %`;
export { run };
