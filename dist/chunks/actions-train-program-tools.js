import { t as programWatch } from "./adapters-program-watch-program-watch.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { i as selectColumns, n as columnNames, r as findColumn, t as cellAt } from "./kernel-table.js";
import { n as parsePredictions } from "./domain-metrics-parse-predictions.js";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
// src/features/metrics/name-rows.ts
/** Columns of a table of predictions that say which rows they are of, and are no predictions. */
const ROW_COLUMNS = ["row", "id"];
/**
* Predictions that a program wrote, with a digest that says which rows they are of, so that two runs are compared row by row when they mean
* the same rows: by the row numbers of the dataset (`row`, from 0, ascending), as the built-in algorithms have them, by identities of the
* program's own (`id`), or, with neither, by dataset and true values in their order.
*/
function readProgramPredictions(table, dataset, ports) {
	const own = selectColumns(table, columnNames(table).filter((name) => !ROW_COLUMNS.includes(name)));
	const cells = (name) => {
		const column = findColumn(table, name);
		return column === void 0 ? void 0 : Array.from({ length: table.rows }, (_, row) => String(cellAt(column, row)));
	};
	const rows = numbersOf(table);
	const named = rows !== void 0 ? [dataset.digest, ...rows] : cells("id") !== void 0 ? ["id", ...cells("id")] : [
		dataset.digest,
		"y_true",
		...cells("y_true") ?? []
	];
	const set = parsePredictions(own, ports.hasher.sha256(named.join("\n")));
	return rows === void 0 ? set : {
		...set,
		rows
	};
}
/** Row numbers, when there is a column of them that ascends. */
function numbersOf(table) {
	const column = findColumn(table, "row");
	if (column?.kind !== "number") return void 0;
	return column.values.every((value, index) => Number.isInteger(value) && value >= 0 && value < 2 ** 32 && (index === 0 || value > column.values[index - 1])) ? Uint32Array.from(column.values) : void 0;
}
// src/compose/train-tools.ts
/** What training with a program uses of other slices and of the machine. */
const trainTools = (workspace) => ({
	programs: programWatch(),
	openCluster: async () => {
		const [{ kubernetesCluster }, { kubernetesPodLogs }] = await Promise.all([import("./adapters-kubernetes-cluster2.js"), import("./adapters-kubernetes-pod-logs.js")]);
		return {
			kubernetes: kubernetesCluster(),
			logs: kubernetesPodLogs(),
			gunzip: async (bytes, limit) => await promisify(gunzip)(bytes, { maxOutputLength: limit + 1 })
		};
	},
	openYaml: async () => {
		const { openYamlReader } = await import("./adapters-yaml-yaml-reader.js");
		return await openYamlReader();
	},
	readTable: async (path) => await readTableFile({
		path,
		name: path.slice(path.lastIndexOf("/") + 1)
	}, workspace),
	readPredictions: async (path, dataset) => readProgramPredictions(await readTableFile({
		path,
		name: "predictions.csv"
	}, workspace), dataset, workspace)
});
// src/actions/train/program-tools.ts
/** Everything that training with a program can use, the tracking endpoint of the server included. */
const programTools = (workspace) => ({
	...trainTools(workspace),
	openTracking: async () => {
		const { startTracking } = await import("./server-tracking-start2.js");
		return await startTracking(workspace);
	},
	concludeTracking: async (tracking, model) => {
		if (tracking.registrations.size === 0) return;
		const [{ registerTracked }, { describeRegistration }, { openYamlReader }] = await Promise.all([
			import("./features-pipeline-register-tracked.js"),
			import("./domain-train-tracking-render-runs.js"),
			import("./adapters-yaml-yaml-reader.js")
		]);
		const registry = {
			tracking,
			models: [model.name],
			configOf: (name) => name === model.name ? model : void 0,
			openYaml: async () => openYamlReader()
		};
		for (const registration of await registerTracked(registry, workspace)) {
			const tell = registration.refused === void 0 ? workspace.reporter.note : workspace.reporter.warn;
			for (const line of describeRegistration(registration)) tell(line);
		}
	}
});
export { programTools as t };
