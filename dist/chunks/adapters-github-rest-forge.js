import { n as Failure } from "./kernel-failure.js";
import { a as formatMarkedBody, i as foldersAbove, n as isAssetName, o as isMarker, r as folderAboveAll, s as parseMarker, t as isTagName } from "./domain-forge-tag-name.js";
import { n as instant, r as parseInstant, t as formatInstant } from "./kernel-instant.js";
import { t as blobId } from "./adapters-git-cli-blob-id.js";
import { r as readChunks, t as nodeFiles } from "./adapters-node-fs-files.js";
import { n as parseSha256, t as formatSha256 } from "./kernel-digest.js";
import { dirname, join } from "node:path";
import { openAsBlob } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// src/adapters/github-rest/checks.ts
const CONCLUSION = {
	pass: "success",
	fail: "failure",
	inconclusive: "neutral",
	error: "failure"
};
/** The Checks API takes this many annotations in one request; more follow by updates. */
const ANNOTATIONS_PER_REQUEST = 50;
const MAX_SUMMARY_LENGTH = 65535;
function restChecks(client) {
	return { async publish(check) {
		const doing = `publish the check "${check.name}"`;
		const annotations = check.annotations.map(toAnnotation);
		const output = {
			title: check.title,
			summary: check.summary.slice(0, MAX_SUMMARY_LENGTH)
		};
		const created = await client.call("POST /repos/{owner}/{repo}/check-runs", {
			name: check.name,
			head_sha: check.commit,
			status: "completed",
			conclusion: CONCLUSION[check.verdict],
			output: {
				...output,
				annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST)
			}
		}, {
			doing,
			retry: false
		});
		for (let start = ANNOTATIONS_PER_REQUEST; start < annotations.length; start += ANNOTATIONS_PER_REQUEST) {
			const more = annotations.slice(start, start + ANNOTATIONS_PER_REQUEST);
			await client.call("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
				check_run_id: created.id,
				output: {
					...output,
					annotations: more
				}
			}, {
				doing,
				retry: false
			});
		}
		return { url: created.html_url ?? created.url };
	} };
}
function toAnnotation({ at, level, message }) {
	const line = at.line ?? 1;
	return {
		path: at.file,
		start_line: line,
		end_line: line,
		...at.column === void 0 ? {} : {
			start_column: at.column,
			end_column: at.column
		},
		annotation_level: level,
		message: message.slice(0, 4096)
	};
}
// src/adapters/github-rest/failures.ts
const isRefused = (error) => error instanceof Error && typeof error.status === "number";
const hasStatus = (error, ...statuses) => isRefused(error) && statuses.includes(error.status);
/** GitHub did not answer, or answered that it could not: the same request may have been carried out all the same. */
const isUncertain = (error) => isRefused(error) && error.status >= 500;
/** A refusal by GitHub in our words. `doing` completes "GitHub refused to …". */
function asForgeFailure(error, doing) {
	if (error instanceof Failure || !isRefused(error)) return error;
	const evidence = evidenceOf(error);
	const message = `GitHub refused to ${doing} (status ${error.status}).`;
	const wait = rateLimitOf(error);
	if (wait !== void 0) {
		const remedy = `Wait ${Math.ceil(wait)} s, then run the same command again.`;
		return new Failure("forge.rate-limited", {
			message: `GitHub asks to wait before it will ${doing}.`,
			evidence,
			remedy,
			cause: error
		});
	}
	switch (error.status) {
		case 401: return new Failure("forge.token-refused", {
			message: `GitHub does not accept the token, asked to ${doing}.`,
			evidence,
			cause: error
		});
		case 403: return forbidden(error, doing, evidence);
		case 404:
		case 410: return new Failure("forge.not-found", {
			message: `GitHub knows no such thing, asked to ${doing}.`,
			evidence,
			cause: error
		});
		case 409: return new Failure("forge.conflict", {
			message,
			evidence,
			cause: error
		});
		default: return error.status >= 500 && error.response === void 0 ? new Failure("environment.network", {
			message: `GitHub could not be reached to ${doing}.`,
			evidence,
			cause: error
		}) : new Failure("forge.request-refused", {
			message,
			evidence,
			cause: error
		});
	}
}
function forbidden(error, doing, evidence) {
	const accepted = error.response?.headers["x-accepted-github-permissions"];
	const needed = typeof accepted === "string" ? formatAcceptedPermissions(accepted) : void 0;
	if (needed === void 0 && !/not accessible by|must have|permission/i.test(error.message)) return new Failure("forge.request-refused", {
		message: `GitHub refused to ${doing} (status 403).`,
		evidence,
		cause: error
	});
	return new Failure("forge.permission-missing", {
		message: `The token may not ${doing}${needed === void 0 ? "" : `: it needs ${needed}`}.`,
		evidence,
		...needed === void 0 ? {} : { remedy: `Add to the job: permissions: {${needed}}` },
		cause: error
	});
}
/** `contents=write; pull_requests=write,issues=read` → `contents: write or pull-requests: write, issues: read`. */
const formatAcceptedPermissions = (header) => header.split(";").map((alternative) => alternative.trim().replace(/_/g, "-").replace(/\s*,\s*/g, ", ").replace(/=/g, ": ")).filter((alternative) => alternative !== "").join(" or ");
/** Seconds to wait, when the refusal is a rate limit. */
function rateLimitOf(error) {
	if (error.status !== 403 && error.status !== 429) return void 0;
	const headers = error.response?.headers ?? {};
	const retryAfter = Number(headers["retry-after"]);
	if (Number.isFinite(retryAfter) && retryAfter > 0) return retryAfter;
	if (String(headers["x-ratelimit-remaining"]) === "0") return Math.max(1, Number(headers["x-ratelimit-reset"]) - Date.now() / 1e3);
	return error.status === 429 || /secondary rate/i.test(error.message) ? 60 : void 0;
}
function evidenceOf(error) {
	const data = error.response?.data;
	const said = typeof data === "object" && data !== null ? data : {};
	const errors = Array.isArray(said.errors) ? said.errors.map((one) => typeof one === "string" ? one : JSON.stringify(one)) : [];
	return [`GitHub says: ${(typeof said.message === "string" ? said.message : error.message.split(" - http", 1)[0]).slice(0, 500)}`, ...errors.slice(0, 5).map((one) => one.slice(0, 500))];
}
// src/adapters/github-rest/octokit.ts
/** How often one request is sent again after a rate limit. */
const RATE_LIMIT_RETRIES = 2;
/** Statuses that mean the same the second time. A rate limit is the throttling plug-in's. */
const FINAL_STATUSES = [
	400,
	401,
	403,
	404,
	409,
	410,
	415,
	422,
	429,
	451
];
/** The client with GitHub's own rules for good behaviour: writes a second apart, waits obeyed, server errors tried again. */
async function createOctokit({ token, apiUrl, longestWaitMs }) {
	const [{ Octokit: Core }, { retry }, { throttling }] = await Promise.all([
		import("./octokit-core.js"),
		import("./octokit-plugin-retry.js"),
		import("./octokit-plugin-throttling2.js")
	]);
	const mayWait = (retryAfter, _request, _octokit, retryCount) => retryCount < RATE_LIMIT_RETRIES && retryAfter * 1e3 <= longestWaitMs;
	return new (Core.plugin(retry, throttling))({
		auth: token,
		baseUrl: apiUrl.replace(/\/+$/, ""),
		userAgent: "trainyard",
		log: {
			debug: () => void 0,
			info: () => void 0,
			warn: () => void 0,
			error: () => void 0
		},
		retry: {
			doNotRetry: FINAL_STATUSES,
			...isLoopback(apiUrl) ? { retryAfterBaseValue: 20 } : {}
		},
		throttle: {
			onRateLimit: mayWait,
			onSecondaryRateLimit: mayWait,
			...isLoopback(apiUrl) ? UNPACED : {}
		}
	});
}
/** A server on this machine is a test double: nobody there needs writes to be a second apart. */
const isLoopback = (url) => /^(127\.|localhost$|\[::1\]$)/.test(new URL(url).hostname);
const atOnce = { key: () => ({ schedule: (_job, run, ...given) => run(...given) }) };
const UNPACED = {
	write: atOnce,
	notifications: atOnce,
	search: atOnce
};
// src/adapters/github-rest/client.ts
/** GitHub's API for one repository: typed routes, refusals as failures, the client loaded at the first request. */
var GitHubClient = class {
	repository;
	#options;
	#octokit;
	#viewer;
	constructor({ repository, ...options }) {
		this.repository = repository;
		this.#options = options;
	}
	get octokit() {
		return this.#octokit ??= createOctokit(this.#options);
	}
	get owner() {
		const [owner = "", repo = ""] = this.repository.split("/");
		return {
			owner,
			repo
		};
	}
	async call(route, parameters, options) {
		try {
			return await this.send(route, parameters, options);
		} catch (error) {
			throw asForgeFailure(error, options.doing);
		}
	}
	/** Undefined when GitHub answers 404. */
	async find(route, parameters, options) {
		try {
			return await this.send(route, parameters, options);
		} catch (error) {
			if (hasStatus(error, 404)) return void 0;
			throw asForgeFailure(error, options.doing);
		}
	}
	/** The request with octokit's own errors, for callers who read the status themselves. */
	async send(route, parameters, options) {
		const octokit = await this.octokit;
		const request = options.retry === false ? { request: { retries: 0 } } : {};
		return (await octokit.request(route, {
			...this.owner,
			...parameters,
			...request
		})).data;
	}
	/** Every item of a list, page by page, by the `Link` header. */
	async *pages(route, parameters, options) {
		const octokit = await this.octokit;
		try {
			let response = await octokit.request(route, {
				...this.owner,
				per_page: 100,
				...parameters
			});
			for (;;) {
				yield* response.data;
				const next = nextPage(response.headers.link);
				if (next === void 0) return;
				response = await octokit.request(`GET ${next}`);
			}
		} catch (error) {
			throw asForgeFailure(error, options.doing);
		}
	}
	async graphql(query, variables, options) {
		const octokit = await this.octokit;
		try {
			return await octokit.graphql(query, { ...variables });
		} catch (error) {
			throw asForgeFailure(error, options.doing);
		}
	}
	/** Login of whoever the token belongs to, such as `github-actions[bot]`; a job's token cannot ask REST for it. */
	viewer() {
		this.#viewer ??= this.graphql("query { viewer { login } }", {}, { doing: "tell whose token this is" }).then(({ viewer }) => viewer.login);
		return this.#viewer;
	}
};
function nextPage(link) {
	return /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
}
// src/adapters/github-rest/upsert.ts
const ATTEMPTS$2 = 3;
/**
* Updates what is there, otherwise creates it. After an uncertain answer to a creation it looks again first: GitHub may have carried
* the request out, and a blind repetition would make two.
*/
async function upsertWithCare(steps) {
	for (let attempt = 1;; attempt++) {
		const known = await steps.find();
		try {
			return await (known === void 0 ? steps.create() : steps.update(known));
		} catch (error) {
			if (attempt >= ATTEMPTS$2 || !isUncertain(error)) throw asForgeFailure(error, steps.doing);
			await setTimeout(100 * 4 ** attempt);
		}
	}
}
// src/adapters/github-rest/comments.ts
/** Comments on pull requests, found by marker and author over all pages: a marker alone could be anybody's. */
function restComments(client) {
	const findOurs = async (pullRequest, marker) => {
		const author = await client.viewer();
		const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
		const doing = `read the comments of #${pullRequest}`;
		for await (const comment of client.pages(route, { issue_number: pullRequest }, { doing })) if (comment.user?.login === author && parseMarker(comment.body ?? "") === marker) return comment;
	};
	return { async upsert({ pullRequest, marker, body }) {
		if (!isMarker(marker)) throw new Failure("forge.request-refused", { message: `${JSON.stringify(marker)} cannot mark a comment.` });
		const text = formatMarkedBody(marker, body);
		const doing = `comment on #${pullRequest}`;
		return upsertWithCare({
			doing,
			find: () => findOurs(pullRequest, marker),
			update: async (known) => {
				return {
					url: (await client.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
						comment_id: known.id,
						body: text
					}, { doing })).html_url,
					created: false
				};
			},
			create: async () => {
				return {
					url: (await client.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
						issue_number: pullRequest,
						body: text
					}, {
						doing,
						retry: false
					})).html_url,
					created: true
				};
			}
		});
	} };
}
// src/adapters/github-rest/deployments.ts
const STATE_TO_GITHUB = {
	"in-progress": "in_progress",
	success: "success",
	failure: "failure",
	inactive: "inactive"
};
const STATE_FROM_GITHUB = {
	in_progress: "in-progress",
	success: "success",
	failure: "failure",
	error: "failure",
	inactive: "inactive"
};
/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION_LENGTH = 140;
function restDeployments(client) {
	return {
		async create({ environment, reference, description, payload }) {
			const doing = `create a deployment to ${environment}`;
			return present(await client.call("POST /repos/{owner}/{repo}/deployments", {
				ref: reference,
				environment,
				description: description.slice(0, MAX_DESCRIPTION_LENGTH),
				payload: { ...payload },
				auto_merge: false,
				required_contexts: []
			}, {
				doing,
				retry: false
			}), "pending");
		},
		async setState(deployment, state, { description, url }) {
			await client.call("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
				deployment_id: Number(deployment.id),
				state: STATE_TO_GITHUB[state],
				description: description.slice(0, MAX_DESCRIPTION_LENGTH),
				auto_inactive: false,
				...url === void 0 ? {} : { environment_url: url }
			}, { doing: `set the state of deployment ${deployment.id}` });
		},
		async list(environment) {
			const doing = `list the deployments to ${environment}`;
			const route = "GET /repos/{owner}/{repo}/deployments";
			const listed = [];
			for await (const one of client.pages(route, { environment }, { doing })) listed.push(one);
			const { default: pLimit } = await import("./p-limit.js");
			return pLimit(8).map(listed, async (one) => present(one, await latestState(client, one.id, doing)));
		}
	};
}
async function latestState(client, id, doing) {
	const statuses = await client.call("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		deployment_id: id,
		per_page: 1
	}, { doing });
	return STATE_FROM_GITHUB[statuses[0]?.state ?? ""] ?? "pending";
}
function present(listed, state) {
	const { id, ref, environment, description, payload, created_at } = listed;
	return {
		id: String(id),
		environment,
		reference: ref,
		description: description ?? "",
		payload: typeof payload === "string" ? parsePayload(payload) : payload,
		createdAt: parseInstant(created_at) ?? instant(0),
		state
	};
}
/** GitHub gives a payload back as it was sent, and sends the empty one as an empty string. */
function parsePayload(text) {
	try {
		const value = text === "" ? {} : JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
// src/adapters/github-rest/issues.ts
/** Issues of ours, found among the open ones by marker and author. */
function restIssues(client) {
	const findOurs = async (marker) => {
		const author = await client.viewer();
		const parameters = {
			state: "open",
			creator: author
		};
		for await (const issue of client.pages("GET /repos/{owner}/{repo}/issues", parameters, { doing: "list issues" })) if (issue.pull_request === void 0 && issue.user?.login === author && parseMarker(issue.body ?? "") === marker) return issue;
	};
	return { async upsert({ marker, title, body, labels }) {
		if (!isMarker(marker)) throw new Failure("forge.request-refused", { message: `${JSON.stringify(marker)} cannot mark an issue.` });
		const facts = {
			title: title.slice(0, 256),
			body: formatMarkedBody(marker, body)
		};
		const doing = `write the issue "${facts.title}"`;
		return upsertWithCare({
			doing,
			find: () => findOurs(marker),
			update: async (known) => {
				const theirs = known.labels.map((label) => typeof label === "string" ? label : label.name ?? "").filter((name) => name !== "");
				const all = [.../* @__PURE__ */ new Set([...theirs, ...labels])];
				return {
					url: (await client.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
						issue_number: known.number,
						...facts,
						labels: all
					}, { doing })).html_url,
					created: false
				};
			},
			create: async () => {
				return {
					url: (await client.send("POST /repos/{owner}/{repo}/issues", {
						...facts,
						labels: [...labels]
					}, {
						doing,
						retry: false
					})).html_url,
					created: true
				};
			}
		});
	} };
}
// src/adapters/github-rest/query-objects.ts
/** GraphQL answers about this many objects at a time without getting slow. */
const BATCH = 100;
/** Git objects by id through GraphQL; ids that are unknown are left out. REST would need one request for each. */
async function queryObjects(client, ids, fields, doing) {
	const found = /* @__PURE__ */ new Map();
	const wanted = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
	for (let start = 0; start < wanted.length; start += BATCH) {
		const batch = wanted.slice(start, start + BATCH);
		const objects = await queryRepository(client, batch.map((id, index) => `o${index}: object(oid: "${id}") { ${fields} }`), {}, doing);
		batch.forEach((id, index) => {
			const object = objects[`o${index}`];
			if (object !== null && object !== void 0) found.set(id, object);
		});
	}
	return found;
}
/** Ids and types of what expressions such as `<commit>:<path>` name, in their order; undefined where there is nothing. */
async function queryExpressions(client, expressions, doing) {
	const found = [];
	for (let start = 0; start < expressions.length; start += BATCH) {
		const batch = expressions.slice(start, start + BATCH);
		const objects = await queryRepository(client, batch.map((_, index) => `o${index}: object(expression: $e${index}) { __typename oid }`), Object.fromEntries(batch.map((expression, index) => [`e${index}`, expression])), doing);
		found.push(...batch.map((_, index) => objects[`o${index}`] ?? void 0));
	}
	return found;
}
async function queryRepository(client, selections, variables, doing) {
	const query = `query($owner: String!, $repo: String!${Object.keys(variables).map((name) => `, $${name}: String!`).join("")}) { repository(owner: $owner, name: $repo) { ${selections.join(" ")} } }`;
	return (await client.graphql(query, {
		...client.owner,
		...variables
	}, { doing })).repository ?? {};
}
// src/adapters/github-rest/ledger-reading.ts
const BLOB_FIELDS = "... on Blob { text isBinary isTruncated }";
/** How many records are asked for, and held, at a time. */
const WINDOW = 400;
/** Reading costs two requests for a folder and one for each hundred records; contents are checked against their object ids. */
function ledgerReader(client, tip, { cacheFolder }) {
	const listings = /* @__PURE__ */ new Map();
	const files = nodeFiles();
	const cachedAt = (id) => cacheFolder === void 0 ? void 0 : join(cacheFolder, id.slice(0, 2), id.slice(2));
	const listFolder = async (folder, doing) => {
		const commit = await tip(doing);
		if (commit === void 0) return /* @__PURE__ */ new Map();
		const [object] = await queryExpressions(client, [`${commit}:${folder}`], doing);
		if (object?.__typename !== "Tree") return /* @__PURE__ */ new Map();
		const known = listings.get(object.oid) ?? await listTree(client, object.oid, doing);
		listings.set(object.oid, known);
		return known;
	};
	const fetchOne = async (id, doing) => {
		const blob = await client.call("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: id }, { doing });
		return Buffer.from(blob.content, "base64");
	};
	const fetchMany = async (ids, doing) => {
		const found = /* @__PURE__ */ new Map();
		for (const id of ids) {
			const cached = cacheFolder === void 0 ? void 0 : await files.read(cachedAt(id));
			if (cached !== void 0 && blobId(cached) === id) found.set(id, cached);
		}
		const wanted = ids.filter((id) => !found.has(id));
		const texts = await queryObjects(client, wanted, BLOB_FIELDS, doing);
		const { default: pLimit } = await import("./p-limit.js");
		await pLimit(6).map(wanted, async (id) => {
			const { text = null, isTruncated = true } = texts.get(id) ?? {};
			const bytes = text === null || isTruncated ? void 0 : Buffer.from(text);
			const sure = bytes !== void 0 && blobId(bytes) === id ? bytes : await fetchOne(id, doing);
			found.set(id, sure);
			if (cacheFolder !== void 0) await files.write(cachedAt(id), sure);
		});
		return found;
	};
	return {
		async read(path) {
			const doing = `read ${path} of the ledger`;
			const commit = await tip(doing);
			const [object] = commit === void 0 ? [] : await queryExpressions(client, [`${commit}:${path}`], doing);
			return object?.__typename === "Blob" ? (await fetchMany([object.oid], doing)).get(object.oid) : void 0;
		},
		async list(folder) {
			return [...(await listFolder(folder, `list ${folder} of the ledger`)).keys()].map((path) => `${folder}/${path}`).sort();
		},
		async *readMany(paths) {
			if (paths.length === 0) return;
			const doing = "read records of the ledger";
			const folder = folderAboveAll(paths);
			const listing = await listFolder(folder, doing);
			const idOf = (path) => listing.get(folder === "" ? path : path.slice(folder.length + 1));
			for (let start = 0; start < paths.length; start += WINDOW) {
				const window = paths.slice(start, start + WINDOW);
				const ids = window.flatMap((path) => idOf(path) ?? []);
				const contents = await fetchMany([...new Set(ids)], doing);
				for (const path of window) {
					const bytes = contents.get(idOf(path) ?? "");
					if (bytes !== void 0) yield {
						path,
						bytes
					};
				}
			}
		}
	};
}
/** Files below a tree by path. GitHub cuts listings of more than 100,000 entries or 7 MB; then each folder is listed by itself. */
async function listTree(client, tree, doing) {
	const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
	const found = /* @__PURE__ */ new Map();
	const whole = await client.call(route, {
		tree_sha: tree,
		recursive: "1"
	}, { doing });
	if (!whole.truncated) {
		for (const entry of whole.tree) if (entry.type === "blob") found.set(entry.path, entry.sha);
		return found;
	}
	const level = await client.call(route, { tree_sha: tree }, { doing });
	for (const entry of level.tree) if (entry.type === "blob") found.set(entry.path, entry.sha);
	else if (entry.type === "tree") for (const [path, id] of await listTree(client, entry.sha, doing)) found.set(`${entry.path}/${path}`, id);
	return found;
}
// src/adapters/github-rest/ledger.ts
const LEDGER_BRANCH = "trainyard";
const ATTEMPTS$1 = 12;
/** The ledger branch through the git data API: objects first, then the reference is moved forward only if nobody else has moved it. */
function restLedger(client, options = {}) {
	const tip = (doing) => readTip(client, doing);
	return {
		...ledgerReader(client, tip, options),
		async append(entries, message) {
			if (entries.length === 0) return;
			const doing = "append to the ledger";
			for (let attempt = 1; attempt <= ATTEMPTS$1; attempt++) {
				const parent = await tip(doing);
				const { tree, missing } = await planAppend(client, parent, entries, doing);
				if (missing.length === 0) return;
				if (await moveBranch(client, parent, await writeCommit(client, {
					parent,
					tree,
					entries: missing,
					message
				}, doing), doing)) return;
				await setTimeout(20 * Math.random() * 2 ** Math.min(attempt, 8));
			}
			throw new Failure("forge.conflict", { message: `Other writers moved the ledger ${ATTEMPTS$1} times while a record was being added.` });
		}
	};
}
async function readTip(client, doing) {
	const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
	try {
		return (await client.send(route, { ref: `heads/${LEDGER_BRANCH}` }, { doing })).object.sha;
	} catch (error) {
		if (hasStatus(error, 404, 409)) return void 0;
		throw asForgeFailure(error, doing);
	}
}
async function planAppend(client, parent, entries, doing) {
	if (parent === void 0) return {
		tree: void 0,
		missing: entries
	};
	const folders = [...new Set(entries.flatMap(({ path }) => foldersAbove(path)))];
	const [root, ...known] = await queryExpressions(client, [
		"",
		...folders,
		...entries.map(({ path }) => path)
	].map((path) => `${parent}:${path}`), doing);
	const blocked = folders.find((_, index) => known[index]?.__typename === "Blob");
	if (blocked !== void 0) throw taken(blocked);
	const missing = entries.filter((entry, index) => {
		const object = known[folders.length + index];
		if (object !== void 0 && object.oid !== blobId(entry.bytes)) throw taken(entry.path);
		return object === void 0;
	});
	return {
		tree: root?.oid,
		missing
	};
}
async function writeCommit(client, commit, doing) {
	const tree = [];
	for (const { path, bytes } of commit.entries) {
		const text = asText(bytes);
		const body = text === void 0 ? { sha: await createBlob(client, bytes, doing) } : { content: text };
		tree.push({
			path,
			mode: "100644",
			type: "blob",
			...body
		});
	}
	const base = commit.tree === void 0 ? {} : { base_tree: commit.tree };
	const { sha } = await client.call("POST /repos/{owner}/{repo}/git/trees", {
		...base,
		tree
	}, { doing });
	const parents = commit.parent === void 0 ? [] : [commit.parent];
	const made = {
		message: commit.message,
		tree: sha,
		parents
	};
	return (await client.call("POST /repos/{owner}/{repo}/git/commits", made, { doing })).sha;
}
async function createBlob(client, bytes, doing) {
	const content = Buffer.from(bytes).toString("base64");
	return (await client.call("POST /repos/{owner}/{repo}/git/blobs", {
		content,
		encoding: "base64"
	}, { doing })).sha;
}
/** Whether the branch now leads to our commit; false when somebody else was faster. */
async function moveBranch(client, parent, commit, doing) {
	try {
		if (parent === void 0) await client.send("POST /repos/{owner}/{repo}/git/refs", {
			ref: `refs/heads/${LEDGER_BRANCH}`,
			sha: commit
		}, { doing });
		else {
			const move = {
				ref: `heads/${LEDGER_BRANCH}`,
				sha: commit,
				force: false
			};
			await client.send("PATCH /repos/{owner}/{repo}/git/refs/{ref}", move, { doing });
		}
		return true;
	} catch (error) {
		if (!hasStatus(error, 409, 422)) throw asForgeFailure(error, doing);
		const now = await readTip(client, doing);
		if (now === commit) return true;
		if (now === parent) throw asForgeFailure(error, doing);
		return false;
	}
}
/** The text, when it survives the way through JSON unchanged. */
function asText(bytes) {
	try {
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
		return text.includes("\0") ? void 0 : text;
	} catch {
		return;
	}
}
const taken = (path) => new Failure("forge.already-exists", { message: `The ledger holds other bytes under ${path}.` });
// src/adapters/github-rest/permissions.ts
const READ_PROBE = {
	actions: "GET /repos/{owner}/{repo}/actions/workflows",
	checks: "GET /repos/{owner}/{repo}/commits/HEAD/check-runs",
	contents: "GET /repos/{owner}/{repo}/git/matching-refs/heads/trainyard",
	deployments: "GET /repos/{owner}/{repo}/deployments",
	issues: "GET /repos/{owner}/{repo}/issues",
	"pull-requests": "GET /repos/{owner}/{repo}/pulls"
};
/**
* Requests that can have no effect, because what they must contain is missing: GitHub checks the permission first (403), then the body
* (422). Comments on pull requests and dispatches have no such request: the object that they concern is looked up before the permission.
*/
const WRITE_PROBE = {
	checks: "POST /repos/{owner}/{repo}/check-runs",
	contents: "POST /repos/{owner}/{repo}/git/refs",
	deployments: "POST /repos/{owner}/{repo}/deployments",
	issues: "POST /repos/{owner}/{repo}/issues"
};
function restPermissions(client) {
	const send = async (route, parameters) => {
		return (await client.octokit).request(route, {
			...client.owner,
			...parameters,
			request: { retries: 0 }
		}).then(() => void 0, (error) => error);
	};
	const isMissing = async ({ scope, access }) => {
		const route = access === "read" ? READ_PROBE[scope] : WRITE_PROBE[scope] ?? READ_PROBE[scope];
		const error = await send(route, access === "read" || WRITE_PROBE[scope] === void 0 ? { per_page: 1 } : {});
		const failure = asForgeFailure(error, `check the permission ${scope}: ${access}`);
		return failure instanceof Failure && failure.code === "forge.permission-missing" || hasStatus(error, 404) && access === "write" && WRITE_PROBE[scope] !== void 0;
	};
	return { async missing(required) {
		const unseen = await send("GET /repos/{owner}/{repo}", {});
		if (isRefused(unseen) && unseen.status < 500) throw asForgeFailure(unseen, `see the repository ${client.repository}`);
		const answers = await Promise.all(required.map(isMissing));
		return required.filter((_, index) => answers[index]);
	} };
}
// src/adapters/github-rest/asset-transfer.ts
const ATTEMPTS = 3;
/** An asset must be smaller than this; exactly 2 GiB is refused. */
const MAX_ASSET_BYTES = 2 ** 31 - 1;
async function hashFile(path) {
	const hash = createHash("sha256");
	let sizeBytes = 0;
	try {
		for await (const chunk of readChunks(path)) {
			hash.update(chunk);
			sizeBytes += chunk.length;
		}
	} catch (cause) {
		throw new Failure("environment.file-missing", {
			message: `${path} cannot be read.`,
			cause
		});
	}
	if (sizeBytes > MAX_ASSET_BYTES) throw new Failure("forge.request-refused", { message: `${path} has ${sizeBytes} bytes; a release asset has at most ${MAX_ASSET_BYTES}.` });
	return {
		sizeBytes,
		sha256: parseSha256(hash.digest("hex"))
	};
}
/** Sends a file from the disk, never as a whole in memory. What a broken attempt left is removed before the next. */
async function uploadFile(client, release, file, doing) {
	const octokit = await client.octokit;
	const url = `${release.upload_url.replace(/\{.*$/, "")}?name=${encodeURIComponent(file.name)}`;
	for (let attempt = 1;; attempt++) {
		const data = await openAsBlob(file.path);
		try {
			const headers = {
				"content-type": "application/octet-stream",
				"content-length": String(data.size)
			};
			return (await octokit.request(`POST ${url}`, {
				data,
				headers,
				request: { retries: 0 }
			})).data;
		} catch (error) {
			const left = await findAsset(client, release.id, file.name, doing);
			if (left?.state === "uploaded" && isUncertain(error)) return left;
			if (attempt >= ATTEMPTS || !(isUncertain(error) || hasStatus(error, 422))) throw asForgeFailure(error, doing);
			if (left !== void 0 && left.state !== "uploaded") await client.call("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", { asset_id: left.id }, { doing });
			else if (hasStatus(error, 422)) throw asForgeFailure(error, doing);
			await setTimeout(100 * 4 ** attempt);
		}
	}
}
async function findAsset(client, release, name, doing) {
	for await (const asset of client.pages("GET /repos/{owner}/{repo}/releases/{release_id}/assets", { release_id: release }, { doing })) if (asset.name === name) return asset;
}
/** Streams an asset to the disk and renames it into place when its digest is right. */
async function downloadAsset(client, asset, path) {
	const partial = `${path}.${process.pid}.partial`;
	await mkdir(dirname(path), { recursive: true });
	try {
		for (let attempt = 1;; attempt++) {
			const found = await writeTo(partial, client, asset).catch((error) => {
				if (!(error instanceof TypeError || isUncertain(error) || isBrokenStream(error)) || attempt >= ATTEMPTS) throw asForgeFailure(error, `download ${asset.name}`);
			});
			if (found === asset.sha256) return await rename(partial, path);
			if (found !== void 0) throw new Failure("forge.digest-mismatch", { message: `${asset.name} was recorded with the digest ${asset.sha256}; the bytes that came have ${found}.` });
			await setTimeout(100 * 4 ** attempt);
		}
	} finally {
		await rm(partial, { force: true });
	}
}
/** Digest of an asset's bytes as GitHub gives them out. */
async function hashAsset(client, asset) {
	const hash = createHash("sha256");
	try {
		for await (const chunk of await openAsset(client, asset.id)) hash.update(chunk);
	} catch (error) {
		throw asForgeFailure(error, `read ${asset.name}`);
	}
	return parseSha256(hash.digest("hex"));
}
async function writeTo(path, client, asset) {
	const target = await open(path, "w");
	const hash = createHash("sha256");
	try {
		for await (const chunk of await openAsset(client, Number(asset.id))) {
			hash.update(chunk);
			await target.writeFile(chunk);
		}
		await target.sync();
	} finally {
		await target.close();
	}
	return parseSha256(hash.digest("hex"));
}
/** The redirect to the storage is followed by fetch, which leaves our token behind when the host changes. */
async function openAsset(client, id) {
	return (await (await client.octokit).request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
		...client.owner,
		asset_id: id,
		headers: { accept: "application/octet-stream" },
		request: { parseSuccessResponseBody: false }
	})).data;
}
/** A connection cut in the middle of a body surfaces as undici's or the socket's error, not as octokit's. */
const isBrokenStream = (error) => error instanceof Error && /^(UND_ERR_|ECONNRESET|EPIPE|ERR_STREAM_PREMATURE)/.test(String(error.code ?? ""));
// src/adapters/github-rest/releases.ts
function restReleases(client) {
	const present = async (listed) => {
		const assets = [];
		for (const asset of listed.assets) if (asset.state === "uploaded") assets.push(await presentAsset(client, asset));
		return {
			id: String(listed.id),
			tag: listed.tag_name,
			title: listed.name ?? "",
			notes: listed.body ?? "",
			draft: listed.draft,
			url: listed.html_url,
			assets
		};
	};
	const findListed = async (tag) => {
		const doing = `read the release of ${tag}`;
		const published = await client.find("GET /repos/{owner}/{repo}/releases/tags/{tag}", { tag }, { doing });
		if (published !== void 0) return published;
		for await (const release of client.pages("GET /repos/{owner}/{repo}/releases", {}, { doing })) if (release.tag_name === tag) return release;
	};
	const requireDraft = async (release, doing) => {
		const current = await client.call("GET /repos/{owner}/{repo}/releases/{release_id}", { release_id: Number(release.id) }, { doing });
		if (!current.draft) throw new Failure("forge.request-refused", { message: `The release of ${release.tag} is published and cannot be changed.` });
		return current;
	};
	return {
		async find(tag) {
			const listed = await findListed(tag);
			return listed === void 0 ? void 0 : present(listed);
		},
		async list(tagPrefix) {
			const found = [];
			for await (const release of client.pages("GET /repos/{owner}/{repo}/releases", {}, { doing: `list the releases of ${tagPrefix}*` })) if (release.tag_name.startsWith(tagPrefix)) found.push(await present(release));
			return found;
		},
		async createDraft({ tag, title, notes }) {
			const doing = `draft a release of ${tag}`;
			if (await client.find("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `tags/${tag}` }, { doing }) === void 0) throw new Failure("forge.not-found", { message: `There is no tag ${tag} to release.` });
			if (await findListed(tag) !== void 0) throw new Failure("forge.already-exists", { message: `${tag} has a release already.` });
			const draft = {
				tag_name: tag,
				name: title,
				body: notes,
				draft: true
			};
			try {
				return await present(await client.send("POST /repos/{owner}/{repo}/releases", draft, {
					doing,
					retry: false
				}));
			} catch (error) {
				const made = isUncertain(error) ? await findListed(tag) : void 0;
				if (made?.draft === true) return present(made);
				throw asForgeFailure(error, doing);
			}
		},
		async upload(release, { name, path }) {
			if (!isAssetName(name)) throw new Failure("forge.request-refused", { message: `${JSON.stringify(name)} cannot name an asset.` });
			const doing = `upload ${name} to the release of ${release.tag}`;
			const facts = await hashFile(path);
			const draft = await requireDraft(release, doing);
			const known = draft.assets.find((asset) => asset.name === name);
			if (known?.state === "uploaded") {
				const stored = await presentAsset(client, known);
				if (stored.sha256 === facts.sha256) return stored;
				throw new Failure("forge.already-exists", { message: `The draft of ${release.tag} has another ${name} already.` });
			}
			if (known !== void 0) await deleteAsset(client, known.id, doing);
			const stored = await presentAsset(client, await uploadFile(client, draft, {
				name,
				path
			}, doing));
			if (stored.sha256 !== facts.sha256 || stored.sizeBytes !== facts.sizeBytes) {
				await deleteAsset(client, Number(stored.id), doing);
				throw new Failure("forge.digest-mismatch", { message: `${name} has ${formatSha256(facts.sha256)} here, and ${formatSha256(stored.sha256)} arrived at GitHub.` });
			}
			return stored;
		},
		async publish(release) {
			const doing = `publish the release of ${release.tag}`;
			const route = "PATCH /repos/{owner}/{repo}/releases/{release_id}";
			const change = {
				release_id: Number(release.id),
				draft: false,
				make_latest: "false"
			};
			return present(await client.call(route, change, { doing }));
		},
		download: (asset, path) => downloadAsset(client, asset, path),
		async discardDraft(release) {
			const doing = `discard the draft of ${release.tag}`;
			const parameters = { release_id: Number(release.id) };
			if (await client.find("GET /repos/{owner}/{repo}/releases/{release_id}", parameters, { doing }) === void 0) return;
			await requireDraft(release, doing);
			await client.call("DELETE /repos/{owner}/{repo}/releases/{release_id}", parameters, { doing });
		}
	};
}
async function presentAsset(client, { id, name, size, digest }) {
	const sha256 = parseSha256(digest ?? "") ?? await hashAsset(client, {
		id,
		name
	});
	return {
		id: String(id),
		name,
		sizeBytes: size,
		sha256
	};
}
async function deleteAsset(client, id, doing) {
	try {
		await client.send("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", { asset_id: id }, { doing });
	} catch (error) {
		if (!hasStatus(error, 404)) throw asForgeFailure(error, doing);
	}
}
// src/adapters/github-rest/commit-on-top.ts
/** A commit above the parent that adds or replaces files; only a reference that is made next keeps it. */
async function commitOnTop(client, commit, doing) {
	const [root] = await queryExpressions(client, [`${commit.parent}:`], doing);
	if (root === void 0) throw unknownParent(commit.parent);
	const tree = [];
	for (const { path, content } of commit.files) {
		const blob = {
			content: Buffer.from(content).toString("base64"),
			encoding: "base64"
		};
		const { sha } = await client.call("POST /repos/{owner}/{repo}/git/blobs", blob, { doing });
		tree.push({
			path,
			mode: "100644",
			type: "blob",
			sha
		});
	}
	const { sha } = await client.call("POST /repos/{owner}/{repo}/git/trees", {
		base_tree: root.oid,
		tree
	}, { doing });
	const made = {
		message: commit.message,
		tree: sha,
		parents: [commit.parent]
	};
	return (await client.call("POST /repos/{owner}/{repo}/git/commits", made, { doing })).sha;
}
const unknownParent = (parent) => new Failure("forge.not-found", {
	message: `There is no commit ${parent} on GitHub to build on.`,
	remedy: "Push the commit first."
});
// src/adapters/github-rest/tags.ts
const TAG_FIELDS = "... on Tag { message tagger { name email date } target { oid } }";
/** Annotated tags. References come from REST in one listing, the tag objects a hundred per GraphQL request, each asked for once. */
function restTags(client) {
	const known = /* @__PURE__ */ new Map();
	const read = async (references) => {
		const annotated = references.filter((reference) => reference.object.type === "tag");
		const unknown = annotated.map(({ object }) => object.sha).filter((sha) => !known.has(sha));
		for (const [sha, object] of await queryObjects(client, unknown, TAG_FIELDS, "read tags")) known.set(sha, object);
		return annotated.flatMap(({ ref, object }) => {
			const tag = known.get(object.sha);
			return tag === void 0 || tag.tagger === null ? [] : [toTag(ref.slice(10), tag)];
		});
	};
	return {
		async list(prefix) {
			const references = [];
			const path = `GET /repos/{owner}/{repo}/git/matching-refs/tags/${prefix.split("/").map(encodeURIComponent).join("/")}`;
			for await (const reference of client.pages(path, {}, { doing: `list the tags ${prefix}*` })) references.push(reference);
			return (await read(references)).filter((tag) => tag.name.startsWith(prefix)).sort((left, right) => left.taggedAt - right.taggedAt || (left.name < right.name ? -1 : 1));
		},
		async find(name) {
			if (!isTagName(name)) return void 0;
			const doing = `read the tag ${name}`;
			const reference = await client.find("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `tags/${name}` }, { doing });
			return reference?.ref === `refs/tags/${name}` ? (await read([reference]))[0] : void 0;
		},
		async create({ name, commit: parent, message, files }) {
			if (!isTagName(name)) throw new Failure("forge.request-refused", { message: `${JSON.stringify(name)} cannot name a tag.` });
			const doing = `create the tag ${name}`;
			const sha = await createTagObject(client, {
				name,
				commit: files === void 0 ? parent : await commitOnTop(client, {
					parent,
					message,
					files
				}, doing),
				message: message.trimEnd()
			}, doing);
			try {
				await client.send("POST /repos/{owner}/{repo}/git/refs", {
					ref: `refs/tags/${name}`,
					sha
				}, { doing });
			} catch (error) {
				const reference = hasStatus(error, 422) ? await client.find("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `tags/${name}` }, { doing }) : void 0;
				if (reference === void 0) throw asForgeFailure(error, doing);
				if (reference.object.sha !== sha) throw new Failure("forge.already-exists", {
					message: `The tag ${name} exists already.`,
					cause: error
				});
			}
			const [tag] = await read([{
				ref: `refs/tags/${name}`,
				object: {
					sha,
					type: "tag"
				}
			}]);
			return tag;
		}
	};
}
async function createTagObject(client, tag, doing) {
	try {
		return (await client.send("POST /repos/{owner}/{repo}/git/tags", {
			tag: tag.name,
			object: tag.commit,
			message: tag.message,
			type: "commit"
		}, { doing })).sha;
	} catch (error) {
		if (hasStatus(error, 404, 422)) throw new Failure("forge.not-found", {
			message: `There is no commit ${tag.commit} on GitHub to tag.`,
			remedy: "Push the commit first.",
			cause: error
		});
		throw asForgeFailure(error, doing);
	}
}
function toTag(name, { message, tagger, target }) {
	const taggedAt = parseInstant(tagger.date);
	if (taggedAt === void 0) throw new Failure("forge.request-refused", { message: `The tag ${name} has no readable date: ${tagger.date}.` });
	return {
		name,
		commit: target.oid,
		message: message.trimEnd(),
		taggedAt,
		tagger: `${tagger.name} <${tagger.email}>`
	};
}
// src/adapters/github-rest/workflows.ts
const RUNS = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
const ROUTE = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
function restWorkflows(client) {
	return {
		async countRuns(workflow, since) {
			const parameters = {
				workflow_id: workflow,
				created: `>=${formatInstant(since).slice(0, 19)}Z`,
				per_page: 1
			};
			return (await client.find(RUNS, parameters, { doing: `count the runs of ${workflow}` }))?.total_count;
		},
		async dispatch(workflow, reference, inputs) {
			const doing = `start the workflow ${workflow}`;
			const parameters = {
				workflow_id: workflow,
				ref: reference,
				inputs: { ...inputs }
			};
			const options = {
				doing,
				retry: false
			};
			try {
				const url = (await client.send(ROUTE, {
					...parameters,
					return_run_details: true
				}, options).catch((error) => {
					if (hasStatus(error, 422) && error.message.includes("return_run_details")) return client.send(ROUTE, parameters, options);
					throw error;
				}))?.html_url;
				return typeof url === "string" ? { url } : {};
			} catch (error) {
				throw asForgeFailure(error, doing);
			}
		}
	};
}
// src/adapters/github-rest/forge.ts
/** GitHub, or a GitHub Enterprise Server, through its REST API and a few GraphQL queries. Nothing is sent before the first use. */
function openGitHubForge(options) {
	const { repository, token, apiUrl, cacheFolder, longestWaitMs = 12e4 } = options;
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Failure("forge.not-found", { message: `A repository is named owner/name; found ${JSON.stringify(repository)}.` });
	if (token === "") throw new Failure("forge.token-missing", { message: `There is no token for ${repository}.` });
	const client = new GitHubClient({
		repository,
		token,
		apiUrl,
		longestWaitMs
	});
	return {
		repository,
		kind: "github",
		tags: restTags(client),
		releases: restReleases(client),
		ledger: restLedger(client, cacheFolder === void 0 ? {} : { cacheFolder }),
		comments: restComments(client),
		checks: restChecks(client),
		deployments: restDeployments(client),
		workflows: restWorkflows(client),
		issues: restIssues(client),
		permissions: restPermissions(client)
	};
}
export { openGitHubForge };
