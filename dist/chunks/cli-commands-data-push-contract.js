import { d as secret, f as text, t as defineContract } from "./contract-define.js";
// src/cli/commands/data-push/contract.ts
const contract = defineContract({
	id: "data-push",
	name: "Push data",
	about: "Pushes the branch with every object that its commits point at: objects first, confirmed; the branch last.",
	command: "data push",
	positionals: ["remote"],
	inputs: {
		remote: text({
			about: "Remote to push to.",
			default: "origin"
		}),
		"github-token": secret({
			about: "Token that may write LFS objects.",
			defaultFrom: {
				expression: "github.token",
				env: "GITHUB_TOKEN"
			}
		})
	},
	outputs: {
		branch: { about: "Branch that was pushed." },
		sent: { about: "Number of objects that the server did not have." }
	},
	permissions: [],
	effects: true,
	examples: [
		"data push",
		"data push upstream",
		"data push --dry-run"
	]
});
export { contract };
