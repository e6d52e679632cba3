import { i as parsePointer, r as looksLikePointer } from "./domain-data-lfs-pointer.js";
import { n as Failure } from "./kernel-failure.js";
import { t as isInside } from "./kernel-relative-path.js";
// src/features/data/verify-range.ts
/**
* Whether what the commits of `base..head` bring for ever into the history is right: pointers where LFS files are meant and nowhere else,
* spelled as git-lfs spells them, each with its object in reach. Every commit counts, also one that a later one mends: it is fetched and
* checked out like the others. Costs what changed, not what is there. `base...head` begins where the two parted.
*/
async function verifyRange(range, ports) {
	const { base, head } = await resolveRange(range, ports);
	return await verifyFiles(await ports.pointerHistory.introduced(base, head), head, ports);
}
/** The same for the files of one commit, all of them or those below a path. */
async function verifyTree(path, commit, ports) {
	const files = (await ports.git.listTree(commit, "")).filter((file) => path === "" || isInside(path, file.path));
	return {
		...await verifyFiles(files.map((file) => ({
			...file,
			commit
		})), commit, ports),
		found: files.map((file) => file.path)
	};
}
async function verifyFiles(files, head, ports) {
	const introduced = files.filter((file) => file.mode !== "160000" && file.mode !== "120000");
	const filtered = await ports.pointerHistory.filtered(head, [...new Set(introduced.map((file) => file.path))]);
	const problems = [];
	const pointers = [];
	let at = 0;
	for await (const bytes of ports.git.readBlobs(introduced.map((file) => file.objectId))) {
		const file = introduced[at++];
		const text = bytes.length < 1024 ? new TextDecoder().decode(bytes) : "";
		const report = (code, message) => void problems.push(problemOf(file, code, message));
		if (!looksLikePointer(text)) {
			if (bytes.length > 0 && filtered.has(file.path)) report("data.pointer-invalid", "should be a git LFS pointer, and is not: its bytes stay in the history");
			continue;
		}
		const pointer = parsePointer(text);
		if (pointer === void 0) {
			report("data.pointer-invalid", "begins as a git LFS pointer and is not one");
			continue;
		}
		if (!filtered.has(file.path)) report("data.pointer-as-data", "is a git LFS pointer that .gitattributes does not send through LFS: nobody will ever see its data");
		if (!pointer.canonical) report("data.pointer-invalid", "is a pointer that is not spelled as git-lfs spells it");
		pointers.push({
			file,
			object: {
				oid: pointer.oid,
				sizeBytes: pointer.sizeBytes
			}
		});
	}
	problems.push(...await missingObjects(pointers, ports));
	return {
		files: introduced.length,
		problems
	};
}
async function resolveRange(range, ports) {
	const match = /^(.+?)(\.{2,3})(.*)$/.exec(range);
	const [base, head] = await Promise.all([match?.[1] ?? "", match?.[3] === "" ? "HEAD" : match?.[3] ?? ""].map((reference) => ports.git.resolve(reference)));
	if (match === null || base === void 0 || head === void 0) throw new Failure("git.reference-unknown", {
		message: `expected a range of commits such as main..HEAD, found ${JSON.stringify(range)}`,
		remedy: "Check the names; in a shallow clone fetch the base first, or check out with fetch-depth: 0."
	});
	return {
		head,
		base: match[2] === "..." ? await ports.git.mergeBase(base, head) ?? base : base
	};
}
async function missingObjects(pointers, ports) {
	const unique = new Map(pointers.filter(({ object }) => object.sizeBytes > 0).map(({ object }) => [object.oid, object]));
	const absent = await ports.objects.absent([...unique.values()]);
	if (absent.length === 0) return [];
	const remote = await ports.openRemoteObjects();
	const missing = new Set((remote === void 0 ? absent : await remote.missing(absent)).map((object) => object.oid));
	const where = remote === void 0 ? "in the local object store, and there is no LFS server" : `in the local object store nor on ${remote.name}`;
	return pointers.filter(({ object }) => missing.has(object.oid)).map(({ file }) => problemOf(file, "data.object-missing", `its object is not ${where}`));
}
const problemOf = (file, code, message) => ({
	path: file.path,
	code,
	message: `${message} (since ${file.commit.slice(0, 12)})`
});
export { verifyTree as n, verifyRange as t };
