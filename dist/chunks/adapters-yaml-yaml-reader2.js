import { o as __toESM } from "./runtime-js.js";
// src/adapters/yaml/yaml-reader.ts
/** An alias may stand for a large value; ten times ten times ten of them would fill the memory ("billion laughs"). */
const MAX_ALIASES = 50;
/** Configuration nests about eight levels; far deeper input only serves to exhaust the stack. */
const MAX_DEPTH = 64;
/** YAML 1.2 core schema through the `yaml` package, which is loaded on first use. */
async function openYamlReader() {
	const { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, stringify } = await import("./yaml.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return {
		format: (value) => stringify(value, {
			lineWidth: 110,
			flowCollectionPadding: true
		}),
		read(text, file) {
			if (isTooDeep(text)) return refused(file, [{
				message: `expected at most ${MAX_DEPTH} levels of nesting, found more`,
				at: {
					file,
					line: 1,
					column: 1
				}
			}]);
			const lines = new LineCounter();
			const document = parseDocument(text, {
				lineCounter: lines,
				uniqueKeys: true,
				merge: false,
				version: "1.2",
				prettyErrors: false
			});
			const placeOf = (offset) => {
				const { line, col } = lines.linePos(offset);
				return {
					file,
					line: Math.max(1, line),
					column: Math.max(1, col)
				};
			};
			const problems = [...document.errors, ...document.warnings].map((problem) => ({
				message: problem.message.replace(/ at line \d+, column \d+:?[\s\S]*$/, ""),
				at: placeOf(problem.pos[0])
			}));
			if (problems.length > 0) return refused(file, problems);
			let value;
			try {
				value = document.toJS({ maxAliasCount: MAX_ALIASES });
			} catch (cause) {
				return refused(file, [{
					message: `aliases: ${cause instanceof Error ? cause.message : String(cause)}`,
					at: {
						file,
						line: 1,
						column: 1
					}
				}]);
			}
			return {
				value,
				problems: [],
				locate(path, part) {
					let node = document.contents;
					let place = {
						file,
						line: 1,
						column: 1
					};
					for (const [index, step] of path.entries()) {
						const last = index === path.length - 1;
						if (isMap(node)) {
							const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
							if (pair === void 0 || !isPair(pair)) return place;
							const key = isNode(pair.key) ? pair.key.range?.[0] : void 0;
							const held = isNode(pair.value) && pair.value.range !== null && pair.value.range !== void 0 ? pair.value.range[0] : void 0;
							const wanted = last && part === "value" ? held ?? key : key;
							if (wanted !== void 0) place = placeOf(wanted);
							node = pair.value;
						} else if (isSeq(node)) {
							const item = node.items[Number(step)];
							if (!isNode(item) || item.range === null || item.range === void 0) return place;
							place = placeOf(item.range[0]);
							node = item;
						} else return place;
					}
					return place;
				}
			};
		}
	};
}
function refused(file, problems) {
	return {
		value: void 0,
		problems,
		locate: () => ({
			file,
			line: 1,
			column: 1
		})
	};
}
/** An upper bound from the text alone, before the parser recurses: open flow brackets, and indentation that only block nesting needs. */
function isTooDeep(text) {
	let open = 0;
	let deepest = 0;
	for (const character of text) if (character === "[" || character === "{") deepest = Math.max(deepest, ++open);
	else if ((character === "]" || character === "}") && open > 0) open--;
	const indents = /* @__PURE__ */ new Set();
	for (const line of text.split("\n")) indents.add(line.length - line.trimStart().length);
	const compact = Math.max(0, ...text.split("\n").map((line) => /^\s*((?:- )*)/.exec(line)[1].length / 2));
	return deepest > MAX_DEPTH || indents.size > 256 || compact > MAX_DEPTH;
}
export { openYamlReader as t };
