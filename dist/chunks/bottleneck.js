import { t as __commonJSMin } from "./runtime-js.js";
var require_light = __commonJSMin(((e, t, n) => {
	(function(n, r) {
		typeof e === `object` && typeof t !== `undefined` ? t.exports = r() : typeof define === `function` && define.amd ? define(r) : n.Bottleneck = r();
	})(n, (function() {
		"use strict";
		var e = typeof globalThis !== `undefined` ? globalThis : typeof window !== `undefined` ? window : typeof global !== `undefined` ? global : typeof self !== `undefined` ? self : {};
		function getCjsExportFromNamespace(e) {
			return e && e[`default`] || e;
		}
		var load = function(e, t, n = {}) {
			var r, i, a;
			for (r in t) {
				a = t[r];
				n[r] = (i = e[r]) != null ? i : a;
			}
			return n;
		};
		var overwrite = function(e, t, n = {}) {
			var r, i;
			for (r in e) {
				i = e[r];
				if (t[r] !== void 0) n[r] = i;
			}
			return n;
		};
		var t = {
			load,
			overwrite
		};
		var n = class DLList {
			constructor(e, t) {
				this.incr = e;
				this.decr = t;
				this._first = null;
				this._last = null;
				this.length = 0;
			}
			push(e) {
				var t;
				this.length++;
				if (typeof this.incr === `function`) this.incr();
				t = {
					value: e,
					prev: this._last,
					next: null
				};
				if (this._last != null) {
					this._last.next = t;
					this._last = t;
				} else this._first = this._last = t;
			}
			shift() {
				var e;
				if (this._first == null) return;
				else {
					this.length--;
					if (typeof this.decr === `function`) this.decr();
				}
				e = this._first.value;
				if ((this._first = this._first.next) != null) this._first.prev = null;
				else this._last = null;
				return e;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				var e = this._first, t, n = [];
				while (e != null) n.push((t = e, e = e.next, t.value));
				return n;
			}
			forEachShift(e) {
				var t = this.shift();
				while (t != null) e(t), t = this.shift();
			}
			debug() {
				var e = this._first, t, n, r, i = [];
				while (e != null) i.push((t = e, e = e.next, {
					value: t.value,
					prev: (n = t.prev) != null ? n.value : void 0,
					next: (r = t.next) != null ? r.value : void 0
				}));
				return i;
			}
		};
		var r = class Events {
			constructor(e) {
				this.instance = e;
				this._events = {};
				if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw new Error(`An Emitter already exists for this object`);
				this.instance.on = (e, t) => {
					return this._addListener(e, `many`, t);
				};
				this.instance.once = (e, t) => {
					return this._addListener(e, `once`, t);
				};
				this.instance.removeAllListeners = (e = null) => {
					if (e != null) return delete this._events[e];
					else return this._events = {};
				};
			}
			_addListener(e, t, n) {
				var r;
				if ((r = this._events)[e] == null) r[e] = [];
				this._events[e].push({
					cb: n,
					status: t
				});
				return this.instance;
			}
			listenerCount(e) {
				if (this._events[e] != null) return this._events[e].length;
				else return 0;
			}
			async trigger(e, ...t) {
				var n, r;
				try {
					if (e !== `debug`) this.trigger(`debug`, `Event triggered: ${e}`, t);
					if (this._events[e] == null) return;
					this._events[e] = this._events[e].filter(function(e) {
						return e.status !== `none`;
					});
					r = this._events[e].map(async (e) => {
						var n, r;
						if (e.status === `none`) return;
						if (e.status === `once`) e.status = `none`;
						try {
							r = typeof e.cb === `function` ? e.cb(...t) : void 0;
							if (typeof (r != null ? r.then : void 0) === `function`) return await r;
							else return r;
						} catch (e) {
							n = e;
							this.trigger(`error`, n);
							return null;
						}
					});
					return (await Promise.all(r)).find(function(e) {
						return e != null;
					});
				} catch (e) {
					n = e;
					this.trigger(`error`, n);
					return null;
				}
			}
		};
		var i = n, a = r;
		var o = class Queues {
			constructor(e) {
				this.Events = new a(this);
				this._length = 0;
				this._lists = (function() {
					var t, n, r = [];
					for (t = 1, n = e; 1 <= n ? t <= n : t >= n; 1 <= n ? ++t : --t) r.push(new i((() => {
						return this.incr();
					}), (() => {
						return this.decr();
					})));
					return r;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger(`leftzero`);
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger(`zero`);
			}
			push(e) {
				return this._lists[e.options.priority].push(e);
			}
			queued(e) {
				if (e != null) return this._lists[e].length;
				else return this._length;
			}
			shiftAll(e) {
				return this._lists.forEach(function(t) {
					return t.forEachShift(e);
				});
			}
			getFirst(e = this._lists) {
				var t = 0, n = e.length, r;
				for (; t < n; t++) {
					r = e[t];
					if (r.length > 0) return r;
				}
				return [];
			}
			shiftLastFrom(e) {
				return this.getFirst(this._lists.slice(e).reverse()).shift();
			}
		};
		var s = class BottleneckError extends Error {};
		var c, l, u, d = 10, f;
		l = 5;
		f = t;
		c = s;
		u = class Job {
			constructor(e, t, n, r, i, a, o, s) {
				this.task = e;
				this.args = t;
				this.rejectOnDrop = i;
				this.Events = a;
				this._states = o;
				this.Promise = s;
				this.options = f.load(n, r);
				this.options.priority = this._sanitizePriority(this.options.priority);
				if (this.options.id === r.id) this.options.id = `${this.options.id}-${this._randomIndex()}`;
				this.promise = new this.Promise((e, t) => {
					this._resolve = e;
					this._reject = t;
				});
				this.retryCount = 0;
			}
			_sanitizePriority(e) {
				var t = ~~e !== e ? l : e;
				if (t < 0) return 0;
				else if (t > d - 1) return d - 1;
				else return t;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error: e, message: t = `This job has been dropped by Bottleneck` } = {}) {
				if (this._states.remove(this.options.id)) {
					if (this.rejectOnDrop) this._reject(e != null ? e : new c(t));
					this.Events.trigger(`dropped`, {
						args: this.args,
						options: this.options,
						task: this.task,
						promise: this.promise
					});
					return true;
				} else return false;
			}
			_assertStatus(e) {
				var t = this._states.jobStatus(this.options.id);
				if (!(t === e || e === `DONE` && t === null)) throw new c(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				this._states.start(this.options.id);
				return this.Events.trigger(`received`, {
					args: this.args,
					options: this.options
				});
			}
			doQueue(e, t) {
				this._assertStatus(`RECEIVED`);
				this._states.next(this.options.id);
				return this.Events.trigger(`queued`, {
					args: this.args,
					options: this.options,
					reachedHWM: e,
					blocked: t
				});
			}
			doRun() {
				if (this.retryCount === 0) {
					this._assertStatus(`QUEUED`);
					this._states.next(this.options.id);
				} else this._assertStatus(`EXECUTING`);
				return this.Events.trigger(`scheduled`, {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(e, t, n, r) {
				var i, a, o;
				if (this.retryCount === 0) {
					this._assertStatus(`RUNNING`);
					this._states.next(this.options.id);
				} else this._assertStatus(`EXECUTING`);
				a = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				this.Events.trigger(`executing`, a);
				try {
					o = await (e != null ? e.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
					if (t()) {
						this.doDone(a);
						await r(this.options, a);
						this._assertStatus(`DONE`);
						return this._resolve(o);
					}
				} catch (e) {
					i = e;
					return this._onFailure(i, a, t, n, r);
				}
			}
			doExpire(e, t, n) {
				var r, i;
				if (this._states.jobStatus(this.options.id === `RUNNING`)) this._states.next(this.options.id);
				this._assertStatus(`EXECUTING`);
				i = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				r = new c(`This job timed out after ${this.options.expiration} ms.`);
				return this._onFailure(r, i, e, t, n);
			}
			async _onFailure(e, t, n, r, i) {
				var a, o;
				if (n()) {
					a = await this.Events.trigger(`failed`, e, t);
					if (a != null) {
						o = ~~a;
						this.Events.trigger(`retry`, `Retrying ${this.options.id} after ${o} ms`, t);
						this.retryCount++;
						return r(o);
					} else {
						this.doDone(t);
						await i(this.options, t);
						this._assertStatus(`DONE`);
						return this._reject(e);
					}
				}
			}
			doDone(e) {
				this._assertStatus(`EXECUTING`);
				this._states.next(this.options.id);
				return this.Events.trigger(`done`, e);
			}
		};
		var p = u;
		var m, h, g = t;
		m = s;
		h = class LocalDatastore {
			constructor(e, t, n) {
				this.instance = e;
				this.storeOptions = t;
				this.clientId = this.instance._randomIndex();
				g.load(n, n, this);
				this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
				this._running = 0;
				this._done = 0;
				this._unblockTime = 0;
				this.ready = this.Promise.resolve();
				this.clients = {};
				this._startHeartbeat();
			}
			_startHeartbeat() {
				var e;
				if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) return typeof (e = this.heartbeat = setInterval(() => {
					var e, t, n, r = Date.now(), i;
					if (this.storeOptions.reservoirRefreshInterval != null && r >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
						this._lastReservoirRefresh = r;
						this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
						this.instance._drainAll(this.computeCapacity());
					}
					if (this.storeOptions.reservoirIncreaseInterval != null && r >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
						({reservoirIncreaseAmount: e, reservoirIncreaseMaximum: n, reservoir: i} = this.storeOptions);
						this._lastReservoirIncrease = r;
						t = n != null ? Math.min(e, n - i) : e;
						if (t > 0) {
							this.storeOptions.reservoir += t;
							return this.instance._drainAll(this.computeCapacity());
						}
					}
				}, this.heartbeatInterval)).unref === `function` ? e.unref() : void 0;
				else return clearInterval(this.heartbeat);
			}
			async __publish__(e) {
				await this.yieldLoop();
				return this.instance.Events.trigger(`message`, e.toString());
			}
			async __disconnect__(e) {
				await this.yieldLoop();
				clearInterval(this.heartbeat);
				return this.Promise.resolve();
			}
			yieldLoop(e = 0) {
				return new this.Promise(function(t, n) {
					return setTimeout(t, e);
				});
			}
			computePenalty() {
				var e;
				return (e = this.storeOptions.penalty) != null ? e : 15 * this.storeOptions.minTime || 5e3;
			}
			async __updateSettings__(e) {
				await this.yieldLoop();
				g.overwrite(e, e, this.storeOptions);
				this._startHeartbeat();
				this.instance._drainAll(this.computeCapacity());
				return true;
			}
			async __running__() {
				await this.yieldLoop();
				return this._running;
			}
			async __queued__() {
				await this.yieldLoop();
				return this.instance.queued();
			}
			async __done__() {
				await this.yieldLoop();
				return this._done;
			}
			async __groupCheck__(e) {
				await this.yieldLoop();
				return this._nextRequest + this.timeout < e;
			}
			computeCapacity() {
				var e, t;
				({maxConcurrent: e, reservoir: t} = this.storeOptions);
				if (e != null && t != null) return Math.min(e - this._running, t);
				else if (e != null) return e - this._running;
				else if (t != null) return t;
				else return null;
			}
			conditionsCheck(e) {
				var t = this.computeCapacity();
				return t == null || e <= t;
			}
			async __incrementReservoir__(e) {
				var t;
				await this.yieldLoop();
				t = this.storeOptions.reservoir += e;
				this.instance._drainAll(this.computeCapacity());
				return t;
			}
			async __currentReservoir__() {
				await this.yieldLoop();
				return this.storeOptions.reservoir;
			}
			isBlocked(e) {
				return this._unblockTime >= e;
			}
			check(e, t) {
				return this.conditionsCheck(e) && this._nextRequest - t <= 0;
			}
			async __check__(e) {
				var t;
				await this.yieldLoop();
				t = Date.now();
				return this.check(e, t);
			}
			async __register__(e, t, n) {
				var r, i;
				await this.yieldLoop();
				r = Date.now();
				if (this.conditionsCheck(t)) {
					this._running += t;
					if (this.storeOptions.reservoir != null) this.storeOptions.reservoir -= t;
					i = Math.max(this._nextRequest - r, 0);
					this._nextRequest = r + i + this.storeOptions.minTime;
					return {
						success: true,
						wait: i,
						reservoir: this.storeOptions.reservoir
					};
				} else return { success: false };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(e, t) {
				var n, r, i;
				await this.yieldLoop();
				if (this.storeOptions.maxConcurrent != null && t > this.storeOptions.maxConcurrent) throw new m(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				r = Date.now();
				i = this.storeOptions.highWater != null && e === this.storeOptions.highWater && !this.check(t, r);
				n = this.strategyIsBlock() && (i || this.isBlocked(r));
				if (n) {
					this._unblockTime = r + this.computePenalty();
					this._nextRequest = this._unblockTime + this.storeOptions.minTime;
					this.instance._dropAllQueued();
				}
				return {
					reachedHWM: i,
					blocked: n,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(e, t) {
				await this.yieldLoop();
				this._running -= t;
				this._done += t;
				this.instance._drainAll(this.computeCapacity());
				return { running: this._running };
			}
		};
		var _ = h;
		var v = s;
		var y = class States {
			constructor(e) {
				this.status = e;
				this._jobs = {};
				this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(e) {
				var t = this._jobs[e], n = t + 1;
				if (t != null && n < this.status.length) {
					this.counts[t]--;
					this.counts[n]++;
					return this._jobs[e]++;
				} else if (t != null) {
					this.counts[t]--;
					return delete this._jobs[e];
				}
			}
			start(e) {
				var t = 0;
				this._jobs[e] = t;
				return this.counts[t]++;
			}
			remove(e) {
				var t = this._jobs[e];
				if (t != null) {
					this.counts[t]--;
					delete this._jobs[e];
				}
				return t != null;
			}
			jobStatus(e) {
				var t;
				return (t = this.status[this._jobs[e]]) != null ? t : null;
			}
			statusJobs(e) {
				var t, n, r, i, a;
				if (e != null) {
					n = this.status.indexOf(e);
					if (n < 0) throw new v(`status must be one of ${this.status.join(`, `)}`);
					r = this._jobs;
					i = [];
					for (t in r) {
						a = r[t];
						if (a === n) i.push(t);
					}
					return i;
				} else return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((e, t, n) => {
					e[this.status[n]] = t;
					return e;
				}), {});
			}
		};
		var b = n;
		var x = class Sync {
			constructor(e, t) {
				this.schedule = this.schedule.bind(this);
				this.name = e;
				this.Promise = t;
				this._running = 0;
				this._queue = new b();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var e, t, n, r, i, a, o;
				if (this._running < 1 && this._queue.length > 0) {
					this._running++;
					({task: o, args: e, resolve: i, reject: r} = this._queue.shift());
					t = await (async function() {
						try {
							a = await o(...e);
							return function() {
								return i(a);
							};
						} catch (e) {
							n = e;
							return function() {
								return r(n);
							};
						}
					})();
					this._running--;
					this._tryToRun();
					return t();
				}
			}
			schedule(e, ...t) {
				var n, r, i = r = null;
				n = new this.Promise(function(e, t) {
					i = e;
					return r = t;
				});
				this._queue.push({
					task: e,
					args: t,
					resolve: i,
					reject: r
				});
				this._tryToRun();
				return n;
			}
		};
		var S = `2.19.5`;
		var C = Object.freeze({
			version: S,
			default: { version: S }
		});
		var require$$2 = () => console.log(`You must import the full version of Bottleneck in order to use this feature.`);
		var require$$3 = () => console.log(`You must import the full version of Bottleneck in order to use this feature.`);
		var require$$4 = () => console.log(`You must import the full version of Bottleneck in order to use this feature.`);
		var w, T, E, D, O, k = t;
		w = r;
		D = require$$2;
		E = require$$3;
		O = require$$4;
		T = (function() {
			class Group {
				constructor(e = {}) {
					this.deleteKey = this.deleteKey.bind(this);
					this.limiterOptions = e;
					k.load(this.limiterOptions, this.defaults, this);
					this.Events = new w(this);
					this.instances = {};
					this.Bottleneck = J;
					this._startAutoCleanup();
					this.sharedConnection = this.connection != null;
					if (this.connection == null) {
						if (this.limiterOptions.datastore === `redis`) this.connection = new D(Object.assign({}, this.limiterOptions, { Events: this.Events }));
						else if (this.limiterOptions.datastore === `ioredis`) this.connection = new E(Object.assign({}, this.limiterOptions, { Events: this.Events }));
					}
				}
				key(e = ``) {
					var t;
					return (t = this.instances[e]) != null ? t : (() => {
						var t = this.instances[e] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${e}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						this.Events.trigger(`created`, t, e);
						return t;
					})();
				}
				async deleteKey(e = ``) {
					var t, n = this.instances[e];
					if (this.connection) t = await this.connection.__runCommand__([`del`, ...O.allKeys(`${this.id}-${e}`)]);
					if (n != null) {
						delete this.instances[e];
						await n.disconnect();
					}
					return n != null || t > 0;
				}
				limiters() {
					var e, t = this.instances, n = [], r;
					for (e in t) {
						r = t[e];
						n.push({
							key: e,
							limiter: r
						});
					}
					return n;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var e, t, n, r, i, a, o, s, c;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					a = [];
					e = null;
					c = `b_${this.id}-`.length;
					t = 9;
					while (e !== 0) {
						[s, n] = await this.connection.__runCommand__([
							`scan`,
							e != null ? e : 0,
							`match`,
							`b_${this.id}-*_settings`,
							`count`,
							1e4
						]);
						e = ~~s;
						for (r = 0, o = n.length; r < o; r++) {
							i = n[r];
							a.push(i.slice(c, -t));
						}
					}
					return a;
				}
				_startAutoCleanup() {
					var e;
					clearInterval(this.interval);
					return typeof (e = this.interval = setInterval(async () => {
						var e, t, n, r, i = Date.now(), a;
						n = this.instances;
						r = [];
						for (t in n) {
							a = n[t];
							try {
								if (await a._store.__groupCheck__(i)) r.push(this.deleteKey(t));
								else r.push(void 0);
							} catch (t) {
								e = t;
								r.push(a.Events.trigger(`error`, e));
							}
						}
						return r;
					}, this.timeout / 2)).unref === `function` ? e.unref() : void 0;
				}
				updateSettings(e = {}) {
					k.overwrite(e, this.defaults, this);
					k.overwrite(e, e, this.limiterOptions);
					if (e.timeout != null) return this._startAutoCleanup();
				}
				disconnect(e = true) {
					var t;
					if (!this.sharedConnection) return (t = this.connection) != null ? t.disconnect(e) : void 0;
				}
			}
			Group.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: `group-key`
			};
			return Group;
		}).call(e);
		var A = T;
		var j, M, N = t;
		M = r;
		j = (function() {
			class Batcher {
				constructor(e = {}) {
					this.options = e;
					N.load(this.options, this.defaults, this);
					this.Events = new M(this);
					this._arr = [];
					this._resetPromise();
					this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((e, t) => {
						return this._resolve = e;
					});
				}
				_flush() {
					clearTimeout(this._timeout);
					this._lastFlush = Date.now();
					this._resolve();
					this.Events.trigger(`batch`, this._arr);
					this._arr = [];
					return this._resetPromise();
				}
				add(e) {
					var t;
					this._arr.push(e);
					t = this._promise;
					if (this._arr.length === this.maxSize) this._flush();
					else if (this.maxTime != null && this._arr.length === 1) this._timeout = setTimeout(() => {
						return this._flush();
					}, this.maxTime);
					return t;
				}
			}
			Batcher.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			};
			return Batcher;
		}).call(e);
		var P = j;
		var require$$4$1 = () => console.log(`You must import the full version of Bottleneck in order to use this feature.`);
		var F = getCjsExportFromNamespace(C);
		var I, L, R, z, B, V, H, U, W, G, K, q = [].splice;
		V = 10;
		L = 5;
		K = t;
		H = o;
		z = p;
		B = _;
		U = require$$4$1;
		R = r;
		W = y;
		G = x;
		I = (function() {
			class Bottleneck {
				constructor(e = {}, ...t) {
					var n, r;
					this._addToQueue = this._addToQueue.bind(this);
					this._validateOptions(e, t);
					K.load(e, this.instanceDefaults, this);
					this._queues = new H(V);
					this._scheduled = {};
					this._states = new W([
						`RECEIVED`,
						`QUEUED`,
						`RUNNING`,
						`EXECUTING`
					].concat(this.trackDoneStatus ? [`DONE`] : []));
					this._limiter = null;
					this.Events = new R(this);
					this._submitLock = new G(`submit`, this.Promise);
					this._registerLock = new G(`register`, this.Promise);
					r = K.load(e, this.storeDefaults, {});
					this._store = (function() {
						if (this.datastore === `redis` || this.datastore === `ioredis` || this.connection != null) {
							n = K.load(e, this.redisStoreDefaults, {});
							return new U(this, r, n);
						} else if (this.datastore === `local`) {
							n = K.load(e, this.localStoreDefaults, {});
							return new B(this, r, n);
						} else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this);
					this._queues.on(`leftzero`, () => {
						var e;
						return (e = this._store.heartbeat) != null ? typeof e.ref === `function` ? e.ref() : void 0 : void 0;
					});
					this._queues.on(`zero`, () => {
						var e;
						return (e = this._store.heartbeat) != null ? typeof e.unref === `function` ? e.unref() : void 0 : void 0;
					});
				}
				_validateOptions(e, t) {
					if (!(e != null && typeof e === `object` && t.length === 0)) throw new Bottleneck.prototype.BottleneckError(`Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.`);
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(e) {
					return this._store.__publish__(e);
				}
				disconnect(e = true) {
					return this._store.__disconnect__(e);
				}
				chain(e) {
					this._limiter = e;
					return this;
				}
				queued(e) {
					return this._queues.queued(e);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(e) {
					return this._states.jobStatus(e);
				}
				jobs(e) {
					return this._states.statusJobs(e);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(e = 1) {
					return this._store.__check__(e);
				}
				_clearGlobalState(e) {
					if (this._scheduled[e] != null) {
						clearTimeout(this._scheduled[e].expiration);
						delete this._scheduled[e];
						return true;
					} else return false;
				}
				async _free(e, t, n, r) {
					var i, a;
					try {
						({running: a} = await this._store.__free__(e, n.weight));
						this.Events.trigger(`debug`, `Freed ${n.id}`, r);
						if (a === 0 && this.empty()) return this.Events.trigger(`idle`);
					} catch (e) {
						i = e;
						return this.Events.trigger(`error`, i);
					}
				}
				_run(e, t, n) {
					var r, i, a;
					t.doRun();
					r = this._clearGlobalState.bind(this, e);
					a = this._run.bind(this, e, t);
					i = this._free.bind(this, e, t);
					return this._scheduled[e] = {
						timeout: setTimeout(() => {
							return t.doExecute(this._limiter, r, a, i);
						}, n),
						expiration: t.options.expiration != null ? setTimeout(function() {
							return t.doExpire(r, a, i);
						}, n + t.options.expiration) : void 0,
						job: t
					};
				}
				_drainOne(e) {
					return this._registerLock.schedule(() => {
						var t, n, r, i, a;
						if (this.queued() === 0) return this.Promise.resolve(null);
						a = this._queues.getFirst();
						({options: i, args: t} = r = a.first());
						if (e != null && i.weight > e) return this.Promise.resolve(null);
						this.Events.trigger(`debug`, `Draining ${i.id}`, {
							args: t,
							options: i
						});
						n = this._randomIndex();
						return this._store.__register__(n, i.weight, i.expiration).then(({ success: e, wait: o, reservoir: s }) => {
							var c;
							this.Events.trigger(`debug`, `Drained ${i.id}`, {
								success: e,
								args: t,
								options: i
							});
							if (e) {
								a.shift();
								c = this.empty();
								if (c) this.Events.trigger(`empty`);
								if (s === 0) this.Events.trigger(`depleted`, c);
								this._run(n, r, o);
								return this.Promise.resolve(i.weight);
							} else return this.Promise.resolve(null);
						});
					});
				}
				_drainAll(e, t = 0) {
					return this._drainOne(e).then((n) => {
						var r;
						if (n != null) {
							r = e != null ? e - n : e;
							return this._drainAll(r, t + n);
						} else return this.Promise.resolve(t);
					}).catch((e) => {
						return this.Events.trigger(`error`, e);
					});
				}
				_dropAllQueued(e) {
					return this._queues.shiftAll(function(t) {
						return t.doDrop({ message: e });
					});
				}
				stop(e = {}) {
					var t, waitForExecuting;
					e = K.load(e, this.stopDefaults);
					waitForExecuting = (e) => {
						var finished = () => {
							var t = this._states.counts;
							return t[0] + t[1] + t[2] + t[3] === e;
						};
						return new this.Promise((e, t) => {
							if (finished()) return e();
							else return this.on(`done`, () => {
								if (finished()) {
									this.removeAllListeners(`done`);
									return e();
								}
							});
						});
					};
					t = e.dropWaitingJobs ? (this._run = function(t, n) {
						return n.doDrop({ message: e.dropErrorMessage });
					}, this._drainOne = () => {
						return this.Promise.resolve(null);
					}, this._registerLock.schedule(() => {
						return this._submitLock.schedule(() => {
							var t, n = this._scheduled, r;
							for (t in n) {
								r = n[t];
								if (this.jobStatus(r.job.options.id) === `RUNNING`) {
									clearTimeout(r.timeout);
									clearTimeout(r.expiration);
									r.job.doDrop({ message: e.dropErrorMessage });
								}
							}
							this._dropAllQueued(e.dropErrorMessage);
							return waitForExecuting(0);
						});
					})) : this.schedule({
						priority: V - 1,
						weight: 0
					}, () => {
						return waitForExecuting(1);
					});
					this._receive = function(t) {
						return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage));
					};
					this.stop = () => {
						return this.Promise.reject(new Bottleneck.prototype.BottleneckError(`stop() has already been called`));
					};
					return t;
				}
				async _addToQueue(e) {
					var t, n, r, i, a, o, s;
					({args: t, options: i} = e);
					try {
						({reachedHWM: a, blocked: n, strategy: s} = await this._store.__submit__(this.queued(), i.weight));
					} catch (n) {
						r = n;
						this.Events.trigger(`debug`, `Could not queue ${i.id}`, {
							args: t,
							options: i,
							error: r
						});
						e.doDrop({ error: r });
						return false;
					}
					if (n) {
						e.doDrop();
						return true;
					} else if (a) {
						o = s === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(i.priority) : s === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(i.priority + 1) : s === Bottleneck.prototype.strategy.OVERFLOW ? e : void 0;
						if (o != null) o.doDrop();
						if (o == null || s === Bottleneck.prototype.strategy.OVERFLOW) {
							if (o == null) e.doDrop();
							return a;
						}
					}
					e.doQueue(a, n);
					this._queues.push(e);
					await this._drainAll();
					return a;
				}
				_receive(e) {
					if (this._states.jobStatus(e.options.id) != null) {
						e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`));
						return false;
					} else {
						e.doReceive();
						return this._submitLock.schedule(this._addToQueue, e);
					}
				}
				submit(...e) {
					var t, n, r, i, a, o, task;
					if (typeof e[0] === `function`) {
						a = e, [n, ...e] = a, [t] = q.call(e, -1);
						i = K.load({}, this.jobDefaults);
					} else {
						o = e, [i, n, ...e] = o, [t] = q.call(e, -1);
						i = K.load(i, this.jobDefaults);
					}
					task = (...e) => {
						return new this.Promise(function(t, r) {
							return n(...e, function(...e) {
								return (e[0] != null ? r : t)(e);
							});
						});
					};
					r = new z(task, e, i, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					r.promise.then(function(e) {
						return typeof t === `function` ? t(...e) : void 0;
					}).catch(function(e) {
						if (Array.isArray(e)) return typeof t === `function` ? t(...e) : void 0;
						else return typeof t === `function` ? t(e) : void 0;
					});
					return this._receive(r);
				}
				schedule(...e) {
					var t, n, r;
					if (typeof e[0] === `function`) {
						[r, ...e] = e;
						n = {};
					} else [n, r, ...e] = e;
					t = new z(r, e, n, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					this._receive(t);
					return t.promise;
				}
				wrap(e) {
					var t = this.schedule.bind(this), wrapped = function(...n) {
						return t(e.bind(this), ...n);
					};
					wrapped.withOptions = function(n, ...r) {
						return t(n, e, ...r);
					};
					return wrapped;
				}
				async updateSettings(e = {}) {
					await this._store.__updateSettings__(K.overwrite(e, this.storeDefaults));
					K.overwrite(e, this.instanceDefaults, this);
					return this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(e = 0) {
					return this._store.__incrementReservoir__(e);
				}
			}
			Bottleneck.default = Bottleneck;
			Bottleneck.Events = R;
			Bottleneck.version = Bottleneck.prototype.version = F.version;
			Bottleneck.strategy = Bottleneck.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			};
			Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = s;
			Bottleneck.Group = Bottleneck.prototype.Group = A;
			Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
			Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
			Bottleneck.Batcher = Bottleneck.prototype.Batcher = P;
			Bottleneck.prototype.jobDefaults = {
				priority: L,
				weight: 1,
				expiration: null,
				id: `<no-id>`
			};
			Bottleneck.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: Bottleneck.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			};
			Bottleneck.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			};
			Bottleneck.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: false,
				connection: null
			};
			Bottleneck.prototype.instanceDefaults = {
				datastore: `local`,
				connection: null,
				id: `<no-id>`,
				rejectOnDrop: true,
				trackDoneStatus: false,
				Promise
			};
			Bottleneck.prototype.stopDefaults = {
				enqueueErrorMessage: `This limiter has been stopped and cannot accept new jobs.`,
				dropWaitingJobs: true,
				dropErrorMessage: `This limiter has been stopped.`
			};
			return Bottleneck;
		}).call(e);
		var J = I;
		return J;
	}));
}));
export { require_light as t };
