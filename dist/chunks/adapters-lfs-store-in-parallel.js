// src/adapters/lfs-store/in-parallel.ts
/**
* Works on the items with at most `limit()` at once, asked before each: it may shrink on the way. The first failure stops new work and is
* raised when what is under way is done.
*/
async function inParallel(items, limit, work) {
	let next = 0;
	let working = 0;
	let failed;
	const worker = async () => {
		working += 1;
		while (next < items.length && failed === void 0 && working <= limit()) {
			const index = next++;
			try {
				await work(items[index], index);
			} catch (error) {
				failed ??= { error };
			}
		}
		working -= 1;
	};
	await Promise.all(Array.from({ length: Math.min(limit(), items.length) }, worker));
	if (failed !== void 0) throw failed.error;
}
export { inParallel as t };
