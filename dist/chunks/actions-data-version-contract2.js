import { d as secret, f as text, r as choice, t as defineContract } from "./contract-define.js";
import { t as BUMPS } from "./kernel-semver.js";
// src/actions/data-version/contract.ts
const contract = defineContract({
	id: "data-version",
	name: "Version data",
	about: "Gives the committed state of a dataset its version, computed from what changed, as an annotated tag.",
	command: "data version",
	positionals: ["dataset"],
	inputs: {
		dataset: text({
			about: "Name of the dataset.",
			required: true,
			examples: ["iris"]
		}),
		bump: choice(...BUMPS)({ about: "At least this kind of version; computed from the rows when not given, and never smaller." }),
		storage: choice("lfs", "release")({ about: "Whether the objects are kept on the LFS server or as assets of a release of the tag; as configured when not given." }),
		"github-token": secret({
			about: "Token that may write tags and LFS objects.",
			defaultFrom: {
				expression: "github.token",
				env: "GITHUB_TOKEN"
			}
		})
	},
	outputs: {
		version: { about: "Version such as v1.2.0." },
		tag: { about: "Tag of the version, data/<name>@<version>." },
		previous: { about: "Version before; empty for the first one." },
		bump: { about: "major, minor or patch; empty when nothing changed." },
		digest: { about: "SHA-256 of the canonical list of files." },
		created: { about: "true when the version is new, false when these very files had it already." }
	},
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "Creates the tag of the version and stores its objects."
	}],
	effects: true,
	examples: [
		"data version iris",
		"data version iris --bump major",
		"data version iris --storage release",
		"data version iris --dry-run"
	]
});
export { contract as t };
