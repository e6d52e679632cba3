import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as processEnvironment } from "./adapters-node-process-environment.js";
import { t as nodeProcesses } from "./adapters-node-process-processes.js";
import { t as openProject } from "./compose-open-project.js";
import { n as Failure, r as Failures } from "./kernel-failure.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { i as plural } from "./kernel-number-text.js";
import { a as gravest, r as VERDICT_SYMBOL } from "./kernel-verdict.js";
import { t as FORGE_PERMISSIONS } from "./ports-permissions.js";
import { t as textTable } from "./kernel-text-table.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
// src/domain/project/doctor.ts
const OLDEST_NODE = [20, 17];
/** Worktrees of git and the plumbing that the ledger uses have been the same since this version. */
const OLDEST_GIT = [2, 25];
/** The demo needs about 100 MB; a training with a full disk loses its work. */
const FEWEST_FREE_BYTES = 1e9;
/** Judges what was seen: what is needed fails, what is only needed by features that are not in use passes with a remark. */
function judgeEnvironment(facts) {
	const findings = [
		judgeVersion("Node.js", facts.node, OLDEST_NODE, "Install Node.js 20.17 or newer from https://nodejs.org."),
		judgeVersion("git", facts.git, OLDEST_GIT, "Install git 2.25 or newer from https://git-scm.com."),
		judgeRepository(facts),
		...facts.repository === void 0 ? [] : judgeIdentity(facts),
		judgeConfiguration(facts.configuration),
		judgeForge(facts),
		judgeOptional("git-lfs", facts.gitLfs, false, "Not needed by Trainyard; install it from https://git-lfs.com to use git checkout on data files."),
		judgeKubernetes(facts),
		judgeOptional("Python", facts.python, usesCommands(facts), "Install Python 3, because a model trains with a command of its own."),
		judgeDisk(facts.freeBytes)
	];
	return {
		verdict: gravest(findings.map((finding) => finding.verdict)),
		findings
	};
}
function judgeVersion(subject, found, oldest, remedy) {
	if (found === void 0) return {
		subject,
		verdict: "fail",
		found: "not found",
		remedy
	};
	const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(found) ?? []).slice(1).map(Number);
	return major > oldest[0] || major === oldest[0] && minor >= oldest[1] ? {
		subject,
		verdict: "pass",
		found
	} : {
		subject,
		verdict: "fail",
		found: `${found}, older than ${oldest.join(".")}`,
		remedy
	};
}
const judgeRepository = (facts) => facts.repository === void 0 ? {
	subject: "repository",
	verdict: "fail",
	...facts.repositoryProblem ?? {
		found: "this folder is not in a git repository",
		remedy: "Run git init, or change to your repository."
	}
} : {
	subject: "repository",
	verdict: "pass",
	found: facts.repository
};
function judgeIdentity(facts) {
	return [facts.gitIdentity ? {
		subject: "git identity",
		verdict: "pass",
		found: "user.name and user.email are set"
	} : {
		subject: "git identity",
		verdict: "fail",
		found: "user.name or user.email is not set, so nothing can be committed",
		remedy: "Run git config user.name \"Your Name\" and git config user.email you@example.org."
	}, facts.commits ? {
		subject: "commits",
		verdict: "pass",
		found: "the repository has commits"
	} : {
		subject: "commits",
		verdict: "fail",
		found: "the repository has no commit, so no version can be tagged",
		remedy: "Commit something first."
	}];
}
function judgeConfiguration(configuration) {
	const subject = "trainyard.yaml";
	switch (configuration.state) {
		case "absent": return {
			subject,
			verdict: "inconclusive",
			found: "not written yet",
			remedy: "Run trainyard init."
		};
		case "valid": return {
			subject,
			verdict: "pass",
			found: `${plural(configuration.datasets, "dataset")}, ${plural(configuration.models, "model")}`
		};
		case "invalid": return {
			subject,
			verdict: "fail",
			found: plural(configuration.problems.length, "problem"),
			details: configuration.problems,
			remedy: "Correct the places that are named."
		};
	}
}
function judgeForge(facts) {
	const subject = "forge";
	if (facts.forge === void 0) return {
		subject,
		verdict: "inconclusive",
		found: "unknown without a repository"
	};
	if (facts.forge.kind !== "github") return {
		subject,
		verdict: "pass",
		found: `local: state lives in this repository${facts.token ? "" : ", no GitHub token needed"}`
	};
	if (!facts.token) return {
		subject,
		verdict: "fail",
		found: `${facts.forge.repository} on GitHub, without a token`,
		remedy: "Set GITHUB_TOKEN, or TRAINYARD_FORGE=local."
	};
	if (facts.missingPermissions.length > 0) {
		const missing = facts.missingPermissions.join(", ");
		return {
			subject,
			verdict: "fail",
			found: `the token lacks ${missing}`,
			remedy: `Add ${missing} to the permissions of the job or token.`
		};
	}
	return {
		subject,
		verdict: "pass",
		found: `${facts.forge.repository} on GitHub, token with every permission that could be asked for`
	};
}
function judgeKubernetes(facts) {
	const subject = "Kubernetes";
	const needed = facts.configuration.state === "valid" && facts.configuration.usesKubernetes;
	if (facts.kubeConfig) return {
		subject,
		verdict: "pass",
		found: `cluster access configured${facts.kubectl === void 0 ? ", kubectl not installed (not needed)" : `, kubectl ${facts.kubectl}`}`
	};
	return needed ? {
		subject,
		verdict: "fail",
		found: "a model deploys to Kubernetes, but no cluster access was found",
		remedy: "Set KUBECONFIG to the file with access to your cluster."
	} : {
		subject,
		verdict: "pass",
		found: "no cluster configured (not needed by this configuration)"
	};
}
function judgeOptional(subject, found, needed, remedy) {
	if (found !== void 0) return {
		subject,
		verdict: "pass",
		found
	};
	return needed ? {
		subject,
		verdict: "fail",
		found: "not found",
		remedy
	} : {
		subject,
		verdict: "pass",
		found: "not found (optional)",
		remedy
	};
}
function judgeDisk(freeBytes) {
	const subject = "disk";
	if (freeBytes === void 0) return {
		subject,
		verdict: "inconclusive",
		found: "free space could not be told"
	};
	const found = `${humanBytes(freeBytes)} free`;
	return freeBytes >= FEWEST_FREE_BYTES ? {
		subject,
		verdict: "pass",
		found
	} : {
		subject,
		verdict: "fail",
		found,
		remedy: `Free some space; ${humanBytes(FEWEST_FREE_BYTES)} is a working minimum.`
	};
}
const usesCommands = (facts) => facts.configuration.state === "valid" && facts.configuration.usesCommands;
// src/features/project/examine-environment.ts
/** Looks at the machine, the repository and the configuration, and judges them. Nothing is changed. */
async function examineEnvironment(command, ports) {
	const version = (program, ...arguments_) => readVersion(program, arguments_, command.folder, ports);
	const [git, gitLfs, kubectl, python, name, email, freeBytes, configuration] = await Promise.all([
		version("git", "--version"),
		version("git", "lfs", "version"),
		version("kubectl", "version", "--client"),
		version("python3", "--version"),
		readLine("git", ["config", "user.name"], command.folder, ports),
		readLine("git", ["config", "user.email"], command.folder, ports),
		readFreeBytes(command.folder, ports),
		readConfiguration(command)
	]);
	const { repository } = command;
	const token = ["GITHUB_TOKEN", "GH_TOKEN"].some((variable) => (ports.environment.variable(variable) ?? "") !== "");
	return judgeEnvironment({
		node: ports.environment.facts.node,
		git,
		gitLfs,
		repository: repository?.root,
		...command.repositoryProblem === void 0 ? {} : { repositoryProblem: command.repositoryProblem },
		gitIdentity: name !== void 0 && email !== void 0,
		commits: repository !== void 0 && await repository.git.resolve("HEAD") !== void 0,
		forge: repository === void 0 ? void 0 : {
			kind: repository.forge.kind,
			repository: repository.forge.repository
		},
		token,
		missingPermissions: repository === void 0 ? [] : await readMissingPermissions(repository),
		kubectl,
		kubeConfig: await hasClusterAccess(ports),
		python,
		freeBytes,
		configuration
	});
}
async function readLine(program, arguments_, folder, ports) {
	try {
		const result = await ports.processes.run({
			program,
			arguments: arguments_,
			folder
		});
		const line = new TextDecoder().decode(result.output).split("\n")[0].trim();
		return result.exitCode === 0 && line !== "" ? line : void 0;
	} catch (error) {
		if (error instanceof Failure) return void 0;
		throw error;
	}
}
async function readVersion(program, arguments_, folder, ports) {
	const line = await readLine(program, arguments_, folder, ports);
	return line === void 0 ? void 0 : /\d+\.\d+(?:\.\d+)?/.exec(line)?.[0] ?? line;
}
/** `df -Pk` has had the same columns on every system since POSIX.2; elsewhere the answer is "unknown". */
async function readFreeBytes(folder, ports) {
	try {
		const result = await ports.processes.run({
			program: "df",
			arguments: ["-Pk", folder],
			folder
		});
		const available = new TextDecoder().decode(result.output).trim().split("\n").at(-1).split(/\s+/)[3];
		return result.exitCode === 0 && available !== void 0 && /^\d+$/.test(available) ? Number(available) * 1024 : void 0;
	} catch (error) {
		if (error instanceof Failure) return void 0;
		throw error;
	}
}
async function hasClusterAccess(ports) {
	const { environment, files } = ports;
	if ((environment.variable("KUBERNETES_SERVICE_HOST") ?? "") !== "") return true;
	const home = environment.variable("HOME");
	const named = (environment.variable("KUBECONFIG") ?? "").split(":").filter((path) => path !== "");
	const candidates = named.length > 0 ? named : home === void 0 ? [] : [`${home}/.kube/config`];
	return (await Promise.all(candidates.map((path) => files.stat(path)))).some((stat) => stat !== void 0);
}
async function readMissingPermissions(repository) {
	if (repository.forge.kind !== "github") return [];
	return (await repository.forge.permissions.missing(FORGE_PERMISSIONS.map((scope) => ({
		scope,
		access: "write"
	})))).map(({ scope, access }) => `${scope}: ${access}`);
}
async function readConfiguration(command) {
	if (command.loadProject === void 0) return { state: "absent" };
	try {
		const project = await command.loadProject();
		const models = Object.values(project.models);
		return {
			state: "valid",
			datasets: Object.keys(project.datasets).length,
			models: models.length,
			usesKubernetes: models.some((model) => Object.values(model.deploy).some((deploy) => deploy.target === "kubernetes")),
			usesCommands: models.some((model) => model.train.kind === "command")
		};
	} catch (error) {
		const failures = error instanceof Failure ? [error] : error instanceof Failures ? error.failures : void 0;
		if (failures === void 0) throw error;
		if (failures[0].code === "project.file-missing") return { state: "absent" };
		return {
			state: "invalid",
			problems: failures.map(describeProblem)
		};
	}
}
const describeProblem = (failure) => {
	const { at } = failure;
	return `${at === void 0 ? "" : `${[
		at.file,
		at.line,
		at.column
	].filter((part) => part !== void 0).join(":")} `}${failure.message}`;
};
// src/cli/commands/doctor/run.ts
async function run(inputs, host) {
	const ports = {
		files: nodeFiles(),
		environment: processEnvironment(),
		processes: nodeProcesses()
	};
	const opened = await openRepository(host);
	const repository = opened instanceof Failure ? void 0 : opened;
	const examination = await examineEnvironment({
		folder: host.folder,
		...opened instanceof Failure && opened.code === "git.owner-not-trusted" ? { repositoryProblem: {
			found: opened.message,
			remedy: opened.remedy
		} } : {},
		...repository === void 0 ? {} : {
			repository,
			loadProject: () => openProject(repository, { file: inputs.config })
		}
	}, ports);
	const problems = examination.findings.filter((finding) => finding.verdict !== "pass");
	const rows = examination.findings.map((finding) => [
		`  ${VERDICT_SYMBOL[finding.verdict]} ${finding.verdict}`,
		finding.subject,
		finding.found
	]);
	const lines = textTable(rows).split("\n").flatMap((line, index) => [line, ...explain(examination.findings[index])]);
	return {
		verdict: examination.verdict,
		headline: problems.length === 0 ? "everything that is needed is there" : `${problems.length} of ${examination.findings.length} checks need a look`,
		text: lines.join("\n"),
		markdown: markdownTable([
			"",
			"checked",
			"found",
			"remedy"
		], examination.findings.map((finding, index) => [...rows[index], finding.remedy ?? ""].map((cell) => escapeMarkdown(cell.trim())))),
		outputs: {
			verdict: examination.verdict,
			problems: String(problems.length)
		},
		data: { findings: examination.findings.map((finding) => ({
			...finding,
			details: finding.details ?? []
		})) }
	};
}
function explain(finding) {
	if (finding.verdict === "pass") return [];
	return [...finding.details ?? [], ...finding.remedy === void 0 ? [] : [`→ ${finding.remedy}`]].map((line) => `        ${line}`);
}
/** The doctor also works where there is no repository yet, or git itself is missing; a missing token is a finding, not a failure. */
async function openRepository(host) {
	try {
		return await host.openWorkspace(host.folder);
	} catch (error) {
		if (error instanceof Failure && error.kind !== "internal") return error;
		throw error;
	}
}
export { run };
