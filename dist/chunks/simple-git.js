import { i as __require, o as __toESM, t as __commonJSMin } from "./runtime-js.js";
import { n as require_src$1, t as require_src$2 } from "./debug.js";
import { normalize } from "node:path";
import { spawn } from "node:child_process";
import { EventEmitter } from "node:events";
const t = /* @__PURE__ */ new WeakMap();
function c$1(...P) {
	const _e = new String(P);
	return t.set(_e, P), _e;
}
function r(P) {
	return P instanceof String && t.has(P);
}
function o(P) {
	return t.get(P) ?? [];
}
var require_src = __commonJSMin(((P, _e, ve) => {
	var Se = ve && ve.__importDefault || function(P) {
		return P && P.__esModule ? P : { "default": P };
	};
	Object.defineProperty(P, "__esModule", { value: true });
	const Ce = __require(`fs`);
	const Te = Se(require_src$1()).default(`@kwsites/file-exists`);
	function check(P, _e, ve) {
		Te(`checking %s`, P);
		try {
			const Se = Ce.statSync(P);
			if (Se.isFile() && _e) {
				Te(`[OK] path represents a file`);
				return true;
			}
			if (Se.isDirectory() && ve) {
				Te(`[OK] path represents a directory`);
				return true;
			}
			Te(`[FAIL] path represents something other than a file or directory`);
			return false;
		} catch (P) {
			if (P.code === `ENOENT`) {
				Te(`[FAIL] path is not accessible: %o`, P);
				return false;
			}
			Te(`[FATAL] %o`, P);
			throw P;
		}
	}
	function exists(_e, ve = P.READABLE) {
		return check(_e, (ve & P.FILE) > 0, (ve & P.FOLDER) > 0);
	}
	P.exists = exists;
	P.FILE = 1;
	P.FOLDER = 2;
	P.READABLE = P.FILE + P.FOLDER;
}));
var require_dist$1 = __commonJSMin(((P) => {
	function __export(_e) {
		for (var ve in _e) if (!P.hasOwnProperty(ve)) P[ve] = _e[ve];
	}
	Object.defineProperty(P, "__esModule", { value: true });
	__export(require_src());
}));
var require_dist = __commonJSMin(((P) => {
	Object.defineProperty(P, "__esModule", { value: true });
	P.createDeferred = P.deferred = void 0;
	function deferred() {
		let P;
		let _e;
		let ve = `pending`;
		return {
			promise: new Promise((ve, Se) => {
				P = ve;
				_e = Se;
			}),
			done(_e) {
				if (ve === `pending`) {
					ve = `resolved`;
					P(_e);
				}
			},
			fail(P) {
				if (ve === `pending`) {
					ve = `rejected`;
					_e(P);
				}
			},
			get fulfilled() {
				return ve !== `pending`;
			},
			get status() {
				return ve;
			}
		};
	}
	P.deferred = deferred;
	P.createDeferred = deferred;
}));
var import_dist = require_dist$1();
var import_src = __toESM(require_src$2(), 1);
var import_dist$1 = require_dist();
function* x$1(P, _e) {
	const ve = _e === `global`;
	for (const _e of P) _e.isGlobal === ve && (yield _e);
}
const P$1 = /* @__PURE__ */ new Set([
	`--add`,
	`--edit`,
	`--remove-section`,
	`--rename-section`,
	`--replace-all`,
	`--unset`,
	`--unset-all`,
	`-e`
]);
const S$1 = /* @__PURE__ */ new Set([
	`--get`,
	`--get-all`,
	`--get-color`,
	`--get-colorbool`,
	`--get-regexp`,
	`--get-urlmatch`,
	`--list`,
	`-l`
]);
const E$1 = /* @__PURE__ */ new Set([
	`edit`,
	`remove-section`,
	`rename-section`,
	`set`,
	`unset`
]);
const F$1 = /* @__PURE__ */ new Set([
	`get`,
	`get-color`,
	`get-colorbool`,
	`list`
]);
function A$1(P, _e) {
	for (const { name: ve } of x$1(P, `task`)) {
		if (P$1.has(ve)) return w(!0, _e);
		if (S$1.has(ve)) return w(!1, _e);
	}
	const ve = _e.at(0)?.toLowerCase();
	return ve === void 0 ? null : E$1.has(ve) ? w(!0, _e.slice(1)) : F$1.has(ve) ? w(!1, _e.slice(1)) : _e.length === 1 ? w(!1, _e) : w(!0, _e);
}
function w(P = !1, _e = []) {
	const ve = _e.at(0)?.toLowerCase();
	return ve === void 0 ? null : {
		isWrite: P,
		isRead: !P,
		key: ve,
		value: _e.at(1)
	};
}
function O$1(P, _e) {
	return _e.isWrite && _e.value !== void 0 ? {
		key: _e.key,
		value: _e.value,
		scope: P
	} : {
		key: _e.key,
		scope: P
	};
}
function G$1(P) {
	const _e = P?.indexOf(`=`) || -1;
	return !P || _e < 0 ? null : {
		key: P.slice(0, _e).trim().toLowerCase(),
		value: P.slice(_e + 1)
	};
}
function M$1(P) {
	for (const { name: _e } of x$1(P, `task`)) switch (_e) {
		case `--global`: return `global`;
		case `--system`: return `system`;
		case `--worktree`: return `worktree`;
		case `--local`: return `local`;
		case `--file`:
		case `-f`: return `file`;
	}
	return `local`;
}
function N$1({ name: P }) {
	if (P === `-c` || P === `--config`) return `inline`;
	if (P === `--config-env`) return `env`;
}
function* $$1(P) {
	for (const _e of P) {
		const P = N$1(_e), ve = P && G$1(_e.value);
		ve && (yield {
			...ve,
			scope: P
		});
	}
}
function D(P, _e, ve) {
	const Se = {
		read: [],
		write: [...$$1(_e)]
	};
	return P === `config` && L$1(Se, M$1(_e), A$1(_e, ve)), Se;
}
function L$1(P, _e, ve) {
	if (ve === null) return;
	const Se = O$1(_e, ve);
	ve.isWrite ? P.write.push(Se) : P.read.push(Se);
}
const C = { short: /* @__PURE__ */ new Map([[`c`, !0]]) };
const I$1 = {
	short: new Map([
		[`C`, !0],
		[`P`, !1],
		[`h`, !1],
		[`p`, !1],
		[`v`, !1],
		...C.short.entries()
	]),
	long: /* @__PURE__ */ new Set([
		`attr-source`,
		`config-env`,
		`exec-path`,
		`git-dir`,
		`list-cmds`,
		`namespace`,
		`super-prefix`,
		`work-tree`
	])
};
const R$1 = {
	clone: {
		short: /* @__PURE__ */ new Map([
			[`b`, !0],
			[`j`, !0],
			[`l`, !1],
			[`n`, !1],
			[`o`, !0],
			[`q`, !1],
			[`s`, !1],
			[`u`, !0]
		]),
		long: /* @__PURE__ */ new Set([
			`branch`,
			`config`,
			`jobs`,
			`origin`,
			`upload-pack`,
			`u`,
			`template`
		])
	},
	commit: {
		short: /* @__PURE__ */ new Map([
			[`C`, !0],
			[`F`, !0],
			[`c`, !0],
			[`m`, !0],
			[`t`, !0]
		]),
		long: /* @__PURE__ */ new Set([
			`file`,
			`message`,
			`reedit-message`,
			`reuse-message`,
			`template`
		])
	},
	config: {
		short: /* @__PURE__ */ new Map([
			[`e`, !1],
			[`f`, !0],
			[`l`, !1]
		]),
		long: /* @__PURE__ */ new Set([
			`blob`,
			`comment`,
			`default`,
			`file`,
			`type`,
			`value`
		])
	},
	fetch: {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set([`upload-pack`])
	},
	init: {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set([`template`])
	},
	pull: {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set([`upload-pack`])
	},
	push: {
		short: /* @__PURE__ */ new Map(),
		long: /* @__PURE__ */ new Set([`exec`, `receive-pack`])
	},
	rebase: {
		short: /* @__PURE__ */ new Map([
			[`X`, !0],
			[`f`, !1],
			[`i`, !1],
			[`k`, !1],
			[`m`, !1],
			[`n`, !1],
			[`q`, !1],
			[`r`, !1],
			[`s`, !0],
			[`v`, !1],
			[`x`, !0]
		]),
		long: /* @__PURE__ */ new Set([
			`exec`,
			`onto`,
			`strategy`,
			`strategy-option`
		])
	}
};
const T = {
	short: /* @__PURE__ */ new Map(),
	long: /* @__PURE__ */ new Set()
};
function B$1(P) {
	const _e = R$1[P ?? ``] ?? T;
	return {
		short: new Map([...C.short.entries(), ..._e.short.entries()]),
		long: _e.long
	};
}
function b$1(P, _e = I$1) {
	if (P.startsWith(`--`)) {
		const ve = P.indexOf(`=`);
		if (ve > 2) return [{
			name: P.slice(0, ve),
			value: P.slice(ve + 1),
			needsNext: !1
		}];
		const Se = P.slice(2);
		return [{
			name: P,
			needsNext: _e.long.has(Se)
		}];
	}
	if (P.length === 2) {
		const ve = P.charAt(1);
		return [{
			name: P,
			needsNext: _e.short.get(ve) === !0
		}];
	}
	return j$1(P, _e.short);
}
function j$1(P, _e) {
	const ve = P.slice(1).split(``), Se = [];
	for (let Ce = 0; Ce < ve.length; Ce++) {
		const Te = ve[Ce], Ee = _e.get(Te);
		if (Ee === void 0) return [{
			name: P,
			needsNext: !1
		}];
		if (Ee) {
			const P = ve.slice(Ce + 1).join(``);
			if (P && ![...P].every((P) => _e.has(P))) return Se.push({
				name: `-${Te}`,
				value: P,
				needsNext: !1
			}), Se;
		}
		Se.push({
			name: `-${Te}`,
			needsNext: Ee
		});
	}
	return Se;
}
function W$1(P, _e = []) {
	let ve = 0;
	for (; ve < P.length;) {
		const Se = String(P[ve]);
		if (!Se.startsWith(`-`) || Se.length < 2) break;
		const Ce = b$1(Se);
		let Te = ve + 1;
		for (const ve of Ce) {
			const Se = {
				name: ve.name,
				value: ve.value,
				absorbedNext: !1,
				isGlobal: !0
			};
			ve.needsNext && Se.value === void 0 && Te < P.length && (Se.value = String(P[Te]), Se.absorbedNext = !0, Te++), _e.push(Se);
		}
		ve = Te;
	}
	return {
		flags: _e,
		taskIndex: ve
	};
}
function V$1(P, _e, ve = []) {
	const Se = B$1(_e), Ce = [], Te = [];
	let Ee = 0;
	for (; Ee < P.length;) {
		const _e = P[Ee];
		if (r(_e)) {
			Te.push(...o(_e)), Ee++;
			continue;
		}
		const Oe = String(_e);
		if (Oe === `--`) {
			for (let _e = Ee + 1; _e < P.length; _e++) {
				const ve = P[_e];
				r(ve) ? Te.push(...o(ve)) : Te.push(String(ve));
			}
			break;
		}
		if (!Oe.startsWith(`-`) || Oe.length < 2) {
			Ce.push(Oe), Ee++;
			continue;
		}
		const ke = b$1(Oe, Se);
		let Re = Ee + 1;
		for (const _e of ke) {
			const Se = {
				name: _e.name,
				value: _e.value,
				absorbedNext: !1,
				isGlobal: !1
			};
			_e.needsNext && Se.value === void 0 && Re < P.length && !r(P[Re]) && (Se.value = String(P[Re]), Se.absorbedNext = !0, Re++), ve.push(Se);
		}
		Ee = Re;
	}
	return {
		flags: ve,
		positionals: Ce,
		pathspecs: Te
	};
}
function* q$1({ write: P }) {
	for (const _e of P) for (const P of K$1) {
		const ve = P(_e.key);
		ve && (yield ve);
	}
}
function f$1(P, _e, ve = String(P)) {
	const Se = typeof P == `string` ? new RegExp(`\\s*${P.toLowerCase()}`) : P;
	return function(P) {
		if (Se.test(P)) return {
			category: _e,
			message: `Configuring ${ve} is not permitted without enabling ${_e}`
		};
	};
}
function l$1(P, _e) {
	return f$1(new RegExp(`\\s*${P.toLowerCase().replace(/\./g, `(..+)?.`)}`), _e, P);
}
const K$1 = [
	f$1(`alias`, `allowUnsafeAlias`),
	f$1(`core.askPass`, `allowUnsafeAskPass`),
	f$1(`core.editor`, `allowUnsafeEditor`),
	f$1(`core.fsmonitor`, `allowUnsafeFsMonitor`),
	f$1(`core.gitProxy`, `allowUnsafeGitProxy`),
	f$1(`core.hooksPath`, `allowUnsafeHooksPath`),
	f$1(`core.pager`, `allowUnsafePager`),
	f$1(`core.sshCommand`, `allowUnsafeSshCommand`),
	l$1(`credential.helper`, `allowUnsafeCredentialHelper`),
	l$1(`diff.command`, `allowUnsafeDiffExternal`),
	f$1(`diff.external`, `allowUnsafeDiffExternal`),
	l$1(`difftool.cmd`, `allowUnsafeDiffExternal`),
	l$1(`diff.textconv`, `allowUnsafeDiffTextConv`),
	l$1(`filter.clean`, `allowUnsafeFilter`),
	l$1(`filter.process`, `allowUnsafeFilter`),
	l$1(`filter.smudge`, `allowUnsafeFilter`),
	l$1(`gpg.program`, `allowUnsafeGpgProgram`),
	f$1(`include.path`, `allowUnsafeInclude`),
	l$1(`includeIf`, `allowUnsafeInclude`),
	f$1(`init.templateDir`, `allowUnsafeTemplateDir`),
	l$1(`pager.`, `allowUnsafePager`),
	l$1(`merge.driver`, `allowUnsafeMergeDriver`),
	l$1(`mergetool.path`, `allowUnsafeMergeDriver`),
	l$1(`mergetool.cmd`, `allowUnsafeMergeDriver`),
	l$1(`protocol.allow`, `allowUnsafeProtocolOverride`),
	l$1(`remote.receivepack`, `allowUnsafePack`),
	l$1(`remote.uploadpack`, `allowUnsafePack`),
	f$1(`uploadpack.packObjectsHook`, `allowUnsafePack`),
	f$1(`sequence.editor`, `allowUnsafeEditor`),
	l$1(`submodule.update`, `allowUnsafeSubmodule`),
	l$1(`tar.command`, `allowUnsafeCommandBinaries`),
	l$1(`trailer.cmd`, `allowUnsafeCommandBinaries`),
	l$1(`trailer.command`, `allowUnsafeCommandBinaries`),
	l$1(`url.insteadOf`, `allowUnsafeUrlRewrite`)
];
function* H$1(P, _e) {
	for (const ve of _e) for (const _e of X$1) {
		const Se = _e(P, ve);
		Se && (yield Se);
	}
}
function c(P, _e, ve, { name: Se = String(_e), globalOnly: Ce = !1, withValue: Te = !1 } = {}) {
	const Ee = typeof _e == `string` ? new RegExp(`\\s*${_e.toLowerCase()}`) : _e, Oe = `Use of ${P ? `${P} with option ` : ``}${Se} is not permitted without enabling ${ve}`;
	return function(_e, Se) {
		if (!(P && _e !== P) && !(Ce && !Se.isGlobal) && !(Te && Se.value === void 0) && Ee.test(Se.name)) return {
			category: ve,
			message: Oe
		};
	};
}
const h$1 = {
	globalOnly: !0,
	withValue: !0
};
const X$1 = [
	c(null, /--(upload|receive)-pack/, `allowUnsafePack`, { name: `--upload-pack or --receive-pack` }),
	c(`clone`, /^-\w*u/, `allowUnsafePack`),
	c(`clone`, `--u`, `allowUnsafePack`),
	c(`push`, /^--exec$/, `allowUnsafePack`, { name: `--exec` }),
	c(`rebase`, /^(-x|--ex(ec?)?)$/, `allowUnsafeExec`, { name: `-x or --exec` }),
	c(null, `--template`, `allowUnsafeTemplateDir`),
	c(null, `--exec-path`, `allowUnsafeExec`, h$1),
	c(null, `--git-dir`, `allowUnsafeConfigPaths`, h$1),
	c(null, `--work-tree`, `allowUnsafeConfigPaths`, h$1),
	c(null, /^-C$/, `allowUnsafeConfigPaths`, {
		...h$1,
		name: `-C`
	})
];
function k(P, _e, ve) {
	return [...H$1(P, _e), ...q$1(ve)];
}
function Y$1(...P) {
	const { flags: _e, taskIndex: ve } = W$1(P), Se = ve < P.length ? String(P[ve]).toLowerCase() : null, { positionals: Ce, pathspecs: Te } = V$1(Se !== null ? P.slice(ve + 1) : [], Se, _e), Ee = D(Se, _e, Ce);
	return {
		task: Se,
		flags: _e.map(J$1),
		paths: Te,
		config: Ee,
		vulnerabilities: z$1(k(Se, _e, Ee))
	};
}
function z$1(P) {
	return Object.defineProperty(P, "vulnerabilities", { value: P });
}
function J$1({ value: P, name: _e }) {
	return P !== void 0 ? {
		name: _e,
		value: P
	} : { name: _e };
}
const y = {
	editor: `allowUnsafeEditor`,
	git_askpass: `allowUnsafeAskPass`,
	git_config_global: `allowUnsafeConfigPaths`,
	git_config_system: `allowUnsafeConfigPaths`,
	git_config_count: `allowUnsafeConfigEnvCount`,
	git_config_parameters: `allowUnsafeConfigEnvCount`,
	git_config: `allowUnsafeConfigPaths`,
	git_editor: `allowUnsafeEditor`,
	git_exec_path: `allowUnsafeExec`,
	git_external_diff: `allowUnsafeDiffExternal`,
	git_pager: `allowUnsafePager`,
	git_proxy_command: `allowUnsafeGitProxy`,
	git_template_dir: `allowUnsafeTemplateDir`,
	git_sequence_editor: `allowUnsafeEditor`,
	git_ssh: `allowUnsafeSshCommand`,
	git_ssh_command: `allowUnsafeSshCommand`,
	pager: `allowUnsafePager`,
	prefix: `allowUnsafeConfigPaths`,
	ssh_askpass: `allowUnsafeAskPass`,
	visual: `allowUnsafeEditor`
};
function* Q$1(P) {
	const _e = parseInt(P.git_config_count ?? `0`, 10);
	for (let ve = 0; ve < _e; ve++) {
		const _e = P[`git_config_key_${ve}`], Se = P[`git_config_value_${ve}`];
		_e !== void 0 && (yield {
			key: _e.toLowerCase().trim(),
			value: Se,
			scope: `env`
		});
	}
}
function* Z$1(P) {
	for (const _e of Object.keys(P)) if (_$1(_e)) {
		const P = y[_e];
		yield {
			category: P,
			message: `Use of "${_e.toUpperCase()}" is not permitted without enabling ${P}`
		};
	}
}
function _$1(P) {
	return Object.hasOwn(y, P);
}
function ee$1(P) {
	const _e = {};
	for (const [ve, Se] of Object.entries(P)) {
		const P = ve.toLowerCase().trim();
		(_$1(P) || P.startsWith(`git`)) && (_e[P] = String(Se));
	}
	return _e;
}
function ne$1(P) {
	const _e = ee$1(P), ve = {
		read: [],
		write: [...Q$1(_e)]
	};
	return {
		config: ve,
		vulnerabilities: [...Z$1(_e), ...k(null, [], ve)]
	};
}
function oe$1(P, _e) {
	return [...Y$1(...P).vulnerabilities, ...ne$1(_e).vulnerabilities];
}
var O = class extends Error {
	constructor(P, _e) {
		super(_e), this.task = P, Object.setPrototypeOf(this, new.target.prototype);
	}
};
var Ae = class extends O {
	constructor(P, _e) {
		super(void 0, _e), this.config = P;
	}
};
var A = class extends O {
	constructor(P, _e, ve) {
		super(P, ve), this.task = P, this.plugin = _e, Object.setPrototypeOf(this, new.target.prototype);
	}
};
var at = class extends O {
	constructor(P, _e) {
		super(void 0, _e || String(P)), this.git = P;
	}
};
var xe = class extends O {
	constructor(P) {
		super(void 0, P);
	}
};
const I = `\0`;
const W = () => {};
function Ne(P) {
	return typeof P != `function` ? W : P;
}
function $e(P) {
	return typeof P == `function` && P !== W;
}
function Pe(P, _e) {
	const ve = P.indexOf(_e);
	return ve <= 0 ? [P, ``] : [P.substr(0, ve), P.substr(ve + 1)];
}
function Me(P, _e = 0) {
	return Dt(P) && P.length > _e ? P[_e] : void 0;
}
function N(P, _e = 0) {
	if (Dt(P) && P.length > _e) return P[P.length - 1 - _e];
}
function Dt(P) {
	return Bt(P);
}
function H(P = ``, _e = !0, ve = `
`) {
	return P.split(ve).reduce((P, ve) => {
		const Se = _e ? ve.trim() : ve;
		return Se && P.push(Se), P;
	}, []);
}
function ut(P, _e) {
	return H(P, !0).map((P) => _e(P));
}
function Lt(P) {
	return (0, import_dist.exists)(P, import_dist.FOLDER);
}
function S(P, _e) {
	return Array.isArray(P) ? P.includes(_e) || P.push(_e) : P.add(_e), _e;
}
function De(P, _e) {
	return Array.isArray(P) && !P.includes(_e) && P.push(_e), P;
}
function ct(P, _e) {
	if (Array.isArray(P)) {
		const ve = P.indexOf(_e);
		ve >= 0 && P.splice(ve, 1);
	} else P.delete(_e);
	return _e;
}
const ft = Object.prototype.toString.call.bind(Object.prototype.toString);
function v(P) {
	return Array.isArray(P) ? P : [P];
}
function jt(P) {
	return P.replace(/[\s-]+(.)/g, (P, _e) => _e.toUpperCase());
}
function L(P) {
	return v(P).map((P) => P instanceof String ? P : String(P));
}
function p(P, _e = 0) {
	if (P == null) return _e;
	const ve = parseInt(P, 10);
	return Number.isNaN(ve) ? _e : ve;
}
function U(P, _e) {
	const ve = [];
	for (let Se = 0, Ce = P.length; Se < Ce; Se++) ve.push(_e, P[Se]);
	return ve;
}
function F(P) {
	return (Array.isArray(P) ? Buffer.concat(P) : P).toString(`utf-8`);
}
function Le(P) {
	return P ? Buffer.isBuffer(P) ? P.length : Buffer.byteLength(P) : 0;
}
function je(P, _e) {
	const ve = {};
	return _e.forEach((_e) => {
		P[_e] !== void 0 && (ve[_e] = P[_e]);
	}), ve;
}
function wt(P = 0) {
	return new Promise((_e) => setTimeout(_e, P));
}
function bt(P) {
	if (P !== !1) return P;
}
function d(P, _e, ve) {
	return _e(P) ? P : arguments.length > 2 ? ve : void 0;
}
const K = (P) => Array.isArray(P);
function st(P, _e) {
	const ve = r(P) ? `string` : typeof P;
	return /number|string|boolean/.test(ve) && (!_e || !_e.includes(ve));
}
const m = (P) => typeof P == `string` || r(P);
const Be = (P) => m(P) || Buffer.isBuffer(P);
const G = (P) => m(P) || Array.isArray(P) && P.every(m);
function lt(P) {
	return !!P && ft(P) === `[object Object]`;
}
function Ie(P) {
	return typeof P == `function`;
}
const Bt = (P) => P == null || `number|boolean|function`.includes(typeof P) ? !1 : typeof P.length == `number`;
var V = ((P) => (P[P.SUCCESS = 0] = `SUCCESS`, P[P.ERROR = 1] = `ERROR`, P[P.NOT_FOUND = -2] = `NOT_FOUND`, P[P.UNCLEAN = 128] = `UNCLEAN`, P))(V || {});
var z = class z {
	constructor(P, _e) {
		this.stdOut = P, this.stdErr = _e;
	}
	asStrings() {
		return new z(this.stdOut.toString(`utf8`), this.stdErr.toString(`utf8`));
	}
};
function Ue() {
	throw new Error(`LineParser:useMatches not implemented`);
}
var l = class {
	constructor(P, _e) {
		this.matches = [], this.useMatches = Ue, this.parse = (P, _e) => (this.resetMatches(), this._regExp.every((_e, ve) => this.addMatch(_e, ve, P(ve))) ? this.useMatches(_e, this.prepareMatches()) !== !1 : !1), this._regExp = Array.isArray(P) ? P : [P], _e && (this.useMatches = _e);
	}
	resetMatches() {
		this.matches.length = 0;
	}
	prepareMatches() {
		return this.matches;
	}
	addMatch(P, _e, ve) {
		const Se = ve && P.exec(ve);
		return Se && this.pushMatch(_e, Se), !!Se;
	}
	pushMatch(P, _e) {
		this.matches.push(..._e.slice(1));
	}
};
var x = class extends l {
	addMatch(P, _e, ve) {
		return /^remote:\s/.test(String(ve)) && super.addMatch(P, _e, ve);
	}
	pushMatch(P, _e) {
		(P > 0 || _e.length > 1) && super.pushMatch(P, _e);
	}
};
const Fe = {
	binary: `git`,
	maxConcurrentProcesses: 5,
	config: [],
	trimmed: !1
};
function Ge(...P) {
	const _e = process.cwd(), ve = Object.assign({
		baseDir: _e,
		...Fe
	}, ...P.filter((P) => typeof P == `object` && P));
	return ve.baseDir = ve.baseDir || _e, ve.trimmed = ve.trimmed === !0, ve;
}
function It(P, _e = []) {
	return lt(P) ? Object.keys(P).reduce((_e, ve) => {
		const Se = P[ve];
		if (r(Se)) _e.push(Se);
		else if (st(Se, [`boolean`])) _e.push(ve + `=` + Se);
		else if (Array.isArray(Se)) for (const P of Se) st(P, [`string`, `number`]) || _e.push(ve + `=` + P);
		else _e.push(ve);
		return _e;
	}, _e) : _e;
}
function h(P, _e = 0, ve = !1) {
	const Se = [];
	for (let ve = 0, Ce = _e < 0 ? P.length : _e; ve < Ce; ve++) `string|number`.includes(typeof P[ve]) && Se.push(String(P[ve]));
	return It(ht(P), Se), ve || Se.push(...ze(P)), Se;
}
function ze(P) {
	return L(d(N(P, typeof N(P) == `function` ? 1 : 0), K, []));
}
function ht(P) {
	return d(N(P, Ie(N(P)) ? 1 : 0), lt);
}
function u(P, _e = !0) {
	const ve = Ne(N(P));
	return _e || $e(ve) ? ve : void 0;
}
function Tt(P, _e) {
	return P(_e.stdOut, _e.stdErr);
}
function E(P, _e, ve, Se = !0) {
	return v(ve).forEach((ve) => {
		for (let Ce = H(ve, Se), Te = 0, Ee = Ce.length; Te < Ee; Te++) {
			const c = (P = 0) => {
				if (!(Te + P >= Ee)) return Ce[Te + P];
			};
			_e.some(({ parse: _e }) => _e(c, P));
		}
	}), P;
}
const mt = ({ exitCode: P }, _e, ve, Se) => {
	if (P === V.UNCLEAN && Ve(_e)) return ve(Buffer.from(`false`));
	Se(_e);
};
const Ut = (P) => P.trim() === `true`;
function We(P) {
	switch (P) {
		case `bare`: return Ke();
		case `root`: return He();
	}
	return {
		commands: [`rev-parse`, `--is-inside-work-tree`],
		format: `utf-8`,
		onError: mt,
		parser: Ut
	};
}
function He() {
	return {
		commands: [`rev-parse`, `--git-dir`],
		format: `utf-8`,
		onError: mt,
		parser(P) {
			return /^\.(git)?$/.test(P.trim());
		}
	};
}
function Ke() {
	return {
		commands: [`rev-parse`, `--is-bare-repository`],
		format: `utf-8`,
		onError: mt,
		parser: Ut
	};
}
function Ve(P) {
	return /(Not a git repository|Kein Git-Repository)/i.test(String(P));
}
var Xe = class {
	constructor(P) {
		this.paths = [], this.files = [], this.folders = [], this.dryRun = P;
	}
};
const Ye = /^[a-z]+\s*/i;
const Qe = /^[a-z]+\s+[a-z]+\s*/i;
const Je = /\/$/;
function Ze(P, _e) {
	const ve = new Xe(P), Se = P ? Qe : Ye;
	return H(_e).forEach((P) => {
		const _e = P.replace(Se, ``);
		ve.paths.push(_e), (Je.test(_e) ? ve.folders : ve.files).push(_e);
	}), ve;
}
const Ft = [];
function tn(P) {
	return {
		commands: Ft,
		format: `empty`,
		parser: P
	};
}
function b(P) {
	return {
		commands: Ft,
		format: `empty`,
		parser() {
			throw typeof P == `string` ? new xe(P) : P;
		}
	};
}
function g(P, _e = !1) {
	return {
		commands: P,
		format: `utf-8`,
		parser(P) {
			return _e ? String(P).trim() : P;
		}
	};
}
function Gt(P) {
	return {
		commands: P,
		format: `buffer`,
		parser(P) {
			return P;
		}
	};
}
function en(P) {
	return P.format === `buffer`;
}
function kt(P) {
	return P.format === `empty` || !P.commands.length;
}
const nn = `Git clean interactive mode is not supported`;
const rn = `Git clean mode parameter ("n" or "f") is required`;
const sn = `Git clean unknown option found in: `;
var zt = ((P) => (P.DRY_RUN = `n`, P.FORCE = `f`, P.IGNORED_INCLUDED = `x`, P.IGNORED_ONLY = `X`, P.EXCLUDING = `e`, P.QUIET = `q`, P.RECURSIVE = `d`, P))(zt || {});
const qt = /* @__PURE__ */ new Set([`i`, ...L(Object.values(zt))]);
function on(P, _e) {
	const { cleanMode: ve, options: Se, valid: Ce } = cn(P);
	return ve ? Ce.options ? (Se.push(..._e), Se.some(hn) ? b(nn) : an(ve, Se)) : b(sn + JSON.stringify(P)) : b(rn);
}
function an(P, _e) {
	return {
		commands: [
			`clean`,
			`-${P}`,
			..._e
		],
		format: `utf-8`,
		parser(_e) {
			return Ze(P === `n`, _e);
		}
	};
}
function un(P) {
	return Array.isArray(P) && P.every((P) => qt.has(P));
}
function cn(P) {
	let _e, ve = [], Se = {
		cleanMode: !1,
		options: !0
	};
	return P.replace(/[^a-z]i/g, ``).split(``).forEach((P) => {
		fn(P) ? (_e = P, Se.cleanMode = !0) : Se.options = Se.options && ln(ve[ve.length] = `-${P}`);
	}), {
		cleanMode: _e,
		options: ve,
		valid: Se
	};
}
function fn(P) {
	return P === `f` || P === `n`;
}
function ln(P) {
	return /^-[a-z]$/i.test(P) && qt.has(P.charAt(1));
}
function hn(P) {
	return /^-[^\-]/.test(P) ? P.indexOf(`i`) > 0 : P === `--interactive`;
}
var mn = class {
	constructor() {
		this.files = [], this.values = Object.create(null);
	}
	get all() {
		return this._all || (this._all = this.files.reduce((P, _e) => Object.assign(P, this.values[_e]), {})), this._all;
	}
	addFile(P) {
		if (!(P in this.values)) {
			const _e = N(this.files);
			this.values[P] = _e ? Object.create(this.values[_e]) : {}, this.files.push(P);
		}
		return this.values[P];
	}
	addValue(P, _e, ve) {
		const Se = this.addFile(P);
		Object.hasOwn(Se, _e) ? Array.isArray(Se[_e]) ? Se[_e].push(ve) : Se[_e] = [Se[_e], ve] : Se[_e] = ve, this._all = void 0;
	}
};
function pn(P) {
	const _e = new mn();
	for (const ve of Wt(P)) _e.addValue(ve.file, String(ve.key), ve.value);
	return _e;
}
function dn(P, _e) {
	let ve = null;
	const Se = [], Ce = /* @__PURE__ */ new Map();
	for (const Te of Wt(P, _e)) Te.key === _e && (Se.push(ve = Te.value), Ce.has(Te.file) || Ce.set(Te.file, []), Ce.get(Te.file).push(ve));
	return {
		key: _e,
		paths: Array.from(Ce.keys()),
		scopes: Ce,
		value: ve,
		values: Se
	};
}
function gn(P) {
	return P.replace(/^(file):/, ``);
}
function* Wt(P, _e = null) {
	const ve = P.split(`\0`);
	for (let P = 0, Se = ve.length - 1; P < Se;) {
		const Se = gn(ve[P++]);
		let Ce = ve[P++], Te = _e;
		if (Ce.includes(`
`)) {
			const P = Pe(Ce, `
`);
			Te = P[0], Ce = P[1];
		}
		yield {
			file: Se,
			key: Te,
			value: Ce
		};
	}
}
var Ht = ((P) => (P.system = `system`, P.global = `global`, P.local = `local`, P.worktree = `worktree`, P))(Ht || {});
function Y(P, _e) {
	return typeof P == `string` && Object.hasOwn(Ht, P) ? P : _e;
}
function yn(P, _e, ve, Se) {
	const Ce = [`config`, `--${Se}`];
	return ve && Ce.push(`--add`), Ce.push(P, _e), {
		commands: Ce,
		format: `utf-8`,
		parser(P) {
			return P;
		}
	};
}
function wn(P, _e) {
	const ve = [
		`config`,
		`--null`,
		`--show-origin`,
		`--get-all`,
		P
	];
	return _e && ve.splice(1, 0, `--${_e}`), {
		commands: ve,
		format: `utf-8`,
		parser(_e) {
			return dn(_e, P);
		}
	};
}
function bn(P) {
	const _e = [
		`config`,
		`--list`,
		`--show-origin`,
		`--null`
	];
	return P && _e.push(`--${P}`), {
		commands: _e,
		format: `utf-8`,
		parser(P) {
			return pn(P);
		}
	};
}
function Tn() {
	return {
		addConfig(P, _e, ...ve) {
			return this._runTask(yn(P, _e, ve[0] === !0, Y(ve[1], `local`)), u(arguments));
		},
		getConfig(P, _e) {
			return this._runTask(wn(P, Y(_e, void 0)), u(arguments));
		},
		listConfig(...P) {
			return this._runTask(bn(Y(P[0], void 0)), u(arguments));
		}
	};
}
var Kt = ((P) => (P.ADDED = `A`, P.COPIED = `C`, P.DELETED = `D`, P.MODIFIED = `M`, P.RENAMED = `R`, P.CHANGED = `T`, P.UNMERGED = `U`, P.UNKNOWN = `X`, P.BROKEN = `B`, P))(Kt || {});
const kn = new Set(Object.values(Kt));
function _n(P) {
	return kn.has(P);
}
var _t;
const vn = [`-h`];
const j = Symbol(`grepQuery`);
var En = class {
	constructor() {
		this[_t] = [];
	}
	*[(_t = j, Symbol.iterator)]() {
		for (const P of this[j]) yield P;
	}
	and(...P) {
		return P.length && this[j].push(`--and`, `(`, ...U(P, `-e`), `)`), this;
	}
	param(...P) {
		return this[j].push(...U(P, `-e`)), this;
	}
};
function Sn(...P) {
	return new En().param(...P);
}
function Rn(P) {
	const _e = /* @__PURE__ */ new Set(), ve = {};
	return ut(P, (P) => {
		const [Se, Ce, Te] = P.split(I);
		_e.add(Se), (ve[Se] = ve[Se] || []).push({
			line: p(Ce),
			path: Se,
			preview: Te
		});
	}), {
		paths: _e,
		results: ve
	};
}
function On() {
	return { grep(P) {
		const _e = u(arguments), ve = h(arguments);
		for (const P of vn) if (ve.includes(P)) return this._runTask(b(`git.grep: use of "${P}" is not supported.`), _e);
		typeof P == `string` && (P = Sn().param(P));
		const Se = [
			`grep`,
			`--null`,
			`-n`,
			`--full-name`,
			...ve,
			...P
		];
		return this._runTask({
			commands: Se,
			format: `utf-8`,
			parser(P) {
				return Rn(P);
			}
		}, _e);
	} };
}
var Vt = ((P) => (P.MIXED = `mixed`, P.SOFT = `soft`, P.HARD = `hard`, P.MERGE = `merge`, P.KEEP = `keep`, P))(Vt || {});
const Cn = L(Object.values(Vt));
function An(P, _e) {
	const ve = [`reset`];
	return Xt(P) && ve.push(`--${P}`), ve.push(..._e), g(ve);
}
function xn(P) {
	if (Xt(P)) return P;
	switch (typeof P) {
		case `string`:
		case `undefined`: return `soft`;
	}
}
function Xt(P) {
	return typeof P == `string` && Cn.includes(P);
}
import_src.default.formatters.L = (P) => String(Bt(P) ? P.length : `-`);
import_src.default.formatters.B = (P) => Buffer.isBuffer(P) ? P.toString(`utf8`) : ft(P);
function Nn() {
	return (0, import_src.default)(`simple-git`);
}
function vt(P, _e, ve) {
	return !_e || !String(_e).replace(/\s*/, ``) ? ve ? (_e, ...Se) => {
		P(_e, ...Se), ve(_e, ...Se);
	} : P : (Se, ...Ce) => {
		P(`%s ${Se}`, _e, ...Ce), ve && ve(Se, ...Ce);
	};
}
function $n(P, _e, { namespace: ve }) {
	if (typeof P == `string`) return P;
	const Se = _e && _e.namespace || ``;
	return Se.startsWith(ve) ? Se.substr(ve.length + 1) : Se || ve;
}
function $(P, _e, ve, Se = Nn()) {
	const Ce = P && `[${P}]` || ``, Te = [], Ee = typeof _e == `string` ? Se.extend(_e) : _e, Oe = $n(d(_e, m), Ee, Se);
	return y(ve);
	function c(_e, ve) {
		return S(Te, $(P, Oe.replace(/^[^:]+/, _e), ve, Se));
	}
	function y(_e) {
		const ve = _e && `[${_e}]` || ``, Te = Ee && vt(Ee, ve) || W, Oe = vt(Se, `${Ce} ${ve}`, Te);
		return Object.assign(Ee ? Te : Oe, {
			label: P,
			sibling: c,
			info: Oe,
			step: y
		});
	}
}
const M = class M {
	constructor(P = `GitExecutor`) {
		this.logLabel = P, this._queue = /* @__PURE__ */ new Map();
	}
	withProgress(P) {
		return this._queue.get(P);
	}
	createProgress(P) {
		const _e = M.getName(P.commands[0]);
		return {
			task: P,
			logger: $(this.logLabel, _e),
			name: _e
		};
	}
	push(P) {
		const _e = this.createProgress(P);
		return _e.logger(`Adding task to the queue, commands = %o`, P.commands), this._queue.set(P, _e), _e;
	}
	fatal(P) {
		for (const [_e, { logger: ve }] of Array.from(this._queue.entries())) _e === P.task ? (ve.info(`Failed %o`, P), ve(`Fatal exception, any as-yet un-started tasks run through this executor will not be attempted`)) : ve.info(`A fatal exception occurred in a previous task, the queue has been purged: %o`, P.message), this.complete(_e);
		if (this._queue.size !== 0) throw new Error(`Queue size should be zero after fatal: ${this._queue.size}`);
	}
	complete(P) {
		this.withProgress(P) && this._queue.delete(P);
	}
	attempt(P) {
		const _e = this.withProgress(P);
		if (!_e) throw new O(void 0, `TasksPendingQueue: attempt called for an unknown task`);
		return _e.logger(`Starting task`), _e;
	}
	static getName(P = `empty`) {
		return `task:${P}:${++M.counter}`;
	}
};
M.counter = 0;
let ot = M;
var Pn = class {
	constructor(P, _e, ve) {
		this._executor = P, this._scheduler = _e, this._plugins = ve, this._chain = Promise.resolve(), this._queue = new ot();
	}
	get cwd() {
		return this._cwd || this._executor.cwd;
	}
	set cwd(P) {
		this._cwd = P;
	}
	get env() {
		return this._executor.env;
	}
	get outputHandler() {
		return this._executor.outputHandler;
	}
	chain() {
		return this;
	}
	push(P) {
		return this._queue.push(P), this._chain = this._chain.then(() => this.attemptTask(P));
	}
	async attemptTask(P) {
		const _e = await this._scheduler.next(), r = () => this._queue.complete(P);
		try {
			const { logger: _e } = this._queue.attempt(P);
			return await (kt(P) ? this.attemptEmptyTask(P, _e) : this.attemptRemoteTask(P, _e));
		} catch (_e) {
			throw this.onFatalException(P, _e);
		} finally {
			r(), _e();
		}
	}
	onFatalException(P, _e) {
		const ve = _e instanceof O ? Object.assign(_e, { task: P }) : new O(P, _e && String(_e));
		return this._chain = Promise.resolve(), this._queue.fatal(ve), ve;
	}
	async attemptRemoteTask(P, _e) {
		const ve = this._plugins.exec(`spawn.binary`, ``, this.taskContext(P, P.commands)), Se = this._plugins.exec(`spawn.args`, [...P.commands], this.taskContext(P, P.commands)), Ce = await this.gitResponse(P, ve, Se, this.outputHandler, _e.step(`SPAWN`)), Te = await this.handleTaskData(P, Se, Ce, _e.step(`HANDLE`));
		return _e(`passing response to task's parser as a %s`, P.format), en(P) ? Tt(P.parser, Te) : Tt(P.parser, Te.asStrings());
	}
	async attemptEmptyTask(P, _e) {
		return _e(`empty task bypassing child process to call to task's parser`), P.parser(this);
	}
	handleTaskData(P, _e, ve, Se) {
		const { exitCode: Ce, rejection: Te, stdOut: Ee, stdErr: Oe } = ve;
		return new Promise((ke, Re) => {
			Se(`Preparing to handle process response exitCode=%d stdOut=`, Ce);
			const { error: qe } = this._plugins.exec(`task.error`, { error: Te }, {
				...this.taskContext(P, _e),
				...ve
			});
			if (qe && P.onError) return Se.info(`exitCode=%s handling with custom error handler`), P.onError(ve, qe, (P) => {
				Se.info(`custom error handler treated as success`), Se(`custom error returned a %s`, ft(P)), ke(new z(Array.isArray(P) ? Buffer.concat(P) : P, Buffer.concat(Oe)));
			}, Re);
			if (qe) return Se.info(`handling as error: exitCode=%s stdErr=%s rejection=%o`, Ce, Oe.length, Te), Re(qe);
			Se.info(`retrieving task output complete`), ke(new z(Buffer.concat(Ee), Buffer.concat(Oe)));
		});
	}
	async gitResponse(P, _e, ve, Se, Ce) {
		const Te = Ce.sibling(`output`), Ee = this._plugins.exec(`spawn.options`, {
			cwd: this.cwd,
			env: this.env,
			windowsHide: !0
		}, this.taskContext(P, P.commands));
		return new Promise((Oe) => {
			const ke = [], Re = [];
			Ce.info(`%s %o`, _e, ve), Ce(`%O`, Ee);
			let qe = this._beforeSpawn(P, ve);
			if (qe) return Oe({
				stdOut: ke,
				stdErr: Re,
				exitCode: 9901,
				rejection: qe
			});
			this._plugins.exec(`spawn.before`, void 0, {
				...this.taskContext(P, ve),
				kill(P) {
					qe = P || qe;
				}
			});
			const rt = spawn(_e, ve, Ee);
			rt.stdout.on(`data`, Et(ke, `stdOut`, Ce, Te.step(`stdOut`))), rt.stderr.on(`data`, Et(Re, `stdErr`, Ce, Te.step(`stdErr`))), rt.on(`error`, Mn(Re, Ce)), Se && (Ce(`Passing child process stdOut/stdErr to custom outputHandler`), Se(_e, rt.stdout, rt.stderr, [...ve])), this._plugins.exec(`spawn.after`, void 0, {
				...this.taskContext(P, ve),
				spawned: rt,
				close(P, _e) {
					Oe({
						stdOut: ke,
						stdErr: Re,
						exitCode: P,
						rejection: qe || _e
					});
				},
				kill(P) {
					rt.killed || (qe = P, rt.kill(`SIGINT`));
				}
			});
		});
	}
	_beforeSpawn(P, _e) {
		let ve;
		return this._plugins.exec(`spawn.before`, void 0, {
			...this.taskContext(P, _e),
			kill(P) {
				ve = P || ve;
			}
		}), ve;
	}
	taskContext(P, _e) {
		return {
			method: String(Me(P.commands) || ``),
			commands: _e,
			env: { ...this.env },
			input: kt(P) ? void 0 : P.input
		};
	}
};
function Mn(P, _e) {
	return (ve) => {
		_e(`[ERROR] child process exception %o`, ve), P.push(Buffer.from(String(ve.stack), `ascii`));
	};
}
function Et(P, _e, ve, Se) {
	return (Ce) => {
		ve(`%s received %L bytes`, _e, Ce), Se(`%B`, Ce), P.push(Ce);
	};
}
var Dn = class {
	constructor(P, _e, ve) {
		this.cwd = P, this._scheduler = _e, this._plugins = ve, this._chain = this.chain();
	}
	chain() {
		return new Pn(this, this._scheduler, this._plugins);
	}
	push(P) {
		return this._chain.push(P);
	}
};
function Ln(P, _e, ve = W) {
	const r = (P) => {
		ve(null, P);
	}, s = (_e) => {
		_e?.task === P && ve(_e, void 0);
	};
	_e.then(r, s);
}
function St(P, _e) {
	return tn((ve) => {
		if (!Lt(P)) throw new Error(`Git.cwd: cannot change to non-directory "${P}"`);
		return (_e || ve).cwd = P;
	});
}
function Q(P) {
	const _e = [`checkout`, ...P];
	return _e[1] === `-b` && _e.includes(`-B`) && (_e[1] = ct(_e, `-B`)), g(_e);
}
function jn() {
	return {
		checkout() {
			return this._runTask(Q(h(arguments, 1)), u(arguments));
		},
		checkoutBranch(P, _e) {
			return this._runTask(Q([
				`-b`,
				P,
				_e,
				...h(arguments)
			]), u(arguments));
		},
		checkoutLocalBranch(P) {
			return this._runTask(Q([
				`-b`,
				P,
				...h(arguments)
			]), u(arguments));
		}
	};
}
const Yt = (P, _e, ve) => {
	const Se = [`clone`, ...ve];
	return m(P) && Se.push(c$1(P)), m(_e) && Se.push(c$1(_e)), g(Se);
};
const Bn = (P, _e, ve) => (S(ve, `--mirror`), Yt(P, _e, ve));
function Rt(P, _e, ve, ...Se) {
	return m(ve) ? _e(ve, d(Se[0], m), h(arguments)) : b(`git.${P}() requires a string 'repoPath'`);
}
function In() {
	return {
		clone(P, ..._e) {
			return this._runTask(Rt(`clone`, Yt, d(P, m), ..._e), u(arguments));
		},
		mirror(P, ..._e) {
			return this._runTask(Rt(`mirror`, Bn, d(P, m), ..._e), u(arguments));
		}
	};
}
const Un = [
	new l(/^\[([^\s]+)( \([^)]+\))? ([^\]]+)/, (P, [_e, ve, Se]) => {
		P.branch = _e, P.commit = Se, P.root = !!ve;
	}),
	new l(/\s*Author:\s(.+)/i, (P, [_e]) => {
		const ve = _e.split(`<`), Se = ve.pop();
		!Se || !Se.includes(`@`) || (P.author = {
			email: Se.substr(0, Se.length - 1),
			name: ve.join(`<`).trim()
		});
	}),
	new l(/(\d+)[^,]*(?:,\s*(\d+)[^,]*)(?:,\s*(\d+))/g, (P, [_e, ve, Se]) => {
		P.summary.changes = parseInt(_e, 10) || 0, P.summary.insertions = parseInt(ve, 10) || 0, P.summary.deletions = parseInt(Se, 10) || 0;
	}),
	new l(/^(\d+)[^,]*(?:,\s*(\d+)[^(]+\(([+-]))?/, (P, [_e, ve, Se]) => {
		P.summary.changes = parseInt(_e, 10) || 0;
		const Ce = parseInt(ve, 10) || 0;
		Se === `-` ? P.summary.deletions = Ce : Se === `+` && (P.summary.insertions = Ce);
	})
];
function Fn(P) {
	return E({
		author: null,
		branch: ``,
		commit: ``,
		root: !1,
		summary: {
			changes: 0,
			insertions: 0,
			deletions: 0
		}
	}, Un, P);
}
function Gn(P, _e, ve) {
	return {
		commands: [
			`-c`,
			`core.abbrev=40`,
			`commit`,
			...U(P, `-m`),
			..._e,
			...ve
		],
		format: `utf-8`,
		parser: Fn
	};
}
function zn() {
	return { commit(P, ..._e) {
		const ve = u(arguments), Se = t(P) || Gn(v(P), v(d(_e[0], G, [])), [...L(d(_e[1], K, [])), ...h(arguments, 0, !0)]);
		return this._runTask(Se, ve);
	} };
	function t(P) {
		return !G(P) && b(`git.commit: requires the commit message to be supplied as a string/string[]`);
	}
}
function qn() {
	return {
		count: 0,
		garbage: 0,
		inPack: 0,
		packs: 0,
		prunePackable: 0,
		size: 0,
		sizeGarbage: 0,
		sizePack: 0
	};
}
const Wn = new l(/([a-z-]+): (\d+)$/, (P, [_e, ve]) => {
	const Se = jt(_e);
	Object.hasOwn(P, Se) && (P[Se] = p(ve));
});
function Hn() {
	return { countObjects() {
		return this._runTask({
			commands: [`count-objects`, `--verbose`],
			format: `utf-8`,
			parser(P) {
				return E(qn(), [Wn], P);
			}
		});
	} };
}
function Kn() {
	return { firstCommit() {
		return this._runTask(g([
			`rev-list`,
			`--max-parents=0`,
			`HEAD`
		], !0), u(arguments));
	} };
}
function Vn(P, _e) {
	const ve = [`hash-object`, P];
	return _e && ve.push(`-w`), g(ve, !0);
}
var J = class {
	constructor(P, _e, ve, Se) {
		this.bare = P, this.path = _e, this.existing = ve, this.gitDir = Se;
	}
};
const Xn = /^Init.+ repository in (.+)$/;
const Yn = /^Rein.+ in (.+)$/;
function Qn(P, _e, ve) {
	const Se = String(ve).trim();
	let Ce;
	if (Ce = Xn.exec(Se)) return new J(P, _e, !1, Ce[1]);
	if (Ce = Yn.exec(Se)) return new J(P, _e, !0, Ce[1]);
	let Te = ``;
	const Ee = Se.split(` `);
	for (; Ee.length;) if (Ee.shift() === `in`) {
		Te = Ee.join(` `);
		break;
	}
	return new J(P, _e, /^re/i.test(Se), Te);
}
const Qt = `--bare`;
function Jn(P) {
	return P.includes(Qt);
}
function Zn(P = !1, _e, ve) {
	const Se = [`init`, ...ve];
	return P && !Jn(Se) && Se.splice(1, 0, Qt), {
		commands: Se,
		format: `utf-8`,
		parser(P) {
			return Qn(Se.includes(`--bare`), _e, P);
		}
	};
}
function tr(P) {
	return P === void 0 ? b(`interpretTrailers called without input content`) : {
		format: `utf-8`,
		parser(P) {
			return Object.fromEntries(ut(P, (P) => {
				const _e = P.indexOf(`:`);
				return [jt(P.substring(0, _e).toLowerCase()), P.substring(_e + 2).trim()];
			}));
		},
		commands: [`interpret-trailers`, `--parse`],
		input: P
	};
}
function er() {
	return { interpretTrailers(P) {
		return this._runTask(tr(d(P, Be)), u(arguments));
	} };
}
var R = ((P) => (P.NONE = ``, P.STAT = `--stat`, P.NUM_STAT = `--numstat`, P.NAME_ONLY = `--name-only`, P.NAME_STATUS = `--name-status`, P))(R || {});
const Jt = /^--(stat|numstat|name-only|name-status)(=|$)/;
function pt(P) {
	for (let _e = 0; _e < P.length; _e++) {
		const ve = Jt.exec(P[_e]);
		if (ve) return `--${ve[1]}`;
	}
	return ``;
}
function nr(P) {
	return Jt.test(P);
}
var rr = class {
	constructor() {
		this.changed = 0, this.deletions = 0, this.insertions = 0, this.files = [];
	}
};
const Ot = [
	new l(/^(.+)\s+\|\s+(\d+)(\s+[+\-]+)?$/, (P, [_e, ve, Se = ``]) => {
		P.files.push({
			file: _e.trim(),
			changes: p(ve),
			insertions: Se.replace(/[^+]/g, ``).length,
			deletions: Se.replace(/[^-]/g, ``).length,
			binary: !1
		});
	}),
	new l(/^(.+) \|\s+Bin ([0-9.]+) -> ([0-9.]+) ([a-z]+)/, (P, [_e, ve, Se]) => {
		P.files.push({
			file: _e.trim(),
			before: p(ve),
			after: p(Se),
			binary: !0
		});
	}),
	new l(/^(.+)\s+\|\s+Bin\s*$/, (P, [_e]) => {
		P.files.push({
			file: _e.trim(),
			before: 0,
			after: 0,
			binary: !0
		});
	}),
	new l(/(\d+) files? changed\s*((?:, \d+ [^,]+){0,2})/, (P, [_e, ve]) => {
		const Se = /(\d+) i/.exec(ve), Ce = /(\d+) d/.exec(ve);
		P.changed = p(_e), P.insertions = p(Se?.[1]), P.deletions = p(Ce?.[1]);
	})
];
const sr = [new l(/(\d+)\t(\d+)\t(.+)$/, (P, [_e, ve, Se]) => {
	const Ce = p(_e), Te = p(ve);
	P.changed++, P.insertions += Ce, P.deletions += Te, P.files.push({
		file: Se,
		changes: Ce + Te,
		insertions: Ce,
		deletions: Te,
		binary: !1
	});
}), new l(/-\t-\t(.+)$/, (P, [_e]) => {
	P.changed++, P.files.push({
		file: _e,
		after: 0,
		before: 0,
		binary: !0
	});
})];
const or = [new l(/(.+)$/, (P, [_e]) => {
	P.changed++, P.files.push({
		file: _e,
		changes: 0,
		insertions: 0,
		deletions: 0,
		binary: !1
	});
})];
const ir = [new l(/([ACDMRTUXB])([0-9]{0,3})\t(.[^\t]*)(\t(.[^\t]*))?$/, (P, [_e, ve, Se, Ce, Te]) => {
	P.changed++, P.files.push({
		file: Te ?? Se,
		changes: 0,
		insertions: 0,
		deletions: 0,
		binary: !1,
		status: bt(_n(_e) && _e),
		from: bt(!!Te && Se !== Te && Se),
		similarity: p(ve)
	});
})];
const ar = {
	[R.NONE]: Ot,
	[R.STAT]: Ot,
	[R.NUM_STAT]: sr,
	[R.NAME_STATUS]: ir,
	[R.NAME_ONLY]: or
};
function Zt(P = R.NONE) {
	const _e = ar[P];
	return (P) => E(new rr(), _e, P, !1);
}
const te = `òòòòòò `;
const ee = ` òò`;
const ne = ` ò `;
const ur = [
	`hash`,
	`date`,
	`message`,
	`refs`,
	`author_name`,
	`author_email`
];
function cr(P, _e) {
	return _e.reduce((_e, ve, Se) => (_e[ve] = P[Se] || ``, _e), Object.create({ diff: null }));
}
function re(P = ne, _e = ur, ve = R.NONE) {
	const Se = Zt(ve);
	return function(ve) {
		const Ce = H(ve.trim(), !1, te).map(function(ve) {
			const Ce = ve.split(ee), Te = cr(Ce[0].split(P), _e);
			return Ce.length > 1 && Ce[1].trim() && (Te.diff = Se(Ce[1])), Te;
		});
		return {
			all: Ce,
			latest: Ce.length && Ce[0] || null,
			total: Ce.length
		};
	};
}
function fr(P) {
	let _e = pt(P);
	const ve = [`diff`];
	return _e === R.NONE && (_e = R.STAT, ve.push(`--stat=4096`)), ve.push(...P), dt(ve) || {
		commands: ve,
		format: `utf-8`,
		parser: Zt(_e)
	};
}
function dt(P) {
	const _e = P.filter(nr);
	if (_e.length > 1) return b(`Summary flags are mutually exclusive - pick one of ${_e.join(`,`)}`);
	if (_e.length && P.includes(`-z`)) return b(`Summary flag ${_e} parsing is not compatible with null termination option '-z'`);
}
var se = ((P) => (P[P[`--pretty`] = 0] = `--pretty`, P[P[`max-count`] = 1] = `max-count`, P[P.maxCount = 2] = `maxCount`, P[P.n = 3] = `n`, P[P.file = 4] = `file`, P[P.format = 5] = `format`, P[P.from = 6] = `from`, P[P.to = 7] = `to`, P[P.splitter = 8] = `splitter`, P[P.symmetric = 9] = `symmetric`, P[P.mailMap = 10] = `mailMap`, P[P.multiLine = 11] = `multiLine`, P[P.strictDate = 12] = `strictDate`, P))(se || {});
function lr(P, _e) {
	const ve = [], Se = [];
	return Object.keys(P).forEach((_e) => {
		ve.push(_e), Se.push(String(P[_e]));
	}), [ve, Se.join(_e)];
}
function hr(P) {
	return Object.keys(P).reduce((_e, ve) => (ve in se || (_e[ve] = P[ve]), _e), {});
}
function oe(P = {}, _e = []) {
	const ve = d(P.splitter, m, ne), [Se, Ce] = lr(lt(P.format) ? P.format : {
		hash: `%H`,
		date: P.strictDate === !1 ? `%ai` : `%aI`,
		message: `%s`,
		refs: `%D`,
		body: P.multiLine ? `%B` : `%b`,
		author_name: P.mailMap !== !1 ? `%aN` : `%an`,
		author_email: P.mailMap !== !1 ? `%aE` : `%ae`
	}, ve), Te = [], Ee = [`--pretty=format:${te}${Ce}${ee}`, ..._e], Oe = P.n || P[`max-count`] || P.maxCount;
	if (Oe && Ee.push(`--max-count=${Oe}`), P.from || P.to) {
		const _e = P.symmetric !== !1 ? `...` : `..`;
		Te.push(`${P.from || ``}${_e}${P.to || ``}`);
	}
	return m(P.file) && Ee.push(`--follow`, c$1(P.file)), It(hr(P), Ee), {
		fields: Se,
		splitter: ve,
		commands: [...Ee, ...Te]
	};
}
function mr(P, _e, ve) {
	const Se = re(P, _e, pt(ve));
	return {
		commands: [`log`, ...ve],
		format: `utf-8`,
		parser: Se
	};
}
function pr() {
	return { log(...P) {
		const _e = u(arguments), ve = oe(ht(arguments), L(d(arguments[0], K, []))), Se = e(...P) || dt(ve.commands) || t(ve);
		return this._runTask(Se, _e);
	} };
	function t(P) {
		return mr(P.splitter, P.fields, P.commands);
	}
	function e(P, _e) {
		return m(P) && m(_e) && b(`git.log(string, string) should be replaced with git.log({ from: string, to: string })`);
	}
}
var Z = class {
	constructor(P, _e = null, ve) {
		this.reason = P, this.file = _e, this.meta = ve;
	}
	toString() {
		return `${this.file}:${this.reason}`;
	}
};
var dr = class {
	constructor() {
		this.conflicts = [], this.merges = [], this.result = `success`;
	}
	get failed() {
		return this.conflicts.length > 0;
	}
	get reason() {
		return this.result;
	}
	toString() {
		return this.conflicts.length ? `CONFLICTS: ${this.conflicts.join(`, `)}` : `OK`;
	}
};
var ie = class {
	constructor() {
		this.remoteMessages = { all: [] }, this.created = [], this.deleted = [], this.files = [], this.deletions = {}, this.insertions = {}, this.summary = {
			changes: 0,
			deletions: 0,
			insertions: 0
		};
	}
};
var gr = class {
	constructor() {
		this.remote = ``, this.hash = {
			local: ``,
			remote: ``
		}, this.branch = {
			local: ``,
			remote: ``
		}, this.message = ``;
	}
	toString() {
		return this.message;
	}
};
function tt(P) {
	return P.objects = P.objects || {
		compressing: 0,
		counting: 0,
		enumerating: 0,
		packReused: 0,
		reused: {
			count: 0,
			delta: 0
		},
		total: {
			count: 0,
			delta: 0
		}
	};
}
function Ct(P) {
	const _e = /^\s*(\d+)/.exec(P), ve = /delta (\d+)/i.exec(P);
	return {
		count: p(_e && _e[1] || `0`),
		delta: p(ve && ve[1] || `0`)
	};
}
const yr = [
	new x(/^remote:\s*(enumerating|counting|compressing) objects: (\d+),/i, (P, [_e, ve]) => {
		const Se = _e.toLowerCase(), Ce = tt(P.remoteMessages);
		Object.assign(Ce, { [Se]: p(ve) });
	}),
	new x(/^remote:\s*(enumerating|counting|compressing) objects: \d+% \(\d+\/(\d+)\),/i, (P, [_e, ve]) => {
		const Se = _e.toLowerCase(), Ce = tt(P.remoteMessages);
		Object.assign(Ce, { [Se]: p(ve) });
	}),
	new x(/total ([^,]+), reused ([^,]+), pack-reused (\d+)/i, (P, [_e, ve, Se]) => {
		const Ce = tt(P.remoteMessages);
		Ce.total = Ct(_e), Ce.reused = Ct(ve), Ce.packReused = p(Se);
	})
];
const wr = [
	new x(/^remote:\s*(.+)$/, (P, [_e]) => (P.remoteMessages.all.push(_e.trim()), !1)),
	...yr,
	new x([/create a (?:pull|merge) request/i, /\s(https?:\/\/\S+)$/], (P, [_e]) => {
		P.remoteMessages.pullRequestUrl = _e;
	}),
	new x([/found (\d+) vulnerabilities.+\(([^)]+)\)/i, /\s(https?:\/\/\S+)$/], (P, [_e, ve, Se]) => {
		P.remoteMessages.vulnerabilities = {
			count: p(_e),
			summary: ve,
			url: Se
		};
	})
];
function ae(P, _e) {
	return E({ remoteMessages: new br() }, wr, _e);
}
var br = class {
	constructor() {
		this.all = [];
	}
};
const vr = [
	new l(/^\s*(.+?)\s+\|\s+\d+\s*(\+*)(-*)/, (P, [_e, ve, Se]) => {
		P.files.push(_e), ve && (P.insertions[_e] = ve.length), Se && (P.deletions[_e] = Se.length);
	}),
	new l(/(\d+)\D+((\d+)\D+\(\+\))?(\D+(\d+)\D+\(-\))?/, (P, [_e, , ve, , Se]) => ve !== void 0 || Se !== void 0 ? (P.summary.changes = +_e || 0, P.summary.insertions = +ve || 0, P.summary.deletions = +Se || 0, !0) : !1),
	new l(/^(create|delete) mode \d+ (.+)/, (P, [_e, ve]) => {
		S(P.files, ve), S(_e === `create` ? P.created : P.deleted, ve);
	})
];
const Er = [
	new l(/^from\s(.+)$/i, (P, [_e]) => {
		P.remote = _e;
	}),
	new l(/^fatal:\s(.+)$/, (P, [_e]) => {
		P.message = _e;
	}),
	new l(/([a-z0-9]+)\.\.([a-z0-9]+)\s+(\S+)\s+->\s+(\S+)$/, (P, [_e, ve, Se, Ce]) => {
		P.branch.local = Se, P.hash.local = _e, P.branch.remote = Ce, P.hash.remote = ve;
	})
];
const Sr = (P, _e) => E(new ie(), vr, [P, _e]);
const ue = (P, _e) => Object.assign(new ie(), Sr(P, _e), ae(P, _e));
function Rr(P, _e) {
	const ve = E(new gr(), Er, [P, _e]);
	return ve.message && ve;
}
const Or = [
	new l(/^Auto-merging\s+(.+)$/, (P, [_e]) => {
		P.merges.push(_e);
	}),
	new l(/^CONFLICT\s+\((.+)\): Merge conflict in (.+)$/, (P, [_e, ve]) => {
		P.conflicts.push(new Z(_e, ve));
	}),
	new l(/^CONFLICT\s+\((.+\/delete)\): (.+) deleted in (.+) and/, (P, [_e, ve, Se]) => {
		P.conflicts.push(new Z(_e, ve, { deleteRef: Se }));
	}),
	new l(/^CONFLICT\s+\((.+)\):/, (P, [_e]) => {
		P.conflicts.push(new Z(_e, null));
	}),
	new l(/^Automatic merge failed;\s+(.+)$/, (P, [_e]) => {
		P.result = _e;
	})
];
const Cr = (P, _e) => Object.assign(Ar(P), ue(P, _e));
const Ar = (P) => E(new dr(), Or, P);
function At(P) {
	return P.length ? {
		commands: [`merge`, ...P],
		format: `utf-8`,
		parser(P, _e) {
			const ve = Cr(P, _e);
			if (ve.failed) throw new at(ve);
			return ve;
		}
	} : b(`Git.merge requires at least one option`);
}
function xr(P, _e, ve) {
	const Se = ve.includes(`deleted`), Ce = ve.includes(`tag`) || /^refs\/tags/.test(P), Te = !ve.includes(`new`);
	return {
		deleted: Se,
		tag: Ce,
		branch: !Ce,
		new: !Te,
		alreadyUpdated: Te,
		local: P,
		remote: _e
	};
}
const Nr = [
	new l(/^Pushing to (.+)$/, (P, [_e]) => {
		P.repo = _e;
	}),
	new l(/^updating local tracking ref '(.+)'/, (P, [_e]) => {
		P.ref = {
			...P.ref || {},
			local: _e
		};
	}),
	new l(/^[=*-]\s+([^:]+):(\S+)\s+\[(.+)]$/, (P, [_e, ve, Se]) => {
		P.pushed.push(xr(_e, ve, Se));
	}),
	new l(/^Branch '([^']+)' set up to track remote branch '([^']+)' from '([^']+)'/, (P, [_e, ve, Se]) => {
		P.branch = {
			...P.branch || {},
			local: _e,
			remote: ve,
			remoteName: Se
		};
	}),
	new l(/^([^:]+):(\S+)\s+([a-z0-9]+)\.\.([a-z0-9]+)$/, (P, [_e, ve, Se, Ce]) => {
		P.update = {
			head: {
				local: _e,
				remote: ve
			},
			hash: {
				from: Se,
				to: Ce
			}
		};
	})
];
const $r = (P, _e) => {
	const ve = Pr(P, _e), Se = ae(P, _e);
	return {
		...ve,
		...Se
	};
};
const Pr = (P, _e) => E({ pushed: [] }, Nr, [P, _e]);
function Mr(P = {}, _e) {
	return S(_e, `--tags`), ce(P, _e);
}
function ce(P = {}, _e) {
	const ve = [`push`, ..._e];
	return P.branch && ve.splice(1, 0, P.branch), P.remote && ve.splice(1, 0, P.remote), ct(ve, `-v`), S(ve, `--verbose`), S(ve, `--porcelain`), {
		commands: ve,
		format: `utf-8`,
		parser: $r
	};
}
function Dr() {
	return {
		showBuffer() {
			const P = [`show`, ...h(arguments, 1)];
			return P.includes(`--binary`) || P.splice(1, 0, `--binary`), this._runTask(Gt(P), u(arguments));
		},
		show() {
			const P = [`show`, ...h(arguments, 1)];
			return this._runTask(g(P), u(arguments));
		}
	};
}
const Lr = /^(.+)\0(.+)$/;
var jr = class {
	constructor(P, _e, ve) {
		if (this.path = P, this.index = _e, this.working_dir = ve, _e === `R` || ve === `R`) {
			const _e = Lr.exec(P) || [
				null,
				P,
				P
			];
			this.from = _e[2] || ``, this.path = _e[1] || ``;
		}
	}
};
var Br = class {
	constructor() {
		this.not_added = [], this.conflicted = [], this.created = [], this.deleted = [], this.ignored = void 0, this.modified = [], this.renamed = [], this.files = [], this.staged = [], this.ahead = 0, this.behind = 0, this.current = null, this.tracking = null, this.detached = !1, this.isClean = () => !this.files.length;
	}
};
function xt(P) {
	const [_e, ve] = P.split(I);
	return {
		from: ve || _e,
		to: _e
	};
}
function _(P, _e, ve) {
	return [`${P}${_e}`, ve];
}
function et(P, ..._e) {
	return _e.map((_e) => _(P, _e, (P, _e) => P.conflicted.push(_e)));
}
const Ir = new Map([
	_(` `, `A`, (P, _e) => P.created.push(_e)),
	_(` `, `D`, (P, _e) => P.deleted.push(_e)),
	_(` `, `M`, (P, _e) => P.modified.push(_e)),
	_(`A`, ` `, (P, _e) => {
		P.created.push(_e), P.staged.push(_e);
	}),
	_(`A`, `M`, (P, _e) => {
		P.created.push(_e), P.staged.push(_e), P.modified.push(_e);
	}),
	_(`D`, ` `, (P, _e) => {
		P.deleted.push(_e), P.staged.push(_e);
	}),
	_(`M`, ` `, (P, _e) => {
		P.modified.push(_e), P.staged.push(_e);
	}),
	_(`M`, `M`, (P, _e) => {
		P.modified.push(_e), P.staged.push(_e);
	}),
	_(`R`, ` `, (P, _e) => {
		P.renamed.push(xt(_e));
	}),
	_(`R`, `M`, (P, _e) => {
		const ve = xt(_e);
		P.renamed.push(ve), P.modified.push(ve.to);
	}),
	_(`!`, `!`, (P, _e) => {
		(P.ignored = P.ignored || []).push(_e);
	}),
	_(`?`, `?`, (P, _e) => P.not_added.push(_e)),
	...et(`A`, `A`, `U`),
	...et(`D`, `D`, `U`),
	...et(`U`, `A`, `D`, `U`),
	[`##`, (P, _e) => {
		const ve = /ahead (\d+)/, Se = /behind (\d+)/, Ce = /^(.+?(?=(?:\.{3}|\s|$)))/, Te = /\.{3}(\S*)/, Ee = /\son\s(\S+?)(?=\.{3}|$)/;
		let Oe = ve.exec(_e);
		P.ahead = Oe && +Oe[1] || 0, Oe = Se.exec(_e), P.behind = Oe && +Oe[1] || 0, Oe = Ce.exec(_e), P.current = d(Oe?.[1], m, null), Oe = Te.exec(_e), P.tracking = d(Oe?.[1], m, null), Oe = Ee.exec(_e), Oe && (P.current = d(Oe?.[1], m, P.current)), P.detached = /\(no branch\)/.test(_e);
	}]
]);
const Ur = function(P) {
	const _e = P.split(I), ve = new Br();
	for (let P = 0, Se = _e.length; P < Se;) {
		let Se = _e[P++].trim();
		Se && (Se.charAt(0) === `R` && (Se += I + (_e[P++] || ``)), Fr(ve, Se));
	}
	return ve;
};
function Fr(P, _e) {
	const ve = _e.trim();
	switch (` `) {
		case ve.charAt(2): return r(ve.charAt(0), ve.charAt(1), ve.slice(3));
		case ve.charAt(1): return r(` `, ve.charAt(0), ve.slice(2));
		default: return;
	}
	function r(_e, ve, Se) {
		const Ce = `${_e}${ve}`, Te = Ir.get(Ce);
		Te && Te(P, Se), Ce !== `##` && Ce !== `!!` && P.files.push(new jr(Se, _e, ve));
	}
}
const Gr = [`--null`, `-z`];
function zr(P) {
	return {
		format: `utf-8`,
		commands: [
			`status`,
			`--porcelain`,
			`-b`,
			`-u`,
			`--null`,
			...P.filter((P) => !Gr.includes(P))
		],
		parser(P) {
			return Ur(P);
		}
	};
}
const fe = `installed=false`;
function q(P = 0, _e = 0, ve = 0, Se = ``, Ce = !0) {
	return Object.defineProperty({
		major: P,
		minor: _e,
		patch: ve,
		agent: Se,
		installed: Ce
	}, "toString", {
		value() {
			return `${this.major}.${this.minor}.${this.patch}`;
		},
		configurable: !1,
		enumerable: !1
	});
}
function qr() {
	return q(0, 0, 0, ``, !1);
}
function Wr() {
	return { version() {
		return this._runTask({
			commands: [`--version`],
			format: `utf-8`,
			parser: Kr,
			onError(P, _e, ve, Se) {
				if (P.exitCode === V.NOT_FOUND) return ve(Buffer.from(fe));
				Se(_e);
			}
		});
	} };
}
const Hr = [new l(/version (\d+)\.(\d+)\.(\d+)(?:\s*\((.+)\))?/, (P, [_e, ve, Se, Ce = ``]) => {
	Object.assign(P, q(p(_e), p(ve), p(Se), Ce));
}), new l(/version (\d+)\.(\d+)\.(\D+)(.+)?$/, (P, [_e, ve, Se, Ce = ``]) => {
	Object.assign(P, q(p(_e), p(ve), Se, Ce));
})];
function Kr(P) {
	return P === fe ? qr() : E(q(0, 0, 0, P), Hr, P);
}
var le = class {
	constructor(P) {
		this._executor = P;
	}
	_runTask(P, _e) {
		const ve = this._executor.chain(), Se = ve.push(P);
		return _e && Ln(P, Se, _e), Object.create(this, {
			then: { value: Se.then.bind(Se) },
			catch: { value: Se.catch.bind(Se) },
			_executor: { value: ve }
		});
	}
	add(P) {
		return this._runTask(g([`add`, ...v(P)]), u(arguments));
	}
	cwd(P) {
		const _e = u(arguments);
		return typeof P == `string` ? this._runTask(St(P, this._executor), _e) : typeof P?.path == `string` ? this._runTask(St(P.path, P.root && this._executor || void 0), _e) : this._runTask(b(`Git.cwd: workingDirectory must be supplied as a string`), _e);
	}
	hashObject(P, _e) {
		return this._runTask(Vn(P, _e === !0), u(arguments));
	}
	init(P) {
		return this._runTask(Zn(P === !0, this._executor.cwd, h(arguments)), u(arguments));
	}
	merge() {
		return this._runTask(At(h(arguments)), u(arguments));
	}
	mergeFromTo(P, _e) {
		return m(P) && m(_e) ? this._runTask(At([
			P,
			_e,
			...h(arguments)
		]), u(arguments, !1)) : this._runTask(b(`Git.mergeFromTo requires that the 'remote' and 'branch' arguments are supplied as strings`));
	}
	outputHandler(P) {
		return this._executor.outputHandler = P, this;
	}
	push() {
		const P = ce({
			remote: d(arguments[0], m),
			branch: d(arguments[1], m)
		}, h(arguments));
		return this._runTask(P, u(arguments));
	}
	stash() {
		return this._runTask(g([`stash`, ...h(arguments)]), u(arguments));
	}
	status() {
		return this._runTask(zr(h(arguments)), u(arguments));
	}
};
Object.assign(le.prototype, jn(), In(), zn(), Tn(), Hn(), Kn(), On(), er(), pr(), Dr(), Wr());
const Vr = (() => {
	let P = 0;
	return () => {
		P++;
		const { promise: _e, done: ve } = (0, import_dist$1.createDeferred)();
		return {
			promise: _e,
			done: ve,
			id: P
		};
	};
})();
var Xr = class {
	constructor(P = 2) {
		this.concurrency = P, this.logger = $(``, `scheduler`), this.pending = [], this.running = [], this.logger(`Constructed, concurrency=%s`, P);
	}
	schedule() {
		if (!this.pending.length || this.running.length >= this.concurrency) {
			this.logger(`Schedule attempt ignored, pending=%s running=%s concurrency=%s`, this.pending.length, this.running.length, this.concurrency);
			return;
		}
		const P = S(this.running, this.pending.shift());
		this.logger(`Attempting id=%s`, P.id), P.done(() => {
			this.logger(`Completing id=`, P.id), ct(this.running, P), this.schedule();
		});
	}
	next() {
		const { promise: P, id: _e } = S(this.pending, Vr());
		return this.logger(`Scheduling id=%s`, _e), this.schedule(), P;
	}
};
function Yr(P, _e) {
	return g([
		`apply`,
		..._e,
		...P
	]);
}
var he = ((P) => (P.CURRENT = `*`, P.LINKED = `+`, P))(he || {});
var Qr = class {
	constructor() {
		this.all = [], this.branches = {}, this.current = ``, this.detached = !1;
	}
	push(P, _e, ve, Se, Ce) {
		P === `*` && (this.detached = _e, this.current = ve), this.all.push(ve), this.branches[ve] = {
			current: P === `*`,
			linkedWorkTree: P === `+`,
			name: ve,
			commit: Se,
			label: Ce
		};
	}
};
const Jr = [new l(/^([*+]\s)?\((?:HEAD )?detached (?:from|at) (\S+)\)\s+([a-z0-9]+)\s(.*)$/, (P, [_e, ve, Se, Ce]) => {
	P.push(Nt(_e), !0, ve, Se, Ce);
}), new l(/^([*+]\s)?(\S+)\s+([a-z0-9]+)\s?(.*)$/s, (P, [_e, ve, Se, Ce]) => {
	P.push(Nt(_e), !1, ve, Se, Ce);
})];
const Zr = new l(/^(\S+)$/s, (P, [_e]) => {
	P.push(he.CURRENT, !1, _e, ``, ``);
});
function Nt(P) {
	return P ? P.charAt(0) : ``;
}
function me(P, _e = !1) {
	return E(new Qr(), _e ? [Zr] : Jr, P);
}
var ts = class {
	constructor() {
		this.all = [], this.branches = {}, this.errors = [];
	}
	get success() {
		return !this.errors.length;
	}
};
function es(P, _e) {
	return {
		branch: P,
		hash: _e,
		success: !0
	};
}
function ns(P) {
	return {
		branch: P,
		hash: null,
		success: !1
	};
}
const rs = /(\S+)\s+\(\S+\s([^)]+)\)/;
const pe = /^error[^']+'([^']+)'/m;
const ss = [new l(rs, (P, [_e, ve]) => {
	const Se = es(_e, ve);
	P.all.push(Se), P.branches[_e] = Se;
}), new l(pe, (P, [_e]) => {
	const ve = ns(_e);
	P.errors.push(ve), P.all.push(ve), P.branches[_e] = ve;
})];
const gt = (P, _e) => E(new ts(), ss, [P, _e]);
function de(P, _e) {
	return _e === V.ERROR && pe.test(P);
}
function os(P) {
	const _e = [
		`-d`,
		`-D`,
		`--delete`
	];
	return P.some((P) => _e.includes(P));
}
function is(P) {
	const _e = os(P), ve = P.includes(`--show-current`), Se = [`branch`, ...P];
	return Se.length === 1 && Se.push(`-a`), Se.includes(`-v`) || Se.splice(1, 0, `-v`), {
		format: `utf-8`,
		commands: Se,
		parser(P, Se) {
			return _e ? gt(P, Se).all[0] : me(P, ve);
		}
	};
}
function as() {
	return {
		format: `utf-8`,
		commands: [`branch`, `-v`],
		parser(P) {
			return me(P);
		}
	};
}
function us(P, _e = !1) {
	return {
		format: `utf-8`,
		commands: [
			`branch`,
			`-v`,
			_e ? `-D` : `-d`,
			...P
		],
		parser(P, _e) {
			return gt(P, _e);
		},
		onError({ exitCode: P, stdOut: _e }, ve, Se, Ce) {
			if (!de(String(ve), P)) return Ce(ve);
			Se(_e);
		}
	};
}
function cs(P, _e = !1) {
	const ve = {
		format: `utf-8`,
		commands: [
			`branch`,
			`-v`,
			_e ? `-D` : `-d`,
			P
		],
		parser(_e, ve) {
			return gt(_e, ve).branches[P];
		},
		onError({ exitCode: P, stdErr: _e, stdOut: Se }, Ce, Te, Ee) {
			if (!de(String(Ce), P)) return Ee(Ce);
			throw new at(ve.parser(F(Se), F(_e)), String(Ce));
		}
	};
	return ve;
}
function fs(P) {
	return {
		commands: [`check-ignore`, ...P],
		format: `utf-8`,
		parser: ls
	};
}
function ls(P) {
	return P.split(/\n/g).map(hs).filter(Boolean);
}
function hs(P) {
	const _e = P.trim().replace(/^["']|["']$/g, ``);
	return _e && normalize(_e);
}
const ms = [
	new l(/From (.+)$/, (P, [_e]) => {
		P.remote = _e;
	}),
	new l(/\* \[new branch]\s+(\S+)\s*-> (.+)$/, (P, [_e, ve]) => {
		P.branches.push({
			name: _e,
			tracking: ve
		});
	}),
	new l(/\* \[new tag]\s+(\S+)\s*-> (.+)$/, (P, [_e, ve]) => {
		P.tags.push({
			name: _e,
			tracking: ve
		});
	}),
	new l(/- \[deleted]\s+\S+\s*-> (.+)$/, (P, [_e]) => {
		P.deleted.push({ tracking: _e });
	}),
	new l(/\s*([^.]+)\.\.(\S+)\s+(\S+)\s*-> (.+)$/, (P, [_e, ve, Se, Ce]) => {
		P.updated.push({
			name: Se,
			tracking: Ce,
			to: ve,
			from: _e
		});
	})
];
function ps(P, _e) {
	return E({
		raw: P,
		remote: null,
		branches: [],
		tags: [],
		updated: [],
		deleted: []
	}, ms, [P, _e]);
}
function ds(P) {
	return /^--upload-pack(=|$)/.test(P);
}
function gs(P, _e, ve) {
	const Se = [`fetch`, ...ve];
	return P && _e && Se.push(P, _e), Se.find(ds) ? b(`git.fetch: potential exploit argument blocked.`) : {
		commands: Se,
		format: `utf-8`,
		parser: ps
	};
}
const ys = [new l(/^Renaming (.+) to (.+)$/, (P, [_e, ve]) => {
	P.moves.push({
		from: _e,
		to: ve
	});
})];
function ws(P) {
	return E({ moves: [] }, ys, P);
}
function bs(P, _e) {
	return {
		commands: [
			`mv`,
			`-v`,
			...v(P),
			_e
		],
		format: `utf-8`,
		parser: ws
	};
}
function Ts(P, _e, ve) {
	const Se = [`pull`, ...ve];
	return P && _e && Se.splice(1, 0, P, _e), {
		commands: Se,
		format: `utf-8`,
		parser(P, _e) {
			return ue(P, _e);
		},
		onError(P, _e, ve, Se) {
			const Ce = Rr(F(P.stdOut), F(P.stdErr));
			if (Ce) return Se(new at(Ce));
			Se(_e);
		}
	};
}
function ks(P) {
	const _e = {};
	return ge(P, ([P]) => _e[P] = { name: P }), Object.values(_e);
}
function _s(P) {
	const _e = {};
	return ge(P, ([P, ve, Se]) => {
		Object.hasOwn(_e, P) || (_e[P] = {
			name: P,
			refs: {
				fetch: ``,
				push: ``
			}
		}), Se && ve && (_e[P].refs[Se.replace(/[^a-z]/g, ``)] = ve);
	}), Object.values(_e);
}
function ge(P, _e) {
	ut(P, (P) => _e(P.split(/\s+/)));
}
function vs(P, _e, ve) {
	return g([
		`remote`,
		`add`,
		...ve,
		P,
		_e
	]);
}
function Es(P) {
	const _e = [`remote`];
	return P && _e.push(`-v`), {
		commands: _e,
		format: `utf-8`,
		parser: P ? _s : ks
	};
}
function Ss(P) {
	const _e = [...P];
	return _e[0] !== `ls-remote` && _e.unshift(`ls-remote`), g(_e);
}
function Rs(P) {
	const _e = [...P];
	return _e[0] !== `remote` && _e.unshift(`remote`), g(_e);
}
function Os(P) {
	return g([
		`remote`,
		`remove`,
		P
	]);
}
function Cs(P = {}, _e) {
	const ve = oe(P), Se = [
		`stash`,
		`list`,
		...ve.commands,
		..._e
	], Ce = re(ve.splitter, ve.fields, pt(Se));
	return dt(Se) || {
		commands: Se,
		format: `utf-8`,
		parser: Ce
	};
}
function As(P, _e) {
	return X([
		`add`,
		P,
		_e
	]);
}
function xs(P) {
	return X([`init`, ...P]);
}
function X(P) {
	const _e = [...P];
	return _e[0] !== `submodule` && _e.unshift(`submodule`), g(_e);
}
function Ns(P) {
	return X([`update`, ...P]);
}
var $s = class {
	constructor(P, _e) {
		this.all = P, this.latest = _e;
	}
};
const Ps = function(P, _e = !1) {
	const ve = P.split(`
`).map(Ds).filter(Boolean);
	_e || ve.sort(function(P, _e) {
		const ve = P.split(`.`), Se = _e.split(`.`);
		if (ve.length === 1 || Se.length === 1) return Ms(B(ve[0]), B(Se[0]));
		for (let P = 0, _e = Math.max(ve.length, Se.length); P < _e; P++) {
			const _e = ye(B(ve[P]), B(Se[P]));
			if (_e) return _e;
		}
		return 0;
	});
	return new $s(ve, _e ? ve[0] : [...ve].reverse().find((P) => P.indexOf(`.`) >= 0));
};
function Ms(P, _e) {
	const ve = Number.isNaN(P);
	return ve !== Number.isNaN(_e) ? ve ? 1 : -1 : ve ? ye(P, _e) : 0;
}
function ye(P, _e) {
	return P === _e ? 0 : P > _e ? 1 : -1;
}
function Ds(P) {
	return P.trim();
}
function B(P) {
	return typeof P == `string` && parseInt(P.replace(/^\D+/g, ``), 10) || 0;
}
function Ls(P = []) {
	const _e = P.some((P) => /^--sort=/.test(P));
	return {
		format: `utf-8`,
		commands: [
			`tag`,
			`-l`,
			...P
		],
		parser(P) {
			return Ps(P, _e);
		}
	};
}
function js(P) {
	return {
		format: `utf-8`,
		commands: [`tag`, P],
		parser() {
			return { name: P };
		}
	};
}
function Bs(P, _e) {
	return {
		format: `utf-8`,
		commands: [
			`tag`,
			`-a`,
			`-m`,
			_e,
			P
		],
		parser() {
			return { name: P };
		}
	};
}
function f(P, _e) {
	this._plugins = _e, this._executor = new Dn(P.baseDir, new Xr(P.maxConcurrentProcesses), _e), this._trimmed = P.trimmed;
}
(f.prototype = Object.create(le.prototype)).constructor = f;
f.prototype.customBinary = function(P) {
	return this._plugins.reconfigure(`binary`, P), this;
};
f.prototype.env = function(P, _e) {
	return arguments.length === 1 && typeof P == `object` ? this._executor.env = P : (this._executor.env = this._executor.env || {})[P] = _e, this;
};
f.prototype.stashList = function(P) {
	return this._runTask(Cs(ht(arguments) || {}, K(P) && P || []), u(arguments));
};
f.prototype.mv = function(P, _e) {
	return this._runTask(bs(P, _e), u(arguments));
};
f.prototype.checkoutLatestTag = function(P) {
	var _e = this;
	return this.pull(function() {
		_e.tags(function(ve, Se) {
			_e.checkout(Se.latest, P);
		});
	});
};
f.prototype.pull = function(P, _e, ve, Se) {
	return this._runTask(Ts(d(P, m), d(_e, m), h(arguments)), u(arguments));
};
f.prototype.fetch = function(P, _e) {
	return this._runTask(gs(d(P, m), d(_e, m), h(arguments)), u(arguments));
};
f.prototype.tags = function(P, _e) {
	return this._runTask(Ls(h(arguments)), u(arguments));
};
f.prototype.rebase = function() {
	return this._runTask(g([`rebase`, ...h(arguments)]), u(arguments));
};
f.prototype.reset = function(P) {
	return this._runTask(An(xn(P), h(arguments)), u(arguments));
};
f.prototype.revert = function(P) {
	const _e = u(arguments);
	return typeof P != `string` ? this._runTask(b(`Commit must be a string`), _e) : this._runTask(g([
		`revert`,
		...h(arguments, 0, !0),
		P
	]), _e);
};
f.prototype.addTag = function(P) {
	const _e = typeof P == `string` ? js(P) : b(`Git.addTag requires a tag name`);
	return this._runTask(_e, u(arguments));
};
f.prototype.addAnnotatedTag = function(P, _e) {
	return this._runTask(Bs(P, _e), u(arguments));
};
f.prototype.deleteLocalBranch = function(P, _e, ve) {
	return this._runTask(cs(P, typeof _e == `boolean` ? _e : !1), u(arguments));
};
f.prototype.deleteLocalBranches = function(P, _e, ve) {
	return this._runTask(us(P, typeof _e == `boolean` ? _e : !1), u(arguments));
};
f.prototype.branch = function(P, _e) {
	return this._runTask(is(h(arguments)), u(arguments));
};
f.prototype.branchLocal = function(P) {
	return this._runTask(as(), u(arguments));
};
f.prototype.raw = function(P) {
	const _e = !Array.isArray(P), ve = [].slice.call(_e ? arguments : P, 0);
	for (let P = 0; P < ve.length && _e; P++) if (!st(ve[P])) {
		ve.splice(P, ve.length - P);
		break;
	}
	ve.push(...h(arguments, 0, !0));
	var Se = u(arguments);
	return ve.length ? this._runTask(g(ve, this._trimmed), Se) : this._runTask(b(`Raw: must supply one or more command to execute`), Se);
};
f.prototype.submoduleAdd = function(P, _e, ve) {
	return this._runTask(As(P, _e), u(arguments));
};
f.prototype.submoduleUpdate = function(P, _e) {
	return this._runTask(Ns(h(arguments, !0)), u(arguments));
};
f.prototype.submoduleInit = function(P, _e) {
	return this._runTask(xs(h(arguments, !0)), u(arguments));
};
f.prototype.subModule = function(P, _e) {
	return this._runTask(X(h(arguments)), u(arguments));
};
f.prototype.listRemote = function() {
	return this._runTask(Ss(h(arguments)), u(arguments));
};
f.prototype.addRemote = function(P, _e, ve) {
	return this._runTask(vs(P, _e, h(arguments)), u(arguments));
};
f.prototype.removeRemote = function(P, _e) {
	return this._runTask(Os(P), u(arguments));
};
f.prototype.getRemotes = function(P, _e) {
	return this._runTask(Es(P === !0), u(arguments));
};
f.prototype.remote = function(P, _e) {
	return this._runTask(Rs(h(arguments)), u(arguments));
};
f.prototype.tag = function(P, _e) {
	const ve = h(arguments);
	return ve[0] !== `tag` && ve.unshift(`tag`), this._runTask(g(ve), u(arguments));
};
f.prototype.updateServerInfo = function(P) {
	return this._runTask(g([`update-server-info`]), u(arguments));
};
f.prototype.pushTags = function(P, _e) {
	const ve = Mr({ remote: d(P, m) }, h(arguments));
	return this._runTask(ve, u(arguments));
};
f.prototype.rm = function(P) {
	return this._runTask(g([
		`rm`,
		`-f`,
		...v(P)
	]), u(arguments));
};
f.prototype.rmKeepLocal = function(P) {
	return this._runTask(g([
		`rm`,
		`--cached`,
		...v(P)
	]), u(arguments));
};
f.prototype.catFile = function(P, _e) {
	return this._catFile(`utf-8`, arguments);
};
f.prototype.binaryCatFile = function() {
	return this._catFile(`buffer`, arguments);
};
f.prototype._catFile = function(P, _e) {
	var ve = u(_e), Se = [`cat-file`], Ce = _e[0];
	if (typeof Ce == `string`) return this._runTask(b(`Git.catFile: options must be supplied as an array of strings`), ve);
	Array.isArray(Ce) && Se.push.apply(Se, Ce);
	const Te = P === `buffer` ? Gt(Se) : g(Se);
	return this._runTask(Te, ve);
};
f.prototype.diff = function(P, _e) {
	const ve = m(P) ? b(`git.diff: supplying options as a single string is no longer supported, switch to an array of strings`) : g([`diff`, ...h(arguments)]);
	return this._runTask(ve, u(arguments));
};
f.prototype.diffSummary = function() {
	return this._runTask(fr(h(arguments, 1)), u(arguments));
};
f.prototype.applyPatch = function(P) {
	const _e = G(P) ? Yr(v(P), h([].slice.call(arguments, 1))) : b(`git.applyPatch requires one or more string patches as the first argument`);
	return this._runTask(_e, u(arguments));
};
f.prototype.revparse = function() {
	const P = [`rev-parse`, ...h(arguments, !0)];
	return this._runTask(g(P, !0), u(arguments));
};
f.prototype.clean = function(P, _e, ve) {
	const Se = un(P), Ce = Se && P.join(``) || d(P, m) || ``, Te = h([].slice.call(arguments, Se ? 1 : 0));
	return this._runTask(on(Ce, Te), u(arguments));
};
f.prototype.exec = function(P) {
	return this._runTask({
		commands: [],
		format: `utf-8`,
		parser() {
			typeof P == `function` && P();
		}
	});
};
f.prototype.checkIgnore = function(P, _e) {
	return this._runTask(fs(v(d(P, G, []))), u(arguments));
};
f.prototype.checkIsRepo = function(P, _e) {
	return this._runTask(We(d(P, m)), u(arguments));
};
function Is(P) {
	return P ? [{
		type: `spawn.before`,
		action(_e, ve) {
			P.aborted && ve.kill(new A(void 0, `abort`, `Abort already signaled`));
		}
	}, {
		type: `spawn.after`,
		action(_e, ve) {
			function o() {
				ve.kill(new A(void 0, `abort`, `Abort signal received`));
			}
			P.addEventListener(`abort`, o), ve.spawned.on(`close`, () => P.removeEventListener(`abort`, o));
		}
	}] : void 0;
}
const Us = $(``, `plugin:allowEnvironment`);
function Fs(P, _e = !1) {
	const ve = new Set(P.map((P) => P.toLowerCase().trim()));
	return {
		type: `spawn.options`,
		action(P, Se) {
			const Ce = { ...P.env ?? process.env }, Te = new Set(Object.keys(Se.env).map((P) => P.toLowerCase().trim()));
			for (const P of Object.keys(Ce)) {
				const _e = P.toLowerCase().trim();
				if (!(!Gs(_e) || ve.has(_e))) {
					if (Te.has(_e)) throw new A(void 0, `allowEnvironment`, `Use of "${P}" is blocked by the environment guard - add it to the allowEnvironment option to permit it`);
					Us(`removing ambient guarded environment variable %s`, P), delete Ce[P];
				}
			}
			return {
				...P,
				env: {
					...Ce,
					GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS: String(!_e)
				}
			};
		}
	};
}
function Gs(P) {
	const _e = P.toLowerCase().trim();
	return _e.startsWith(`git_`) || _$1(_e);
}
function zs(P = {}) {
	return {
		type: `spawn.args`,
		action(_e, { env: ve }) {
			for (const Se of oe$1(_e, ve)) if (P[Se.category] !== !0) throw new A(void 0, `unsafe`, Se.message);
			return _e;
		}
	};
}
function qs(P) {
	const _e = U(P, `-c`);
	return {
		type: `spawn.args`,
		action(P) {
			return [..._e, ...P];
		}
	};
}
const $t = (0, import_dist$1.deferred)().promise;
function Ws({ onClose: P = !0, onExit: _e = 50 } = {}) {
	function n() {
		let ve = -1;
		const Se = {
			close: (0, import_dist$1.deferred)(),
			closeTimeout: (0, import_dist$1.deferred)(),
			exit: (0, import_dist$1.deferred)(),
			exitTimeout: (0, import_dist$1.deferred)()
		}, Ce = Promise.race([P === !1 ? $t : Se.closeTimeout.promise, _e === !1 ? $t : Se.exitTimeout.promise]);
		return r(P, Se.close, Se.closeTimeout), r(_e, Se.exit, Se.exitTimeout), {
			close(P) {
				ve = P, Se.close.done();
			},
			exit(P) {
				ve = P, Se.exit.done();
			},
			get exitCode() {
				return ve;
			},
			result: Ce
		};
	}
	function r(P, _e, ve) {
		P !== !1 && (P === !0 ? _e.promise : _e.promise.then(() => wt(P))).then(ve.done);
	}
	return {
		type: `spawn.after`,
		async action(P, { spawned: _e, close: ve }) {
			const Se = n();
			let Ce = !0, y = () => {
				Ce = !1;
			};
			_e.stdout?.on(`data`, y), _e.stderr?.on(`data`, y), _e.on(`error`, y), _e.on(`close`, (P) => Se.close(P)), _e.on(`exit`, (P) => Se.exit(P));
			try {
				await Se.result, Ce && await wt(50), ve(Se.exitCode);
			} catch (P) {
				ve(Se.exitCode, P);
			}
		}
	};
}
const we = $(``, `plugin:binary`);
const Hs = `Invalid value supplied for custom binary, requires a single string or an array containing either one or two strings`;
const Ks = `Invalid value supplied for custom binary, restricted characters must be removed or supply the unsafe.allowUnsafeCustomBinary option`;
function Vs(P) {
	return !P || !/^([a-z]:)?([a-z0-9/.\\_~-]+)$/i.test(P);
}
function Pt(P, _e) {
	if (P.length < 1 || P.length > 2) throw new A(void 0, `binary`, Hs);
	if (P.some(Vs)) if (_e) we(`permitted unsafe binary %o`, P);
	else throw new A(void 0, `binary`, Ks);
	const [ve, Se] = P;
	return {
		binary: ve,
		prefix: Se
	};
}
function Xs(P, _e = [`git`], ve = !1) {
	let Se = Pt(v(_e), ve);
	P.on(`binary`, (P) => {
		Se = Pt(v(P), ve), we.info(`reconfiguring %o`, Se);
	}), P.append(`spawn.binary`, () => Se.binary), P.append(`spawn.args`, (P) => Se.prefix ? [Se.prefix, ...P] : P);
}
const be = {
	DISALLOWED_ABBREVIATED: {
		text: `disallowed abbreviated or ambiguous option`,
		solution: `Unambiguous abbreviated options blocked with unsafe.allowAbbreviatedOptions setting: {message}`
	},
	UNKNOWN: {
		text: `~ unknown ~`,
		solution: void 0
	}
};
function Ys(P) {
	if (!P) return `UNKNOWN`;
	for (const [_e, { text: ve }] of Object.entries(be)) if (P.startsWith(`fatal: ${ve}`)) return _e;
	return `UNKNOWN`;
}
var Qs = class extends O {
	constructor(P = ``) {
		const _e = Ys(P);
		super(void 0, be[_e].solution?.replace(`{message}`, P) ?? P), this.reason = _e;
	}
};
function Js(P) {
	return !!(P.exitCode && P.stdErr.length);
}
function Zs(P) {
	return Buffer.concat([...P.stdOut, ...P.stdErr]);
}
function to(P = !1, _e = Js, ve = Zs) {
	return (Se, Ce) => !P && Se || !_e(Ce) ? Se : ve(Ce);
}
function eo(P, _e) {
	return P === 128 && _e.startsWith(`fatal:`) ? new Qs(_e) : new O(void 0, _e);
}
function Mt(P) {
	return {
		type: `task.error`,
		action(_e, ve) {
			const Se = P(_e.error, {
				stdErr: ve.stdErr,
				stdOut: ve.stdOut,
				exitCode: ve.exitCode
			});
			return Buffer.isBuffer(Se) ? { error: eo(ve.exitCode, Se.toString(`utf-8`)) } : { error: Se };
		}
	};
}
const nt = $(``, `plugin:input`);
function no(P) {
	return {
		type: `spawn.after`,
		action(_e, { commands: ve, input: Se, spawned: { stdin: Ce } }) {
			if (!Ce) return;
			const Te = P?.([...ve]) ?? Se;
			if (!Te) return nt(`generated zero length content, not writing to stdin`);
			nt(`writing %s bytes to stdin`, Le(Te)), Ce.on(`error`, (P) => {
				P.code !== `EPIPE` && nt(`[ERROR] stdin error %o`, P);
			}), Ce.end(Te);
		}
	};
}
var ro = class {
	constructor() {
		this.plugins = /* @__PURE__ */ new Set(), this.events = new EventEmitter();
	}
	on(P, _e) {
		this.events.on(P, _e);
	}
	reconfigure(P, _e) {
		this.events.emit(P, _e);
	}
	append(P, _e) {
		const ve = S(this.plugins, {
			type: P,
			action: _e
		});
		return () => this.plugins.delete(ve);
	}
	add(P) {
		const _e = [];
		return v(P).forEach((P) => {
			P && this.plugins.add(S(_e, P));
		}), () => {
			_e.forEach((P) => {
				this.plugins.delete(P);
			});
		};
	}
	exec(P, _e, ve) {
		let Se = _e;
		const Ce = Object.freeze(Object.create(ve));
		for (const _e of this.plugins) _e.type === P && (Se = _e.action(Se, Ce));
		return Se;
	}
};
function so(P) {
	const _e = `--progress`, ve = [
		`checkout`,
		`clone`,
		`fetch`,
		`pull`,
		`push`
	];
	return [{
		type: `spawn.args`,
		action(P, Se) {
			return ve.includes(Se.method) ? De(P, _e) : P;
		}
	}, {
		type: `spawn.after`,
		action(ve, Se) {
			Se.commands.includes(_e) && Se.spawned.stderr?.on(`data`, (_e) => {
				const ve = /^([\s\S]+?):\s*(\d+)% \((\d+)\/(\d+)\)/.exec(_e.toString(`utf8`));
				ve && P({
					method: Se.method,
					stage: oo(ve[1]),
					progress: p(ve[2]),
					processed: p(ve[3]),
					total: p(ve[4])
				});
			});
		}
	}];
}
function oo(P) {
	return String(P.toLowerCase().split(` `, 1)) || `unknown`;
}
function io(P) {
	const _e = je(P, [`uid`, `gid`]);
	return {
		type: `spawn.options`,
		action(P) {
			return {
				..._e,
				...P
			};
		}
	};
}
function ao() {
	return {
		type: `spawn.args`,
		action(P) {
			const _e = [];
			let ve;
			function r$2(P) {
				(ve = ve || []).push(...P);
			}
			for (let ve = 0; ve < P.length; ve++) {
				const Se = P[ve];
				if (r(Se)) {
					r$2(o(Se));
					continue;
				}
				if (Se === `--`) {
					r$2(P.slice(ve + 1).flatMap((P) => r(P) && o(P) || P));
					break;
				}
				_e.push(Se);
			}
			return ve ? [
				..._e,
				`--`,
				...ve.map(String)
			] : _e;
		}
	};
}
function uo({ block: P, stdErr: _e = !0, stdOut: ve = !0 }) {
	if (P > 0) return {
		type: `spawn.after`,
		action(Se, Ce) {
			let Te;
			function i() {
				Te && clearTimeout(Te), Te = setTimeout(c, P);
			}
			function a() {
				Ce.spawned.stdout?.off(`data`, i), Ce.spawned.stderr?.off(`data`, i), Ce.spawned.off(`exit`, a), Ce.spawned.off(`close`, a), Te && clearTimeout(Te);
			}
			function c() {
				a(), Ce.kill(new A(void 0, `timeout`, `block timeout reached`));
			}
			ve && Ce.spawned.stdout?.on(`data`, i), _e && Ce.spawned.stderr?.on(`data`, i), Ce.spawned.on(`exit`, a), Ce.spawned.on(`close`, a), i();
		}
	};
}
const wo = (P, _e) => {
	const ve = new ro(), Se = Ge(P && (typeof P == `string` ? { baseDir: P } : P) || {}, _e);
	if (!Lt(Se.baseDir)) throw new Ae(Se, `Cannot use simple-git on a directory that does not exist`);
	return Array.isArray(Se.config) && ve.add(qs(Se.config)), ve.add(zs(Se.unsafe)), ve.add(Ws(Se.completion)), Se.abort && ve.add(Is(Se.abort)), Se.progress && ve.add(so(Se.progress)), Se.timeout && ve.add(uo(Se.timeout)), Se.spawnOptions && ve.add(io(Se.spawnOptions)), ve.add(ao()), ve.add(no(Se.input)), ve.add(Mt(to(!0))), Se.errors && ve.add(Mt(Se.errors)), Xs(ve, Se.binary, Se.unsafe?.allowUnsafeCustomBinary), ve.add(Fs(Se.allowEnvironment ?? [], Se.unsafe?.allowAbbreviatedOptions)), new f(Se, ve);
};
export { wo as simpleGit };
