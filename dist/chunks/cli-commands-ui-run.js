import { o as __toESM } from "./runtime-js.js";
import { n as Failure } from "./kernel-failure.js";
import { r as parseRecordId } from "./kernel-record-id.js";
import { n as formatNumber, t as formatCount } from "./kernel-number-text.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as isJsonObject } from "./kernel-json.js";
import { a as renderPage, d as plots, f as section, g as html, h as when, i as runSections, p as table, r as runHeadline } from "./domain-metrics-report-render-run.js";
import { n as humanDuration } from "./kernel-duration.js";
import { i as metricTitle } from "./numeric-metrics-catalogue.js";
import { b as plainDecimals } from "./domain-metrics-slices-text.js";
import { t as renderLineChart } from "./plot-line-chart.js";
import { n as Refusal, t as REFUSALS } from "./domain-train-tracking-refusal.js";
import { c as findRun, t as readRunReport } from "./features-metrics-write-report.js";
import { n as ledgerFolder, r as parseLedgerPath } from "./kernel-records-ledger-path.js";
import { a as readRecord, i as readAttachment, o as readRecords } from "./features-records.js";
import { t as registerGuard } from "./server-tracking-guard.js";
import { basename } from "node:path";
// src/domain/metrics/report/runs/run-address.ts
/** The place of a run in the ledger; undefined for what can be no run. */
function historyAddress(model, id) {
	const record = parseRecordId(id);
	if (record === void 0 || parseRelativePath(model) === void 0 || model.includes("/")) return void 0;
	return {
		kind: "run",
		subject: model,
		id: record
	};
}
/** `?run=<model>/<id>&run=…`, as the table of runs asks. */
function parseComparison(query) {
	return [query["run"] ?? []].flat().flatMap((text) => {
		const [model, id, ...more] = String(text).split("/");
		return more.length > 0 ? [] : historyAddress(model ?? "", id ?? "") ?? [];
	});
}
// src/domain/metrics/report/runs/select-runs.ts
function parseSelection(query) {
	const text = (name) => typeof query[name] === "string" ? query[name].slice(0, 1e3) : "";
	const page = Number(text("page"));
	return {
		words: text("filter").trim(),
		sort: text("sort") || "created",
		descending: text("order") !== "up",
		page: Number.isSafeInteger(page) && page > 0 ? page : 1
	};
}
/** The address of a selection with something changed; `parseSelection` reads it back. */
function selectionAddress(selection, change) {
	const { words, sort, descending, page } = {
		...selection,
		...change
	};
	const parts = [
		...words === "" ? [] : [`filter=${encodeURIComponent(words)}`],
		...sort === "created" ? [] : [`sort=${encodeURIComponent(sort)}`],
		...descending ? [] : ["order=up"],
		...page === 1 ? [] : [`page=${page}`]
	];
	return parts.length === 0 ? "/" : `/?${parts.join("&")}`;
}
/** The runs that fit, sorted. Runs without the metric that is sorted by come last, in both directions. */
function selectRuns(runs, { words, sort, descending }) {
	const conditions = words.split(/\s+/).filter((word) => word !== "").map(parseCondition);
	const sign = descending ? -1 : 1;
	return runs.filter((run) => conditions.every((fits) => fits(run))).map((run) => ({
		run,
		key: sortKey(run, sort)
	})).sort((left, right) => {
		if (left.key === void 0 || right.key === void 0) return Number(left.key === void 0) - Number(right.key === void 0);
		return left.key === right.key ? 0 : left.key < right.key ? -sign : sign;
	}).map(({ run }) => run);
}
function sortKey({ run, name }, sort) {
	if (sort === "created") return run.createdAt + run.id;
	if (sort === "name") return name;
	if (sort === "model") return run.model;
	if (sort === "time") return run.durationMs;
	return Object.hasOwn(run.metrics, sort) ? run.metrics[sort].value : void 0;
}
function parseCondition(word) {
	const [, key, operator, value] = /^([^<>=!]+)(>=|<=|!=|=|>|<)(.+)$/.exec(word) ?? [];
	if (key === void 0 || operator === void 0 || value === void 0) {
		const wanted = word.toLowerCase();
		return ({ run, name }) => [
			name,
			run.model,
			run.algorithm,
			run.exit,
			run.id,
			run.createdAt
		].some((text) => text.toLowerCase().includes(wanted));
	}
	return ({ run }) => {
		if (Object.hasOwn(run.metrics, key)) return compare(run.metrics[key].value, operator, Number(value));
		const parameter = Object.hasOwn(run.parameters, key) ? run.parameters[key] : void 0;
		if (parameter === void 0) return false;
		if (operator === "=") return String(parameter) === value;
		if (operator === "!=") return String(parameter) !== value;
		return compare(Number(parameter), operator, Number(value));
	};
}
function compare(left, operator, right) {
	switch (operator) {
		case ">": return left > right;
		case "<": return left < right;
		case ">=": return left >= right;
		case "<=": return left <= right;
		case "!=": return left !== right;
		default: return left === right;
	}
}
// src/domain/metrics/report/runs/render-runs-page.ts
/** Metrics that have a column; the others are on the page of the run. */
const COLUMNS = 5;
const runAddress = ({ run }) => `/runs/${encodeURIComponent(run.model)}/${run.id}`;
/** The table of runs: sorted and filtered by its address, two or more to be compared by ticking them. No script. */
function renderRunsPage(all, selection, title) {
	const fitting = selectRuns(all, selection);
	const shown = fitting.slice((selection.page - 1) * 200, selection.page * 200);
	const models = [...new Set(all.map(({ run }) => run.model))].sort();
	return renderPage({
		title: `Runs of ${title}`,
		lead: `${formatCount(fitting.length)} of ${formatCount(all.length)} runs`,
		navigation: [{
			title: "Models",
			links: [{
				label: "all",
				href: "/"
			}, ...models.map((model) => ({
				label: model,
				href: selectionAddress(selection, {
					words: model,
					page: 1
				}),
				current: selection.words === model
			}))]
		}],
		main: [
			filterForm(selection),
			compareForm(shown, selection),
			pages(fitting.length, selection)
		],
		footer: "Read from the ledger by Trainyard; nothing here changes anything.",
		forms: true
	});
}
const filterForm = ({ words, sort, descending }) => html`<form method="get" action="/" role="search">
    <label
      >Filter
      <input type="search" name="filter" value="${words}" placeholder="succeeded accuracy&gt;0.9 rate=0.1" />
    </label>
    <input type="hidden" name="sort" value="${sort}" />
    <input type="hidden" name="order" value="${descending ? "down" : "up"}" />
    <button>Show</button>
  </form>`;
