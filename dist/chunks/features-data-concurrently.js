// src/features/data/concurrently.ts
/** Files worked on at once: enough to keep the disk busy while others are hashed, few enough for the limit of open files. */
const DEFAULT_LIMIT = 16;
/**
* Results in the order of the items, with at most `limit` at work. After the first failure nothing new is begun; it is raised when what
* was under way is done, so that nothing goes on behind the caller's back.
*/
async function concurrently(items, work, limit = DEFAULT_LIMIT) {
	const results = new Array(items.length);
	let next = 0;
	let failed;
	const worker = async () => {
		while (next < items.length && failed === void 0) {
			const index = next++;
			try {
				results[index] = await work(items[index]);
			} catch (error) {
				failed ??= { error };
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	if (failed !== void 0) throw failed.error;
	return results;
}
export { concurrently as t };
