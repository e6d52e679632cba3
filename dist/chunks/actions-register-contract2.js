import { f as text, l as path, r as choice, t as defineContract } from "./contract-define.js";
import { t as BUMPS } from "./kernel-semver.js";
// src/actions/register/contract.ts
const contract = defineContract({
	id: "register",
	name: "Register",
	about: "Makes a trained model a version: an annotated tag and a release with the package, its card, evidence and digests.",
	command: "register",
	positionals: ["run"],
	inputs: {
		run: text({ about: "Id of a run, or folder of a model package; the newest run that succeeded when not given." }),
		model: text({ about: "Model that is registered; the only one of trainyard.yaml when not given." }),
		bump: choice(...BUMPS)({ about: "Which part of the version to raise; decided from signature, data and settings when not given." }),
		licence: text({
			about: "SPDX identifier of the licence for the model card.",
			examples: ["apache-2.0"]
		}),
		"unsafe-files": choice("refuse", "allow")({
			about: "Whether a package is registered although opening its files (pickles, Keras code) would run what can do harm, or that cannot be told.",
			default: "refuse"
		}),
		config: path({ about: "Configuration file; trainyard.yaml when not given." })
	},
	outputs: {
		version: { about: "Version such as v1.2.3." },
		tag: { about: "Tag of the version, <model>@<version>." },
		commit: { about: "Commit that carries the tag." },
		"release-url": { about: "Page of the release; empty in a dry run." },
		created: { about: "true when the version is new, false when the package was registered before." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Creates the tag of the version and publishes its release."
	}],
	effects: true,
	examples: [
		"register",
		"register 01JD0000000000000000000001 --bump major",
		"register --dry-run"
	]
});
export { contract as t };
