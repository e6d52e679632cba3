/** Indexes as a job writes them: `0,3-5,9` is 0, 3, 4, 5 and 9. What is no such list is none. */
export function parseIndexList(text: string): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [, low, high] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part.trim()) ?? [];
    if (low === undefined) return [];
    const [first, last] = [Number(low), Number(high ?? low)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}
