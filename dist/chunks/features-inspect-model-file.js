import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as isJsonObject } from "./kernel-json.js";
import { r as joinBytes } from "./kernel-bytes.js";
// src/domain/train/formats/byte-cursor.ts
/** What is read ends before it should, or is not what it claims to be. */
var Unreadable = class extends Error {
	name = "Unreadable";
};
const CHUNK = 65536;
/** A place in bytes that come piece by piece. */
var ByteCursor = class {
	#buffer;
	#at = 0;
	/** Position of the first byte of the buffer. */
	#start = 0;
	constructor(head = /* @__PURE__ */ new Uint8Array(0)) {
		this.#buffer = head;
	}
	get position() {
		return this.#start + this.#at;
	}
	/** Whether this many bytes can be taken without asking. */
	has(count) {
		return this.#buffer.length - this.#at >= count;
	}
	/** The next byte; only after `has(1)`. */
	byte() {
		return this.#buffer[this.#at++];
	}
	/** A byte further on, without taking it; only after `has(offset + 1)`. */
	peek(offset) {
		return this.#buffer[this.#at + offset];
	}
	/** Leaves bytes out; only after `has(count)`. */
	pass(count) {
		this.#at += count;
	}
	/** The next bytes; only after `has(count)`. */
	bytes(count) {
		this.#at += count;
		return this.#buffer.subarray(this.#at - count, this.#at);
	}
	/** Has at least this many bytes ready, or as many as there are; says whether it has. */
	*fill(count) {
		while (!this.has(count)) {
			const rest = this.#buffer.subarray(this.#at);
			const more = yield {
				kind: "take",
				bytes: Math.max(CHUNK, count - rest.length)
			};
			if (more.length === 0) return false;
			const joined = new Uint8Array(rest.length + more.length);
			joined.set(rest);
			joined.set(more, rest.length);
			this.#start += this.#at;
			this.#at = 0;
			this.#buffer = joined;
		}
		return true;
	}
	*take(count) {
		if (!(yield* this.fill(count))) throw new Unreadable(`it ends at byte ${this.position}, where ${count} more were expected`);
		return this.bytes(count);
	}
	*skip(count) {
		const held = Math.min(count, this.#buffer.length - this.#at);
		this.#at += held;
		if (held === count) return;
		yield {
			kind: "skip",
			bytes: count - held
		};
		this.#start += this.#at + count - held;
		this.#buffer = this.#buffer.subarray(0, 0);
		this.#at = 0;
	}
};
// src/domain/train/formats/code-facts.ts
/** A manifest names no more; the verdict does not depend on it. */
const NAMED = 100;
/** The facts with their verdict: the gravest of what was found. */
function codeFacts(found) {
	const [dangerous, unknown, problems] = [
		found.dangerous,
		found.unknown,
		found.problems
	].map((list) => [...new Set(list)].sort().slice(0, NAMED));
	return {
		verdict: dangerous.length > 0 ? "dangerous" : problems.length > 0 ? "unreadable" : unknown.length > 0 ? "unknown" : "known",
		dangerous,
		unknown,
		problems
	};
}
/** Facts of several files as those of one; undefined when none of them can run anything. */
function joinCodeFacts(facts) {
	if (facts.length === 0) return void 0;
	return codeFacts({
		dangerous: facts.flatMap(({ dangerous }) => dangerous),
		unknown: facts.flatMap(({ unknown }) => unknown),
		problems: facts.flatMap(({ problems }) => problems)
	});
}
/** An allow-list cannot vouch for a file, so `pass` says that nothing was found beside what libraries need. */
function judgeCode(code) {
	if (code === void 0 || code.verdict === "known") return "pass";
	return code.verdict === "unknown" ? "inconclusive" : "fail";
}
// src/domain/train/metric-files/tensorboard/protobuf.ts
const NO_BYTES = /* @__PURE__ */ new Uint8Array(0);
/** Fields of a message in their order; undefined when the bytes are none. Groups, which nobody writes any more, count as that. */
function readFields(bytes) {
	const fields = [];
	let at = 0;
	const varint = () => {
		let value = 0n;
		for (let shift = 0n; shift < 70n; shift += 7n) {
			const byte = bytes[at++];
			if (byte === void 0) return void 0;
			value |= BigInt(byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
	while (at < bytes.length) {
		const tag = varint();
		if (tag === void 0) return void 0;
		const number = Number(tag >> 3n);
		const type = Number(tag & 7n);
		if (type === 0) {
			const value = varint();
			if (value === void 0) return void 0;
			fields.push({
				number,
				type,
				integer: Number(BigInt.asIntN(64, value)),
				bytes: NO_BYTES
			});
			continue;
		}
		if (type !== 1 && type !== 2 && type !== 5) return void 0;
		const length = type === 1 ? 8 : type === 5 ? 4 : Number(varint() ?? -1n);
		if (length < 0 || at + length > bytes.length) return void 0;
		fields.push({
			number,
			type,
			integer: 0,
			bytes: bytes.subarray(at, at + length)
		});
		at += length;
	}
	return fields;
}
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** UTF-8 without the platform's decoder; sequences that are none become U+FFFD. */
function utf8(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const lead = bytes[at++];
		const more = lead < 128 ? 0 : lead >= 194 && lead < 224 ? 1 : lead >= 224 && lead < 240 ? 2 : lead >= 240 && lead < 245 ? 3 : -1;
		let point = more < 0 ? -1 : more === 0 ? lead : lead & 63 >> more;
		for (let index = 0; index < more && point >= 0; index++) {
			const next = bytes[at];
			if (next === void 0 || (next & 192) !== 128) point = -1;
			else {
				point = point << 6 | next & 63;
				at++;
			}
		}
		text += point >= 0 && point <= 1114111 && !(point >= 55296 && point < 57344) ? String.fromCodePoint(point) : "�";
	}
	return text;
}
// src/domain/train/formats/protobuf-fields.ts
/** Ten groups of seven bits at most; beyond 2^53 digits are lost, which no length has. */
function* varint(cursor) {
	let value = 0;
	for (let group = 0; group < 10; group++) {
		if (!cursor.has(1) && !(yield* cursor.fill(1))) throw new Unreadable(`it ends within a number at byte ${cursor.position}`);
		const byte = cursor.byte();
		value += (byte & 127) * 2 ** (7 * group);
		if (byte < 128) return value;
	}
	throw new Unreadable(`there is no number at byte ${cursor.position}`);
}
/** The next field before `end`; lengths that lead beyond it are refused, so that what is nested is never longer than what holds it. */
function* fieldHead(cursor, end) {
	const tag = yield* varint(cursor);
	const number = Math.floor(tag / 8);
	const type = tag % 8;
	if (number < 1 || number > 536870911 || ![
		0,
		1,
		2,
		5
	].includes(type)) throw new Unreadable(`field ${number} of type ${type} at byte ${cursor.position} is not Protocol Buffers`);
	const value = type === 1 ? 8 : type === 5 ? 4 : yield* varint(cursor);
	if (cursor.position + (type === 0 ? 0 : value) > end) throw new Unreadable(`field ${number} at byte ${cursor.position} leads out of its message`);
	return {
		number,
		type,
		value
	};
}
/** Larger texts and descriptions are not what they claim to be. */
const PART_LIMIT = 1 << 20;
/** The bytes of a field of type 2. */
function* takePart(cursor, field) {
	if (field.value > PART_LIMIT) throw new Unreadable(`field ${field.number} has ${field.value} bytes, expected at most ${PART_LIMIT}`);
	return (yield* cursor.take(field.value)).slice();
}
function* takeText(cursor, field) {
	return utf8(yield* takePart(cursor, field));
}
const skipField = (cursor, field) => cursor.skip(field.type === 0 ? 0 : field.value);
// src/domain/train/formats/onnx-nodes.ts
/** Graphs within graphs (branches, loops) are nested a few levels deep; more is an attack on the stack. */
const DEPTH_LIMIT = 32;
/** Distinct names that are kept. */
const NAME_LIMIT$1 = 1e5;
/** A NodeProto: its operator, and the graphs and tensors in its attributes. */
function* readNode(cursor, end, found, depth) {
	let operator = "";
	let domain = "";
	while (cursor.position < end) {
		const field = yield* fieldHead(cursor, end);
		if (field.number === 4 && field.type === 2) operator = yield* takeText(cursor, field);
		else if (field.number === 7 && field.type === 2) domain = yield* takeText(cursor, field);
		else if (field.number === 5 && field.type === 2) yield* readAttribute(cursor, cursor.position + field.value, found, depth);
		else yield* skipField(cursor, field);
	}
	remember$1(found.operators, operatorName(domain, operator));
}
/** Tag of `strings`, field 9 of AttributeProto. */
const STRINGS = 74;
/**
* Passes over what trees consist of, millions of numbers and short texts in one attribute, without asking for each; stops before anything else,
* and before the end of what is at hand.
*/
function passValues(cursor, end) {
	while (cursor.has(130) && cursor.position + 130 < end) {
		const tag = cursor.peek(0);
		const length = tag === STRINGS ? lengthOfText(cursor) : tag < 8 || tag >= 128 ? 0 : lengthOfNumber(cursor, tag % 8);
		if (length === 0) return;
		cursor.pass(length);
	}
}
const lengthOfText = (cursor) => cursor.peek(1) < 128 ? 2 + cursor.peek(1) : 0;
function lengthOfNumber(cursor, type) {
	if (type === 5) return 5;
	if (type === 1) return 9;
	if (type !== 0) return 0;
	let at = 1;
	while (at < 10 && cursor.peek(at) >= 128) at++;
	return cursor.peek(at) < 128 ? at + 1 : 0;
}
/** AttributeProto: t 5, g 6, tensors 10, graphs 11, sparse_tensor 22, sparse_tensors 23. */
function* readAttribute(cursor, end, found, depth) {
	while (cursor.position < end) {
		passValues(cursor, end);
		const field = yield* fieldHead(cursor, end);
		const inner = cursor.position + field.value;
		if (field.type !== 2) yield* skipField(cursor, field);
		else if (field.number === 5 || field.number === 10) yield* readTensor(cursor, inner, found);
		else if (field.number === 6 || field.number === 11) yield* readGraphWithin(cursor, inner, found, depth + 1);
		else if (field.number === 22 || field.number === 23) yield* readSparse(cursor, inner, found);
		else yield* skipField(cursor, field);
	}
}
/** A GraphProto within something: node 1, initializer 5, sparse_initializer 15. */
function* readGraphWithin(cursor, end, found, depth) {
	if (depth > DEPTH_LIMIT) throw new Unreadable(`graphs are nested more than ${DEPTH_LIMIT} levels deep`);
	while (cursor.position < end) {
		const field = yield* fieldHead(cursor, end);
		const inner = cursor.position + field.value;
		if (field.type !== 2) yield* skipField(cursor, field);
		else if (field.number === 1) yield* readNode(cursor, inner, found, depth);
		else if (field.number === 5) yield* readTensor(cursor, inner, found);
		else if (field.number === 15) yield* readSparse(cursor, inner, found);
		else yield* skipField(cursor, field);
	}
}
/** FunctionProto: name 1, node 7, domain 10. */
function* readFunction(cursor, end, found) {
	let name = "";
	let domain = "";
	while (cursor.position < end) {
		const field = yield* fieldHead(cursor, end);
		if (field.number === 1 && field.type === 2) name = yield* takeText(cursor, field);
		else if (field.number === 10 && field.type === 2) domain = yield* takeText(cursor, field);
		else if (field.number === 7 && field.type === 2) yield* readNode(cursor, cursor.position + field.value, found, 1);
		else if (field.number === 11 && field.type === 2) yield* readAttribute(cursor, cursor.position + field.value, found, 1);
		else yield* skipField(cursor, field);
	}
	remember$1(found.functions, operatorName(domain, name));
}
/** TrainingInfoProto: graphs in 1 and 2. */
function* readTrainingInfo(cursor, end, found) {
	while (cursor.position < end) {
		const field = yield* fieldHead(cursor, end);
		if (field.type === 2 && field.number <= 2) yield* readGraphWithin(cursor, cursor.position + field.value, found, 1);
		else yield* skipField(cursor, field);
	}
}
/** SparseTensorProto: values 1, indices 2. */
function* readSparse(cursor, end, found) {
	while (cursor.position < end) {
		const field = yield* fieldHead(cursor, end);
		if (field.type === 2 && field.number <= 2) yield* readTensor(cursor, cursor.position + field.value, found);
		else yield* skipField(cursor, field);
	}
}
/** A TensorProto: remembers where its numbers lie when not in the file, and gives its name. */
function* readTensor(cursor, end, found) {
	let name = "";
	while (cursor.position < end) {
		const field = yield* fieldHead(cursor, end);
		if (field.number === 8 && field.type === 2) name = yield* takeText(cursor, field);
		else if (field.number === 13 && field.type === 2) yield* readEntry(cursor, cursor.position + field.value, found);
		else yield* skipField(cursor, field);
	}
	return name;
}
/** StringStringEntryProto of external_data: key 1, value 2. */
function* readEntry(cursor, end, found) {
	let key = "";
	let value = "";
	while (cursor.position < end) {
		const field = yield* fieldHead(cursor, end);
		if (field.number === 1 && field.type === 2) key = yield* takeText(cursor, field);
		else if (field.number === 2 && field.type === 2) value = yield* takeText(cursor, field);
		else yield* skipField(cursor, field);
	}
	if (key === "location") remember$1(found.external, value);
}
const operatorName = (domain, name) => `${domain === "" ? "ai.onnx" : domain}.${name}`;
function remember$1(set, value) {
	if (set.size >= NAME_LIMIT$1 && !set.has(value)) throw new Unreadable(`it names more than ${NAME_LIMIT$1} operators, functions or files`);
	set.add(value);
}
/** Domains whose operators come with onnxruntime. */
const KNOWN_DOMAINS = [
	"ai.onnx",
	"ai.onnx.ml",
	"com.microsoft"
];
/** Operators that nothing defines, sorted. */
const foreignOperators = ({ operators, functions }) => [...operators].filter((name) => !functions.has(name) && !KNOWN_DOMAINS.includes(name.slice(0, name.lastIndexOf(".")))).sort();
// src/domain/train/formats/onnx-facts.ts
/** More than any model of the ONNX zoo has; what a file may make us keep is bounded. */
const LIST_LIMIT = 1e4;
/** Operators that are told. */
const FOREIGN_LIMIT = 20;
/** Names of `TensorProto.DataType` of onnx.proto3. */
const TYPES = [
	"undefined",
	"float32",
	"uint8",
	"int8",
	"uint16",
	"int16",
	"int32",
	"int64",
	"string",
	"bool",
	"float16",
	"float64",
	"uint32",
	"uint64",
	"complex64",
	"complex128",
	"bfloat16"
];
/**
* What an ONNX file says of itself (ModelProto of onnx.proto3), read from front to back; weights are skipped, so that a file of gigabytes costs
* what its graph costs. Files of weights beside it that lie outside of its folder are named in `unsafeFiles`.
*/
function* readOnnx(cursor, size) {
	const found = {
		irVersion: 0,
		producer: "",
		hasGraph: false,
		nodes: 0,
		opsets: [],
		inputs: [],
		outputs: [],
		initial: /* @__PURE__ */ new Set(),
		external: /* @__PURE__ */ new Set(),
		operators: /* @__PURE__ */ new Set(),
		functions: /* @__PURE__ */ new Set()
	};
	while (cursor.position < size) {
		const field = yield* fieldHead(cursor, size);
		if (field.number === 1 && field.type === 0) found.irVersion = field.value;
		else if (field.number === 2 && field.type === 2) found.producer = utf8(yield* takePart(cursor, field)).slice(0, 200);
		else if (field.number === 7 && field.type === 2) yield* readGraph(cursor, cursor.position + field.value, found);
		else if (field.number === 8 && field.type === 2) keep(found.opsets, opsetOf(yield* takePart(cursor, field)));
		else if (field.number === 20 && field.type === 2) yield* readTrainingInfo(cursor, cursor.position + field.value, found);
		else if (field.number === 25 && field.type === 2) yield* readFunction(cursor, cursor.position + field.value, found);
		else yield* skipField(cursor, field);
	}
	if (!found.hasGraph || found.irVersion < 1) throw new Unreadable("it has no graph");
	const files = [...found.external];
	const foreign = foreignOperators(found);
	return {
		irVersion: found.irVersion,
		...found.producer === "" ? {} : { producer: found.producer },
		opsets: found.opsets,
		inputs: found.inputs.filter(({ name }) => !found.initial.has(name)),
		outputs: found.outputs,
		operators: found.nodes,
		...files.length === 0 ? {} : { externalFiles: files },
		...files.every((file) => parseRelativePath(file) !== void 0) ? {} : { unsafeFiles: files.filter((file) => parseRelativePath(file) === void 0) },
		...foreign.length === 0 ? {} : { foreignOperators: foreign.slice(0, FOREIGN_LIMIT) }
	};
}
function* readGraph(cursor, end, found) {
	found.hasGraph = true;
	while (cursor.position < end) {
		const field = yield* fieldHead(cursor, end);
		if (field.number === 1 && field.type === 2) {
			found.nodes++;
			yield* readNode(cursor, cursor.position + field.value, found, 1);
		} else if (field.number === 5 && field.type === 2) remember(found.initial, yield* readTensor(cursor, cursor.position + field.value, found));
		else if (field.number === 15 && field.type === 2) yield* readSparse(cursor, cursor.position + field.value, found);
		else if (field.number === 11 && field.type === 2) keep(found.inputs, tensorOf(yield* takePart(cursor, field)));
		else if (field.number === 12 && field.type === 2) keep(found.outputs, tensorOf(yield* takePart(cursor, field)));
		else yield* skipField(cursor, field);
	}
}
const fieldsOf = (bytes) => {
	const fields = readFields(bytes);
	if (fields === void 0) throw new Unreadable("a description of an input, output or weight is damaged");
	return fields;
};
const textOf = (fields, number) => utf8(fields.find((field) => field.number === number && field.type === 2)?.bytes ?? /* @__PURE__ */ new Uint8Array(0));
const within$1 = (fields, number) => {
	const found = fields.find((field) => field.number === number && field.type === 2);
	return found === void 0 ? void 0 : fieldsOf(found.bytes);
};
const integerOf = (fields, number) => fields.find((field) => field.number === number && field.type === 0)?.integer;
const opsetOf = (bytes) => {
	const fields = fieldsOf(bytes);
	const domain = textOf(fields, 1);
	return {
		domain: domain === "" ? "ai.onnx" : domain,
		version: integerOf(fields, 2) ?? 0
	};
};
/** ValueInfoProto: its name, and of a tensor the type of its elements and its shape; null stands for any length. */
function tensorOf(bytes) {
	const fields = fieldsOf(bytes);
	const type = within$1(fields, 2) ?? [];
	const name = textOf(fields, 1);
	const tensor = within$1(type, 1);
	if (tensor === void 0) return {
		name,
		type: within$1(type, 4) === void 0 ? within$1(type, 5) === void 0 ? "other" : "map" : "sequence"
	};
	const element = integerOf(tensor, 1) ?? 0;
	const shape = within$1(tensor, 2)?.filter((field) => field.number === 1 && field.type === 2).map((field) => integerOf(fieldsOf(field.bytes), 1) ?? null);
	return {
		name,
		type: TYPES[element] ?? `type ${element}`,
		...shape === void 0 ? {} : { shape: shape.slice(0, 32) }
	};
}
function keep(list, value) {
	if (list.length === LIST_LIMIT) throw new Unreadable(`it has more than ${LIST_LIMIT} inputs, outputs or operator sets`);
	list.push(value);
}
function remember(set, value) {
	if (set.size === 100 * LIST_LIMIT) throw new Unreadable(`it has more than ${100 * LIST_LIMIT} weights`);
	set.add(value);
}
// src/domain/train/formats/pickle/judge-import.ts
/** Modules that run commands, code or the network, or reach anything by its name; whatever is taken from them is dangerous. */
const DANGEROUS_MODULES = new Set(`os posix nt posixpath ntpath subprocess commands pty popen2 sys socket ssl asyncio multiprocessing threading _thread signal shutil tempfile
   runpy imp importlib pkgutil zipimport pip setuptools distutils ensurepip venv webbrowser antigravity urllib http ftplib smtplib telnetlib
   poplib imaplib nntplib requests httpx aiohttp httplib urllib2 code codeop timeit trace profile cProfile pdb bdb doctest test unittest idlelib
   lib2to3 ctypes _ctypes cffi marshal pickle _pickle cPickle dill cloudpickle jsonpickle shelve types operator _operator inspect gc site atexit
   pydoc sqlite3 fileinput linecache concurrent xmlrpc socketserver cgi`.split(/\s+/));
/** Parts of libraries that are otherwise known, by the beginning of `module.name`. */
const DANGEROUS_PARTS = /^(?:numpy\.(?:testing|f2py|distutils|load$|ctypeslib|lib\.npyio)|torch\.(?:hub|load$|jit|package|distributed|multiprocessing|utils|_dynamo|_inductor|compile$|serialization\.load)|joblib\.(?:load$|numpy_pickle\.load|numpy_pickle_utils|_?parallel|externals|memory)|pandas\.(?:io|eval$|read_|core\.computation)|sklearn\.(?:externals|datasets|utils\._testing)|keras\..*(?:load_model|deserialize)|functools\.reduce$|_functools\.reduce$|tensorflow\..*(?:load|io)\b|IPython\.|scipy\.(?:weave|_lib\._testutils)|builtins\.(?:eval|exec|execfile|compile|open|input|getattr|setattr|delattr|hasattr|__import__|breakpoint|globals|locals|vars|map|filter|apply|help)$|copyreg\.(?!_reconstructor$))/;
/** What numpy, SciPy, scikit-learn, pandas, joblib, PyTorch, XGBoost and LightGBM need to put arrays and parameters back. */
const KNOWN = new RegExp(`^(?:${[
	"builtins\\.(?:object|set|frozenset|list|dict|tuple|int|float|bool|str|bytes|bytearray|complex|slice|range|long|unicode)",
	"copyreg\\._reconstructor",
	"_codecs\\.encode",
	"collections\\.(?:OrderedDict|defaultdict|deque|Counter)",
	"datetime\\.(?:date|time|datetime|timedelta|timezone)",
	"decimal\\.Decimal",
	"fractions\\.Fraction",
	"uuid\\.UUID",
	"numpy\\.(?:ndarray|dtype|matrix|recarray|(?:u?int|float|complex)\\d+|bool_?|str_|bytes_|object_|datetime64|timedelta64)",
	"numpy\\.(?:_core|core)\\.(?:multiarray\\.(?:_reconstruct|scalar)|numeric\\._frombuffer)",
	"numpy\\.dtypes\\.[A-Z]\\w*DType",
	"numpy\\.ma\\.(?:core\\.)?(?:_mareconstruct|MaskedArray)",
	"numpy\\.random\\._pickle\\.__(?:randomstate|bit_generator|generator)_ctor",
	"numpy\\.random\\._(?:mt19937|pcg64|philox|sfc64)\\.[A-Z]\\w*",
	"joblib\\.numpy_pickle\\.NumpyArrayWrapper",
	"scipy\\.sparse\\.(?:_?\\w+\\.)?(?:bsr|coo|csc|csr|dia|dok|lil)_(?:matrix|array)",
	"scipy\\.interpolate\\.(?:_?\\w+\\.)?[A-Z]\\w*",
	"(?:sklearn|xgboost|lightgbm|catboost|imblearn)(?:\\.\\w+)*\\.[A-Z]\\w*",
	"sklearn(?:\\.\\w+)*\\.(?:__pyx_unpickle_\\w+|newObj)",
	"pandas\\.(?:core|_libs)(?:\\.\\w+)*\\.(?:[A-Z]\\w*|_new_Index|new_block|_unpickle_block|__pyx_unpickle_\\w+)",
	"torch\\.(?:[A-Z]\\w*Storage|Size|device|Tensor|(?:float|int|uint|bfloat|complex)\\d+|bool|strided)",
	"torch\\._utils\\._rebuild_(?:tensor(?:_v2|_v3)?|parameter(?:_with_state)?|qtensor|sparse_tensor|device_tensor_from_numpy|meta_tensor_no_storage)",
	"torch\\.storage\\.(?:UntypedStorage|TypedStorage)",
	"torch\\.serialization\\._get_layout",
	"torch\\.nn\\.parameter\\.(?:Parameter|Buffer)",
	"torch\\.nn\\.modules(?:\\.\\w+)+\\.[A-Z]\\w*"
].join("|")})$`);
/**
* Judges an import by an allow-list: what is on no list is `unknown`, which says nothing good. Names with a dot reach through a module to what
* it imports itself, so that no list of modules covers them.
*/
function judgeImport(module, name) {
	const plain = module === "__builtin__" ? "builtins" : module === "copy_reg" ? "copyreg" : module;
	const root = plain.split(".")[0];
	if (DANGEROUS_MODULES.has(root)) return "dangerous";
	const full = `${plain}.${name}`;
	if (DANGEROUS_PARTS.test(full)) return "dangerous";
	if (name.includes(".")) return name.split(".").some((part) => DANGEROUS_MODULES.has(part) || part.startsWith("__")) ? "dangerous" : "unknown";
	return KNOWN.test(full) ? "known" : "unknown";
}
// src/domain/train/formats/pickle/import-list.ts
const IMPORT_LIMIT = 1e4;
/** Names are told to people; longer ones are cut. */
const NAME_LIMIT = 200;
/** Imports of pickles by what they are; `module.name` each. */
var ImportList = class {
	#found = /* @__PURE__ */ new Map();
	add(module, name) {
		const full = `${module}.${name}`;
		if (!this.#found.has(full)) {
			if (this.#found.size === IMPORT_LIMIT) throw new Unreadable(`it imports more than ${IMPORT_LIMIT} things`);
			this.#found.set(full, judgeImport(module, name));
		}
		return full;
	}
	/** Something that is not known before the pickle runs, so that it may be anything. */
	addDangerous(what) {
		this.#found.set(what, "dangerous");
	}
	/** Sorted; nothing in them can be anything but text when it is shown. */
	of(kind) {
		return [...this.#found].filter(([, found]) => found === kind).map(([name]) => name.slice(0, NAME_LIMIT).replace(/[\p{Cc}\p{Cf}]/gu, "�")).sort();
	}
};
// src/domain/train/formats/recognise-format.ts
/** Endings by which libraries take a file for a pickle, whatever is in it. */
const PICKLE_NAME$1 = /\.(?:pkl|pickle|joblib|pt|pth|ckpt|p|dat|data|bin)$/i;
/** A header of more bytes is refused by the safetensors library itself. */
const SAFETENSORS_HEADER_LIMIT = 1e8;
const SIGNATURES = [
	[[
		80,
		75,
		3,
		4
	], { kind: "zip" }],
	[[
		80,
		75,
		5,
		6
	], { kind: "zip" }],
	[[
		137,
		72,
		68,
		70,
		13,
		10,
		26,
		10
	], {
		kind: "model",
		format: "hdf5"
	}],
	[[
		147,
		78,
		85,
		77,
		80,
		89
	], { kind: "npy" }],
	[[
		71,
		71,
		85,
		70
	], { kind: "gguf" }],
	[[31, 139], {
		kind: "compressed",
		by: "gzip"
	}],
	[[
		66,
		90,
		104
	], {
		kind: "compressed",
		by: "bzip2"
	}],
	[[
		253,
		55,
		122,
		88,
		90,
		0
	], {
		kind: "compressed",
		by: "xz"
	}],
	[[
		93,
		0,
		0
	], {
		kind: "compressed",
		by: "lzma"
	}],
	[[
		4,
		34,
		77,
		24
	], {
		kind: "compressed",
		by: "lz4"
	}],
	[[
		40,
		181,
		47,
		253
	], {
		kind: "compressed",
		by: "zstandard"
	}],
	[[90, 70], {
		kind: "compressed",
		by: "joblib-zfile"
	}],
	[[
		67,
		66,
		77,
		49
	], {
		kind: "model",
		format: "catboost"
	}],
	[[
		98,
		105,
		110,
		102
	], {
		kind: "model",
		format: "xgboost"
	}],
	[[
		82,
		68,
		88
	], {
		kind: "model",
		format: "rds"
	}],
	[[
		88,
		10,
		0,
		0,
		0
	], {
		kind: "model",
		format: "rds"
	}]
];
/** Recognises a file by its first bytes (64 KiB are enough), and by its name only where bytes of several forms begin alike. */
function recogniseForm(head, size, name) {
	const signature = SIGNATURES.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
	if (signature !== void 0) return signature[1];
	const text = utf8(head.subarray(0, 512));
	if (head[0] === 128 && head[1] !== void 0 && head[1] <= 5) return { kind: "pickle" };
	if (/^tree\r?\nversion=v\d/.test(text)) return {
		kind: "model",
		format: "lightgbm"
	};
	if (head[0] === 123 && /^\{(?:\s*"learner"\s*:|[^\x20-\x7a]?.{0,12}learner\{)/s.test(text)) return {
		kind: "model",
		format: "xgboost"
	};
	if (utf8(head.subarray(4, 8)) === "TFL3") return {
		kind: "model",
		format: "tflite"
	};
	if (/^(?:\s*<\?xml[^>]*>)?\s*<PMML\b/.test(text)) return {
		kind: "model",
		format: "pmml"
	};
	const headerBytes = head.length < 9 ? 0 : Number(viewOf(head).getBigUint64(0, true));
	if (head[8] === 123 && headerBytes >= 2 && headerBytes <= SAFETENSORS_HEADER_LIMIT && headerBytes + 8 <= size) return {
		kind: "safetensors",
		headerBytes
	};
	if (head[0] === 120 && (30720 + (head[1] ?? 0)) % 31 === 0) return {
		kind: "compressed",
		by: "deflate"
	};
	if (head[0] === 8 && !PICKLE_NAME$1.test(name)) return { kind: "protobuf" };
	if (looksLikeOldPickle(text)) return { kind: "pickle" };
	if (/\.(?:pkl|pickle|joblib|pt|pth)$/i.test(name)) return { kind: "pickle" };
	return { kind: "other" };
}
/** Protocols 0 and 1 have no mark of their own: a mark or an import and what may follow. */
const looksLikeOldPickle = (text) => /^(?:c[\w.]+\n[\w.]+\n|\((?:[dlit]|[ISVFLcKJXUi(]).*\n?|[\]})]q)/s.test(text) && /\.\s*$|[pq]/.test(text);
// src/domain/train/formats/safetensors-facts.ts
/** Number of tensors of a safetensors file, after a look at each: offsets within the file, in order and without overlap. */
function* countSafetensors(cursor, headerBytes, size) {
	yield* cursor.skip(8);
	let header;
	try {
		header = JSON.parse(utf8(yield* cursor.take(headerBytes)));
	} catch (cause) {
		if (cause instanceof Unreadable) throw cause;
		throw new Unreadable("its header is not JSON");
	}
	if (!isJsonObject(header)) throw new Unreadable("its header is not a JSON object");
	const tensors = Object.entries(header).filter(([name]) => name !== "__metadata__");
	const ranges = tensors.map(([name, value]) => {
		const offsets = isJsonObject(value) ? value["data_offsets"] : void 0;
		const [start, end] = Array.isArray(offsets) ? offsets : [];
		if (typeof start !== "number" || typeof end !== "number" || !(start >= 0 && start <= end && end <= size - 8 - headerBytes)) throw new Unreadable(`the bytes of tensor ${JSON.stringify(name.slice(0, 100))} lie outside of the file`);
		return [start, end];
	});
	ranges.sort(([left], [right]) => left - right);
	ranges.forEach(([start], index) => {
		if (index > 0 && start < ranges[index - 1][1]) throw new Unreadable("tensors share bytes");
	});
	return tensors.length;
}
/** Bytes of an element by the letter and digits of a dtype: `f8` 8, `U10` 40 as UCS-4, `V56` 56. */
function itemSize(dtype) {
	const match = /^[<>=|]?([bBiufcmMSUVa?])(\d*)$/.exec(dtype);
	if (match === null) return void 0;
	if (match[1] === "?") return 1;
	if (match[2] === "") return void 0;
	return Number(match[2]) * (match[1] === "U" ? 4 : 1);
}
/** What follows a wrapper with this state (`NumpyArrayWrapper.read_array` of joblib); undefined when the state is not that of one. */
function rawArrayOf(state) {
	if (state.kind !== "dict") return void 0;
	const shape = state.entries.get("shape");
	const dtype = state.entries.get("dtype");
	if (shape?.kind !== "tuple" || dtype?.kind !== "instance" || dtype.of !== "numpy.dtype" || dtype.parts.kind !== "tuple") return void 0;
	const [name] = dtype.parts.items;
	if (name?.kind !== "text") return void 0;
	if (/^[|]?O\d*$/.test(name.text)) return { kind: "pickle" };
	let count = itemSize(name.text);
	for (const length of shape.items) {
		if (count === void 0 || length.kind !== "number" || length.number < 0) return void 0;
		count *= length.number;
	}
	if (count === void 0 || !Number.isSafeInteger(count)) return void 0;
	return {
		kind: "bytes",
		bytes: count,
		padded: state.entries.get("numpy_array_alignment_bytes")?.kind === "number"
	};
}
// src/domain/train/formats/pickle/opcodes.ts
const none = { kind: "none" };
const line = { kind: "line" };
const lines = { kind: "lines" };
const fixed = (bytes) => ({
	kind: "fixed",
	bytes
});
const counted = (lengthBytes) => ({
	kind: "counted",
	lengthBytes
});
/** By the byte that names the opcode. */
const OPCODES = [
	[
		"(",
		"MARK",
		none
	],
	[
		".",
		"STOP",
		none
	],
	[
		"0",
		"POP",
		none
	],
	[
		"1",
		"POP_MARK",
		none
	],
	[
		"2",
		"DUP",
		none
	],
	[
		"F",
		"FLOAT",
		line
	],
	[
		"I",
		"INT",
		line
	],
	[
		"J",
		"BININT",
		fixed(4)
	],
	[
		"K",
		"BININT1",
		fixed(1)
	],
	[
		"L",
		"LONG",
		line
	],
	[
		"M",
		"BININT2",
		fixed(2)
	],
	[
		"N",
		"NONE",
		none
	],
	[
		"P",
		"PERSID",
		line
	],
	[
		"Q",
		"BINPERSID",
		none
	],
	[
		"R",
		"REDUCE",
		none
	],
	[
		"S",
		"STRING",
		line
	],
	[
		"T",
		"BINSTRING",
		counted(4)
	],
	[
		"U",
		"SHORT_BINSTRING",
		counted(1)
	],
	[
		"V",
		"UNICODE",
		line
	],
	[
		"X",
		"BINUNICODE",
		counted(4)
	],
	[
		"a",
		"APPEND",
		none
	],
	[
		"b",
		"BUILD",
		none
	],
	[
		"c",
		"GLOBAL",
		lines
	],
	[
		"d",
		"DICT",
		none
	],
	[
		"}",
		"EMPTY_DICT",
		none
	],
	[
		"e",
		"APPENDS",
		none
	],
	[
		"g",
		"GET",
		line
	],
	[
		"h",
		"BINGET",
		fixed(1)
	],
	[
		"i",
		"INST",
		lines
	],
	[
		"j",
		"LONG_BINGET",
		fixed(4)
	],
	[
		"l",
		"LIST",
		none
	],
	[
		"]",
		"EMPTY_LIST",
		none
	],
	[
		"o",
		"OBJ",
		none
	],
	[
		"p",
		"PUT",
		line
	],
	[
		"q",
		"BINPUT",
		fixed(1)
	],
	[
		"r",
		"LONG_BINPUT",
		fixed(4)
	],
	[
		"s",
		"SETITEM",
		none
	],
	[
		"t",
		"TUPLE",
		none
	],
	[
		")",
		"EMPTY_TUPLE",
		none
	],
	[
		"u",
		"SETITEMS",
		none
	],
	[
		"G",
		"BINFLOAT",
		fixed(8)
	],
	[
		"B",
		"BINBYTES",
		counted(4)
	],
	[
		"C",
		"SHORT_BINBYTES",
		counted(1)
	],
	[
		128,
		"PROTO",
		fixed(1)
	],
	[
		129,
		"NEWOBJ",
		none
	],
	[
		130,
		"EXT1",
		fixed(1)
	],
	[
		131,
		"EXT2",
		fixed(2)
	],
	[
		132,
		"EXT4",
		fixed(4)
	],
	[
		133,
		"TUPLE1",
		none
	],
	[
		134,
		"TUPLE2",
		none
	],
	[
		135,
		"TUPLE3",
		none
	],
	[
		136,
		"NEWTRUE",
		none
	],
	[
		137,
		"NEWFALSE",
		none
	],
	[
		138,
		"LONG1",
		counted(1)
	],
	[
		139,
		"LONG4",
		counted(4)
	],
	[
		140,
		"SHORT_BINUNICODE",
		counted(1)
	],
	[
		141,
		"BINUNICODE8",
		counted(8)
	],
	[
		142,
		"BINBYTES8",
		counted(8)
	],
	[
		143,
		"EMPTY_SET",
		none
	],
	[
		144,
		"ADDITEMS",
		none
	],
	[
		145,
		"FROZENSET",
		none
	],
	[
		146,
		"NEWOBJ_EX",
		none
	],
	[
		147,
		"STACK_GLOBAL",
		none
	],
	[
		148,
		"MEMOIZE",
		none
	],
	[
		149,
		"FRAME",
		fixed(8)
	],
	[
		150,
		"BYTEARRAY8",
		counted(8)
	],
	[
		151,
		"NEXT_BUFFER",
		none
	],
	[
		152,
		"READONLY_BUFFER",
		none
	]
].reduce((table, [code, name, argument]) => {
	table[typeof code === "number" ? code : code.charCodeAt(0)] = {
		name,
		argument
	};
	return table;
}, Array.from({ length: 256 }, () => void 0));
// src/domain/train/formats/pickle/pickle-value.ts
const MARK = { kind: "mark" };
const OPAQUE = { kind: "opaque" };
const textValue = (text) => ({
	kind: "text",
	text
});
const numberValue = (number) => ({
	kind: "number",
	number
});
const tupleValue = (items) => items.length > 16 ? OPAQUE : {
	kind: "tuple",
	items
};
// src/domain/train/formats/pickle/pickle-machine.ts
/** Deeper stacks and larger memos than any model needs. */
const STACK_LIMIT = 1 << 22;
const MEMO_LIMIT = 1 << 23;
const COMPUTED = "an import whose name the pickle computes";
/** The stack and the memo of a pickle, with values known only as far as imports need it. */
var PickleMachine = class {
	#stack = [];
	#memo = /* @__PURE__ */ new Map();
	#imports;
	constructor(imports) {
		this.#imports = imports;
	}
	/** Does what one opcode does, by its name in `pickletools`. */
	step(name, [first, second]) {
		switch (name) {
			case "PROTO":
				if (first?.kind === "number" && first.number > 5) throw new Unreadable(`it is of protocol ${first.number}; known are 0 to 5`);
				return;
			case "FRAME":
			case "READONLY_BUFFER": return;
			case "MARK": return this.#push(MARK);
			case "POP":
				this.#pop();
				return;
			case "POP_MARK":
				this.#toMark();
				return;
			case "DUP": return this.#push(this.#stack.at(-1) ?? OPAQUE);
			case "INT": return this.#push(first?.kind === "text" && /^-?\d{1,15}L?$/.test(first.text) ? numberValue(Number.parseInt(first.text, 10)) : OPAQUE);
			case "BININT":
			case "BININT1":
			case "BININT2":
			case "LONG1":
			case "BINSTRING":
			case "SHORT_BINSTRING":
			case "BINUNICODE":
			case "SHORT_BINUNICODE":
			case "BINUNICODE8": return this.#push(first);
			case "STRING":
			case "UNICODE": return this.#push(plainLine(name, first));
			case "EMPTY_DICT": return this.#push({
				kind: "dict",
				entries: /* @__PURE__ */ new Map()
			});
			case "EMPTY_TUPLE": return this.#push(tupleValue([]));
			case "TUPLE": return this.#push(tupleValue(this.#toMark()));
			case "TUPLE1":
			case "TUPLE2":
			case "TUPLE3": return this.#push(tupleValue(this.#popMany(Number(name.at(-1)))));
			case "LIST":
			case "FROZENSET":
				this.#toMark();
				return this.#push(OPAQUE);
			case "DICT": return this.#push(dictOf(this.#toMark()));
			case "SETITEM": return this.#set(this.#popMany(2));
			case "SETITEMS": return this.#set(this.#toMark());
			case "APPEND":
				this.#pop();
				return;
			case "APPENDS":
			case "ADDITEMS":
				this.#toMark();
				return;
			case "PUT":
			case "BINPUT":
			case "LONG_BINPUT": return this.#remember(indexOf(first));
			case "MEMOIZE": return this.#remember(this.#memo.size);
			case "GET":
			case "BINGET":
			case "LONG_BINGET": return this.#push(this.#recall(indexOf(first)));
			case "GLOBAL": return this.#push(this.#import(first, second));
			case "STACK_GLOBAL": {
				const [module, attribute] = this.#popMany(2);
				return this.#push(this.#import(module, attribute));
			}
			case "INST":
				this.#toMark();
				return this.#push(call(this.#import(first, second), OPAQUE));
			case "OBJ": {
				const [made] = this.#toMark();
				return this.#push(call(made ?? OPAQUE, OPAQUE));
			}
			case "REDUCE":
			case "NEWOBJ": {
				const [made, parts] = this.#popMany(2);
				return this.#push(call(made, parts));
			}
			case "NEWOBJ_EX": {
				const [made, parts] = this.#popMany(3);
				return this.#push(call(made, parts));
			}
			case "BUILD": {
				const state = this.#pop();
				const built = this.#stack.at(-1);
				return built?.kind === "instance" ? {
					of: built.of,
					state
				} : void 0;
			}
			case "EXT1":
			case "EXT2":
			case "EXT4":
				this.#imports.addDangerous("an import by a number that only the loading program knows");
				return this.#push(OPAQUE);
			case "BINPERSID":
				this.#pop();
				return this.#push(OPAQUE);
			default: return this.#push(OPAQUE);
		}
	}
	#push(value) {
		if (this.#stack.length === STACK_LIMIT) throw new Unreadable(`its stack is deeper than ${STACK_LIMIT}`);
		this.#stack.push(value);
	}
	#pop() {
		const value = this.#stack.pop();
		if (value === void 0) throw new Unreadable("it takes more from its stack than it put there");
		return value;
	}
	#popMany(count) {
		if (this.#stack.length < count) throw new Unreadable("it takes more from its stack than it put there");
		return this.#stack.splice(-count);
	}
	#toMark() {
		const mark = this.#stack.lastIndexOf(MARK);
		if (mark < 0) throw new Unreadable("it goes back to a mark that it never set");
		const values = this.#stack.splice(mark);
		values.shift();
		return values;
	}
	#set(items) {
		const target = this.#stack.at(-1);
		if (target?.kind === "dict") fill(target.entries, items);
	}
	#remember(index) {
		if (this.#memo.size === MEMO_LIMIT) throw new Unreadable(`it remembers more than ${MEMO_LIMIT} values`);
		const top = this.#stack.at(-1);
		if (top === void 0) throw new Unreadable("it remembers a value that is not there");
		this.#memo.set(index, top);
	}
	#recall(index) {
		const value = this.#memo.get(index);
		if (value === void 0) throw new Unreadable(`it recalls value ${index}, which it never kept`);
		return value;
	}
	#import(module, name) {
		if (module.kind === "text" && name.kind === "text") return {
			kind: "import",
			full: this.#imports.add(module.text, name.text)
		};
		this.#imports.addDangerous(COMPUTED);
		return OPAQUE;
	}
};
const call = (made, parts) => made.kind === "import" ? {
	kind: "instance",
	of: made.full,
	parts
} : OPAQUE;
/** Of a line with escapes the text is not worked out: no pickler writes names of imports in that way. */
function plainLine(name, line) {
	if (line.kind !== "text" || line.text.includes("\\")) return OPAQUE;
	return name === "STRING" ? textValue(line.text.replace(/^(['"])(.*)\1$/, "$2")) : line;
}
function indexOf(value) {
	const index = value.kind === "number" ? value.number : value.kind === "text" && /^\d{1,9}$/.test(value.text) ? Number(value.text) : -1;
	if (index < 0) throw new Unreadable("it names a remembered value by something that is no number");
	return index;
}
function dictOf(items) {
	const entries = /* @__PURE__ */ new Map();
	fill(entries, items);
	return {
		kind: "dict",
		entries
	};
}
function fill(entries, items) {
	for (let at = 0; at + 1 < items.length; at += 2) {
		const key = items[at];
		if (key.kind === "text" && (entries.size < 16 || entries.has(key.text))) entries.set(key.text, items[at + 1]);
	}
}
// src/domain/train/formats/pickle/scan-pickle.ts
const LINE_LIMIT = 1 << 20;
const NESTING_LIMIT = 32;
/**
* Walks the opcodes of one pickle, all protocols, from the cursor to behind its STOP, and adds what it would import to the list; nothing is
* loaded, created or called. Values are followed only as far as the names of imports and the arrays that joblib puts between the opcodes need
* it. Fails with `Unreadable` where the bytes are no pickle; what was imported before that is in the list, for a loader would have run it.
*/
function* scanPickle(cursor, imports, depth = 0) {
	if (depth === NESTING_LIMIT) throw new Unreadable(`it holds pickles within pickles, more than ${NESTING_LIMIT} deep`);
	const machine = new PickleMachine(imports);
	for (;;) {
		if (!cursor.has(1) && !(yield* cursor.fill(1))) throw new Unreadable(`it ends at byte ${cursor.position} without STOP`);
		const code = cursor.byte();
		const opcode = OPCODES[code];
		if (opcode === void 0) throw new Unreadable(`byte 0x${code.toString(16)} at ${cursor.position - 1} is no opcode`);
		if (opcode.name === "STOP") return;
		const built = machine.step(opcode.name, yield* argumentOf(cursor, opcode));
		if (built?.of === "joblib.numpy_pickle.NumpyArrayWrapper" || built?.of === `sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper`) yield* passArray(cursor, built.state, imports, depth);
	}
}
function* passArray(cursor, state, imports, depth) {
	const raw = rawArrayOf(state);
	if (raw === void 0) throw new Unreadable(`the array at byte ${cursor.position} has no readable shape and type`);
	if (raw.kind === "pickle") return yield* scanPickle(cursor, imports, depth + 1);
	if (raw.padded) yield* cursor.skip((yield* cursor.take(1))[0]);
	yield* cursor.skip(raw.bytes);
}
/** Values of an argument: of a line its text, of two lines both, of numbers the number, of texts the text when it is short. */
function* argumentOf(cursor, { name, argument }) {
	switch (argument.kind) {
		case "none": return [];
		case "line": return [yield* readLine(cursor)];
		case "lines": return [yield* readLine(cursor), yield* readLine(cursor)];
		case "fixed": {
			const bytes = cursor.has(argument.bytes) ? cursor.bytes(argument.bytes) : yield* cursor.take(argument.bytes);
			return [name === "BINFLOAT" || name === "FRAME" ? OPAQUE : numberValue(name === "BININT" ? viewOf(bytes).getInt32(0, true) : littleEndian(bytes))];
		}
		case "counted": {
			const length = littleEndian(yield* cursor.take(argument.lengthBytes));
			if (!Number.isSafeInteger(length)) throw new Unreadable(`a value at byte ${cursor.position} has no possible length`);
			if (!(name === "LONG1" ? length <= 6 : length <= 1024 && /UNICODE|STRING/.test(name))) {
				yield* cursor.skip(length);
				return [OPAQUE];
			}
			const bytes = yield* cursor.take(length);
			return [name === "LONG1" ? numberValue(signed(bytes)) : textValue(utf8(bytes))];
		}
	}
}
function littleEndian(bytes) {
	let value = 0;
	for (let at = bytes.length - 1; at >= 0; at--) value = value * 256 + bytes[at];
	return value;
}
const signed = (bytes) => bytes.length > 0 && bytes.at(-1) > 127 ? littleEndian(bytes) - 256 ** bytes.length : littleEndian(bytes);
/** Up to the next line feed; a long line counts as a value that is not known. */
function* readLine(cursor) {
	const kept = [];
	for (let length = 0;; length++) {
		if (!cursor.has(1) && !(yield* cursor.fill(1))) throw new Unreadable(`it ends within a line at byte ${cursor.position}`);
		const byte = cursor.byte();
		if (byte === 10) break;
		if (length === LINE_LIMIT) throw new Unreadable(`a line at byte ${cursor.position} is longer than ${LINE_LIMIT} bytes`);
		if (length <= 1024) kept.push(byte);
	}
	return kept.length > 1024 ? OPAQUE : textValue(utf8(Uint8Array.from(kept)).replace(/\r$/, ""));
}
// src/domain/train/formats/scan-stream.ts
/** PyTorch's form before 1.6 is five pickles and then raw numbers; nothing writes more than that one after another. */
const PICKLES_LIMIT = 1e3;
/** All pickles from the beginning of a file on; after the first, what is no pickle any more ends the walk, for loaders do not go there. */
function* scanPickles(imports) {
	const cursor = new ByteCursor();
	yield* scanPickle(cursor, imports);
	for (let count = 1; count < PICKLES_LIMIT; count++) {
		if (!(yield* cursor.fill(2))) return;
		const [mark, protocol] = yield* cursor.take(2);
		if (mark !== 128 || protocol > 5) return;
		try {
			yield* scanPickle(cursor, imports);
		} catch (error) {
			if (error instanceof Unreadable) return;
			throw error;
		}
	}
}
/** A NumPy file: of an array of objects, the pickle in it. */
function* scanNpy(imports) {
	const cursor = new ByteCursor();
	const lengthBytes = (yield* cursor.take(8))[6] === 1 ? 2 : 4;
	const length = [...yield* cursor.take(lengthBytes)].reduceRight((value, byte) => value * 256 + byte, 0);
	if (length > 1 << 20) throw new Unreadable(`its header has ${length} bytes`);
	const header = utf8(yield* cursor.take(length));
	if (/'descr'\s*:\s*(?:'[^'S U]*O|\[.*'[|]?O)/s.test(header)) yield* scanPickle(cursor, imports);
}
const LAMBDA$1 = "\"class_name\": \"Lambda\"";
/** Whether a Keras model holds a layer of Python code; its configuration is JSON text, also within HDF5. */
function* findsLambda(limitBytes) {
	const cursor = new ByteCursor();
	let tail = "";
	while (cursor.position < limitBytes && (yield* cursor.fill(1))) {
		let count = 65536;
		while (count > 1 && !cursor.has(count)) count >>= 1;
		const text = tail + ascii(cursor.bytes(count));
		if (text.replaceAll(/\s+/g, " ").includes(LAMBDA$1) || text.includes("\"class_name\":\"Lambda\"")) return true;
		tail = text.slice(-64);
	}
	return false;
}
function ascii(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
	return text;
}
// src/domain/train/formats/zip-directory.ts
const END = 101010256;
const END_64_LOCATOR = 117853008;
const END_64 = 101075792;
const CENTRAL = 33639248;
const LOCAL = 67324752;
const MEMBER_LIMIT = 1e5;
/** How much of the end of a file holds the record that says where the directory is. */
const ZIP_TAIL = 65577;
/** Where the directory is, from the last bytes of the file; of a ZIP64 archive, where the record is that says so. */
function findDirectory(tail, size) {
	const view = viewOf(tail);
	let end = tail.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
	if (end < 0) throw new Unreadable("it is not a whole ZIP archive");
	if (end >= 20 && view.getUint32(end - 20, true) === END_64_LOCATOR) return { record: Number(view.getBigUint64(end - 12, true)) };
	return within({
		length: view.getUint32(end + 12, true),
		offset: view.getUint32(end + 16, true)
	}, size);
}
/** The same of a ZIP64 record of 56 bytes. */
function readDirectoryRecord(record, size) {
	const view = viewOf(record);
	if (record.length < 56 || view.getUint32(0, true) !== END_64) throw new Unreadable("its directory is damaged");
	return within({
		length: Number(view.getBigUint64(40, true)),
		offset: Number(view.getBigUint64(48, true))
	}, size);
}
function within(place, size) {
	if (place.length > 1 << 26 || place.offset + place.length > size) throw new Unreadable("its directory is damaged");
	return place;
}
function parseDirectory(directory) {
	const view = viewOf(directory);
	const members = [];
	const names = /* @__PURE__ */ new Set();
	for (let at = 0; at + 46 <= directory.length;) {
		if (view.getUint32(at, true) !== CENTRAL) throw new Unreadable("its directory is damaged");
		const [nameLength, extraLength, commentLength] = [
			28,
			30,
			32
		].map((field) => view.getUint16(at + field, true));
		const extra = at + 46 + nameLength;
		const next = extra + extraLength + commentLength;
		if (next > directory.length) throw new Unreadable("its directory is damaged");
		const name = utf8(directory.subarray(at + 46, extra));
		if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Unreadable(`${JSON.stringify(name)} in it is encrypted`);
		const method = view.getUint16(at + 10, true);
		if (method !== 0 && method !== 8) throw new Unreadable(`${JSON.stringify(name)} in it is compressed by method ${method}`);
		if (names.has(name)) throw new Unreadable(`${JSON.stringify(name)} is in it twice`);
		if (names.size === MEMBER_LIMIT) throw new Unreadable(`it has more than ${MEMBER_LIMIT} members`);
		names.add(name);
		members.push({
			name,
			method,
			...sizesOf(view, at, extra, extraLength)
		});
		at = next;
	}
	return members;
}
/** Values of more than 4 GiB stand in an extra field, in this order, where the plain field is all ones. */
function sizesOf(view, at, extra, extraLength) {
	const wide = [];
	for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
		if (view.getUint16(field, true) !== 1) continue;
		const end = Math.min(field + 4 + view.getUint16(field + 2, true), extra + extraLength);
		for (let value = field + 4; value + 8 <= end; value += 8) wide.push(Number(view.getBigUint64(value, true)));
	}
	const resolved = (value) => value === 4294967295 ? wide.shift() ?? value : value;
	const unpacked = resolved(view.getUint32(at + 24, true));
	return {
		packed: resolved(view.getUint32(at + 20, true)),
		unpacked,
		offset: resolved(view.getUint32(at + 42, true))
	};
}
/** Where the bytes of a member begin, by its local header. */
function contentOffset(header, member) {
	const view = viewOf(header);
	if (header.length < 30 || view.getUint32(0, true) !== LOCAL) throw new Unreadable(`${JSON.stringify(member.name)} is not where the directory says`);
	return member.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}
/** What an archive is by the names in it. */
function formatOfMembers(names) {
	const has = (pattern) => names.some((name) => pattern.test(name));
	if (has(/(?:^|\/)constants\.pkl$/) && has(/(?:^|\/)code\//)) return "torchscript";
	if (has(/(?:^|\/)data\.pkl$/)) return "pytorch";
	if (has(/^config\.json$/) && has(/^model\.weights\.h5$/)) return "keras";
	if (has(/^schema\.json$/)) return "skops";
	return names.length > 0 && names.every((name) => name.endsWith(".npy")) ? "npz" : "zip";
}
// src/domain/train/program/model-format.ts
/** Endings of model files, the more telling format first. */
const FORMATS = [
	[/(?:^|\/)MLmodel$/, "mlflow"],
	[/\.onnx$/i, "onnx"],
	[/\.safetensors$/i, "safetensors"],
	[/(?:^|\/)saved_model\.pb$/, "tensorflow-saved-model"],
	[/\.keras$/i, "keras"],
	[/\.(?:h5|hdf5)$/i, "hdf5"],
	[/\.(?:ubj|bst)$/i, "xgboost"],
	[/\.(?:pt|pth|pt2)$/i, "pytorch"],
	[/\.cbm$/i, "catboost"],
	[/\.joblib$/i, "joblib"],
	[/\.(?:pkl|pickle)$/i, "pickle"],
	[/\.rds$/i, "rds"],
	[/\.pmml$/i, "pmml"],
	[/\.gguf$/i, "gguf"],
	[/\.tflite$/i, "tflite"]
];
/** The form of what a program wrote, by the names of its files; the model is named when exactly one file has the most telling ending. */
function modelFormatOf(paths) {
	for (const [ending, name] of FORMATS) {
		const found = paths.filter((path) => ending.test(path));
		if (found.length === 1) return {
			name,
			main: found[0]
		};
		if (found.length > 1) return { name };
	}
	const named = paths.filter((path) => /(?:^|\/)model(?:\.[^/.]+)?$/i.test(path));
	return named.length === 1 ? {
		name: "files",
		main: named[0]
	} : { name: "files" };
}
// src/features/byte-source.ts
/** Answers what a reading asks until it has its value. */
async function readFrom(reading, source) {
	try {
		let step = reading.next();
		while (step.done !== true) {
			const { kind, bytes } = step.value;
			if (kind === "skip") await source.skip(bytes);
			step = reading.next(kind === "take" ? await source.take(bytes) : /* @__PURE__ */ new Uint8Array(0));
		}
		return step.value;
	} finally {
		await source.close();
	}
}
/** Read at once; several requests to the disk cost more than bytes that nobody wants. */
const BLOCK = 1 << 20;
/** Part of a file, by position, so that skipping costs nothing. */
function fileSource(files, path, start, end) {
	let at = start;
	return {
		take: async (count) => {
			const to = Math.min(end, at + Math.max(count, BLOCK));
			if (to <= at) return /* @__PURE__ */ new Uint8Array(0);
			const parts = [];
			for await (const part of files.stream(path, {
				start: at,
				end: to
			})) parts.push(part);
			const bytes = join(parts);
			at += bytes.length;
			return bytes;
		},
		skip: async (count) => {
			at += count;
		},
		close: async () => void 0
	};
}
/** What is inflated on the way, up to a number of bytes: beyond, the file is a bomb or too large to be looked through. */
function inflatedSource(packed, format, limit) {
	async function* given() {
		for await (const chunk of packed) yield chunk;
	}
	const reader = ReadableStream.from(given()).pipeThrough(new DecompressionStream(format)).getReader();
	let skipping = 0;
	const next = async () => {
		const { done, value } = await reader.read().catch((cause) => {
			throw new Unreadable(`what is compressed in it is damaged (${cause instanceof Error ? cause.message : String(cause)})`);
		});
		if (done) return /* @__PURE__ */ new Uint8Array(0);
		limit.left -= value.length;
		if (limit.left < 0) throw new Unreadable("it inflates to far more than it is, and was not read to its end");
		return value;
	};
	return {
		take: async () => {
			for (;;) {
				const chunk = await next();
				if (chunk.length === 0 || chunk.length > skipping) {
					const rest = chunk.subarray(Math.min(skipping, chunk.length));
					skipping = 0;
					return rest;
				}
				skipping -= chunk.length;
			}
		},
		skip: async (count) => {
			skipping += count;
		},
		close: async () => await reader.cancel().catch(() => void 0)
	};
}
const join = (parts) => parts.length === 1 ? parts[0] : joinBytes(parts);
// src/features/zip-members.ts
async function bytesAt(archive, start, length, files) {
	return (await fileSource(files, archive.path, start, Math.min(archive.sizeBytes, start + length)).take(length)).subarray(0, length);
}
/** Members of a ZIP archive by its directory, without the folders. */
async function listMembers(archive, files) {
	const size = archive.sizeBytes;
	const found = findDirectory(await bytesAt(archive, Math.max(0, size - ZIP_TAIL), ZIP_TAIL, files), size);
	const place = "record" in found ? readDirectoryRecord(await bytesAt(archive, found.record, 56, files), size) : found;
	return parseDirectory(await bytesAt(archive, place.offset, place.length, files)).filter(({ name }) => !name.endsWith("/"));
}
/** The bytes of a member as they were before they were packed. */
async function memberSource(archive, member, files, limit) {
	const start = contentOffset(await bytesAt(archive, member.offset, 30, files), member);
	if (start + member.packed > archive.sizeBytes) throw new Unreadable("it ends outside of the archive");
	if (member.method === 0) return fileSource(files, archive.path, start, start + member.packed);
	return inflatedSource(files.stream(archive.path, {
		start,
		end: start + member.packed
	}), "deflate-raw", limit);
}
// src/features/inspect-model-file.ts
const HEAD = 65536;
/** What a file may inflate to: models compress well, bombs a thousand times. */
const ALWAYS_ALLOWED = 1 << 28;
const RATIO = 200;
const PICKLE_NAME = /\.(?:pkl|pickle|joblib|pt|pth|ckpt)(?:\.\w+)?$/i;
const LAMBDA_LIMIT = 1 << 30;
const LAMBDA = "Lambda layer of Keras (Python code in the model)";
/** Looks into one file: format, what it says of itself, and what opening it would import. Memory does not grow with the file. */
async function inspectModelFile(file, files, alwaysAllowedBytes = ALWAYS_ALLOWED) {
	const whole = () => fileSource(files, file.path, 0, file.sizeBytes);
	const head = await whole().take(HEAD);
	const look = new Look(file, files, { left: Math.max(alwaysAllowedBytes, file.sizeBytes * RATIO) });
	const facts = await look.into(recogniseForm(head, file.sizeBytes, file.name), whole, file.name);
	return {
		name: file.name,
		sizeBytes: file.sizeBytes,
		...facts,
		...look.code()
	};
}
var Look = class {
	#imports = new ImportList();
	#problems = [];
	#canRun = false;
	#file;
	#files;
	#limit;
	constructor(file, files, limit) {
		this.#file = file;
		this.#files = files;
		this.#limit = limit;
	}
	code() {
		const [dangerous, unknown] = [this.#imports.of("dangerous"), this.#imports.of("unknown")];
		if (!this.#canRun && !this.#imported() && this.#problems.length === 0) return {};
		return { code: codeFacts({
			dangerous,
			unknown,
			problems: this.#problems
		}) };
	}
	async into(form, open, name) {
		const byName = modelFormatOf([name]).name;
		switch (form.kind) {
			case "model":
				if (form.format === "hdf5") await this.#lambda(open, name);
				return { format: form.format };
			case "pickle": return await this.#pickle(open, byName, name);
			case "npy":
				await this.#guard(name, async () => await readFrom(scanNpy(this.#imports), open()), false);
				return { format: "npy" };
			case "gguf": return { format: "gguf" };
			case "safetensors": {
				const tensors = await this.#guard(name, async () => await readFrom(countSafetensors(new ByteCursor(), form.headerBytes, this.#file.sizeBytes), open()), false);
				return {
					format: "safetensors",
					...tensors === void 0 ? {} : { tensors }
				};
			}
			case "protobuf": return await this.#onnx(open, byName, name);
			case "zip": return await this.#zip(byName);
			case "compressed": return await this.#compressed(form.by, open, name);
			case "other": return byName === "onnx" ? await this.#onnx(open, byName, name) : { format: byName };
		}
	}
	/** What cannot be read is told, not thrown: it is a property of the file. */
	async #guard(name, work, canRun) {
		this.#canRun ||= canRun;
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			this.#problems.push(`${name}: ${error.message}`);
			return;
		}
	}
	/** Bytes that only begin like a pickle and bear no name of one are something else, unless something was imported before they ended. */
	async #pickle(open, byName, name) {
		const before = this.#problems.length;
		await this.#guard(name, async () => await readFrom(scanPickles(this.#imports), open()), false);
		if (this.#problems.length > before && byName === "files" && !PICKLE_NAME.test(name) && !this.#imported()) {
			this.#problems.length = before;
			return { format: "files" };
		}
		this.#canRun = true;
		return { format: byName === "joblib" || byName === "pytorch" ? byName : "pickle" };
	}
	#imported() {
		return [
			"dangerous",
			"unknown",
			"known"
		].some((kind) => this.#imports.of(kind).length > 0);
	}
	async #onnx(open, byName, name) {
		try {
			const onnx = await readFrom(readOnnx(new ByteCursor(), this.#file.sizeBytes), open());
			for (const file of onnx.unsafeFiles ?? []) this.#imports.addDangerous(`weights outside of its folder: ${file}`);
			return {
				format: "onnx",
				onnx
			};
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			if (byName === "onnx") this.#problems.push(`${name}: ${error.message}`);
			return { format: byName };
		}
	}
	async #lambda(open, name) {
		if (await this.#guard(name, async () => await readFrom(findsLambda(LAMBDA_LIMIT), open()), false) === true) this.#imports.addDangerous(LAMBDA);
	}
	async #compressed(by, open, name) {
		const inner = name.replace(/\.(?:gz|z|xz|bz2|lzma|lz4|zst)$/i, "");
		if (by !== "gzip" && by !== "deflate") {
			const format = modelFormatOf([inner]).name;
			if ([
				"pickle",
				"joblib",
				"pytorch"
			].includes(format)) {
				this.#canRun = true;
				this.#problems.push(`${name}: it is compressed by ${by}, which is not looked into; save it uncompressed or with zlib or gzip`);
			}
			return {
				format,
				compression: by
			};
		}
		const inflated = () => inflatedSource(this.#files.stream(this.#file.path), by, this.#limit);
		const head = await this.#guard(name, async () => await headOf(inflated()), false);
		if (head === void 0) return {
			format: modelFormatOf([inner]).name,
			compression: by
		};
		const form = recogniseForm(head, Number.MAX_SAFE_INTEGER, inner);
		return {
			...form.kind === "pickle" || form.kind === "npy" || form.kind === "model" ? await this.into(form, inflated, inner) : { format: modelFormatOf([inner]).name },
			compression: by
		};
	}
	async #zip(byName) {
		const members = await this.#guard(this.#file.name, async () => await listMembers(this.#file, this.#files), false);
		if (members === void 0) return { format: byName === "files" ? "zip" : byName };
		const format = formatOfMembers(members.map(({ name }) => name));
		for (const member of members) await this.#guard(member.name, async () => await this.#member(member, format), format === "pytorch" || format === "torchscript");
		return { format };
	}
	async #member(member, format) {
		const open = async () => await memberSource(this.#file, member, this.#files, this.#limit);
		const name = `${this.#file.name}: ${member.name}`;
		if (format === "keras" && member.name === "config.json") {
			if (await readFrom(findsLambda(LAMBDA_LIMIT), await open())) this.#imports.addDangerous(LAMBDA);
			return;
		}
		const form = recogniseForm(await headOf(await open()), member.unpacked, member.name);
		if (form.kind === "npy") return await readFrom(scanNpy(this.#imports), await open());
		if (form.kind === "pickle" && !/(?:^|\/)data\/\d+$/.test(member.name)) {
			this.#canRun = true;
			return await readFrom(scanPickles(this.#imports), await open());
		}
		if (form.kind === "zip" || form.kind === "compressed" && /\.(?:pkl|pickle|joblib|pt|pth)/i.test(member.name)) this.#problems.push(`${name}: an archive within an archive is not looked into`);
	}
};
async function headOf(source) {
	try {
		return (await source.take(HEAD)).subarray(0, HEAD);
	} finally {
		await source.close();
	}
}
export { viewOf as a, utf8 as i, modelFormatOf as n, joinCodeFacts as o, readFields as r, judgeCode as s, inspectModelFile as t };
