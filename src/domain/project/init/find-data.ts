/** A file of the repository, as far as the choice of data needs it. */
export interface CandidateFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly sizeBytes: number;
}

const TABLE = /\.(?:csv|tsv)(?:\.gz)?$/i;

/** Folders whose tables are never the project's own data. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|venv|\.venv|site-packages|dist|build|coverage|\.[^/]+|trainyard-demo)\//;

const TEST = /(?:^|\/)(?:tests?|fixtures?|examples?|__tests__|testdata)\//i;

const DERIVED = /(?:predictions?|results?|submission|output|metrics|scores?)[^/]*$/i;

const PREFERRED = /(?:^|\/)(?:data|datasets?|input|raw|train(?:ing)?)(?:\/|[-_.])/i;

/** Tables that a model could learn from, the most likely first: in a data folder rather than a test folder, then the largest. */
export function findData(files: readonly CandidateFile[]): CandidateFile[] {
  return files
    .filter((file) => TABLE.test(file.path) && !FOREIGN.test(file.path) && file.sizeBytes > 0)
    .map((file) => ({ file, rank: rankOf(file.path) }))
    .sort(
      (left, right) => right.rank - left.rank || right.file.sizeBytes - left.file.sizeBytes || (left.file.path < right.file.path ? -1 : 1),
    )
    .map(({ file }) => file);
}

const rankOf = (path: string): number => (PREFERRED.test(path) ? 2 : 0) + (TEST.test(path) ? -3 : 0) + (DERIVED.test(path) ? -2 : 0);

/** A name for tags from a path: `data/raw/Iris Flowers.csv.gz` → `iris-flowers`. */
export function nameFromPath(path: string): string {
  const parts = path.split('/');
  const stem = (parts.at(-1) ?? '').replace(TABLE, '');
  const generic = /^(?:data|train|training|input|table|dataset|files?)$/i.test(stem);
  const parent = parts.slice(0, -1).findLast((part) => !/^(?:data|datasets?|files|raw|input)$/i.test(part));
  const words = (generic && parent !== undefined ? parent : stem)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return words === '' ? 'dataset' : words;
}
