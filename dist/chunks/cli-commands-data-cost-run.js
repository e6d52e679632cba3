import { n as distinctBytes, r as monthlyBill, t as costOf } from "./domain-data-cost-change-cost.js";
import { a as formatUsd, o as storageCost } from "./domain-data-cost-lfs-prices.js";
import { t as openPrices } from "./compose-open-prices.js";
import { n as datasetPaths } from "./features-data-concurrently.js";
import { t as datasetVersions } from "./features-data-dataset-versions.js";
import { i as requireWorkingManifest, n as datasetNames, r as manifestAt } from "./features-data-read-manifest.js";
import { n as ledgerFolder, r as parseLedgerPath } from "./kernel-records-ledger-path.js";
import { t as instantOfRecordId } from "./kernel-record-id.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { t as formatCount } from "./kernel-number-text.js";
import { t as textTable } from "./kernel-text-table.js";
// src/features/data/dataset-cost.ts
/**
* What datasets cost in git LFS, from manifests alone. Counted are the tagged versions, every commit that HEAD has and the
* working tree; what other branches pushed is stored as well, and counts where they are merged.
*/
async function datasetCosts(command, ports) {
	const names = command.name === void 0 ? await datasetNames(ports) : [command.name];
	const found = [];
	for (const name of names) {
		const current = (await requireWorkingManifest(name, ports)).files;
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
// src/features/data/run-rate.ts
const MONTH_MS = 2592e6;
/** Runs that the ledger recorded in the last 30 days, of all models; undefined when there are none to measure by. */
async function measuredRuns(ports) {
	const since = ports.clock.now() - MONTH_MS;
	const recent = (await ports.forge.ledger.list(ledgerFolder("run"))).filter((path) => {
		const address = parseLedgerPath(path);
		return address !== void 0 && instantOfRecordId(address.id) >= since;
	});
	return recent.length === 0 ? void 0 : recent.length;
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
		...inputs.dataset === void 0 ? {} : { name: inputs.dataset }
	}, workspace);
	const sum = (of) => costs.reduce((total, one) => total + of(one), 0);
	const total = costOf(sum(({ cost }) => cost.storedBytes), sum(({ cost }) => cost.downloadBytes), prices);
	const measured = inputs.runsPerMonth === void 0 ? await measuredRuns(workspace) : void 0;
	const runs = inputs.runsPerMonth ?? measured ?? ASSUMED_RUNS;
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
	const quota = `${percent(bill.storageShare)} of the storage and ${percent(bill.downloadShare)} of the downloads that the plan ${bill.plan} includes (${humanBytes(bill.includedBytes)} each), at ${formatCount(runs)} runs a month${inputs.runsPerMonth !== void 0 ? "" : measured === void 0 ? " (assumed)" : " (the ledger of the last 30 days)"}`;
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
			newBytes,
			prices: { ...prices }
		}
	};
}
const percent = (share) => share > 0 && share < .001 ? "less than 0.1 %" : `${(100 * share).toFixed(1)} %`;
export { run };