function compareForm(runs, selection) {
	if (runs.length === 0) return section("Nothing fits", html`<p>No run fits the filter. <a href="/">Show all</a>.</p>`);
	const metrics = commonMetrics(runs);
	const head = (label, key) => {
		const current = selection.sort === key;
		const mark = current ? selection.descending ? " ▼" : " ▲" : "";
		return html`<a href="${selectionAddress(selection, {
			sort: key,
			descending: current ? !selection.descending : true,
			page: 1
		})}"
      >${label}${mark}</a
    >`;
	};
	const ids = new Set(runs.map(({ tracked }) => tracked));
	return html`<form method="get" action="/compare">
    ${table("Runs of the ledger; tick some to compare them", [
		{ title: head("run", "name") },
		{ title: head("model", "model") },
		{ title: "exit" },
		{ title: head("when", "created") },
		{
			title: head("time", "time"),
			align: "number"
		},
		...metrics.map((metric) => ({
			title: head(metricTitle(metric), metric),
			align: "number"
		}))
	], runs.map((listed) => {
		const { run, name, parent } = listed;
		const nested = parent !== void 0 && ids.has(parent);
		return [
			html`<label class="${nested ? "nested" : ""}"
            ><input type="checkbox" name="run" value="${`${run.model}/${run.id}`}" aria-label="${`compare ${name}`}" />
            <a href="${runAddress(listed)}">${name}</a></label
          >`,
			run.model,
			html`<span class="${run.exit === "succeeded" ? "pass" : run.exit === "cancelled" ? "inconclusive" : "fail"}">${run.exit}</span>`,
			when(run.createdAt),
			humanDuration(run.durationMs),
			...metrics.map((metric) => formatMetric(run.metrics[metric]?.value))
		];
	}))}
    <button>Compare</button>
  </form>`;
}
const formatMetric = (value) => value === void 0 ? "–" : formatNumber(value, Math.abs(value) >= 100 ? 1 : plainDecimals(value));
/** Metrics that most of the runs have, those of the machine last. */
function commonMetrics(runs) {
	const counts = /* @__PURE__ */ new Map();
	for (const { run } of runs) for (const name of Object.keys(run.metrics)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(([left, one], [right, other]) => Number(left.startsWith("system/")) - Number(right.startsWith("system/")) || other - one).slice(0, COLUMNS).map(([name]) => name);
}
function pages(count, selection) {
	const last = Math.max(1, Math.ceil(count / 200));
	if (last === 1) return html``;
	const to = (page, label) => html`<a href="${selectionAddress(selection, { page })}">${label}</a> `;
	return html`<p>
    Page ${selection.page} of ${last}. ${selection.page > 1 ? to(selection.page - 1, "Newer") : ""}
    ${selection.page < last ? to(selection.page + 1, "Older") : ""}
  </p>`;
}
// src/domain/metrics/report/runs/run-histories.ts
/** Points of each metric, as `history.json` beside a record has them; what has another form is left out. */
function readHistories(document) {
	const metrics = isJsonObject(document) ? document["metrics"] : void 0;
	const histories = /* @__PURE__ */ new Map();
	for (const [name, course] of Object.entries(isJsonObject(metrics) ? metrics : {})) {
		if (!isJsonObject(course)) continue;
		const [steps, values] = [listOf(course["steps"]), listOf(course["values"])];
		const points = steps.flatMap((x, index) => {
			const y = values[index];
			return typeof x === "number" && typeof y === "number" ? [{
				x,
				y
			}] : [];
		});
		if (points.length > 0) histories.set(name, points);
	}
	return histories;
}
const listOf = (value) => Array.isArray(value) ? value : [];
/** Pictures on one page. */
const MOST_PICTURES = 40;
/** One picture for each metric that has a course in any of the runs, the lines named after the runs; metrics of the machine come last. */
function historyPictures(runs) {
	return [...new Set(runs.flatMap(({ histories }) => [...histories.keys()]))].sort((left, right) => Number(left.startsWith("system/")) - Number(right.startsWith("system/")) || (left < right ? -1 : 1)).map((metric) => ({
		metric,
		series: runs.flatMap(({ name, histories }) => seriesOf(name, histories.get(metric)))
	})).filter(({ series }) => series.some(({ points }) => points.length > 1)).slice(0, MOST_PICTURES).map(({ metric, series }) => renderLineChart({
		title: metric,
		description: `${metric} by step. ${series.map(({ name, points }) => `${name} ends at ${points.at(-1).y}`).join("; ")}.`,
		x: { title: "step" },
		y: { title: metric },
		series,
		width: 520,
		height: 300
	}, { inline: true }));
}
const seriesOf = (name, points) => points === void 0 ? [] : [{
	name,
	points,
	...points.length < 12 ? { markers: true } : {}
}];
// src/domain/metrics/report/runs/render-run-details.ts
/** One run: its metrics, their course, what it is made of and what is made of it. */
function renderRunDetails({ listed, report, history, parts, nested, whole }) {
	const pictures = historyPictures([{
		name: listed.name,
		histories: readHistories(history)
	}]);
	const { run } = listed;
	return renderPage({
		title: listed.name,
		lead: runHeadline(report),
		navigation: [{
			title: "Runs",
			links: [{
				label: "all",
				href: "/"
			}, ...whole === void 0 ? [] : [{
				label: `part of ${whole.name}`,
				href: runAddress(whole)
			}]]
		}],
		main: [
			...pictures.length === 0 ? [] : [section("Course", plots(...pictures))],
			...runSections(report),
			section("Parameters", pairTable("Parameters", run.parameters)),
			...nested.length === 0 ? [] : [section("Runs within it", nestedTable(nested))],
			...partsSection(parts),
			...tagsSection(run.environment["mlflow"])
		],
		footer: `Run ${run.id} of ${run.model}.`
	});
}
const pairTable = (caption, pairs) => table(caption, [{ title: "name" }, { title: "value" }], Object.entries(pairs).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]));
const nestedTable = (runs) => table("Each has a record of its own", [
	{ title: "run" },
	{ title: "exit" },
	{ title: "metrics" }
], runs.map((listed) => [
	html`<a href="${runAddress(listed)}">${listed.name}</a>`,
	listed.run.exit,
	Object.entries(listed.run.metrics).slice(0, 4).map(([name, { value }]) => `${name} ${formatMetric(value)}`).join(", ")
]));
/** Runs that a training program logged beside the one that stands for it. */
function partsSection(parts) {
	const runs = isJsonObject(parts) && Array.isArray(parts["runs"]) ? parts["runs"].filter(isJsonObject) : [];
	if (runs.length === 0) return [];
	const course = runs.map((run) => ({
		name: String(run["name"]),
		histories: readHistories({ metrics: run["histories"] ?? {} })
	}));
	const describe = (value) => isJsonObject(value) ? Object.entries(value).slice(0, 6).map(([name, one]) => `${name} ${typeof one === "number" ? formatMetric(one) : String(one)}`).join(", ") : "";
	return [section("Runs within it", table("Kept beside the record", [
		{ title: "run" },
		{ title: "status" },
		{ title: "parameters" },
		{ title: "metrics" }
	], runs.map((run) => [
		String(run["name"]),
		String(run["status"]),
		describe(run["params"]),
		describe(run["metrics"])
	])), plots(...historyPictures(course.slice(0, 6))))];
}
function tagsSection(tracked) {
	const tags = isJsonObject(tracked) && isJsonObject(tracked["tags"]) ? tracked["tags"] : {};
	return Object.keys(tags).length === 0 ? [] : [section("Tags", pairTable("As the program set them", tags))];
}
/** What is compared: the courses of equal metrics in one picture, the last values and the parameters side by side. */
function renderRunComparison(runs) {
	const named = runs.map(({ listed, histories }, index) => ({
		listed,
		histories,
		name: uniqueName(runs, index)
	}));
	const columns = [{ title: "" }, ...named.map(({ listed, name }) => ({ title: html`<a href="${runAddress(listed)}">${name}</a>` }))];
	const rows = (of) => {
		const values = named.map(({ listed }) => of(listed));
		return [...new Set(values.flatMap((one) => Object.keys(one)))].sort().map((key) => [key, ...values.map((one) => one[key] ?? "–")]);
	};
	const texts = (pairs) => Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]));
	const differing = rows(({ run }) => texts(run.parameters)).filter(([, first, ...rest]) => rest.some((value) => value !== first));
	return renderPage({
		title: "Comparison",
		lead: named.map(({ name }) => name).join(" · "),
		navigation: [{
			title: "Runs",
			links: [{
				label: "all",
				href: "/"
			}]
		}],
		main: [
			section("Metrics", table("Last values", columns, rows(({ run }) => Object.fromEntries(Object.entries(run.metrics).map(([name, { value }]) => [name, formatMetric(value)]))))),
			section("Course", plots(...historyPictures(named))),
			section("Parameters", differing.length === 0 ? html`<p>All parameters are equal.</p>` : table("Those that differ", columns, differing))
		],
		footer: "Read from the ledger by Trainyard."
	});
}
function uniqueName(runs, index) {
	const { listed } = runs[index];
	return runs.filter((other) => other.listed.name === listed.name).length === 1 ? listed.name : `${listed.name} …${listed.run.id.slice(-6)}`;
}
// src/domain/metrics/report/runs/listed-run.ts
function listRun(run) {
	const { mlflow } = run.environment;
	const tracked = isJsonObject(mlflow) ? mlflow : {};
	const text = (key) => typeof tracked[key] === "string" && tracked[key] !== "" ? tracked[key] : void 0;
	const [id, parent] = [text("runId"), text("parent")];
	return {
		run,
		name: text("name") ?? `…${run.id.slice(-8)}`,
		...id === void 0 ? {} : { tracked: id },
		...parent === void 0 ? {} : { parent }
	};
}
// src/features/metrics/list-runs.ts
/** Runs of one model that are listed at most, the newest. */
const LIMIT = 5e3;
/** The runs of all models, newest last; a model with a record that cannot be read is told and left out. */
async function listRuns(ports) {
	const paths = await ports.forge.ledger.list(ledgerFolder("run"));
	const models = new Set(paths.flatMap((path) => parseLedgerPath(path)?.subject ?? []));
	const listed = [];
	for (const model of models) try {
		for (const run of await readRecords("run", model, ports, { newest: LIMIT })) listed.push(listRun(run));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		ports.reporter.warn(error.message);
	}
	return listed.sort((left, right) => left.run.id < right.run.id ? -1 : 1);
}
/** A JSON attachment of a run; undefined when there is none, or it is none. */
async function readRunDocument(address, name, ports) {
	const bytes = await readAttachment(address, name, ports);
	if (bytes === void 0) return void 0;
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return;
	}
}
// src/server/runs/build.ts
/** Runs that are compared at once; a picture has so many colours. */
const MOST_COMPARED = 6;
/** Pages about the runs of a repository, made anew from the ledger for each request; not yet listening. */
async function buildRunsServer(title, ports) {
	const { fastify } = await import("./fastify.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const app = fastify({ forceCloseConnections: true });
	registerGuard(app, void 0);
	app.setErrorHandler((error, _request, reply) => {
		if (error instanceof Refusal) return reply.status(REFUSALS[error.code]).type("text/plain").send(error.message);
		ports.reporter.warn(error instanceof Error ? error.message : String(error));
		return reply.status(error instanceof Failure ? 422 : 500).type("text/plain").send(error instanceof Failure ? error.message : "This page could not be made.");
	});
	app.setNotFoundHandler((_request, reply) => reply.status(404).type("text/plain").send("There is no such page."));
	app.get("/", async (request, reply) => {
		const selection = parseSelection(request.query);
		return sendPage(reply, renderRunsPage(await listRuns(ports), selection, title));
	});
	app.get("/runs/:model/:id", async (request, reply) => {
		const { model, id } = request.params;
		const address = historyAddress(model, id);
		const run = address === void 0 ? void 0 : await readRecord("run", model, id, ports);
		if (address === void 0 || run === void 0) return reply.callNotFound();
		const listed = listRun(run);
		const all = await listRuns(ports);
		const whole = listed.parent === void 0 ? void 0 : all.find(({ tracked }) => tracked === listed.parent);
		return sendPage(reply, renderRunDetails({
			listed,
			report: await readRunReport(await foundRun(run, ports), ports),
			history: await readRunDocument(address, "history.json", ports),
			parts: await readRunDocument(address, "parts.json", ports),
			nested: listed.tracked === void 0 ? [] : all.filter(({ parent }) => parent === listed.tracked),
			...whole === void 0 ? {} : { whole }
		}));
	});
	app.get("/compare", async (request, reply) => {
		const addresses = parseComparison(request.query).slice(0, MOST_COMPARED);
		const runs = [];
		for (const address of addresses) {
			const run = await readRecord("run", address.subject, address.id, ports);
			if (run === void 0) continue;
			runs.push({
				listed: listRun(run),
				histories: readHistories(await readRunDocument(address, "history.json", ports))
			});
		}
		return runs.length === 0 ? reply.redirect("/") : sendPage(reply, renderRunComparison(runs));
	});
	return app;
}
/** With its package, when that is here and whole; the record alone otherwise. */
async function foundRun(run, ports) {
	try {
		return run.exit === "succeeded" ? await findRun(run.model, run.id, ports) : {
			runId: run.id,
			run
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			runId: run.id,
			run
		};
	}
}
const sendPage = (reply, page) => reply.type("text/html; charset=utf-8").header("cache-control", "no-store").header("x-content-type-options", "nosniff").send(page);
// src/cli/commands/ui/run.ts
async function run({ port }, host) {
	const workspace = await host.openWorkspace(host.folder);
	const app = await buildRunsServer(basename(workspace.root), workspace);
	try {
		await app.listen({
			host: "127.0.0.1",
			port
		});
	} catch (cause) {
		if (cause.code !== "EADDRINUSE") throw cause;
		throw new Failure("serve.port-in-use", {
			message: `port ${port} of 127.0.0.1 is taken`,
			cause
		});
	}
	const url = `http://127.0.0.1:${app.server.address().port}`;
	host.tell(`runs on ${url}\n  Ctrl-C ends it\n`);
	try {
		await new Promise((resolve) => {
			if (host.signal.aborted) resolve();
			else host.signal.addEventListener("abort", () => resolve(), { once: true });
		});
	} finally {
		await app.close();
	}
	return {
		verdict: "pass",
		headline: "stopped showing runs",
		text: "",
		markdown: "",
		outputs: { url },
		data: { url }
	};
}
export { run };
