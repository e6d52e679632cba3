// src/domain/train/tracking/refusal.ts
/** Codes of MLflow with the HTTP status that its server sends; clients raise by the code. */
const REFUSALS = {
	RESOURCE_DOES_NOT_EXIST: 404,
	RESOURCE_ALREADY_EXISTS: 400,
	INVALID_PARAMETER_VALUE: 400,
	/** A route that is not supported: clients neither retry nor guess, and some fall back to another route. */
	ENDPOINT_NOT_FOUND: 404,
	PERMISSION_DENIED: 403,
	/** Never sent for what will not heal: clients retry it for minutes. */
	INTERNAL_ERROR: 500
};
/** Why a request is not carried out; nothing of it was kept. */
var Refusal = class extends Error {
	name = "Refusal";
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
const invalid = (message) => new Refusal("INVALID_PARAMETER_VALUE", message);
const absent = (message) => new Refusal("RESOURCE_DOES_NOT_EXIST", message);
const renderRefusal = ({ code, message }) => ({
	error_code: code,
	message
});
export { renderRefusal as a, invalid as i, Refusal as n, absent as r, REFUSALS as t };
