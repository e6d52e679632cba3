import { f as text, n as bytes, s as lines, t as defineContract } from "./contract-define.js";
// src/cli/commands/data-shard/contract.ts
const contract = defineContract({
	id: "data-shard",
	name: "Pack data into shards",
	about: "Packs many small files into tar shards that WebDataset reads, with an index in git; a new sample rewrites one shard.",
	command: "data shard",
	positionals: ["dataset"],
	inputs: {
		dataset: text({
			about: "Dataset, or a folder below data/<name>/files.",
			required: true,
			examples: ["pets", "data/pets/files/train"]
		}),
		size: bytes({
			about: "Size of a shard on average; none is larger than four times this, unless one sample alone is.",
			default: "64 MiB"
		}),
		without: lines({ about: "Members to leave out of the shards, by path; a folder for all below it." })
	},
	outputs: {
		shards: { about: "Number of shards." },
		written: { about: "Shards that were written because their members changed." },
		"new-bytes": { about: "Bytes of the shards that were written." }
	},
	permissions: [],
	effects: true,
	examples: [
		"data shard pets",
		"data shard data/pets/files/train --size 128MiB",
		"data shard pets --without train/0007.jpg"
	]
});
export { contract };
