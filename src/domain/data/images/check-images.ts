import type { Sha256 } from '#kernel/digest.ts';
import { judgeProblems, type DataProblem, type ValidationReport } from '../validation-report.ts';
import { splitOfPath } from '../rows/row-comparison.ts';
import type { ImageHeader } from './image-header.ts';

export interface ImageFile {
  /** Relative to the dataset's files folder: `train/cat/1.png` or `cat/1.png`. */
  readonly path: string;
  readonly sha256: Sha256;
  /** By the ending of the name. */
  readonly mediaType: string;
  /** What the bytes say; undefined when they are no picture that can be read. */
  readonly header: ImageHeader | undefined;
}

export interface ImagePlace {
  readonly split?: string;
  readonly label?: string;
}

/** A folder named train, test or validation is a split, the folder below it (or the first one) the class. */
export function placeOfImage(path: string): ImagePlace {
  const folders = path.split('/').slice(0, -1);
  const split = folders[0] !== undefined && /^(train|test|valid|val|validation|dev)$/i.test(folders[0]) ? splitOfPath(path) : undefined;
  const label = folders[split === undefined ? 0 : 1];
  return { ...(split === undefined ? {} : { split }), ...(label === undefined ? {} : { label }) };
}

/** Pictures by class, most first, and splits with their numbers. */
export function countImages(paths: readonly string[]): {
  readonly labels: ReadonlyMap<string, number>;
  readonly splits: ReadonlyMap<string, number>;
} {
  const labels = new Map<string, number>();
  const splits = new Map<string, number>();
  for (const { label, split } of paths.map(placeOfImage)) {
    if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1);
    if (split !== undefined) splits.set(split, (splits.get(split) ?? 0) + 1);
  }
  return { labels: new Map([...labels].sort(([, left], [, right]) => right - left)), splits };
}

/** Checks a folder of pictures: whether all are some, the same bytes twice (worst in two splits or classes), and classes that one split lacks. */
export function checkImages(files: readonly ImageFile[]): ValidationReport {
  const indexed = files.map((file, row) => ({ ...file, row: row + 1, place: placeOfImage(file.path) }));
  type Indexed = (typeof indexed)[number];
  const problem = (rule: string, severity: 'error' | 'warning', message: string, found: readonly Indexed[]): DataProblem[] =>
    found.length === 0
      ? []
      : [{ rule, severity, message, count: found.length, examples: found.slice(0, 5).map(({ row, path }) => ({ row, value: path })) }];
  const byDigest = new Map<Sha256, Indexed[]>();
  for (const file of indexed) byDigest.set(file.sha256, [...(byDigest.get(file.sha256) ?? []), file]);
  const twins = [...byDigest.values()].filter((group) => group.length > 1);
  const differing = (group: readonly Indexed[], by: 'split' | 'label'): boolean => new Set(group.map(({ place }) => place[by])).size > 1;
  const acrossSplits = twins.filter((group) => differing(group, 'split'));
  const acrossLabels = twins.filter((group) => differing(group, 'label'));
  const rest = twins.filter((group) => !acrossSplits.includes(group) && !acrossLabels.includes(group));
  const problems = [
    ...problem(
      'image-unreadable',
      'error',
      'files with the ending of a picture are none, or are cut',
      indexed.filter(({ header }) => header === undefined),
    ),
    ...problem('leakage-duplicates', 'error', 'the same picture is in several splits', acrossSplits.flat()),
    ...problem('conflicting-labels', 'error', 'the same picture is in several classes', acrossLabels.flat()),
    ...problem(
      'duplicates',
      'warning',
      'the same picture is there more than once',
      rest.flatMap((group) => group.slice(1)),
    ),
    ...problem(
      'image-type',
      'warning',
      'the bytes are another kind of picture than the ending of the name says',
      indexed.filter(({ header, mediaType }) => header !== undefined && header.mediaType !== mediaType),
    ),
    ...missingClasses(indexed.map(({ place }) => place)),
  ];
  return { ...judgeProblems(files.length, 0, 6, problems), pictures: { sizes: describeSizes(files) } };
}

/** `28 × 28 pixels`, or of different ones the smallest and the largest by their area. */
function describeSizes(files: readonly ImageFile[]): string {
  const sizes = files.flatMap(({ header }) => header ?? []).sort((left, right) => left.width * left.height - right.width * right.height);
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (smallest === undefined || largest === undefined) return '';
  const text = ({ width, height }: ImageHeader): string => `${width} × ${height}`;
  return sizes.every((size) => text(size) === text(smallest)) ? `${text(smallest)} pixels` : `${text(smallest)} to ${text(largest)} pixels`;
}

function missingClasses(places: readonly ImagePlace[]): DataProblem[] {
  const splits = [...new Set(places.flatMap(({ split }) => split ?? []))];
  const labels = [...new Set(places.flatMap(({ label }) => label ?? []))];
  const present = new Set(places.map(({ split, label }) => JSON.stringify([split, label])));
  const absent = splits.flatMap((split) =>
    labels.filter((label) => !present.has(JSON.stringify([split, label]))).map((label) => `${split}/${label}`),
  );
  if (absent.length === 0) return [];
  const message = `a class has no pictures in a split: ${absent.slice(0, 5).join(', ')}${absent.length > 5 ? ', …' : ''}`;
  return [{ rule: 'class-missing', severity: 'warning', message, count: absent.length, examples: [] }];
}
