var Node = class {
	value;
	next;
	constructor(e) {
		this.value = e;
	}
};
var Queue = class {
	#e;
	#t;
	#n;
	constructor() {
		this.clear();
	}
	enqueue(e) {
		const t = new Node(e);
		if (this.#e) {
			this.#t.next = t;
			this.#t = t;
		} else {
			this.#e = t;
			this.#t = t;
		}
		this.#n++;
	}
	dequeue() {
		const e = this.#e;
		if (!e) return;
		this.#e = this.#e.next;
		this.#n--;
		if (!this.#e) this.#t = void 0;
		return e.value;
	}
	peek() {
		if (!this.#e) return;
		return this.#e.value;
	}
	clear() {
		this.#e = void 0;
		this.#t = void 0;
		this.#n = 0;
	}
	get size() {
		return this.#n;
	}
	*[Symbol.iterator]() {
		let e = this.#e;
		while (e) {
			yield e.value;
			e = e.next;
		}
	}
	*drain() {
		while (this.#e) yield this.dequeue();
	}
};
function pLimit(e) {
	let t = false;
	if (typeof e === `object`) ({concurrency: e, rejectOnClear: t = false} = e);
	validateConcurrency(e);
	if (typeof t !== `boolean`) throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const n = new Queue();
	let r = 0;
	const resumeNext = () => {
		if (r < e && n.size > 0) {
			r++;
			n.dequeue().run();
		}
	};
	const next = () => {
		r--;
		resumeNext();
	};
	const run = async (e, t, n) => {
		const r = (async () => e(...n))();
		t(r);
		try {
			await r;
		} catch {}
		next();
	};
	const enqueue = (t, i, a, o) => {
		const s = { reject: a };
		new Promise((e) => {
			s.run = e;
			n.enqueue(s);
		}).then(run.bind(void 0, t, i, o));
		if (r < e) resumeNext();
	};
	const generator = (e, ...t) => new Promise((n, r) => {
		enqueue(e, n, r, t);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => r },
		pendingCount: { get: () => n.size },
		clearQueue: { value() {
			if (!t) {
				n.clear();
				return;
			}
			const e = AbortSignal.abort().reason;
			while (n.size > 0) n.dequeue().reject(e);
		} },
		concurrency: {
			get: () => e,
			set(t) {
				validateConcurrency(t);
				e = t;
				queueMicrotask(() => {
					while (r < e && n.size > 0) resumeNext();
				});
			}
		},
		map: { async value(e, t) {
			const n = [];
			try {
				Array.from(e, (e, r) => {
					const i = generator(t, e, r);
					n.push(i);
					return i;
				});
			} catch (e) {
				for (const e of n) e.catch(() => {});
				throw e;
			}
			return Promise.all(n);
		} }
	});
	return generator;
}
function validateConcurrency(e) {
	if (!((Number.isInteger(e) || e === Number.POSITIVE_INFINITY) && e > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
export { pLimit as default };
