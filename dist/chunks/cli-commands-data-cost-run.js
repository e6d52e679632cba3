import { n as distinctBytes, r as monthlyBill, t as costOf } from "./domain-data-cost-change-cost.js";
import { a as formatUsd, r as LFS_PRICES } from "./domain-data-cost-lfs-prices.js";
import { t as datasetVersions } from "./features-data-dataset-versions.js";
import { i as requireWorkingManifest, n as datasetNames, r as manifestAt } from "./features-data-read-manifest.js";
import { t as humanBytes } from "./kernel-bytes.js";
import { n as Failure } from "./kernel-failure.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
// src/features/data/dataset-cost.ts
/**
* What datasets cost in git LFS, from manifests alone. Counted are the tagged versions, HEAD and the working tree; contents that were pushed
* in between and never tagged are stored as well, and nobody but the server can count them.
*/
async function datasetCosts(command, ports) {
	const names = command.name === void 0 ? await datasetNames(ports) : [command.name];
	const found = [];
	for (const name of names) {
		const current = (await requireWorkingManifest(name, ports)).files;
		const versions = await datasetVersions(name, ports);
		const commits = [...versions.map(({ tag }) => tag.commit), "HEAD"];
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
// src/cli/commands/data-cost/run.ts
async function run(inputs, workspace) {
	for (const [name, value] of [
		["runs", inputs.runs],
		["storage-price", inputs.storagePrice],
		["download-price", inputs.downloadPrice]
	]) if (value !== void 0 && value < 0) throw new Failure("contract.input-invalid", { message: `input "${name}": expected at least 0, found ${value}` });
	const prices = {
		...LFS_PRICES,
		...inputs.storagePrice === void 0 ? {} : { storagePerGibMonth: inputs.storagePrice },
		...inputs.downloadPrice === void 0 ? {} : { downloadPerGib: inputs.downloadPrice }
	};
	const costs = await datasetCosts({
		prices,
		...inputs.dataset === void 0 ? {} : { name: inputs.dataset }
	}, workspace);
	const sum = (of) => costs.reduce((total, one) => total + of(one), 0);
	const total = costOf(sum(({ cost }) => cost.storedBytes), sum(({ cost }) => cost.downloadBytes), prices);
	const bill = monthlyBill(total, inputs.runs, inputs.plan);
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
	const quota = `${percent(bill.storageShare)} of the storage and ${percent(bill.downloadShare)} of the downloads that the plan ${bill.plan} includes (${humanBytes(bill.includedBytes)} each), at ${inputs.runs} runs a month`;
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
		])}\n\n${quota}\n${dated}`,
		markdown: `${markdownTable(header, rows.map(([name, ...figures]) => [inlineCode(name), ...figures]), [
			"left",
			"right",
			"right",
			"right",
			"right",
			"right",
			"right"
		])}\n\n${quota}. ${dated}`,
		outputs: {
			headline,
			"storage-bytes": String(total.storedBytes),
			"monthly-usd": bill.amount.toFixed(6)
		},
		data: {
			datasets: costs,
			total,
			bill: { ...bill }
		}
	};
}
const percent = (share) => share > 0 && share < .001 ? "less than 0.1 %" : `${(100 * share).toFixed(1)} %`;
export { run };
