import { n as Refusal } from "./domain-train-tracking-refusal.js";
import { timingSafeEqual } from "node:crypto";
// src/server/tracking/guard.ts
/** Names by which a program on this machine reaches the loopback interface. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;
/**
* Lets in programs of this machine only. A web page can make a browser send requests to loopback, directly or by a name that it rebinds:
* a foreign Host or any Origin gives it away. Other users of the machine lack the token.
*/
function registerGuard(app, token) {
	const expected = token === void 0 ? void 0 : Buffer.from(`Bearer ${token}`);
	app.addHook("onRequest", (request, _reply, done) => {
		if (!LOOPBACK.test(request.headers.host ?? "")) done(new Refusal("PERMISSION_DENIED", "This server answers under 127.0.0.1 and localhost only."));
		else if (request.headers.origin !== void 0) done(new Refusal("PERMISSION_DENIED", "This server answers programs, not web pages."));
		else if (expected !== void 0 && !isEqual(Buffer.from(request.headers.authorization ?? ""), expected)) done(new Refusal("PERMISSION_DENIED", "Expected the token that Trainyard gave the program in MLFLOW_TRACKING_TOKEN."));
		else done();
	});
}
const isEqual = (left, right) => left.length === right.length && timingSafeEqual(left, right);
export { registerGuard as t };
