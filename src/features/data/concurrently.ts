/** Files worked on at once: enough to keep the disk busy while others are hashed, few enough for the limit of open files. */
const DEFAULT_LIMIT = 16;

/**
 * Results in the order of the items, with at most `limit` at work. After the first failure nothing new is begun; it is raised when what
 * was under way is done, so that nothing goes on behind the caller's back.
 */
export async function concurrently<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
  limit = DEFAULT_LIMIT,
): Promise<Value[]> {
  const results = new Array<Value>(items.length);
  let next = 0;
  let failed: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    while (next < items.length && failed === undefined) {
      const index = next++;
      try {
        results[index] = await work(items[index]!);
      } catch (error) {
        failed ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failed !== undefined) throw failed.error;
  return results;
}
