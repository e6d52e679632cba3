import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as Failure } from "./kernel-failure.js";
import { n as parseCalendarTime, t as DATE_PARTS } from "./numeric-preprocessing-calendar.js";
// src/numeric/preprocessing/expression/function-spec.ts
const exactly = (count) => ({
	least: count,
	most: count
});
const atLeast = (least) => ({
	least,
	most: Infinity
});
function asNumbers(value, user) {
	if (value.kind === "number") return value;
	throw new Failure("train.feature-expression", { message: `${user} works on numbers; it was given text such as ${JSON.stringify(value.dictionary[0] ?? "")}.` });
}
function asTexts(value, user) {
	if (value.kind === "text") return value;
	throw new Failure("train.feature-expression", { message: `${user} works on text; it was given numbers such as ${String(value.values.find((one) => !Number.isNaN(one)) ?? 0)}.` });
}
// src/numeric/preprocessing/expression/value.ts
/** Missing where the result is no finite number: a division by zero, the logarithm of a negative number. */
function numbers(rows, valueOf) {
	const values = new Float64Array(rows);
	for (let row = 0; row < rows; row++) {
		const value = valueOf(row);
		values[row] = Number.isFinite(value) ? value : NaN;
	}
	return {
		kind: "number",
		values
	};
}
/** Works once per distinct text, not once per row. */
function numberOfText({ codes, dictionary }, valueOf) {
	const byCode = dictionary.map(valueOf);
	return numbers(codes.length, (row) => codes[row] < 0 ? NaN : byCode[codes[row]]);
}
const textOfText = ({ codes, dictionary }, change) => ({
	kind: "text",
	codes,
	dictionary: dictionary.map(change)
});
/** Texts row by row, with a dictionary of the distinct ones. */
function texts(rows, textAt) {
	const known = /* @__PURE__ */ new Map();
	const codes = new Int32Array(rows);
	for (let row = 0; row < rows; row++) {
		const text = textAt(row);
		if (text === void 0) {
			codes[row] = -1;
			continue;
		}
		let code = known.get(text);
		if (code === void 0) known.set(text, code = known.size);
		codes[row] = code;
	}
	return {
		kind: "text",
		codes,
		dictionary: [...known.keys()]
	};
}
const textAt = ({ codes, dictionary }, row) => dictionary[codes[row]];
// src/numeric/preprocessing/expression/logic-functions.ts
/** Of two numbers or of two texts; missing where one of them is. */
const comparison = (name, about, holds) => ({
	count: exactly(2),
	about,
	evaluate: ([first, second], rows) => {
		requireSameKind(first, second, name);
		if (first.kind === "number") {
			const left = first.values;
			const right = asNumbers(second, name).values;
			return numbers(rows, (row) => Number.isNaN(left[row]) || Number.isNaN(right[row]) ? NaN : Number(holds(left[row], right[row])));
		}
		const left = asTexts(first, name);
		const right = asTexts(second, name);
		return numbers(rows, (row) => {
			const [x, y] = [textAt(left, row), textAt(right, row)];
			return x === void 0 || y === void 0 ? NaN : Number(holds(x, y));
		});
	}
});
function requireSameKind(first, second, user) {
	if (first.kind === second.kind) return;
	throw new Failure("train.feature-expression", { message: `${user} needs two numbers or two texts; it was given a ${first.kind} and a ${second.kind}.` });
}
/** The first value that is there, row by row; all of one kind. */
function firstPresent(values, rows) {
	const [first] = values;
	for (const other of values) requireSameKind(first, other, "coalesce");
	if (first.kind === "number") {
		const columns = values.map((value) => asNumbers(value, "coalesce").values);
		return numbers(rows, (row) => columns.find((column) => !Number.isNaN(column[row]))?.[row] ?? NaN);
	}
	const columns = values.map((value) => asTexts(value, "coalesce"));
	return texts(rows, (row) => {
		for (const column of columns) if (column.codes[row] >= 0) return textAt(column, row);
	});
}
function choose([condition, yes, no], rows) {
	const { values } = asNumbers(condition, "if");
	requireSameKind(yes, no, "if");
	if (yes.kind === "number") {
		const [one, other] = [yes.values, asNumbers(no, "if").values];
		return numbers(rows, (row) => Number.isNaN(values[row]) ? NaN : values[row] === 0 ? other[row] : one[row]);
	}
	const [one, other] = [asTexts(yes, "if"), asTexts(no, "if")];
	return texts(rows, (row) => Number.isNaN(values[row]) ? void 0 : textAt(values[row] === 0 ? other : one, row));
}
/** Three-valued, after Kleene: what is missing leaves the answer open unless the other side settles it. */
const connective = (name, about) => ({
	count: exactly(2),
	about,
	evaluate: ([first, second], rows) => {
		const left = asNumbers(first, name).values;
		const right = asNumbers(second, name).values;
		const settles = name === "or";
		const truth = (value) => Number.isNaN(value) ? void 0 : value !== 0;
		return numbers(rows, (row) => {
			const [x, y] = [truth(left[row]), truth(right[row])];
			if (x === settles || y === settles) return Number(settles);
			return x === void 0 || y === void 0 ? NaN : Number(!settles);
		});
	}
});
const LOGIC_FUNCTIONS = {
	"==": comparison("==", "Whether both are equal.", (x, y) => x === y),
	"!=": comparison("!=", "Whether both differ.", (x, y) => x !== y),
	"<": comparison("<", "Whether the first is smaller; texts by code unit.", (x, y) => x < y),
	"<=": comparison("<=", "Whether the first is smaller or equal.", (x, y) => x <= y),
	">": comparison(">", "Whether the first is larger.", (x, y) => x > y),
	">=": comparison(">=", "Whether the first is larger or equal.", (x, y) => x >= y),
	and: connective("and", "Whether both hold."),
	or: connective("or", "Whether one holds."),
	not: {
		count: exactly(1),
		about: "Whether it does not hold.",
		evaluate: ([value], rows) => {
			const { values } = asNumbers(value, "not");
			return numbers(rows, (row) => Number.isNaN(values[row]) ? NaN : Number(values[row] === 0));
		}
	},
	if: {
		count: exactly(3),
		about: "if(condition, a, b): a where the condition holds, b where it does not.",
		evaluate: choose
	},
	coalesce: {
		count: atLeast(2),
		about: "The first value that is not missing.",
		evaluate: firstPresent
	},
	is_missing: {
		count: exactly(1),
		about: "1 where the value is missing, 0 where it is there.",
		evaluate: ([value], rows) => {
			const asked = value;
			return numbers(rows, (row) => Number(asked.kind === "number" ? Number.isNaN(asked.values[row]) : asked.codes[row] < 0));
		}
	}
};
// src/numeric/preprocessing/expression/number-functions.ts
const unary = (name, about, compute) => ({
	count: exactly(1),
	about,
	evaluate: ([value], rows) => {
		const { values } = asNumbers(value, name);
		return numbers(rows, (row) => compute(values[row]));
	}
});
const binary = (name, about, compute) => ({
	count: exactly(2),
	about,
	evaluate: ([first, second], rows) => {
		const left = asNumbers(first, name).values;
		const right = asNumbers(second, name).values;
		return numbers(rows, (row) => compute(left[row], right[row]));
	}
});
/** Over the values that are there; missing only where all are. */
const extreme = (name, about, better) => ({
	count: atLeast(2),
	about,
	evaluate: (values, rows) => {
		const columns = values.map((value) => asNumbers(value, name).values);
		return numbers(rows, (row) => {
			let best = NaN;
			for (const column of columns) if (Number.isNaN(best) || better(column[row], best)) best = column[row];
			return best;
		});
	}
});
/** Half away from zero: 2.5 gives 3 and −2.5 gives −3. */
const roundHalfAway = (x) => Math.sign(x) * Math.round(Math.abs(x));
/** The remainder has the sign of the divisor, so that `hour % 12` and the like stay in one range. */
const remainder = (x, y) => x - y * Math.floor(x / y);
const NUMBER_FUNCTIONS = {
	"+": binary("+", "Sum.", (x, y) => x + y),
	"-": binary("-", "Difference.", (x, y) => x - y),
	"*": binary("*", "Product.", (x, y) => x * y),
	"/": binary("/", "Quotient; missing for a division by zero.", (x, y) => x / y),
	"%": binary("%", "Remainder, with the sign of the divisor.", remainder),
	"**": binary("**", "Power.", (x, y) => x ** y),
	negate: unary("-", "The opposite number.", (x) => -x),
	abs: unary("abs", "Absolute value.", Math.abs),
	sign: unary("sign", "−1, 0 or 1.", Math.sign),
	sqrt: unary("sqrt", "Square root; missing for negative numbers.", Math.sqrt),
	exp: unary("exp", "Exponential function.", Math.exp),
	log: unary("log", "Natural logarithm; missing for numbers that are not positive.", Math.log),
	log1p: unary("log1p", "Natural logarithm of 1 + x.", Math.log1p),
	log2: unary("log2", "Logarithm to base 2.", Math.log2),
	log10: unary("log10", "Logarithm to base 10.", Math.log10),
	sin: unary("sin", "Sine of an angle in radians.", Math.sin),
	cos: unary("cos", "Cosine of an angle in radians.", Math.cos),
	floor: unary("floor", "The next lower whole number.", Math.floor),
	ceil: unary("ceil", "The next higher whole number.", Math.ceil),
	round: unary("round", "The nearest whole number; halves go away from zero.", roundHalfAway),
	min: extreme("min", "The smallest of the values that are there.", (x, y) => x < y),
	max: extreme("max", "The largest of the values that are there.", (x, y) => x > y),
	clip: {
		count: exactly(3),
		about: "clip(x, low, high): x, but not below low and not above high.",
		evaluate: ([value, low, high], rows) => {
			const [x, from, to] = [
				value,
				low,
				high
			].map((one) => asNumbers(one, "clip").values);
			return numbers(rows, (row) => Math.min(Math.max(x[row], from[row]), to[row]));
		}
	}
};
// src/numeric/preprocessing/expression/text-functions.ts
const change = (name, about, apply) => ({
	count: exactly(1),
	about,
	evaluate: ([value]) => textOfText(asTexts(value, name), apply)
});
const measure = (name, about, apply) => ({
	count: exactly(1),
	about,
	evaluate: ([value]) => numberOfText(asTexts(value, name), apply)
});
const test = (name, about, holds) => ({
	count: exactly(2),
	about,
	evaluate: ([value, part], rows) => {
		const whole = asTexts(value, name);
		const looked = asTexts(part, name);
		return numbers(rows, (row) => {
			const [text, wanted] = [textAt(whole, row), textAt(looked, row)];
			return text === void 0 || wanted === void 0 ? NaN : Number(holds(text, wanted));
		});
	}
});
/** Missing for a text that is no ISO 8601 date. */
const datePart = (name, about, part) => measure(name, about, (text) => {
	const time = parseCalendarTime(text);
	return time === void 0 ? NaN : DATE_PARTS[part](time);
});
/** Joined texts longer than this are refused: a chain of doublings must not fill the memory. */
const MAX_TEXT = 1e5;
function concat(values, rows) {
	const columns = values.map((value) => asTexts(value, "concat"));
	return texts(rows, (row) => {
		let joined = "";
		for (const column of columns) {
			const text = textAt(column, row);
			if (text === void 0) return void 0;
			joined += text;
			if (joined.length > MAX_TEXT) throw new Failure("train.feature-expression", { message: `concat made a text of more than ${MAX_TEXT} characters.` });
		}
		return joined;
	});
}
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const TEXT_FUNCTIONS = {
	lower: change("lower", "The text in lower-case letters.", (text) => text.toLowerCase()),
	upper: change("upper", "The text in upper-case letters.", (text) => text.toUpperCase()),
	trim: change("trim", "The text without white space at its ends.", (text) => text.trim()),
	length: measure("length", "Number of characters.", (text) => [...text].length),
	word_count: measure("word_count", "Number of words between white space.", (text) => text.trim() === "" ? 0 : text.trim().split(/\s+/).length),
	number: measure("number", "The number that the text is; missing for other texts.", (text) => NUMBER.test(text) ? Number(text) : NaN),
	text: {
		count: exactly(1),
		about: "The number in its shortest decimal form.",
		evaluate: ([value], rows) => {
			const { values } = asNumbers(value, "text");
			return texts(rows, (row) => Number.isNaN(values[row]) ? void 0 : String(values[row]));
		}
	},
	contains: test("contains", "Whether the text has the part in it.", (text, part) => text.includes(part)),
	starts_with: test("starts_with", "Whether the text begins with the part.", (text, part) => text.startsWith(part)),
	ends_with: test("ends_with", "Whether the text ends with the part.", (text, part) => text.endsWith(part)),
	concat: {
		count: atLeast(2),
		about: "The texts one after another; missing where one is.",
		evaluate: concat
	},
	year: datePart("year", "Year of a date.", "year"),
	month: datePart("month", "Month of a date, 1 to 12.", "month"),
	day: datePart("day", "Day of the month, 1 to 31.", "day"),
	weekday: datePart("weekday", "Day of the week: 1 is Monday, 7 is Sunday.", "weekday"),
	day_of_year: datePart("day_of_year", "Day of the year, 1 to 366.", "day-of-year"),
	hour: datePart("hour", "Hour of the day, as written.", "hour"),
	minute: datePart("minute", "Minute of the hour.", "minute"),
	days: datePart("days", "Days since 1970-01-01, the time of day as a fraction; the difference of two is a span.", "days")
};
// src/numeric/preprocessing/expression/functions.ts
/** All that an expression can call. Operators are in it by their signs. */
const FUNCTIONS = {
	...NUMBER_FUNCTIONS,
	...LOGIC_FUNCTIONS,
	...TEXT_FUNCTIONS
};
// src/numeric/preprocessing/expression/tokens.ts
/** One alternative per kind of token; none of them can match the same text in two ways, so matching takes linear time. */
const TOKEN = /\s+|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|`(?<column>[^`]+)`|'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<sign>\*\*|==|!=|<=|>=|[-+*/%<>(),])/y;
function tokenize(source) {
	const tokens = [];
	const pattern = new RegExp(TOKEN);
	while (pattern.lastIndex < source.length) {
		const at = pattern.lastIndex + 1;
		const groups = pattern.exec(source)?.groups;
		if (groups === void 0) return err({
			message: `expected a number, a name, a text in quotes or an operator, found ${JSON.stringify(source[at - 1])}`,
			at
		});
		const { number, name, column, single, double, sign } = groups;
		const text = single ?? double;
		if (number !== void 0) tokens.push({
			kind: "number",
			text: number,
			at
		});
		else if (name !== void 0) tokens.push({
			kind: "name",
			text: name,
			at
		});
		else if (column !== void 0) tokens.push({
			kind: "column",
			text: column,
			at
		});
		else if (text !== void 0) tokens.push({
			kind: "text",
			text,
			at
		});
		else if (sign !== void 0) tokens.push({
			kind: "sign",
			text: sign,
			at
		});
	}
	tokens.push({
		kind: "end",
		text: "the end",
		at: source.length + 1
	});
	return ok(tokens);
}
// src/numeric/preprocessing/expression/parse.ts
/** Longer or deeper expressions are a mistake or an attack. */
const MAX_LENGTH = 2e3;
const MAX_DEPTH = 50;
/** From weak to strong binding; operators of one row bind from the left. */
const BINARY = [
	["or"],
	["and"],
	[
		"==",
		"!=",
		"<",
		"<=",
		">",
		">="
	],
	["+", "-"],
	[
		"*",
		"/",
		"%"
	]
];
/** Precedence of `not`, which binds more weakly than a comparison: `not a > b` is `not (a > b)`. */
const NOT_LEVEL = 2;
/**
* Reads an expression such as `total_rooms / households` or `if(age > 65, 'old', 'young')`. Names of columns that are not plain words
* stand between back-quotes. Nothing but arithmetic, comparison and the functions of the catalogue can be said, so that every expression
* ends and reads only the row it is given.
*/
function parseExpression(source) {
	if (source.length > MAX_LENGTH) return err({
		message: `expected at most ${MAX_LENGTH} characters, found ${source.length}`,
		at: 2001
	});
	const tokens = tokenize(source);
	if (!tokens.ok) return tokens;
	try {
		return ok(new Parser(tokens.value).whole());
	} catch (problem) {
		if (problem instanceof Problem) return err({
			message: problem.message,
			at: problem.at
		});
		throw problem;
	}
}
var Problem = class extends Error {
	at;
	constructor(message, at) {
		super(message);
		this.at = at;
	}
};
/** Recursive descent, one method per kind of phrase. */
var Parser = class {
	position = 0;
	depth = 0;
	tokens;
	constructor(tokens) {
		this.tokens = tokens;
	}
	whole() {
		const expression = this.binary(0);
		const rest = this.next();
		if (rest.kind !== "end") throw new Problem(`expected an operator or the end, found ${shown(rest)}`, rest.at);
		return expression;
	}
	binary(level) {
		const operators = BINARY[level];
		if (operators === void 0) return this.unary();
		if (level === NOT_LEVEL && this.isWord("not")) {
			this.next();
			return call("not", [this.deeper(() => this.binary(NOT_LEVEL))]);
		}
		let left = this.binary(level + 1);
		for (let token = this.peek(); isOperator(token, operators); token = this.peek()) {
			this.next();
			left = call(token.text, [left, this.binary(level + 1)]);
		}
		return left;
	}
	/** `-a ** b` is `-(a ** b)`, and `a ** b ** c` is `a ** (b ** c)`, as in mathematics. */
	unary() {
		const token = this.peek();
		if (token.kind === "sign" && (token.text === "-" || token.text === "+")) {
			this.next();
			const operand = this.deeper(() => this.unary());
			return token.text === "-" ? call("negate", [operand]) : operand;
		}
		const base = this.primary();
		const power = this.peek();
		if (power.kind !== "sign" || power.text !== "**") return base;
		this.next();
		return call("**", [base, this.deeper(() => this.unary())]);
	}
	primary() {
		const token = this.next();
		switch (token.kind) {
			case "number": return {
				kind: "number",
				value: Number(token.text)
			};
			case "text": return {
				kind: "text",
				value: token.text
			};
			case "column": return {
				kind: "column",
				name: token.text
			};
			case "name":
				if (this.peek().text === "(" && this.peek().kind === "sign") return this.functionCall(token);
				if ([
					"and",
					"or",
					"not"
				].includes(token.text)) throw new Problem(`expected a value, found "${token.text}"`, token.at);
				return {
					kind: "column",
					name: token.text
				};
			default:
				if (token.text !== "(") throw new Problem(`expected a value, found ${shown(token)}`, token.at);
				return this.inside();
		}
	}
	inside() {
		const expression = this.deeper(() => this.binary(0));
		this.expectSign(")");
		return expression;
	}
	functionCall(name) {
		const known = Object.hasOwn(FUNCTIONS, name.text) ? FUNCTIONS[name.text] : void 0;
		if (known === void 0) {
			const names = Object.keys(FUNCTIONS).filter((other) => /^[a-z]/.test(other));
			throw new Problem(`there is no function "${name.text}".${didYouMean(name.text, names)}`, name.at);
		}
		this.next();
		const found = [];
		while (this.peek().text !== ")" || this.peek().kind !== "sign") {
			if (found.length > 0) this.expectSign(",");
			found.push(this.deeper(() => this.binary(0)));
		}
		this.next();
		const { least, most } = known.count;
		if (found.length < least || found.length > most) {
			const wanted = least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
			throw new Problem(`${name.text} takes ${wanted} values, found ${found.length}`, name.at);
		}
		return call(name.text, found);
	}
	deeper(parse) {
		if (++this.depth > MAX_DEPTH) throw new Problem(`expected at most ${MAX_DEPTH} levels of parentheses and functions`, this.peek().at);
		const expression = parse();
		this.depth--;
		return expression;
	}
	expectSign(sign) {
		const token = this.next();
		if (token.kind !== "sign" || token.text !== sign) throw new Problem(`expected "${sign}", found ${shown(token)}`, token.at);
	}
	isWord = (word) => this.peek().kind === "name" && this.peek().text === word;
	peek = () => this.tokens[this.position];
	next() {
		const token = this.peek();
		if (token.kind !== "end") this.position++;
		return token;
	}
};
const call = (name, values) => ({
	kind: "call",
	name,
	arguments: values
});
const isOperator = (token, operators) => (token.kind === "sign" || token.kind === "name") && operators.includes(token.text);
const shown = (token) => token.kind === "end" ? "the end" : `"${token.text}"`;
export { FUNCTIONS as n, parseExpression as t };
