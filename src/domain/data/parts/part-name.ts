/** Names of the parts of a table, in the order of their rows: `part-000001.csv`. */
export const partName = (index: number, ending: string): string => `part-${String(index + 1).padStart(6, '0')}.${ending}`;

export const isPartName = (name: string): boolean => /^part-\d{6,}\.(csv|tsv|jsonl|ndjson)$/.test(name);

/** `sales.csv.gz` → `sales` and `csv`: what the folder of the parts is called, and how their names end. */
export function partedTable(name: string): { readonly stem: string; readonly ending: string; readonly compressed: boolean } | undefined {
  const match = /^(.+)\.(csv|tsv|jsonl|ndjson)(\.gz)?$/i.exec(name);
  return match === null ? undefined : { stem: match[1]!, ending: match[2]!.toLowerCase(), compressed: match[3] !== undefined };
}
