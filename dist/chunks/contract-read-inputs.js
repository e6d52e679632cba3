import { n as Failure } from "./kernel-failure.js";
import { n as ok, t as err } from "./kernel-result.js";
// src/contract/read-inputs.ts
/** Parses every input and reports all problems at once. */
function readInputs(spec, source) {
	const values = {};
	const problems = [];
	for (const [name, field] of Object.entries(spec.inputs)) {
		const given = source(name);
		const wire = given === void 0 || given === "" ? field.default : given;
		if (wire === void 0) {
			if (field.required) problems.push(new Failure("contract.input-missing", { message: `input "${name}" is required: ${field.about}` }));
			values[camelCase(name)] = void 0;
			continue;
		}
		const parsed = field.parse(wire);
		if (parsed.ok) values[camelCase(name)] = parsed.value;
		else problems.push(new Failure("contract.input-invalid", { message: `input "${name}": ${parsed.error}` }));
	}
	return problems.length > 0 ? err(problems) : ok(values);
}
const camelCase = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
export { readInputs as n, camelCase as t };
