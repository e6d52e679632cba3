import * as fs from "fs";
import { constants, promises } from "fs";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import "path";
import * as events from "events";
import "child_process";
import "timers";
function toCommandValue(e) {
	if (e === null || e === void 0) return ``;
	else if (typeof e === `string` || e instanceof String) return e;
	return JSON.stringify(e);
}
function toCommandProperties(e) {
	if (!Object.keys(e).length) return {};
	return {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	};
}
function issueCommand(e, t, n) {
	const r = new Command(e, t, n);
	process.stdout.write(r.toString() + os$1.EOL);
}
const CMD_STRING = `::`;
var Command = class {
	constructor(e, t, n) {
		if (!e) e = `missing.command`;
		this.command = e;
		this.properties = t;
		this.message = n;
	}
	toString() {
		let e = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += ` `;
			let t = true;
			for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
				const r = this.properties[n];
				if (r) {
					if (t) t = false;
					else e += `,`;
					e += `${n}=${escapeProperty(r)}`;
				}
			}
		}
		e += `${CMD_STRING}${escapeData(this.message)}`;
		return e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`);
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/:/g, `%3A`).replace(/,/g, `%2C`);
}
function issueFileCommand(e, t) {
	const n = process.env[`GITHUB_${e}`];
	if (!n) throw new Error(`Unable to find environment variable for file command ${e}`);
	if (!fs.existsSync(n)) throw new Error(`Missing file at path: ${n}`);
	fs.appendFileSync(n, `${toCommandValue(t)}${os$1.EOL}`, { encoding: `utf8` });
}
function prepareKeyValueMessage(e, t) {
	const n = `ghadelimiter_${crypto.randomUUID()}`;
	const r = toCommandValue(t);
	if (e.includes(n)) throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${os$1.EOL}${r}${os$1.EOL}${n}`;
}
var __awaiter$6 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n || (n = Promise))(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r[`throw`](e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = `GITHUB_STEP_SUMMARY`;
var Summary = class {
	constructor() {
		this._buffer = ``;
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const e = process.env[SUMMARY_ENV_VAR];
			if (!e) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(e, constants.R_OK | constants.W_OK);
			} catch (t) {
				throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = e;
			return this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join(``);
		if (!t) return `<${e}${r}>`;
		return `<${e}${r}>${t}</${e}>`;
	}
	write(e) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
			const n = yield this.filePath();
			yield (t ? writeFile : appendFile)(n, this._buffer, { encoding: `utf8` });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = ``;
		return this;
	}
	addRaw(e, t = false) {
		this._buffer += e;
		return t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(e, t) {
		const n = Object.assign({}, t && { lang: t });
		const r = this.wrap(`pre`, this.wrap(`code`, e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = false) {
		const n = t ? `ol` : `ul`;
		const r = e.map((e) => this.wrap(`li`, e)).join(``);
		const i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		const t = e.map((e) => {
			const t = e.map((e) => {
				if (typeof e === `string`) return this.wrap(`td`, e);
				const { header: t, data: n, colspan: r, rowspan: i } = e;
				const a = t ? `th` : `td`;
				const o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join(``);
			return this.wrap(`tr`, t);
		}).join(``);
		const n = this.wrap(`table`, t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		const n = this.wrap(`details`, this.wrap(`summary`, e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		const { width: r, height: i } = n || {};
		const a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i });
		const o = this.wrap(`img`, null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		const n = `h${t}`;
		const r = [
			`h1`,
			`h2`,
			`h3`,
			`h4`,
			`h5`,
			`h6`
		].includes(n) ? n : `h1`;
		const i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		const e = this.wrap(`hr`, null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		const e = this.wrap(`br`, null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		const n = Object.assign({}, t && { cite: t });
		const r = this.wrap(`blockquote`, e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		const n = this.wrap(`a`, e, { href: t });
		return this.addRaw(n).addEOL();
	}
};
const summary = new Summary();
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os.platform();
os.arch();
var ExitCode;
(function(e) {
	e[e[`Success`] = 0] = `Success`;
	e[e[`Failure`] = 1] = `Failure`;
})(ExitCode || (ExitCode = {}));
function setSecret(e) {
	issueCommand(`add-mask`, {}, e);
}
function setOutput(e, t) {
	if (process.env[`GITHUB_OUTPUT`] || ``) return issueFileCommand(`OUTPUT`, prepareKeyValueMessage(e, t));
	process.stdout.write(os$1.EOL);
	issueCommand(`set-output`, { name: e }, toCommandValue(t));
}
function isDebug() {
	return process.env[`RUNNER_DEBUG`] === `1`;
}
function debug(e) {
	issueCommand(`debug`, {}, e);
}
function error(e, t = {}) {
	issueCommand(`error`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand(`warning`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
	issueCommand(`notice`, toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
	process.stdout.write(e + os$1.EOL);
}
export { notice as a, warning as c, isDebug as i, summary as l, error as n, setOutput as o, info as r, setSecret as s, debug as t };
