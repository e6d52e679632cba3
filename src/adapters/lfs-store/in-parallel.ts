/**
 * Works on the items with at most `limit()` at once, asked before each: it may shrink on the way. The first failure stops new work and is
 * raised when what is under way is done.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  limit: () => number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  let working = 0;
  let failed: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    working += 1;
    while (next < items.length && failed === undefined && working <= limit()) {
      const index = next++;
      try {
        await work(items[index]!, index);
      } catch (error) {
        failed ??= { error };
      }
    }
    working -= 1;
  };
  await Promise.all(Array.from({ length: Math.min(limit(), items.length) }, worker));
  if (failed !== undefined) throw failed.error;
}
