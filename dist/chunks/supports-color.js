import { i as __require, t as __commonJSMin } from "./runtime-js.js";
var require_has_flag = __commonJSMin(((e, t) => {
	t.exports = (e, t = process.argv) => {
		const n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`;
		const r = t.indexOf(n + e);
		const i = t.indexOf(`--`);
		return r !== -1 && (i === -1 || r < i);
	};
}));
var require_supports_color = __commonJSMin(((e, t) => {
	const n = __require(`os`);
	const r = __require(`tty`);
	const i = require_has_flag();
	const { env: a } = process;
	let o;
	if (i(`no-color`) || i(`no-colors`) || i(`color=false`) || i(`color=never`)) o = 0;
	else if (i(`color`) || i(`colors`) || i(`color=true`) || i(`color=always`)) o = 1;
	if (`FORCE_COLOR` in a) {
		if (a.FORCE_COLOR === `true`) o = 1;
		else if (a.FORCE_COLOR === `false`) o = 0;
		else o = a.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(a.FORCE_COLOR, 10), 3);
	}
	function translateLevel(e) {
		if (e === 0) return false;
		return {
			level: e,
			hasBasic: true,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function supportsColor(e, t) {
		if (o === 0) return 0;
		if (i(`color=16m`) || i(`color=full`) || i(`color=truecolor`)) return 3;
		if (i(`color=256`)) return 2;
		if (e && !t && o === void 0) return 0;
		const r = o || 0;
		if (a.TERM === `dumb`) return r;
		if (process.platform === `win32`) {
			const e = n.release().split(`.`);
			if (Number(e[0]) >= 10 && Number(e[2]) >= 10586) return Number(e[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if (`CI` in a) {
			if ([
				`TRAVIS`,
				`CIRCLECI`,
				`APPVEYOR`,
				`GITLAB_CI`,
				`GITHUB_ACTIONS`,
				`BUILDKITE`
			].some((e) => e in a) || a.CI_NAME === `codeship`) return 1;
			return r;
		}
		if (`TEAMCITY_VERSION` in a) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION) ? 1 : 0;
		if (a.COLORTERM === `truecolor`) return 3;
		if (`TERM_PROGRAM` in a) {
			const e = parseInt((a.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (a.TERM_PROGRAM) {
				case `iTerm.app`: return e >= 3 ? 3 : 2;
				case `Apple_Terminal`: return 2;
			}
		}
		if (/-256(color)?$/i.test(a.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(a.TERM)) return 1;
		if (`COLORTERM` in a) return 1;
		return r;
	}
	function getSupportLevel(e) {
		return translateLevel(supportsColor(e, e && e.isTTY));
	}
	t.exports = {
		supportsColor: getSupportLevel,
		stdout: translateLevel(supportsColor(true, r.isatty(1))),
		stderr: translateLevel(supportsColor(true, r.isatty(2)))
	};
}));
export { require_supports_color as t };
