import { s as planTraining } from "./features-train-with-workers.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatInstant } from "./kernel-instant.js";
import { n as makeRecordId, r as parseRecordId } from "./kernel-record-id.js";
import { t as excludeFromGit } from "./features-exclude-from-git.js";
import { t as fitResumably } from "./features-train-fit-resumably.js";
import { o as LOCAL_FOLDER, r as recordRun } from "./features-train-record-run.js";
// src/features/train/train-model.ts
/** What a training would do: checks everything that can be checked without fitting. */
const planModel = (command) => planTraining(requireBuiltIn(command.model), command.dataset.table, command.split, command.onlyAlgorithms);
/**
* Trains a model with the built-in algorithms: holds rows out, searches by cross-validation on the others, refits the best setting on them,
* measures it on the held-out rows, writes the model package to `.trainyard/runs/<run id>` and appends the run to the ledger.
* Fails with a train.* code before anything is written when the data or the configuration is of no use.
*/
async function trainModel(command, ports) {
	const started = ports.clock.elapsed();
	const now = ports.clock.now();
	const model = requireBuiltIn(command.model);
	const plan = planModel(command);
	const id = command.runId === void 0 ? makeRecordId(now, ports.entropy.bytes(10)) : requireRecordId(command.runId);
	await excludeFromGit(ports);
	const { seed } = model.train;
	return await fitResumably({
		plan,
		seed,
		name: model.name,
		journal: `${ports.root}/${LOCAL_FOLDER}/search`
	}, ports, async (fit) => {
		const facts = {
			id,
			createdAt: formatInstant(now),
			model,
			dataset: command.dataset.reference,
			started
		};
		return await recordRun(facts, plan, fit, ports);
	});
}
function requireBuiltIn(model) {
	const { train } = model;
	if (train.kind === "built-in") return {
		...model,
		train
	};
	throw new Failure("train.settings-invalid", { message: `model "${model.name}" is trained by a command; expected built-in algorithms.` });
}
function requireRecordId(text) {
	const id = parseRecordId(text);
	if (id === void 0) throw new Failure("train.settings-invalid", { message: `expected a run id of 26 characters, found "${text}".` });
	return id;
}
export { trainModel as n, planModel as t };
